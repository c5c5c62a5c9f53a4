import { parseAddress } from '../../sheets/address';
import type { ActiveCell, Unsubscribe } from '../port/workbook';
import { asFailure } from '../problems';
import { activeCell } from './activeCell';
import { removeHandlers } from './handlers';

/**
 * Calls back with the cell a person goes to on these sheets (by id, whatever they are called by then), and with `null` once
 * when they go to another sheet. Of a selection of several cells it is the one that typing would go into.
 */
export const onSelect = async (
  sheets: readonly string[],
  selected: (cell: ActiveCell | null) => void,
): Promise<Unsubscribe> => {
  const watched = new Set(sheets);
  let latest = 0;
  let isAway = false;
  const tell = (cell: ActiveCell | null): void => {
    if (cell === null && isAway) return;
    isAway = cell === null;
    selected(cell);
  };
  const goneTo = async (sheet: string, address: string | null): Promise<void> => {
    const turn = ++latest;
    if (!watched.has(sheet)) {
      tell(null);
      return;
    }
    const area = address === null ? null : parseAddress(address);
    const cell =
      area !== null && area.rows * area.columns === 1
        ? { sheet, row: area.row, column: area.column }
        : await cellOn(sheet);
    // The person may have gone on, or nobody listens any more.
    if (cell !== null && turn === latest) tell(cell);
  };
  // A person who is typing delays this instead of making it fail.
  const handlers = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onSelectionChanged.add(({ worksheetId, address }) => goneTo(worksheetId, address)),
      worksheets.onActivated.add(({ worksheetId }) => goneTo(worksheetId, null)),
    ];
    await context.sync();
    return added;
  });
  return () => {
    latest = Infinity;
    void removeHandlers(handlers);
  };
};

/** The active cell, when it is on this sheet. The person may be typing in it: that is waited for. */
const cellOn = async (sheet: string): Promise<ActiveCell | null> => {
  try {
    const cell = await Excel.run({ delayForCellEdit: true }, activeCell);
    return cell.sheet === sheet ? cell : null;
  } catch (error) {
    // A slip of ours is thrown on; a chart that is selected is no cell.
    asFailure(error);
    return null;
  }
};
