import type { Area } from '../../sheets/description';

/** What {@link areaOf} needs to be loaded. */
export const placeProperties = 'rowIndex,columnIndex,rowCount,columnCount';

/** Position and size of a loaded range. */
export const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});
