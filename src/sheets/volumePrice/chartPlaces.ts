import type { Area } from '../description';
import type { Columns } from './columns';

/** A chart, with a row for a sentence in its first column. */
export interface ChartPlace {
  readonly words: number;
  readonly area: Area;
}

export interface ChartPlaces {
  readonly bars: ChartPlace;
  /** `null` with a single year. */
  readonly course: ChartPlace | null;
}

/** Rows a chart takes: about 17 lines of a default sheet. */
const chartRows = 18;
/** Under a longer table nobody would find the charts; beside a shorter one they would not fit. */
const mostAbove = 40;
/** Room for hundreds of municipalities. */
const columnsBeside = 18;

/**
 * Where the charts stand, one under the other: under the table with means, as wide as that table, or to the right of a long one,
 * from its first row on. A chart that is not drawn, because too little counts in the period, keeps its place: tables that move when
 * the sheet is written again lose the formulas that people based on them.
 * @param several are there more years than one?
 * @param header row of the headers of the table with means, which is frozen
 * @param below first free row under that table and its caveats
 */
export const chartPlaces = (
  municipalities: number,
  several: boolean,
  columns: Columns,
  header: number,
  below: number,
): ChartPlaces => {
  const beside = municipalities > mostAbove;
  const width = columns.group + 1;
  const at = (words: number, row: number): ChartPlace => ({
    words,
    area: beside
      ? { row, column: width, rows: chartRows, columns: columnsBeside }
      : { row, column: 0, rows: chartRows, columns: width },
  });
  const bars = beside ? at(header - 1, header + 1) : at(below, below + 1);
  const next = bars.area.row + chartRows + 1;
  return { bars, course: several ? at(next, next + 1) : null };
};
