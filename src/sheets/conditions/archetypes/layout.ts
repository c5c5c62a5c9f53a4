import { fixedAreaAddress } from '../../address';
import type { ArchetypesModel } from './model';

/** Columns right of the ratings. */
export const placeColumns = ['result', 'control', 'computed', 'manual', 'reason', 'shown', 'remark'] as const;
export type PlaceColumn = (typeof placeColumns)[number];

/** Columns right of the table: where the municipality stands on the working sheets, and what the chart draws. */
export const workColumns = ['casePosition', 'ratingPosition', 'x', 'y', 'deficit', 'surplus', 'other'] as const;
export type WorkColumn = (typeof workColumns)[number];

export const headerRow = 4;
/** Beside a longer table the chart stands to its right, where it is seen without scrolling. */
const longest = 40;
export const chartRows = 26;
/** Lines of words above it. */
export const chartTextRows = 3;

/** Positions on the sheet, from 0. */
export interface Layout {
  readonly firstItem: number;
  readonly items: number;
  readonly municipalities: number;
  readonly caveats: number;
  /** Line above the chart that says the same in words. */
  readonly chart: number;
  readonly chartColumn: number;
  /** Positions of the conditions on the sheet with ratings; the ways to write ratings and archetypes under it. */
  readonly workings: number;
  /** The choice of both axes. */
  readonly axes: number;
  /** Corners of the quadrants. */
  readonly corners: number;
}

export const layoutFor = ({ items, municipalities }: ArchetypesModel, caveats: number): Layout => {
  const firstItem = 4;
  const afterTable = headerRow + 1 + municipalities.length + 1;
  const isLong = municipalities.length > longest;
  const afterCaveats = afterTable + caveats + 1;
  const workings = isLong ? afterCaveats : afterCaveats + chartTextRows + chartRows + 1;
  const tableEnd = firstItem + items.length + placeColumns.length + workColumns.length;
  return {
    firstItem,
    items: items.length,
    municipalities: municipalities.length,
    caveats: afterTable,
    chart: isLong ? headerRow : afterCaveats,
    chartColumn: isLong ? tableEnd + 1 : 0,
    workings,
    axes: workings + 4,
    corners: workings + 7,
  };
};

export const placeColumn = ({ firstItem, items }: Layout, column: PlaceColumn): number =>
  firstItem + items + placeColumns.indexOf(column);

/** One empty column between: the table ends before it. */
export const workColumn = ({ firstItem, items }: Layout, column: WorkColumn): number =>
  firstItem + items + placeColumns.length + 1 + workColumns.indexOf(column);

/** One column of the table, without header: `$H$6:$H$20`. */
export const columnOfTable = ({ municipalities }: Layout, column: number): string =>
  fixedAreaAddress({ row: headerRow + 1, column, rows: municipalities, columns: 1 });
