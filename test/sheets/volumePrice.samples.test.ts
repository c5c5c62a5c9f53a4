import { municipalitiesWorkbook } from '../../src/samples/gemeenten/municipalitiesWorkbook';
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

const iv3 = municipalitiesWorkbook.sheets[0];
const usable = sourceRows(iv3.name.nl, headerRow(iv3) + 1, iv3.rows, 1000).filter(({ row }) => row.budget !== 0);

jest.setTimeout(60_000);

describe.each(cases)('$method, $weighting', (settings) => {
  test('every formula on the panel gives what the core gives', async () => {
    const { workbook, sheet } = await calculateFor(inputFor(panel, settings), [userSheet(budget)]);
    expect(sheet.expected.length).toBeGreaterThan(90 * 15);
    expect(differences(workbook, sheet)).toEqual([]);
    workbook.close();
  });

  test('every formula on all municipalities gives what the core gives', async () => {
    const { workbook, sheet } = await calculateFor(inputFor(usable, { ...settings, moneyUnit: 1000 }), [
      userSheet(iv3),
    ]);
    expect(sheet.expected.length).toBeGreaterThan(340 * 15);
    expect(differences(workbook, sheet)).toEqual([]);
    workbook.close();
  });
});
