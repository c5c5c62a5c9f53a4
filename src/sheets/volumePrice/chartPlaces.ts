import type { Area } from '../description';
import type { Columns } from './columns';

/** A chart, with a row for a sentence in its first column. */
export interface ChartPlace {
  readonly words: number;
  readonly area: Area;
}

/** `null`: there is nothing to draw. */
export interface ChartPlaces {
  readonly bars: ChartPlace | null;
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
 * from its first row on.
 * @param header row of the headers of the table with means, which is frozen
 * @param below first free row under that table and its caveats
 */
export const chartPlaces = (
  drawn: Readonly<Record<keyof ChartPlaces, boolean>>,
  municipalities: number,
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
  const next = drawn.bars ? bars.area.row + chartRows + 1 : bars.words;
  return { bars: drawn.bars ? bars : null, course: drawn.course ? at(next, next + 1) : null };
};
