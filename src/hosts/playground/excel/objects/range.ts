import { fullAddress, isWholeColumns, isWholeRows, type SheetRange } from '../grid/areas';
import { sheetOf, type Grid } from '../grid/grid';
import { merge, unmerge } from '../grid/merges';
import { readCells, type ReadCell } from '../grid/readCells';
import { selectRange } from '../grid/selection';
import { shownText } from '../grid/shownText';
import { clearAll, clearContents, clearFormats } from '../grid/clear';
import { enterValues, setStyle, spread } from '../grid/writeCells';
import { hiddenRows, hiddenState, setColumnsHidden, setRowsHidden } from '../grid/visibility';
import type { Host } from '../host';
import { cellPosition } from '../grid/sizes';
import { act, ask, child, part } from '../request/members';
import type { Handle, Kind, Properties } from '../request/kind';
import { notImplemented, OfficeError } from '../request/officeError';
import { deleteRange, insertRange } from './shiftRange';
import { rangesOfRange } from './rangesOfRange';

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
  left: { get: ({ sheetId, area }, { grid }) => cellPosition(grid, sheetId, area.row, area.column).left },
  top: { get: ({ sheetId, area }, { grid }) => cellPosition(grid, sheetId, area.row, area.column).top },
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
    ...rangesOfRange,
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
    select: (self) => () => act(self, 'select', null, (target) => selectRange(self.host.grid, target)),
    clear,
    delete: (self) => (shift) => act(self, 'delete', shift, (target) => deleteRange(self.host, target, shift as 'Up')),
    insert: (self) => (shift) =>
      child(self, 'insert', shift, self.host.kinds.range, (target) => {
        insertRange(self.host, target, shift);
        return target;
      }),
    calculate: (self) => () => act(self, 'calculate', null, () => self.host.calculation.recalculate()),
  },
};
