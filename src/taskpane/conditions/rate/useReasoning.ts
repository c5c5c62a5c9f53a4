import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { formatDay } from '../../../text/format';
import { useServices } from '../../app/services';
import { useWords } from '../../app/words';
import { lineKey } from '../data/places';
import { useCasework } from '../state/useCasework';
import { draftsOf, fieldsOf, isConflict, typed, type Draft, type ReasoningFields } from './data/drafts';
import { sendDraft, settleDraft, type ReasoningSheet } from './data/sendDraft';

/** After this long without a key what was typed goes to the sheet. */
const patience = 1500;

export interface ReasoningValue {
  readonly fields: ReasoningFields;
  readonly change: (part: Partial<ReasoningFields>) => void;
  /** Sends what was typed at once. */
  readonly keep: () => void;
  readonly failed: boolean;
  /** What the sheet says by now, when a colleague changed it while the person typed. */
  readonly conflict: ReasoningFields | null;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  /** Drafts of other ratings that could not be kept. */
  readonly waiting: readonly Draft[];
  readonly keepWaiting: () => void;
}

/** The reasoning with one rating. What is typed is never lost: it goes to the sheet by itself, and stays here until it is there. */
export const useReasoning = (condition: string, municipality: string): ReasoningValue => {
  const { workbook, clock } = useServices();
  const { notation } = useWords();
  const { casework, saveReasoning } = useCasework();
  const store = draftsOf(workbook);
  const drafts = useSyncExternalStore(store.subscribe, store.all);
  const key = lineKey(condition, municipality);
  const lines = useMemo(
    () =>
      new Map((casework?.reasonings ?? []).map((line) => [lineKey(line.condition, line.municipality), line] as const)),
    [casework?.reasonings],
  );
  const latest = useRef({ lines, casework, saveReasoning });
  useEffect(() => {
    latest.current = { lines, casework, saveReasoning };
  }, [lines, casework, saveReasoning]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const sheet = useMemo(
    (): ReasoningSheet => ({
      stored: (at) => fieldsOf(latest.current.lines.get(at) ?? null),
      save: ({ condition: code, municipality: place, fields }) =>
        latest.current.saveReasoning({
          condition: code,
          municipality: place,
          rating: latest.current.casework?.ratings.get(code)?.get(place) ?? null,
          ...fields,
          date: formatDay(clock(), notation),
        }),
    }),
    [clock, notation],
  );
  const send = useCallback((at: string): Promise<void> => sendDraft(store, at, sheet), [store, sheet]);
  useEffect(() => {
    for (const one of drafts) void settleDraft(store, lineKey(one.condition, one.municipality), sheet);
  }, [store, sheet, lines, drafts]);

  useEffect(() => {
    const leave = (): void => {
      clearTimeout(timer.current);
      void send(key);
    };
    window.addEventListener('pagehide', leave);
    // Another cell, another screen: what was typed here is kept first.
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [send, key]);

  const draft = store.get(key);
  const stored = fieldsOf(lines.get(key) ?? null);
  const conflict = draft !== null && isConflict(draft, stored) ? stored : null;
  // Of the store and not of this drawing: a save may have come back since.
  const put = (
    next: (now: ReasoningFields) => ReasoningFields,
    base: (now: ReasoningFields) => ReasoningFields,
  ): void => {
    const now = store.get(key);
    store.set(key, {
      condition,
      municipality,
      fields: next(now?.fields ?? stored),
      base: base(now?.base ?? stored),
      earlier: now?.earlier ?? [],
      state: now?.state === 'sending' ? 'sending' : 'typing',
    });
  };
  return {
    fields: draft?.fields ?? stored,
    change: (part) => {
      if (part.by !== undefined) store.sign(part.by);
      const isNew = store.get(key) === null;
      put(
        (now) => typed(now, part, isNew, store.signed()),
        (base) => base,
      );
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(key), patience);
    },
    keep: () => {
      clearTimeout(timer.current);
      void send(key);
    },
    failed: draft?.state === 'failed' && conflict === null,
    conflict,
    keepMine: () => {
      put(
        (fields) => fields,
        () => stored,
      );
      void send(key);
    },
    takeTheirs: () => store.set(key, null),
    waiting: drafts.filter((one) => one.state === 'failed' && lineKey(one.condition, one.municipality) !== key),
    keepWaiting: () => {
      for (const one of drafts) if (one.state === 'failed') void send(lineKey(one.condition, one.municipality));
    },
  };
};
