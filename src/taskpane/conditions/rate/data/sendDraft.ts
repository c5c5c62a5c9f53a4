import { isBehind, isConflict, isSame, type Draft, type DraftStore, type ReasoningFields } from './drafts';

/** The sheet with reasonings, as far as a draft needs it. */
export interface ReasoningSheet {
  /** What stands there now. */
  readonly stored: (key: string) => ReasoningFields;
  /** Answers whether it was kept. */
  readonly save: (draft: Draft) => Promise<boolean>;
}

/**
 * Brings a draft to the sheet. What is typed meanwhile is due after it; what could not be kept stays a draft; what a colleague
 * wrote there in between is not overwritten.
 */
export const sendDraft = async (store: DraftStore, key: string, sheet: ReasoningSheet): Promise<void> => {
  const draft = store.get(key);
  if (draft === null || draft.state === 'sending' || draft.state === 'kept') return;
  const stored = sheet.stored(key);
  if (isSame(draft.fields, stored)) {
    store.set(key, null);
    return;
  }
  if (isConflict(draft, stored)) return;
  if (isBehind(draft, stored)) {
    store.set(key, { ...draft, state: 'due' });
    return;
  }
  const { fields, base, earlier } = draft;
  store.set(key, { ...draft, base: fields, earlier: [...earlier, base], state: 'sending' });
  const isKept = await sheet.save(draft);
  const after = store.get(key);
  if (after === null) return;
  if (!isKept) store.set(key, { ...after, base, earlier, state: 'failed' });
  else store.set(key, { ...after, state: isSame(after.fields, fields) ? 'kept' : 'due' });
};

/** After the sheet was read again: what is seen to stand there is forgotten, what waited for it goes on. */
export const settleDraft = async (store: DraftStore, key: string, sheet: ReasoningSheet): Promise<void> => {
  const draft = store.get(key);
  if (draft === null) return;
  if (draft.state === 'kept' && !isBehind(draft, sheet.stored(key))) store.set(key, null);
  if (draft.state === 'due') await sendDraft(store, key, sheet);
};
