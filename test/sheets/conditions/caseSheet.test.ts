import { caseModel } from '../../../src/sheets/conditions/case/caseModel';
import type { Casework } from '../../../src/sheets/conditions/casework';
import type { SheetDescription } from '../../../src/sheets/description';
import { caseSheetFor, ratedFramework, sampleOf, viewOf, workingSheetsOf } from '../../support/caseSheet';
import { calculate } from '../../support/gridEngine';
import { formulasOf, overlaps, textsOf } from '../../support/sheetShape';
import { cellShowing, differences } from '../../support/volumePrice';

jest.setTimeout(120_000);

const opened = async (casework: Casework, sheet: SheetDescription, language: 'nl' | 'en' = 'nl') =>
  calculate([], [...workingSheetsOf(casework, language), sheet]);

describe('the sheet of one municipality', () => {
  test.each([
    ['G10', 'nl', false],
    ['G10', 'nl', true],
    ['G3', 'en', false],
    ['G11', 'nl', false],
  ] as const)('%s in %s: every formula gives what the core gives', async (code, language, skip) => {
    const casework = await sampleOf(language);
    const sheet = caseSheetFor(viewOf(casework, code, skip), { language });
    expect(overlaps(sheet)).toEqual([]);
    const workbook = await opened(casework, sheet, language);
    expect(differences(workbook, sheet)).toEqual([]);
    workbook.close();
  });

  test('the title is the finding, and counts along when a rating changes; the drawing is then said to be old', async () => {
    const casework = await sampleOf();
    const view = viewOf(casework, 'G10');
    const { counts } = caseModel(view);
    const sheet = caseSheetFor(view);
    const workbook = await opened(casework, sheet);
    const shown = (row: number) => workbook.valueAt(sheet.name, row, 0);
    const rated = counts.inLine + counts.possible + counts.notInLine;
    expect(shown(0)).toBe(
      `G10 Havenstrand: ${counts.inLine} van de ${rated} verbanden zijn in lijn, ${counts.possible} mogelijk`,
    );
    expect(shown(3)).not.toContain('Let op');
    const ratings = workingSheetsOf(casework).find(({ kind }) => kind === 'ratings')!;
    const cell = cellShowing(workbook, ratings, '2.a+2.b')!;
    const column = ratings.tables[0].area.column + 3 + casework.municipalities.findIndex(({ code }) => code === 'G10');
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    await workbook.change(`'${ratings.name}'!${letters[column]}${cell.row + 1}`, '?');
    const changed = new Map(casework.ratings);
    changed.set('2.a+2.b', new Map([...casework.ratings.get('2.a+2.b')!, ['G10', 'unknown']]));
    const after = caseModel(viewOf({ ...casework, ratings: changed }, 'G10')).counts;
    expect(after.inLine).toBeLessThan(counts.inLine);
    expect(shown(0)).toContain(`${after.inLine} van de`);
    expect(shown(3)).toContain('Let op');
    workbook.close();
  });

  test('finds municipality and conditions by code: sorting the working sheets changes nothing', async () => {
    const casework = await sampleOf();
    const sheet = caseSheetFor(viewOf(casework, 'G10'));
    const { framework, municipalities } = casework;
    const sorted = {
      ...casework,
      framework: { ...framework, conditions: [...framework.conditions].reverse() },
      municipalities: [...municipalities].sort((a, b) => a.name.localeCompare(b.name)),
    };
    const workbook = await opened(sorted, sheet);
    const ratings = workingSheetsOf(sorted).find(({ kind }) => kind === 'ratings')!;
    const before = municipalities.findIndex(({ code }) => code === 'G10');
    expect(cellShowing(workbook, ratings, 'G10')!.column).not.toBe(ratings.tables[0].area.column + 3 + before);
    expect(cellShowing(workbook, ratings, '1.b')!.row).toBeGreaterThan(ratings.tables[0].area.row + 20);
    expect(differences(workbook, sheet)).toEqual([]);
    workbook.close();
  });

  test('thirds of the balance are those of the core, also with fewer than three figures', async () => {
    const casework = await sampleOf();
    const few = {
      ...casework,
      municipalities: casework.municipalities.map((one, i) => (i < 2 ? one : { ...one, balance: null, volume: null })),
    };
    for (const code of ['G3', 'G2', 'G8']) {
      const sheet = caseSheetFor(viewOf(few, code));
      const workbook = await opened(few, sheet);
      expect(differences(workbook, sheet)).toEqual([]);
      workbook.close();
    }
  });

  test('nothing rated, or a framework without relations: no formula fails', async () => {
    const sample = await sampleOf();
    const empty = {
      ...sample,
      ratings: new Map(),
      municipalities: sample.municipalities.map((one) => ({
        ...one,
        explainability: null,
        balance: null,
        volume: null,
        price: null,
      })),
    };
    for (const casework of [empty, await ratedFramework('wrr-2024')]) {
      const sheet = caseSheetFor(viewOf(casework, 'G10'));
      expect(overlaps(sheet)).toEqual([]);
      const workbook = await opened(casework, sheet);
      expect(differences(workbook, sheet)).toEqual([]);
      workbook.close();
    }
  });

  test('uses native functions only, and says that a line is no proof', async () => {
    const sheet = caseSheetFor(viewOf(await sampleOf(), 'G10'));
    expect(formulasOf(sheet).filter((formula) => formula.includes('SALDO'))).toEqual([]);
    expect(textsOf(sheet).at(-1)).toMatch(/Een lijn is geen bewijs/);
    expect(textsOf(sheet).join(' ')).toContain('Voorbeeldcijfers');
  });

  test('fixed values hold no formula', async () => {
    const sheet = caseSheetFor(viewOf(await sampleOf(), 'G10'), { formulas: 'values' });
    expect(formulasOf(sheet)).toEqual([]);
  });
});
