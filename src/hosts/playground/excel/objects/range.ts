import {
  fullAddress,
  intersection,
  isWholeColumns,
  isWholeRows,
  lastColumnCount,
  lastRowCount,
  smallestAround,
  type SheetRange,
} from '../grid/areas';
import { sheetOf, type Grid } from '../grid/grid';
import { merge, mergedAreas, unmerge } from '../grid/merges';
import { readCells, usedArea, type ReadCell } from '../grid/readCells';
import { selectRange } from '../grid/selection';
import { shownText } from '../grid/shownText';
import { clearAll, clearContents, clearFormats } from '../grid/clear';
import { enterValues, setStyle, spread } from '../grid/writeCells';
import { deleteCells, insertCells } from '../grid/shiftCells';
import { surroundingRegion } from '../grid/surroundingRegion';
import { hiddenRows, hiddenState, setColumnsHidden, setRowsHidden } from '../grid/visibility';
import type { Host } from '../host';
import { act, ask, child, childOrNull, part } from '../request/clientObject';
import type { Handle, Kind, Properties } from '../request/kind';
import { notImplemented, OfficeError } from '../request/officeError';
import { onGrid, overlap, rangeArgument } from './rangeTargets';

type Self = Handle<SheetRange>;

const cells = (target: SheetRange, host: Host): ReadCell[][] | null => readCells(host.grid, target);

/** Excel brings back null for more cells than it can. */
const each =
  <V>(pick: (cell: ReadCell, host: Host) => V) =>
  (target: SheetRange, host: Host): V[][] =>
    (cells(target, host)?.map((row) => row.map((cell) => pick(cell, host))) ?? null) as V[][];

const properties: Properties<Excel.Range, SheetRange> = {
  address: { get: ({ sheetId, area }, { grid }) => fullAddress(sheetOf(grid, sheetId).getName(), area) },
  cellCount: { get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
  rowIndex: { get: ({ area }) => area.row },
  columnIndex: { get: ({ area }) => area.column },
  rowCount: { get: ({ area }) => area.rows },
  columnCount: { get: ({ area }) => area.columns },
  isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
  isEntireRow: { get: ({ area }) => isWholeRows(area) },
  values: {
    get: each((cell) => cell.value),
    set: (target, values, { grid }) => enterValues(grid, target, values, 'Range.values'),
  },
  formulas: {
    get: each((cell) => cell.formula ?? cell.value),
    set: (target, formulas, { grid }) => enterValues(grid, target, formulas, 'Range.formulas'),
  },
  text: { get: each((cell, host) => shownText(cell, host.contentLanguage)) },
  valueTypes: { get: each((cell) => cell.type) as unknown as () => Excel.RangeValueType[][] },
  numberFormat: {
    get: each((cell) => cell.pattern),
    set: (target, formats, { grid }) => setNumberFormat(grid, target, formats),
  },
  rowHidden: {
    get: (target, { grid }) => hiddenState(grid, target).rows as boolean,
    set: (target, hidden, { grid }) => setRowsHidden(grid, target, hidden),
  },
  columnHidden: {
    get: (target, { grid }) => hiddenState(grid, target).columns as boolean,
    set: (target, hidden, { grid }) => setColumnsHidden(grid, target, hidden),
  },
  hidden: {
    get: (target, { grid }) => {
      const { rows, columns } = hiddenState(grid, target);
      return rows === true || columns === true
        ? true
        : rows === null || columns === null
          ? (null as unknown as boolean)
          : false;
    },
  },
};

const setNumberFormat = (grid: Grid, target: SheetRange, formats: unknown): void => {
  const at = spread(target.area, formats, 'Range.numberFormat');
  setStyle(grid, target, (row, column) => {
    const pattern = at(row, column);
    if (pattern === null) return {};
    if (typeof pattern !== 'string') throw new OfficeError('InvalidArgument', 'Range.numberFormat');
    return { n: pattern === 'General' ? null : { pattern } };
  });
};

const clear =
  (self: Self) =>
  (applyTo = 'All'): void =>
    act(self, 'clear', applyTo, (target) => {
      const { grid } = self.host;
      if (applyTo === 'Contents') clearContents(grid, target);
      else if (applyTo === 'Formats') clearFormats(grid, target);
      else if (applyTo === 'All') clearAll(grid, target);
      else throw new OfficeError('InvalidArgument', 'Range.clear');
    });

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

export const rangeKind: Kind<Excel.Range, SheetRange> = {
  name: 'Range',
  properties,
  links: {
    worksheet: (self) => part(self, self.host.kinds.worksheet, ({ sheetId }) => ({ sheetId })),
    format: (self) => part(self, self.host.kinds.rangeFormat, (target) => target),
    dataValidation: (self) => part(self, self.host.kinds.dataValidation, (target) => target),
    conditionalFormats: (self) => part(self, self.host.kinds.conditionalFormats, (target) => target),
  },
  methods: {
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
    getRowProperties: (self) => (wanted) =>
      ask(self, 'getRowProperties', wanted, (target) => {
        if (Object.keys(wanted).some((name) => name !== 'rowHidden')) throw notImplemented('Range.getRowProperties');
        return hiddenRows(self.host.grid, target).map((rowHidden) => ({ rowHidden }));
      }),
    merge: (self) => (across) =>
      act(self, 'merge', across, (target) => {
        if (across === true) throw notImplemented('Range.merge across');
        merge(self.host.grid, target);
      }),
    unmerge: (self) => () => act(self, 'unmerge', null, (target) => unmerge(self.host.grid, target)),
    getTables: (self) => (fullyContained) =>
      child(self, 'getTables', fullyContained, self.host.kinds.tablesOfRange, (target) => ({
        ...target,
        fullyContained: fullyContained ?? false,
      })),
    select: (self) => () => act(self, 'select', null, (target) => selectRange(self.host.grid, target)),
    clear,
    delete: (self) => (shift) => act(self, 'delete', shift, (target) => deleteCells(self.host.grid, target, shift)),
    insert: (self) => (shift) =>
      child(self, 'insert', shift, self.host.kinds.range, (target) => {
        insertCells(self.host.grid, target, shift);
        return target;
      }),
    calculate: (self) => () => act(self, 'calculate', null, () => self.host.calculation.recalculate()),
  },
};

const firstCell = ({ sheetId, area }: SheetRange): SheetRange => ({ sheetId, area: { ...area, rows: 1, columns: 1 } });
