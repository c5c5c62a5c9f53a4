import { municipalitiesWorkbook } from '../../src/samples/gemeenten/municipalitiesWorkbook';
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

const iv3 = municipalitiesWorkbook.sheets[0];
/** The municipality with a budget of zero is what a person would leave out. */
const usable = sourceRows(iv3.name.nl, headerRow(iv3) + 1, iv3.rows, 1000).filter(({ row }) => row.budget !== 0);

// 340 municipalities are some ten thousand formulas, which take the grid engine seconds.
jest.setTimeout(120_000);

test.each(cases)(
  'every formula on all municipalities gives what the core gives: $method, $weighting',
  async (settings) => {
    const { workbook, sheet } = await calculateFor(inputFor(usable, { ...settings, moneyUnit: 1000 }), [
      userSheet(iv3),
    ]);
    expect(sheet.expected.filter(({ value }) => value !== null).length).toBeGreaterThan(340 * 15);
    expect(differences(workbook, sheet)).toEqual([]);
    workbook.close();
  },
);
