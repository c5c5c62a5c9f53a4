import { isWholeRows, type Area, type SheetRange } from '../grid/areas';
import { repaint } from '../grid/paintConditionalFormat';
import { afterShift, deleteCells, insertCells, type Shift } from '../grid/shiftCells';
import { rulesOn, setRuleAreas } from '../grid/validationRules';
import type { Host } from '../host';
import { conditionalFormatsOn } from './conditionalFormats';

/** Deletes cells; what holds for those that move goes along. */
export const deleteRange = (host: Host, range: SheetRange, shift: 'Up' | 'Left'): void =>
  movingLooks(host, range, isWholeRows(range.area) || shift === 'Up' ? 'deleteUp' : 'deleteLeft', () =>
    deleteCells(host.grid, range, shift),
  );

/** Inserts cells; what holds for those that move goes along. */
export const insertRange = (host: Host, range: SheetRange, shift: 'Down' | 'Right'): void =>
  movingLooks(host, range, isWholeRows(range.area) || shift === 'Down' ? 'insertDown' : 'insertRight', () =>
    insertCells(host.grid, range, shift),
  );

const isSame = (before: readonly Area[], after: readonly Area[]): boolean =>
  JSON.stringify(before) === JSON.stringify(after);

/** Moves conditional formats and validations along. Univer does so itself, but only on the sheet in front of the person. */
const movingLooks = (host: Host, { sheetId, area }: SheetRange, shift: Shift, run: () => void): void => {
  const moved = (areas: readonly Area[]): readonly Area[] =>
    areas.map((one) => afterShift(one, area, shift) ?? one).filter(({ rows, columns }) => rows > 0 && columns > 0);
  const formats = conditionalFormatsOn(sheetId, host).map(({ id, areas }) => ({ id, areas: moved(areas) }));
  const rules = rulesOn(host.grid, sheetId).map(({ id, areas }) => ({ id, areas: moved(areas) }));
  run();
  for (const format of [...conditionalFormatsOn(sheetId, host)]) {
    const { areas } = formats.find(({ id }) => id === format.id)!;
    if (isSame(format.areas, areas)) continue;
    format.areas = areas;
    repaint(host.grid, sheetId, format);
  }
  for (const { id, areas } of rulesOn(host.grid, sheetId)) {
    const after = rules.find((rule) => rule.id === id)?.areas ?? areas;
    if (!isSame(areas, after)) setRuleAreas(host.grid, sheetId, id, after);
  }
};
