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

/**
 * `due`: to be sent once the sheet was read again. `kept`: stored, and shown until the sheet was read again. `failed`: could not be
 * stored.
 */
export type DraftState = 'typing' | 'due' | 'sending' | 'kept' | 'failed';

/** What a person typed beside a rating, until it is seen to stand on the sheet. */
export interface Draft {
  readonly condition: string;
  readonly municipality: string;
  readonly fields: ReasoningFields;
  /** What should stand on the sheet: what stood there when the person began, or what we wrote there since. */
  readonly base: ReasoningFields;
  /** What stood there before that: a reading from before our last write still shows it. */
  readonly earlier: readonly ReasoningFields[];
  readonly state: DraftState;
}

/** The sheet as read is older than what we wrote. */
export const isBehind = ({ base, earlier }: Draft, stored: ReasoningFields): boolean =>
  !isSame(base, stored) && earlier.some((one) => isSame(one, stored));

/** The sheet says something that the person has not seen: nothing is overwritten before they choose. */
export const isConflict = (draft: Draft, stored: ReasoningFields): boolean =>
  draft.state !== 'sending' &&
  draft.state !== 'kept' &&
  !isBehind(draft, stored) &&
  !isSame(draft.base, stored) &&
  !isSame(draft.fields, stored);

/** Drafts of one workbook. They outlive the screen, not the pane. */
export interface DraftStore {
  readonly get: (key: string) => Draft | null;
  readonly set: (key: string, draft: Draft | null) => void;
  readonly all: () => readonly Draft[];
  readonly subscribe: (changed: () => void) => () => void;
  /** Who signed last in this pane: the next reasoning starts with that name. */
  readonly signed: () => string;
  readonly sign: (by: string) => void;
}

export const createDrafts = (): DraftStore => {
  let drafts: ReadonlyMap<string, Draft> = new Map();
  let list: readonly Draft[] = [];
  let by = '';
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
    signed: () => by,
    sign: (name) => {
      by = name;
    },
  };
};

const stores = new WeakMap<object, DraftStore>();

/** What the person typed in one field, on top of what stands there; a first word in an unsigned reasoning is signed. */
export const typed = (
  standing: ReasoningFields,
  part: Partial<ReasoningFields>,
  isNew: boolean,
  signed: string,
): ReasoningFields => ({
  ...standing,
  ...(isNew && standing.by === '' ? { by: signed } : {}),
  ...part,
});

/** The drafts that belong to this workbook, the same ones each time. */
export const draftsOf = (workbook: object): DraftStore => {
  const known = stores.get(workbook) ?? createDrafts();
  stores.set(workbook, known);
  return known;
};
