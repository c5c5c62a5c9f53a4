import type { Reasoning } from '../../../../sheets/conditions/casework';

/** What a person types beside a rating. */
export interface ReasoningFields {
  readonly text: string;
  readonly source: string;
  readonly by: string;
}

export const emptyFields: ReasoningFields = { text: '', source: '', by: '' };

export const fieldsOf = (line: Reasoning | null): ReasoningFields =>
  line === null ? emptyFields : { text: line.text, source: line.source, by: line.by };

export const isSame = (one: ReasoningFields, other: ReasoningFields): boolean =>
  one.text === other.text && one.source === other.source && one.by === other.by;

/** Typed and not yet kept in the workbook. */
export interface Draft {
  readonly condition: string;
  readonly municipality: string;
  readonly fields: ReasoningFields;
  /** What stood on the sheet when the person began, or what we wrote there since. */
  readonly base: ReasoningFields;
  readonly state: 'typing' | 'sending' | 'failed';
}

/** The sheet says something that the person has not seen: nothing is overwritten before they choose. */
export const isConflict = ({ fields, base, state }: Draft, stored: ReasoningFields): boolean =>
  state !== 'sending' && !isSame(base, stored) && !isSame(fields, stored);

/** Drafts of one workbook. They outlive the screen, not the pane. */
export interface DraftStore {
  readonly get: (key: string) => Draft | null;
  readonly set: (key: string, draft: Draft | null) => void;
  readonly all: () => readonly Draft[];
  readonly subscribe: (changed: () => void) => () => void;
}

export const createDrafts = (): DraftStore => {
  let drafts: ReadonlyMap<string, Draft> = new Map();
  let list: readonly Draft[] = [];
  const listeners = new Set<() => void>();
  return {
    get: (key) => drafts.get(key) ?? null,
    set: (key, draft) => {
      const next = new Map(drafts);
      if (draft === null) next.delete(key);
      else next.set(key, draft);
      drafts = next;
      list = [...next.values()];
      for (const changed of listeners) changed();
    },
    all: () => list,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
};

const stores = new WeakMap<object, DraftStore>();

/** The drafts that belong to this workbook, the same ones each time. */
export const draftsOf = (workbook: object): DraftStore => {
  const known = stores.get(workbook) ?? createDrafts();
  stores.set(workbook, known);
  return known;
};
