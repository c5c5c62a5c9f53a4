import { loadFramework } from '../../src/reference/frameworks/loadFramework';
import { sampleRatings } from '../../src/samples/ratings/sampleRatings';
import { columnLetters } from '../../src/sheets/address';
import { columnsOf } from '../../src/sheets/conditions/columns';
import { sampleCasework } from '../../src/sheets/conditions/sampleCasework';
import { workingSheets } from '../../src/sheets/conditions/working/workingSheets';
import type { SheetDescription, WorkingKind } from '../../src/sheets/description';
import type { Language } from '../../src/text/instance';
import { addConditionsWords } from '../../src/text/conditions';
import { sheetFor, shownAt } from '../support/comparison';
import { calculate } from '../support/gridEngine';
import { headersOf } from '../support/sheetShape';
import { differences } from '../support/volumePrice';

jest.setTimeout(120_000);
addConditionsWords();

/** Where a working sheet stands as it is made, with its columns by header. */
const placeOf = (sheets: readonly SheetDescription[], kind: WorkingKind, language: Language) => {
  const sheet = sheets.find((one) => one.kind === kind)!;
  const { area, name } = sheet.tables[0];
  const headers = headersOf(sheet, name);
  const columns = columnsOf(kind).map((column) => [
    column.key,
    area.column + headers.indexOf(column.headers[language]),
  ]);
  return { sheet: sheet.name, table: area, columns: Object.fromEntries(columns) as Record<string, number> };
};

describe.each(['nl', 'en'] as const)('the sample on its working sheets (%s)', (language) => {
  const gap = language === 'nl' ? 'O − T' : 'S − D';
  const without = language === 'nl' ? 'O − T zonder nauwelijks verklaarbare' : 'S − D without hardly explainable';

  test('the published rows differ as published, and follow Telt mee', async () => {
    const casework = sampleCasework(sampleRatings(), await loadFramework('aef-2023'), language);
    const working = workingSheets(casework, { language, time: 'nu', sample: true, statements: [] });
    const places = {
      ratings: placeOf(working, 'ratings', language),
      cases: placeOf(working, 'cases', language),
    };
    const sheet = sheetFor(casework, { language, places: places as never, sample: true });
    const workbook = await calculate([], [...working, sheet]);
    expect(differences(workbook, sheet)).toEqual([]);
    const shown = (condition: string, header: string) => shownAt(workbook, sheet, condition, header);
    expect(shown('2.a+2.b', gap)).toBeCloseTo(0.96, 2);
    expect(shown('2.a+2.b', without)).toBeCloseTo(1.5, 12);
    expect(shown('2.p+2.q', gap)).toBeCloseTo(0.375, 12);
    expect(shown('2.p+2.q', without)).toBeCloseTo(0.5, 12);
    expect(shown('2.e', gap)).toBeCloseTo(-5 / 24, 12);

    const { cases } = places;
    const g1 = cases.table.row + 2 + casework.municipalities.findIndex(({ code }) => code === 'G1');
    await workbook.change(`'${cases.sheet}'!${columnLetters(cases.columns['counts'])}${g1}`, 'ja');
    expect(shown('2.a+2.b', gap)).toBeCloseTo(1.06, 2);
    expect(shown('2.p+2.q', gap)).toBeCloseTo(0.44, 2);
    workbook.close();
  });
});
