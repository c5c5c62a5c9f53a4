import type { SheetDescription } from '../description';
import { inLines } from '../inLines';
import { sheetName } from '../names';
import { lines, sheetOf } from '../part';
import { subtitleOf } from './explanationSheet';
import { chartRows } from './layout';
import { leftOutPart, leftOutSteps } from './leftOut';
import type { Model } from './model';
import { sensitivityChart } from './sensitivityChart';
import { overviewHeader, overviewPart, testsOf } from './sensitivityOverview';
import { statementLines } from './statementLines';
import type { Steps } from './steps';

/**
 * What happens to R² when one municipality is left out, per measure and period, and when two are; all measures together with what
 * chance does to so many tests. Values: Excel has no plain formula for them, and the sheet says so. A step per measure.
 */
export function* sensitivitySteps(model: Model): Steps<SheetDescription> {
  const { t, input, measures } = model;
  const tests = testsOf(model);
  const rows = yield* leftOutSteps(model);
  const { period, others } = rows;
  const notes = [
    t('sheets.association.sensitivity.notHighest'),
    t('sheets.association.sensitivity.tests', { measures: tests.tests.length, below: tests.below }),
    ...statementLines(model),
  ].flatMap(inLines);
  const caveats = overviewHeader + 1 + measures.length + 1;
  const chartRow = caveats + notes.length + 1;
  const leftOutHeader = chartRow + (period.length === 0 ? 0 : chartRows + 2) + 2;
  const frame = {
    kind: 'sensitivity',
    name: sheetName('sensitivity', input.language),
    columnWidths: [28, 20, 24, 12, 12, 18, 12, 18, 15, 10, 10, 14, 6],
    freezeColumns: 1,
    sample: input.sample,
  } as const;
  const at = (row: number) => ({ row, column: 0 });
  return sheetOf(frame, [
    lines(at(0), [t('sheets.association.sensitivity.title')], { role: 'title' }),
    lines(at(1), [subtitleOf(model)], { role: 'subtitle' }),
    lines(at(2), [t('sheets.association.sensitivity.method')], { role: 'method' }),
    ...(measures.length === 0 ? [] : [overviewPart(model, tests.tests)]),
    lines(at(caveats), notes, { role: 'caveat' }),
    ...(period.length === 0 ? [] : [sensitivityChart(model, chartRow, leftOutHeader, period.length)]),
    ...(period.length + others.length === 0 ? [] : [leftOutPart(model, rows, leftOutHeader)]),
  ]);
}
