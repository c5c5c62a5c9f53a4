import { isConflict, isSame, type Draft, type DraftStore, type ReasoningFields } from './drafts';

/** The sheet with reasonings, as far as a draft needs it. */
export interface ReasoningSheet {
  /** What stands there now. */
  readonly stored: (key: string) => ReasoningFields;
  /** Answers whether it was kept. */
  readonly save: (draft: Draft) => Promise<boolean>;
}

/**
 * Brings a draft to the sheet and forgets it once it is there. What is typed meanwhile goes after it; what could not be kept stays
 * a draft; what a colleague wrote there in between is not overwritten.
 */
export const sendDraft = async (store: DraftStore, key: string, sheet: ReasoningSheet): Promise<void> => {
  for (;;) {
    const draft = store.get(key);
    if (draft === null || draft.state === 'sending') return;
    const stored = sheet.stored(key);
    if (isSame(draft.fields, stored)) {
      store.set(key, null);
      return;
    }
    if (isConflict(draft, stored)) return;
    const { fields, base } = draft;
    store.set(key, { ...draft, base: fields, state: 'sending' });
    const isKept = await sheet.save(draft);
    const after = store.get(key);
    if (after === null) return;
    if (!isKept) {
      store.set(key, { ...after, base, state: 'failed' });
      return;
    }
    if (isSame(after.fields, fields)) {
      store.set(key, null);
      return;
    }
    store.set(key, { ...after, state: 'typing' });
  }
};
