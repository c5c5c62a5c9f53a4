import { useCallback } from 'react';
import { useServices } from '../app/services';
import { useSession } from './useSession';

/** Asks the workbook again which sheets of Saldo it holds. */
export const useRefreshSheets = (): (() => Promise<void>) => {
  const { workbook } = useServices();
  const { dispatch } = useSession();
  return useCallback(async () => {
    const answer = await workbook.saldoSheets();
    if (answer.ok) dispatch({ type: 'sheets', sheets: answer.value });
  }, [workbook, dispatch]);
};
