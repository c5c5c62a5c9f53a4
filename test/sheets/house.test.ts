import { municipalitiesWorkbook } from '../../src/samples/gemeenten/municipalitiesWorkbook';
import { panelWorkbook } from '../../src/samples/panel/panelWorkbook';
import { MISSING_TOKENS, saysMissing } from '../../src/analysis/input/missing';
import { sampleSheets } from '../../src/sheets/data/sampleSheets';
import { templateSheet } from '../../src/sheets/data/templateSheet';
import { logSheet } from '../../src/sheets/house/logSheet';
import { readmeSheet } from '../../src/sheets/house/readmeSheet';
import { settingKeys } from '../../src/sheets/house/settingsSheet';
import { headersOf, overlaps, textsOf } from '../support/sheetShape';
import { inputFor, sheetsFor } from '../support/volumePrice';

const languages = ['nl', 'en'] as const;
const settings = { ...inputFor([]).settings, yearFrom: 2016, yearTo: 2021 };
const readme = (language: (typeof languages)[number]) =>
  readmeSheet({
    settings,
    source: 'Budget!A1:G99',
    time: '14 mei 2025, 14:02',
    sheets: ['settings', 'log', 'volumePrice', 'data'],
    statements: ['Statement of the source.'],
    sample: true,
    language,
    version: '0.1.0',
  });
const settingsFor = (language: (typeof languages)[number]) => sheetsFor(inputFor([], settings, { language }))[1];

describe.each(languages)('in %s', (language) => {
  const sheets = [
    settingsFor(language),
    readme(language),
    logSheet(language),
    templateSheet(language),
    ...sampleSheets(panelWorkbook, language),
    ...sampleSheets(municipalitiesWorkbook, language),
  ];
  test.each(sheets.map((sheet) => [sheet.name, sheet] as const))('%s fits together', (name, sheet) => {
    expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
    expect(overlaps(sheet)).toEqual([]);
    expect(textsOf(sheet).join(' ')).not.toMatch(/undefined|\{\{|sheets\./);
    for (const { area } of sheet.tables) expect(area.rows).toBeGreaterThan(1);
  });
});

describe('the settings sheet', () => {
  const sheet = settingsFor('nl');
  test('holds key and value in the first two columns, figures as figures', () => {
    const [{ area }] = sheet.tables;
    const body = sheet.blocks.find(({ row, column }) => row === area.row + 1 && column === area.column)!;
    const pairs = new Map(body.rows.map(([key, value]) => [(key as { text: string }).text, value]));
    expect([...pairs.keys()]).toEqual([...settingKeys]);
    expect(pairs.get('method')).toEqual({ text: 'report' });
    expect(pairs.get('yearFrom')).toBe(2016);
    expect(pairs.get('moneyUnit')).toBe(1);
  });
  test('names the cells that formulas use', () => {
    const cellsOf = (name: string) => {
      const { area } = sheet.names.find((candidate) => candidate.name === name)!;
      return sheet.blocks.flatMap((block) =>
        block.rows.flatMap((cells, row) =>
          cells.filter(
            (_, column) =>
              block.row + row >= area.row &&
              block.row + row < area.row + area.rows &&
              block.column + column === area.column,
          ),
        ),
      );
    };
    expect(cellsOf('Saldo_Jaar_van')).toEqual([2016]);
    expect(cellsOf('Saldo_Jaar_tot')).toEqual([2021]);
    expect(cellsOf('Saldo_Ontbreekt')).toEqual([null, ...MISSING_TOKENS.map((text) => ({ text }))]);
    expect(MISSING_TOKENS.every(saysMissing)).toBe(true);
  });
});

describe('the log', () => {
  test('has the columns of a line, in their order', () => {
    expect(headersOf(logSheet('nl'), 'tblSaldo_Logboek')).toEqual([
      'Wanneer',
      'Stap',
      'Bronnen',
      'Instellingen',
      'Overgeslagen',
      'Versie',
    ]);
  });
});

describe('the readme', () => {
  test('says what, when, whence and how', () => {
    const words = textsOf(readme('nl')).join('\n');
    expect(words).toContain('14 mei 2025, 14:02, met Saldo 0.1.0');
    expect(words).toContain('Budget!A1:G99');
    expect(words).toContain('Voorbeeldcijfers');
    expect(words).toContain('Statement of the source.');
    expect(words).toContain('Saldo 1 Volume-prijs: de opsplitsing per gemeente en per jaar, met grafieken');
  });
});

describe('the template', () => {
  test('has the columns that step 1 needs, and room to write', () => {
    const sheet = templateSheet('nl');
    expect(headersOf(sheet, 'tblSaldo_Budget')).toEqual([
      'Code',
      'Gemeente',
      'Jaar',
      'Budget',
      'Uitgaven',
      'Volume voorspeld',
      'Volume werkelijk',
    ]);
    expect(sheet.sample).toBe(false);
  });
});

describe('sample sheets', () => {
  const [budget] = sampleSheets(panelWorkbook, 'nl');
  test('hold the figures of the sample, marked as sample', () => {
    expect(budget.sample).toBe(true);
    expect(budget.tables).toEqual([{ name: 'tblBudget', area: { row: 4, column: 0, rows: 91, columns: 7 } }]);
    const body = budget.blocks.find(({ row }) => row === 5)!;
    expect(body.rows).toHaveLength(90);
    expect(body.rows[0].slice(0, 4)).toEqual([{ text: 'G1' }, { text: 'Veldersluis' }, 2016, 10105967]);
    expect(body.numberFormats).toEqual(['General', 'General', '0', '#,##0', '#,##0', '#,##0', '#,##0']);
  });
  test('keep the statements about the source above the figures', () => {
    expect(textsOf(budget)[1]).toMatch(/^Voorbeeldcijfers\. De gemeenten bestaan niet/);
  });
});
