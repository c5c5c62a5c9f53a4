import type { SheetRange } from '../grid/areas';
import type { Grid } from '../grid/grid';
import { readCells, type ReadCell } from '../grid/readCells';
import type { SeriesState } from './chartState';
import { newSeries } from './chartSeries';

const isLabel = ({ type }: ReadCell): boolean => type === 'String' || type === 'Empty';

/** Series as Excel guesses them from a range: labels in the first row or column become names and categories. */
export const sourceSeries = (grid: Grid, { sheetId, area }: SheetRange, seriesBy: string): SeriesState[] => {
  const cells = readCells(grid, { sheetId, area }) ?? [];
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && area.rows >= area.columns);
  const firstRow = cells[0] ?? [];
  const header = area.rows > 1 && firstRow.every(isLabel) ? 1 : 0;
  const labels = area.columns > 1 && cells.slice(header).every((row) => isLabel(row[0]!)) ? 1 : 0;
  const body = {
    row: area.row + header,
    column: area.column + labels,
    rows: area.rows - header,
    columns: area.columns - labels,
  };
  const names = byColumns ? firstRow.slice(labels) : cells.slice(header).map((row) => row[0]!);
  const hasNames = byColumns ? header === 1 : labels === 1;
  const labelled = byColumns ? labels === 1 : header === 1;
  const categories = {
    sheetId,
    area: byColumns ? { ...body, column: area.column, columns: 1 } : { ...body, row: area.row, rows: 1 },
  };
  return Array.from({ length: byColumns ? body.columns : body.rows }, (_, i) =>
    newSeries(
      hasNames ? String(names[i]!.value) : `Series${i + 1}`,
      {
        sheetId,
        area: byColumns ? { ...body, column: body.column + i, columns: 1 } : { ...body, row: body.row + i, rows: 1 },
      },
      labelled ? categories : null,
    ),
  );
};
