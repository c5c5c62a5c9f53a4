import { surroundingRegion } from '../grid/surroundingRegion';
import { intersection, lastColumnCount, lastRowCount, smallestAround, type SheetRange } from '../grid/areas';
import { mergedAreas } from '../grid/merges';
import { usedArea } from '../grid/readCells';
import { child, childOrNull } from '../request/members';
import type { Handle, Members } from '../request/kind';
import { OfficeError } from '../request/officeError';
import { onGrid, overlap, rangeArgument } from './rangeTargets';

type Self = Handle<SheetRange>;

/** A range made from another by moving or resizing it. */
const moved = (
  self: Self,
  location: string,
  args: unknown,
  change: (target: SheetRange) => SheetRange['area'],
): Excel.Range =>
  child(self, location, args, self.host.kinds.range, (target) => onGrid(target.sheetId, change(target)));

const used =
  (self: Self, valuesOnly: boolean | undefined) =>
  (target: SheetRange): SheetRange | null => {
    const area = usedArea(self.host.grid, target, valuesOnly ?? false);
    return area === null ? null : { sheetId: target.sheetId, area };
  };

const firstCell = ({ sheetId, area }: SheetRange): SheetRange => ({ sheetId, area: { ...area, rows: 1, columns: 1 } });

/** Ranges that are made from a range, and what lies in it. */
export const rangesOfRange: Members<Excel.Range, SheetRange> = {
  getCell: (self) => (row, column) =>
    moved(self, 'getCell', [row, column], ({ area }) => ({
      row: area.row + row,
      column: area.column + column,
      rows: 1,
      columns: 1,
    })),
  getRow: (self) => (row) => moved(self, 'getRow', row, ({ area }) => ({ ...area, row: area.row + row, rows: 1 })),
  getColumn: (self) => (column) =>
    moved(self, 'getColumn', column, ({ area }) => ({ ...area, column: area.column + column, columns: 1 })),
  getLastRow: (self) => () =>
    moved(self, 'getLastRow', null, ({ area }) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  getLastColumn: (self) => () =>
    moved(self, 'getLastColumn', null, ({ area }) => ({
      ...area,
      column: area.column + area.columns - 1,
      columns: 1,
    })),
  getLastCell: (self) => () =>
    moved(self, 'getLastCell', null, ({ area }) => ({
      row: area.row + area.rows - 1,
      column: area.column + area.columns - 1,
      rows: 1,
      columns: 1,
    })),
  getResizedRange: (self) => (rows, columns) =>
    moved(self, 'getResizedRange', [rows, columns], ({ area }) => ({
      ...area,
      rows: area.rows + rows,
      columns: area.columns + columns,
    })),
  getAbsoluteResizedRange: (self) => (rows, columns) =>
    moved(self, 'getAbsoluteResizedRange', [rows, columns], ({ area }) => ({ ...area, rows, columns })),
  getOffsetRange: (self) => (rows, columns) =>
    moved(self, 'getOffsetRange', [rows, columns], ({ area }) => ({
      ...area,
      row: area.row + rows,
      column: area.column + columns,
    })),
  getEntireColumn: (self) => () =>
    moved(self, 'getEntireColumn', null, ({ area }) => ({ ...area, row: 0, rows: lastRowCount })),
  getEntireRow: (self) => () =>
    moved(self, 'getEntireRow', null, ({ area }) => ({ ...area, column: 0, columns: lastColumnCount })),
  getBoundingRect: (self) => (other) =>
    moved(self, 'getBoundingRect', null, ({ sheetId, area }) =>
      smallestAround([area, rangeArgument(self.host.grid, sheetId, other).area])!,
    ),
  getIntersection: (self) => (other) =>
    child(self, 'getIntersection', null, self.host.kinds.range, (target) => {
      const found = overlap(target, rangeArgument(self.host.grid, target.sheetId, other));
      if (found === null) throw new OfficeError('ItemNotFound', 'Range');
      return found;
    }),
  getIntersectionOrNullObject: (self) => (other) =>
    childOrNull(self, 'getIntersectionOrNullObject', null, self.host.kinds.range, (target) =>
      overlap(target, rangeArgument(self.host.grid, target.sheetId, other)),
    ),
  getUsedRange: (self) => (valuesOnly) =>
    child(
      self,
      'getUsedRange',
      valuesOnly,
      self.host.kinds.range,
      (target) => used(self, valuesOnly)(target) ?? firstCell(target),
      'byContents',
    ),
  getUsedRangeOrNullObject: (self) => (valuesOnly) =>
    childOrNull(
      self,
      'getUsedRangeOrNullObject',
      valuesOnly,
      self.host.kinds.range,
      used(self, valuesOnly),
      'byContents',
    ),
  getMergedAreasOrNullObject: (self) => () =>
    childOrNull(self, 'getMergedAreasOrNullObject', null, self.host.kinds.rangeAreas, ({ sheetId, area }) => {
      const areas = mergedAreas(self.host.grid, sheetId).filter((merged) => intersection(merged, area) !== null);
      return areas.length === 0 ? null : { sheetId, areas };
    }),
  getSurroundingRegion: (self) => () =>
    child(self, 'getSurroundingRegion', null, self.host.kinds.range, ({ sheetId, area }) => ({
      sheetId,
      area: surroundingRegion(self.host.grid, sheetId, area),
    })),
  getTables: (self) => (fullyContained) =>
    child(self, 'getTables', fullyContained, self.host.kinds.tablesOfRange, (target) => ({
      ...target,
      fullyContained: fullyContained ?? false,
    })),
};
