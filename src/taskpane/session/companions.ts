import type { SheetKind, WorkingKind } from '../../sheets/description';
import type { SaldoSheet } from '../../workbook/port/workbook';

/** Sheets of step 2, in their order. */
export const associationKinds = [
  'explanation',
  'sensitivity',
  'ticks',
  'changes',
] as const satisfies readonly SheetKind[];

/** Sheets of step 3 that people work on, in their order. */
export const workingKinds = [
  'conditions',
  'relations',
  'cases',
  'ratings',
  'secondRatings',
  'reasoning',
  'reduction',
] as const satisfies readonly WorkingKind[];

/** Results of step 3 of which there is one. */
export const comparisonKinds = ['comparison', 'archetypes'] as const satisfies readonly SheetKind[];

/** Sheets that the readme tells about, in the order of the steps. */
const toldKinds = ['volumePrice', ...associationKinds, ...workingKinds, ...comparisonKinds] as const;

export type ResultKind = (typeof toldKinds)[number];

/** What settings, readme and log are about. Sheets with work of people on them are never a companion themselves. */
const aboutKinds: readonly SheetKind[] = [...toldKinds, 'case', 'interview'];

/** These sheets with those that go along with results, when after that nothing is left for them to be about. */
export const withCompanions = (all: readonly SaldoSheet[], leaving: readonly SaldoSheet[]): readonly SaldoSheet[] => {
  const left = all.filter(({ id }) => !leaving.some((sheet) => sheet.id === id));
  if (left.some(({ kind }) => aboutKinds.includes(kind))) return leaving;
  return [...leaving, ...left.filter(({ kind }) => kind === 'settings' || kind === 'readme' || kind === 'log')];
};

/** Kinds of sheets in the workbook: these and those that are about to be written, in the order of the steps. */
export const resultsWith = (all: readonly SaldoSheet[], written: readonly SheetKind[]): readonly ResultKind[] =>
  toldKinds.filter((known) => written.includes(known) || all.some(({ kind }) => kind === known));
