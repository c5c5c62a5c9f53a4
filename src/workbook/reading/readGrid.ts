import { areaAddress } from '../../sheets/address';
import type { Area } from '../../sheets/description';
import type { Surroundings } from '../host';
import { markKey, readMark } from '../identity/mark';
import type { Grid } from '../port/grid';
import { stop } from '../problems';
import { gridCells } from './cells';
import { loadParts } from './parts';
import { areaOf, placeProperties } from './place';

/** A panel of all 342 municipalities, ten years and twenty columns is 68.000 cells; beyond this the pane could not work with it either. */
const mostCells = 250_000;

/** Where to read: a range whose size is known by now. */
export interface Located {
  readonly range: Excel.Range;
  readonly rows: number;
  readonly columns: number;
  /** The table that the range may turn out to be, with its header row. */
  readonly table: Excel.Table | null;
}

const data = 'values,valueTypes,text,numberFormat';

/**
 * Reads a range as plain data, in one sync (one per answer of 5 MB when it is very large).
 * When the range is the body of a table, as Ctrl+A selects it, the header row is read along.
 */
export const readGrid = async (
  context: Excel.RequestContext,
  located: Located,
  surroundings: Surroundings,
): Promise<Grid> => {
  const queued = queueGrid(located, surroundings);
  const [parts = []] = await loadParts(context, [queued.contents]);
  const grid = gridOf(queued, parts);
  if (grid.cells.every((row) => row.every(({ kind }) => kind === 'blank'))) stop('emptySelection');
  return grid;
};

/** Asks for everything that makes a range a {@link Grid}; its `contents` are for {@link loadParts}. Problems: tooLarge. */
export const queueGrid = ({ range, table, rows, columns }: Located, { supports }: Surroundings) => {
  if (rows * columns > mostCells) stop('tooLarge', { cells: rows * columns });
  const { worksheet } = range;
  worksheet.load('name');
  range.load(placeProperties);
  const mark = worksheet.customProperties.getItemOrNullObject(markKey);
  mark.load('value');
  const hidden = range.getRowProperties({ rowHidden: true });
  const merged = supports('1.13') ? range.getMergedAreasOrNullObject() : null;
  merged?.load('address');
  const around = table === null ? null : loadTable(table);
  return { range, worksheet, mark, hidden, merged, around, contents: { range, rows, columns, properties: data } };
};

/** The grid of a range that was asked for, out of the parts it came in. */
export const gridOf = (
  { range, worksheet, mark, hidden, merged, around }: ReturnType<typeof queueGrid>,
  parts: readonly Excel.Range[],
): Grid => {
  const area = areaOf(range);
  const role = around === null ? 'none' : roleIn(around, area);
  const cells = [
    ...(around !== null && role === 'body' ? gridCells(around.header) : []),
    ...parts.flatMap((part) => gridCells(part)),
  ];
  const above = cells.length - area.rows;
  return {
    sheet: worksheet.name,
    address: areaAddress({ ...area, row: area.row - above, rows: cells.length }),
    row: area.row - above,
    column: area.column,
    cells,
    table: around === null || role === 'none' ? null : around.table.name,
    merged: merged === null || merged.isNullObject ? [] : withoutSheet(merged.address),
    hiddenRows: hidden.value.flatMap((row, index) => (row.rowHidden === true ? [index + above] : [])),
    sample: isSample(mark),
  };
};

const isSample = (mark: Excel.WorksheetCustomProperty): boolean =>
  !mark.isNullObject && readMark(mark.value)?.sample === true;

const loadTable = (table: Excel.Table) => {
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  table.load('name');
  header.load(`${placeProperties},${data}`);
  body.load(placeProperties);
  return { table, header, body };
};

/** Is the area the whole table, its body only, or something else (a part of it, or more than it)? */
const roleIn = ({ header, body }: ReturnType<typeof loadTable>, area: Area): 'whole' | 'body' | 'none' => {
  if (header.columnIndex !== area.column || header.columnCount !== area.columns) return 'none';
  if (header.rowIndex === area.row && body.rowCount === area.rows - 1) return 'whole';
  return body.rowIndex === area.row && body.rowCount === area.rows ? 'body' : 'none';
};

/** `Blad1!A1:B2,Blad1!D4:D5` → `A1:B2`, `D4:D5`. A sheet name may hold a comma, an address may not. */
const withoutSheet = (addresses: string): readonly string[] =>
  addresses.split(/,(?=[^!,]*(?:!|$))/).map((address) => address.slice(address.lastIndexOf('!') + 1).trim());
