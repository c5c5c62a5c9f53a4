import { buildPanel } from '../../../src/taskpane/data/panel';
import { recognise } from '../../../src/taskpane/data/recognise';
import { sourceTable } from '../../../src/taskpane/data/sourceTable';
import { previewOf } from '../../../src/taskpane/session/preview';
import { defaultSettings } from '../../../src/taskpane/session/settings';
import { gridOf, headers, type Written } from '../../support/grid';
import { threeMunicipalities } from '../../support/tables';

const linesOf = (rows: readonly (readonly Written[])[]) => {
  const table = sourceTable(gridOf([headers, ...rows]));
  const choices = { unit: 1, year: null, municipality: '', skipped: [], countedTotals: [] } as const;
  return buildPanel(table, { ...choices, mapping: recognise(table).mapping }).lines;
};

test('municipalities stand from deficit to surplus over the years that count', () => {
  const preview = previewOf(linesOf(threeMunicipalities), defaultSettings);
  expect(preview?.entries.map(({ name }) => name)).toEqual(['Oeverdam', 'Elzenkerk', 'Berkhoven']);
  expect(preview?.entries[0].balance).toBeCloseTo(-0.09, 12);
  expect(preview?.years).toEqual([2020, 2021]);
  expect(preview?.entriesAre).toBe('municipalities');
});

test('years that do not count change the result', () => {
  const preview = previewOf(linesOf(threeMunicipalities), { ...defaultSettings, yearFrom: 2021 });
  expect(preview?.years).toEqual([2021, 2021]);
  expect(preview?.entries.find(({ name }) => name === 'Oeverdam')?.balance).toBeCloseTo(-0.08, 12);
});

test('one municipality shows its years in their order', () => {
  const preview = previewOf(linesOf([...threeMunicipalities.slice(0, 2)].reverse()), defaultSettings);
  expect(preview?.entriesAre).toBe('years');
  expect(preview?.entries.map(({ name }) => name)).toEqual(['2020', '2021']);
});

test('rows that a method cannot split are counted', () => {
  const lines = linesOf([...threeMunicipalities, ['Zeeldam', 2021, 1000, 900, 10, 0]]);
  expect(previewOf(lines, defaultSettings)?.uncomputed).toBe(0);
  expect(previewOf(lines, { ...defaultSettings, method: 'lmdi' })?.uncomputed).toBe(1);
});

test('without a row that can be split there is no preview', () => {
  expect(previewOf(linesOf([['Oeverdam', 2021, 1000, 900, null, 10]]), defaultSettings)).toBeNull();
  expect(previewOf([], defaultSettings)).toBeNull();
});
