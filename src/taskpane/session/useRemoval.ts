import { useState } from 'react';
import type { EditedSheet, OnRemove, SaldoSheet } from '../../workbook/port/workbook';
import { useServices } from '../app/services';
import { withCompanions } from './companions';
import { useAttempt } from './useAttempt';
import { useSession } from './useSession';
import { useRefreshSheets } from './useSheets';

export interface Removal {
  /** Sheets that hold work of the person, waiting for an answer; `null` when nothing is asked. */
  readonly edits: readonly EditedSheet[] | null;
  /** Removes these sheets and those that go along with them; asks first when a person would lose work of their own. */
  readonly remove: (sheets: readonly SaldoSheet[]) => Promise<void>;
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
}

interface Waiting {
  readonly sheets: readonly SaldoSheet[];
  readonly edits: readonly EditedSheet[];
}

/**
 * Taking sheets away again.
 * @param removed what to do afterwards; gets every sheet that is gone, companions included
 */
export const useRemoval = (removed: (gone: readonly SaldoSheet[]) => void): Removal => {
  const { workbook } = useServices();
  const { dispatch } = useSession();
  const attempt = useAttempt();
  const refresh = useRefreshSheets();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const take = (sheets: readonly SaldoSheet[], ownEdits: OnRemove): Promise<void> =>
    attempt(async () => {
      const known = await workbook.saldoSheets();
      const leaving = withCompanions(known.ok ? known.value : [], sheets);
      const answer = await workbook.remove(
        leaving.map(({ id }) => id),
        ownEdits,
      );
      const asked = answer.ok && answer.value.kind === 'ownEdits' ? answer.value.edits : null;
      setWaiting(asked === null ? null : { sheets, edits: asked });
      if (!answer.ok) dispatch({ type: 'failed', problem: answer.problems[0]! });
      else if (asked === null) removed(leaving);
      await refresh();
    });
  return {
    edits: waiting?.edits ?? null,
    remove: (sheets) => take(sheets, 'ask'),
    confirm: () => (waiting === null ? Promise.resolve() : take(waiting.sheets, 'delete')),
    cancel: () => setWaiting(null),
  };
};
