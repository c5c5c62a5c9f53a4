import type { Area } from '../../sheets/description';
import { changedRows, fingerprint, type Written } from '../identity/fingerprint';
import type { Mark } from '../identity/mark';
import type { OwnSheet } from '../identity/ownSheets';
import { askHashes } from '../identity/rowHashes';
import type { EditedSheet } from '../port/workbook';
import { loadParts } from '../reading/parts';
import { areaOf, placeProperties } from '../reading/place';
import { extent, without } from './areas';
import { ownShapes } from './drawings';
import { filledCells, isAskedAbout } from './ownEdits';

/** Beyond this many cells a sheet is not read to count what a person wrote far away from ours: that something is there is enough. */
const mostCells = 250_000;

/**
 * What a person would lose with these sheets: rows of ours that they changed, and rows with cells of their own. Sheets
 * without any are left out. Two syncs, more only for very large sheets.
 */
export const ownWork = async (
  context: Excel.RequestContext,
  sheets: readonly OwnSheet[],
): Promise<readonly EditedSheet[]> => {
  const asked = sheets.map((sheet) => ask(context, sheet));
  await context.sync();
  const sized = asked.map(size);
  const tables = asked.map(({ worksheet }) =>
    worksheet.tables.items.map(({ name }) => ({ name, range: worksheet.tables.getItem(name).getRange() })),
  );
  tables.flat().forEach(({ range }) => range.load(placeProperties));
  const parts = await loadParts(context, sized);
  return asked.flatMap(({ sheet, worksheet, hashes }, index) => {
    const cells = parts[index]!.flatMap((part) => part.formulas as Written[][]);
    const places = tables[index]!.map(({ name, range }) => ({ name, area: areaOf(range) }));
    const further = sized[index]!.further ? 1 : 0;
    const drawn = shapesBeside(sheet.mark, worksheet.shapes.items);
    const rows = changed(sheet.mark, hashes(), cells) + rowsBeside(sheet.mark, places, cells) + further + drawn;
    return rows === 0 ? [] : [{ sheet: sheet.name, rows }];
  });
};

const ask = (context: Excel.RequestContext, sheet: OwnSheet) => {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load(placeProperties);
  worksheet.tables.load('items/name');
  worksheet.shapes.load('items/name,items/type');
  return { sheet, worksheet, used, hashes: askHashes(worksheet, sheet.mark.rowParts) };
};

/** How much of a sheet is read: all that is used, or only ours when that is too much. */
const size = ({ sheet, worksheet, used }: ReturnType<typeof ask>) => {
  const ours = extent(sheet.mark.areas);
  const all = extent([...sheet.mark.areas, ...(used.isNullObject ? [] : [areaOf(used)])]);
  const further = all.rows * all.columns > mostCells;
  const read = further ? ours : all;
  const [rows, columns] = [Math.max(1, read.rows), Math.max(1, read.columns)];
  return { rows, columns, further, range: worksheet.getRangeByIndexes(0, 0, rows, columns), properties: 'formulas' };
};

const changed = ({ kind, areas }: Mark, hashes: readonly string[], cells: readonly (readonly Written[])[]): number =>
  isAskedAbout(kind) ? changedRows(hashes, fingerprint(cells.slice(0, extent(areas).rows), areas)) : 0;

const rowsBeside = (
  mark: Mark,
  tables: readonly { readonly name: string; readonly area: Area }[],
  cells: readonly (readonly Written[])[],
): number => {
  const whole = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const beside = without([whole], [...mark.areas, ...(mark.kind === 'log' ? grown(mark, tables) : [])]);
  return new Set(beside.flatMap((area) => filledCells(cells, area)).map(({ row }) => row)).size;
};

/** Something that a person draws; to Excel notes and controls are shapes too. */
const drawnTypes: ReadonlySet<string> = new Set(['GeometricShape', 'Group', 'Line', 'Image']);

/** Number of things that a person drew on the sheet; each counts as a row of work. */
const shapesBeside = ({ drawings = [] }: Mark, shapes: readonly Excel.Shape[]): number => {
  const drawn = shapes.filter(({ type }) => drawnTypes.has(type));
  return drawn.length - ownShapes(drawn, drawings).length;
};

/** Saldo adds lines to the log without writing the sheet again; columns that the person added to it are theirs. */
const grown = (mark: Mark, tables: readonly { readonly name: string; readonly area: Area }[]): readonly Area[] =>
  mark.tables.flatMap(({ name, area }) => {
    const now = tables.find((table) => table.name === name || isSamePlace(table.area, area));
    return now === undefined ? [] : [{ ...now.area, columns: area.columns }];
  });

const isSamePlace = (one: Area, other: Area): boolean => one.row === other.row && one.column === other.column;
