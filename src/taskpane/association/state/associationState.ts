import type { Difference, EditedSheet, SaldoSheet } from '../../../workbook/port/workbook';
import { noOutcomeChoices, type OutcomeChoices } from '../data/choices';
import type { OutcomeSource } from '../data/readOutcomes';

/** What became of writing. */
export type AssociationOutput =
  | { readonly kind: 'none' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'ownEdits'; readonly edits: readonly EditedSheet[] }
  | {
      readonly kind: 'written';
      readonly sheets: readonly SaldoSheet[];
      readonly at: Date;
      readonly difference: Difference | null;
    }
  | { readonly kind: 'removed' };

/** What the person is looking at. */
export interface View {
  /** Key of a measure; `null`: the first. */
  readonly measure: string | null;
  /** `null`: the whole period. */
  readonly year: number | null;
}

/** The state of step 2, kept while other screens are open. */
export interface AssociationState {
  readonly sources: readonly OutcomeSource[];
  readonly reading: boolean;
  readonly readings: number;
  /** Tables of this workbook were searched for outcome measures. */
  readonly searched: boolean;
  readonly choices: OutcomeChoices;
  readonly view: View;
  /** Component of the country per year, as typed; share of the budget. */
  readonly national: Readonly<Record<number, number>>;
  readonly output: AssociationOutput;
  /** Cell that changed since the outcomes were read. */
  readonly stale: string | null;
  /** What stood on the settings sheet when the pane opened. */
  readonly stored: Readonly<Record<string, string>>;
}

export const emptyAssociation: AssociationState = {
  sources: [],
  reading: false,
  readings: 0,
  searched: false,
  choices: noOutcomeChoices,
  view: { measure: null, year: null },
  national: {},
  output: { kind: 'none' },
  stale: null,
  stored: {},
};

export type AssociationAction =
  | { readonly type: 'reading' }
  | { readonly type: 'opened'; readonly stored: AssociationState['stored'] }
  | {
      readonly type: 'read';
      readonly sources: readonly OutcomeSource[];
      readonly choices?: OutcomeChoices;
      readonly national?: AssociationState['national'];
    }
  | { readonly type: 'notRead' }
  | { readonly type: 'removeSource'; readonly reference: string }
  | { readonly type: 'nameMeasure'; readonly reference: string; readonly name: string }
  | { readonly type: 'chose'; readonly choices: Partial<OutcomeChoices> }
  | { readonly type: 'look'; readonly view: Partial<View> }
  | { readonly type: 'national'; readonly national: Readonly<Record<number, number>> }
  | { readonly type: 'output'; readonly output: AssociationOutput }
  /** Writing has ended, whatever came of it. */
  | { readonly type: 'settled' }
  | { readonly type: 'changed'; readonly cell: string }
  | { readonly type: 'forget' };

/** A table read again takes the place of itself. */
const withSources = (before: readonly OutcomeSource[], added: readonly OutcomeSource[]): readonly OutcomeSource[] => [
  ...before.map((source) => added.find(({ reference }) => reference === source.reference) ?? source),
  ...added.filter(({ reference }) => before.every((source) => source.reference !== reference)),
];

const nothing = { kind: 'none' } as const;

/** Every change of step 2. A new choice makes an earlier result something of the past. */
export const reduceAssociation = (state: AssociationState, action: AssociationAction): AssociationState => {
  switch (action.type) {
    case 'opened':
      return { ...state, stored: action.stored };
    case 'reading':
      return { ...state, reading: true };
    case 'read':
      return {
        ...state,
        sources: withSources(state.sources, action.sources),
        choices: action.choices ?? state.choices,
        national: action.national ?? state.national,
        reading: false,
        readings: state.readings + 1,
        searched: true,
        output: nothing,
        stale: null,
      };
    case 'notRead':
      return { ...state, reading: false, searched: true };
    case 'removeSource':
      return {
        ...state,
        output: nothing,
        sources: state.sources.filter(({ reference }) => reference !== action.reference),
      };
    case 'nameMeasure':
      return {
        ...state,
        output: nothing,
        sources: state.sources.map((source) =>
          source.reference === action.reference ? { ...source, measureName: action.name } : source,
        ),
      };
    case 'chose':
      return { ...state, output: nothing, choices: { ...state.choices, ...action.choices } };
    case 'look':
      return { ...state, view: { ...state.view, ...action.view } };
    case 'national':
      return { ...state, national: action.national };
    case 'output':
      return { ...state, output: action.output };
    case 'settled':
      return state.output.kind === 'writing' ? { ...state, output: nothing } : state;
    case 'changed':
      return { ...state, stale: action.cell };
    case 'forget':
      return emptyAssociation;
  }
};
