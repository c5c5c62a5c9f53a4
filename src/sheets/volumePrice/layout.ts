import { fixedAreaAddress } from '../address';
import type { Area } from '../description';
import { chartPlaces, type ChartPlaces } from './chartPlaces';
import type { Columns } from './columns';
import { groups, type Group } from './groupRows';

/** Header rows of the tables and the rows under them, with the places of caveats and charts. Counted from 0. */
export interface Layout {
  readonly meanHeader: number;
  readonly municipalities: number;
  readonly caveats: number;
  readonly totalHeader: number;
  /** `null` with a single year. */
  readonly yearsHeader: number | null;
  readonly years: number;
  readonly splitHeader: number;
  readonly rows: number;
  readonly charts: ChartPlaces;
}

/** Title, source, method, an empty row; then the header on row 5. */
const firstHeader = 4;

export interface Sizes {
  readonly municipalities: number;
  readonly caveats: number;
  readonly years: number;
  readonly rows: number;
}

/** Tables under each other, the long one last: a filter hides whole rows, and only the last table may grow. */
export const layoutFor = (sizes: Sizes, columns: Columns): Layout => {
  const caveats = firstHeader + sizes.municipalities + 2;
  const afterCaveats = caveats + sizes.caveats;
  const charts = chartPlaces(sizes.municipalities, sizes.years > 1, columns, firstHeader, afterCaveats + 1);
  const lowest = charts.course ?? charts.bars;
  const totalHeader = Math.max(afterCaveats, lowest.area.row + lowest.area.rows) + 2;
  const afterTotal = totalHeader + 4;
  const yearsHeader = sizes.years > 1 ? afterTotal + 2 : null;
  const afterYears = yearsHeader === null ? afterTotal : yearsHeader + 1 + sizes.years;
  return {
    meanHeader: firstHeader,
    municipalities: sizes.municipalities,
    caveats,
    totalHeader,
    yearsHeader,
    years: sizes.years,
    splitHeader: afterYears + 3,
    rows: sizes.rows,
    charts,
  };
};

const columnOf = (column: number, header: number, rows: number): Area => ({
  row: header + 1,
  column,
  rows,
  columns: 1,
});

/** Cells of one column of a table, without header. */
export const meanColumn = (layout: Layout, column: number): Area =>
  columnOf(column, layout.meanHeader, layout.municipalities);
const splitColumn = (layout: Layout, column: number): Area => columnOf(column, layout.splitHeader, layout.rows);

/** The same as `$D$6:$D$20`. */
export const meanRange = (layout: Layout, column: number): string => fixedAreaAddress(meanColumn(layout, column));
export const splitRange = (layout: Layout, column: number): string => fixedAreaAddress(splitColumn(layout, column));

/** Cells of one column of the table with years. */
export const yearsArea = (layout: Layout, header: number, column: number): Area =>
  columnOf(column, header, layout.years);

/** Row of a group in the table with totals. */
export const groupRow = (layout: Layout, group: Group): number => layout.totalHeader + 1 + groups.indexOf(group);
