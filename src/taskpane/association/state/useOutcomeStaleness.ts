import { useEffect } from 'react';
import { parseAddress } from '../../../sheets/address';
import { useServices } from '../../app/services';
import { touches } from '../../session/useStaleness';
import { useAssociation } from './useAssociation';

/** Listens to the sheets of the outcomes and marks the state when a cell of one of the tables changes. */
export const useOutcomeStaleness = (): void => {
  const { workbook } = useServices();
  const { state, dispatch } = useAssociation();
  const { sources } = state;
  useEffect(() => {
    if (sources.length === 0) return;
    let stopped = false;
    let unsubscribe: (() => void) | null = null;
    const grids = sources.map(({ table }) => table.grid);
    const isOurs = (address: string): boolean => {
      const sheet = parseAddress(address)?.sheet ?? null;
      return grids.some((grid) => (sheet === null || sheet === grid.sheet) && touches(grid, address));
    };
    void workbook
      .onChange([...new Set(grids.map(({ sheet }) => sheet))], (address) => {
        if (!stopped && isOurs(address)) dispatch({ type: 'changed', cell: address });
      })
      .then((stop) => {
        if (stopped) stop();
        else unsubscribe = stop;
      })
      // Without events the figures are still right; reading again is one button.
      .catch(() => undefined);
    return () => {
      stopped = true;
      unsubscribe?.();
    };
  }, [workbook, dispatch, sources]);
};
