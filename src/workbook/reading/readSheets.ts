import type { Surroundings } from '../host';
import { readMark } from '../identity/mark';
import { ourTable } from '../identity/ourTable';
import type { SheetContents } from '../port/workbook';
import { loadParts } from './parts';
import { areaOf, placeProperties } from './place';
import { gridOf, queueGrid } from './readGrid';

/**
 * All that stands on these sheets, hidden ones too, in two syncs whatever their number (more only when the answer does not
 * fit in 5 MB). `null` for a sheet that is empty or gone: a sheet that a person removed is no problem, it holds nothing.
 */
export const readSheets = async (
  context: Excel.RequestContext,
  ids: readonly string[],
  surroundings: Surroundings,
): Promise<readonly (SheetContents | null)[]> => {
  const { tables, worksheets } = context.workbook;
  tables.load('items/name,items/showHeaders,items/worksheet/id');
  const asked = ids.map((id) => {
    const used = worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true);
    used.load(placeProperties);
    return { id, used };
  });
  await context.sync();
  const found = asked.map(({ id, used }) => {
    if (used.isNullObject) return null;
    const places = tables.items
      .filter(({ worksheet, showHeaders }) => worksheet.id === id && showHeaders)
      .map((table) => ({ name: table.name, range: table.getRange() }));
    places.forEach(({ range }) => range.load(placeProperties));
    const { rowCount, columnCount } = used;
    return {
      id,
      places,
      queued: queueGrid({ range: used, rows: rowCount, columns: columnCount, table: null }, surroundings),
    };
  });
  const filled = found.filter((one) => one !== null);
  const parts = await loadParts(
    context,
    filled.map(({ queued }) => queued.contents),
  );
  return found.map((one): SheetContents | null => {
    if (one === null) return null;
    const { mark } = one.queued;
    const table = ourTable(mark.isNullObject ? null : readMark(mark.value), one.places);
    return {
      id: one.id,
      grid: gridOf(one.queued, parts[filled.indexOf(one)]!),
      table: table === null ? null : areaOf(table.range),
    };
  });
};
