import { panelWorkbook } from '../../src/samples/panel/panelWorkbook';
import { headerRow } from '../../src/samples/sampleWorkbook';
import {
  calculateFor,
  differences,
  inputFor,
  methods,
  sourceRows,
  userSheet,
  weightings,
} from '../support/volumePrice';

const cases = methods.flatMap((method) => weightings.map((weighting) => ({ method, weighting })));

const budget = panelWorkbook.sheets[0];
const panel = sourceRows(budget.name.nl, headerRow(budget) + 1, budget.rows);

jest.setTimeout(60_000);

test.each(cases)('every formula on the panel gives what the core gives: $method, $weighting', async (settings) => {
  const { workbook, sheet } = await calculateFor(inputFor(panel, settings), [userSheet(budget)]);
  expect(sheet.expected.length).toBeGreaterThan(90 * 15);
  expect(differences(workbook, sheet)).toEqual([]);
  workbook.close();
});
