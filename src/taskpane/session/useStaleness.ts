import { useEffect } from 'react';
import { parseAddress } from '../../sheets/address';
import type { Area } from '../../sheets/description';
import type { Grid } from '../../workbook/port/grid';
import type { Unsubscribe } from '../../workbook/port/workbook';
import { useServices } from '../app/services';
import { useSession } from './useSession';

const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Whether a change at this address touches what was read; a table may have grown by the row below it, and so may a range. */
export const touches = (grid: Grid, address: string): boolean => {
  const changed = parseAddress(address);
  const rows = grid.cells.length + 1;
  const columns = Math.max(1, ...grid.cells.map((row) => row.length));
  // An address that is no cells (a deleted row, say) may be anything: better one check too many.
  return changed === null || overlaps(changed, { row: grid.row, column: grid.column, rows, columns });
};

/** Listens to the sheet of the chosen table and marks the session when a cell of the table changes. */
export const useStaleness = (): void => {
  const { workbook } = useServices();
  const { session, dispatch } = useSession();
  const grid = session.chosen?.table.grid;
  useEffect(() => {
    if (grid === undefined) return;
    let stopped = false;
    let unsubscribe: Unsubscribe | null = null;
    void workbook
      .onChange([grid.sheet], (address) => {
        if (!stopped && touches(grid, address)) dispatch({ type: 'changed', cell: address });
      })
      .then((stop) => {
        if (stopped) stop();
        else unsubscribe = stop;
      })
      // Without events the figures are still right; "Controleer opnieuw" reads them again.
      .catch(() => undefined);
    return () => {
      stopped = true;
      unsubscribe?.();
    };
  }, [workbook, dispatch, grid]);
};
