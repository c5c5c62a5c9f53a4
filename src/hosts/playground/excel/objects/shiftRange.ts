import { isWholeColumns, isWholeRows, type Area, type SheetRange } from '../grid/areas';
import { repaint } from '../grid/paintConditionalFormat';
import { afterShift, deleteCells, insertCells, type Shift } from '../grid/shiftCells';
import { rulesOn, setRuleAreas } from '../grid/validationRules';
import type { Host } from '../host';
import { conditionalFormatsOn } from './conditionalFormats';

/** Deletes cells; what holds for those that move goes along. */
export const deleteRange = (host: Host, range: SheetRange, shift: 'Up' | 'Left'): void => {
  deleteCells(host.grid, range, shift);
  moveLooks(host, range, shift === 'Up' ? 'deleteUp' : 'deleteLeft');
};

/** Inserts cells; what holds for those that move goes along. */
export const insertRange = (host: Host, range: SheetRange, shift: 'Down' | 'Right'): void => {
  insertCells(host.grid, range, shift);
  moveLooks(host, range, shift === 'Down' ? 'insertDown' : 'insertRight');
};

/** Conditional formats and validations over the full width (or height) of what moves; Univer does this itself for whole rows and columns. */
const moveLooks = (host: Host, { sheetId, area }: SheetRange, shift: Shift): void => {
  if (isWholeRows(area) || isWholeColumns(area)) return;
  const moved = (areas: readonly Area[]): readonly Area[] =>
    areas.map((one) => afterShift(one, area, shift) ?? one).filter(({ rows, columns }) => rows > 0 && columns > 0);
  const isOther = (before: readonly Area[], after: readonly Area[]): boolean =>
    JSON.stringify(before) !== JSON.stringify(after);
  for (const format of conditionalFormatsOn(sheetId, host)) {
    const areas = moved(format.areas);
    if (!isOther(format.areas, areas)) continue;
    format.areas = areas;
    repaint(host.grid, sheetId, format);
  }
  for (const { id, areas } of rulesOn(host.grid, sheetId)) {
    const after = moved(areas);
    if (isOther(areas, after)) setRuleAreas(host.grid, sheetId, id, after);
  }
};
