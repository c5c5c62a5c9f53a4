import type { Grid } from '../../../workbook/port/grid';
import { referenceOf } from '../../session/chooseTable';
import { layoutOf } from './layout';
import { matchMeasure } from './matchMeasure';
import { outcomeGrid } from './outcomeGrid';
import type { OutcomeSource } from './readOutcomes';

/** What we make of a grid with outcomes. */
export const sourceOf = (grid: Grid, statements: readonly string[], measureName: string): OutcomeSource => {
  const table = outcomeGrid(grid);
  return { reference: referenceOf(grid), table, layout: layoutOf(table), measureName, statements };
};

/** Whether a table holds a measure of the study, by its headers: only such a table is taken without being asked. */
export const holdsMeasures = ({ layout }: OutcomeSource): boolean =>
  layout.kind !== 'values' &&
  (layout.measure !== null || layout.figures.some(({ measure }) => measure !== null && matchMeasure(measure) !== null));
