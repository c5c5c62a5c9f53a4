import { loadFramework } from '../../src/reference/frameworks/loadFramework';
import { sampleRatings } from '../../src/samples/ratings/sampleRatings';
import type { Casework } from '../../src/sheets/conditions/casework';
import { columnKeys, columnsOf, frameworkLabel } from '../../src/sheets/conditions/columns';
import { entryKeys, entryOf, entryText, entryTexts, type EntryList } from '../../src/sheets/conditions/entries';
import { emptyFramework, frameworkFrom } from '../../src/sheets/conditions/frameworkFrom';
import { sampleCasework, sampleOrigins } from '../../src/sheets/conditions/sampleCasework';
import type { WorkingContext } from '../../src/sheets/conditions/working/context';
import { linesToRate } from '../../src/sheets/conditions/working/ratingsSheet';
import { byBalance, workingSheets } from '../../src/sheets/conditions/working/workingSheets';
import type { CellContent, SheetDescription, WorkingKind } from '../../src/sheets/description';
import { tableNames } from '../../src/sheets/names';
import { addConditionsWords } from '../../src/text/conditions';
import { formulasOf, headersOf, overlaps, textsOf } from '../support/sheetShape';

addConditionsWords();

const languages = ['nl', 'en'] as const;
const kinds = Object.keys(columnKeys) as WorkingKind[];

const contextIn = (language: 'nl' | 'en'): WorkingContext => ({
  language,
  time: '22-11-2026 14:02',
  sample: true,
  statements: [sampleRatings().statement[language]],
  origins: sampleOrigins(sampleRatings(), language),
});

/** The sample with one of everything else that can stand on the sheets. */
const fullCasework = async (language: 'nl' | 'en'): Promise<Casework> => {
  const sample = sampleCasework(sampleRatings(), await loadFramework('aef-2023'), language);
  const [first, ...others] = sample.municipalities;
  return {
    ...sample,
    municipalities: [{ ...first, place: { archetype: 'onAxis', reason: 'gesprek' } }, ...others],
    secondRatings: new Map([['2.e', new Map([['G3', 'low']])]]),
    reasonings: [
      {
        condition: '2.e',
        municipality: 'G3',
        rating: 'unknown',
        text: '=1+1',
        source: '@jaarplan',
        date: '3-4-2026',
        by: '+teamleider',
      },
    ],
    reduction: [
      { id: '1', method: 2, conditions: ['3.h'], reason: 'niet aannemelijk' },
      { id: '2', method: 3, conditions: ['3.d', '3.i'], into: 'rust', rule: 'mean', reason: 'zelfde gedachte' },
    ],
  };
};

/** Contents of the lines of the table, header not counted. */
const bodyOf = (sheet: SheetDescription): readonly (readonly CellContent[])[] => {
  const { area } = sheet.tables[0];
  return sheet.blocks.find(({ row, column }) => row === area.row + 1 && column === area.column)!.rows;
};
const textOf = (content: CellContent): string => {
  if (content === null || typeof content === 'object') return content !== null && 'text' in content ? content.text : '';
  return String(content);
};

describe.each(languages)('in %s', (language) => {
  let casework: Casework;
  let sheets: readonly SheetDescription[];
  const sheetOf = (kind: WorkingKind) => sheets.find((sheet) => sheet.kind === kind)!;
  beforeAll(async () => {
    casework = await fullCasework(language);
    sheets = workingSheets(casework, contextIn(language));
  });

  test('seven sheets, each with one table of its own and a name that fits', () => {
    expect(sheets.map(({ kind }) => kind)).toEqual(kinds);
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(7);
    for (const { name, kind, tables } of sheets) {
      expect(name).toMatch(/^Saldo 3 [^[\]:*?/\\']{1,23}$/);
      expect(tables.map((table) => table.name)).toEqual([tableNames[kind as WorkingKind]]);
    }
  });

  test('headers are those that readers look for, and differ within a sheet', () => {
    for (const kind of kinds) {
      const headers = headersOf(sheetOf(kind), tableNames[kind]);
      expect(headers.slice(0, columnKeys[kind].length)).toEqual(
        columnsOf(kind).map((column) => column.headers[language]),
      );
      expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(headers.length);
      for (const header of headers) expect(header).not.toBe('');
    }
  });

  test('nothing lies over anything else, and nothing stands under a table that may grow', () => {
    for (const sheet of sheets) {
      expect(overlaps(sheet)).toEqual([]);
      const { area } = sheet.tables[0];
      for (const { row } of sheet.blocks) expect(row).toBeLessThanOrEqual(area.row + 1);
    }
  });

  test('nothing is a formula, whatever a person wrote', () => {
    for (const sheet of sheets) expect(formulasOf(sheet)).toEqual([]);
    expect(bodyOf(sheetOf('reasoning'))[0].map(textOf)).toEqual([
      ...['2.e', 'G3', '?', '=1+1', '@jaarplan', '3-4-2026', '+teamleider'],
    ]);
  });

  test('no word is missing, and every sheet says that the figures are samples', () => {
    for (const sheet of sheets) {
      expect(textsOf(sheet).filter((text) => /conditionSheets\.|\{\{|⟦|undefined/.test(text))).toEqual([]);
      expect(textsOf(sheet)[1]).toMatch(language === 'nl' ? /Voorbeeldcijfers\./ : /Sample figures\./);
      expect(textsOf(sheet).join(' ')).toContain(sampleRatings().statement[language]);
      expect(sheet.sample).toBe(true);
    }
  });

  test('every list covers the lines of its column and offers what the sheet itself says', () => {
    for (const sheet of sheets) {
      const { area } = sheet.tables[0];
      for (const validation of sheet.validations ?? []) {
        expect(validation.area.row).toBe(area.row + 1);
        expect(validation.area.rows).toBe(area.rows - 1);
        expect(validation.message.length).toBeLessThanOrEqual(255);
        expect(validation.allowed.join(',').length).toBeLessThanOrEqual(255);
        expect(validation.allowed[0]).not.toMatch(/^[=+@-]/);
        for (const row of bodyOf(sheet))
          for (const content of row.slice(validation.area.column, validation.area.column + validation.area.columns))
            if (content !== null) expect(validation.allowed).toContain(textOf(content));
      }
    }
    const lists = sheets.map(({ kind, validations }) => [kind, validations?.length ?? 0]);
    expect(Object.fromEntries(lists)).toEqual({
      ...{ conditions: 2, relations: 1, cases: 3, ratings: 1, secondRatings: 1, reasoning: 1, reduction: 2 },
    });
  });

  test('the matrix: a line per condition in use, a column per municipality from D, frozen at D5', () => {
    const sheet = sheetOf('ratings');
    const { area } = sheet.tables[0];
    expect([area.row, area.rows - 1, sheet.freezeRows, sheet.freezeColumns]).toEqual([3, 35, 4, 3]);
    const headers = headersOf(sheet, tableNames.ratings);
    expect(headers.slice(3, 18)).toEqual(casework.municipalities.map(({ code }) => code));
    expect(textsOf(sheet)).toContain('Havenstrand');
    const names = sheet.blocks.find(({ row, column }) => row === 2 && column === 3)!;
    expect(names.rows[0].map(textOf)).toEqual(casework.municipalities.map(({ name }) => name));
    const limiting = bodyOf(sheet).find(([code]) => textOf(code) === '2.a+2.b')!;
    const letters = language === 'nl' ? 'GGGLHGLGLHHHGHH' : 'MMMLHMLMLHHHMHH';
    expect(limiting.slice(3, 18).map(textOf).join('')).toBe(letters);
    expect(textOf(limiting[18])).toMatch(language === 'nl' ? /^Gepubliceerd/ : /^Published/);
    expect(sheet.ratingLooks).toEqual([
      {
        area: { row: 4, column: 3, rows: 35, columns: 15 },
        letters: { high: 'H', medium: language === 'nl' ? 'G' : 'M', low: 'L', unknown: '?' },
      },
    ]);
  });

  test('the second matrix is that of the second rater, without origin', () => {
    const sheet = sheetOf('secondRatings');
    const line = bodyOf(sheet).find(([code]) => textOf(code) === '2.e')!;
    expect(line).toHaveLength(3 + 15);
    expect(line.slice(3).map(textOf).join('')).toBe('L');
  });

  test('title and source of the framework stand beside their labels', () => {
    const block = sheetOf('conditions').blocks.find(({ row }) => row === 2)!;
    expect(block.rows.map((row) => row.map(textOf))).toEqual([
      [frameworkLabel('title', language), casework.framework.title],
      [frameworkLabel('source', language), casework.framework.source],
    ]);
  });

  test('what people decided stands in words, what they did not is blank', () => {
    const [first, second] = bodyOf(sheetOf('cases'));
    expect(first.slice(5).map(textOf)).toEqual([
      entryText('counts', 'yes', language),
      '',
      entryText('explainability', 'hardly', language),
      casework.municipalities[0].explainability!.reason,
      entryText('archetype', 'onAxis', language),
      'gesprek',
    ]);
    expect(second[9]).toBeNull();
    expect(typeof first[2]).toBe('number');
    expect(bodyOf(sheetOf('reduction')).map((row) => row.map(textOf))).toEqual([
      ['1', '2', '3.h', '', '', 'niet aannemelijk'],
      ['2', '3', '3.d; 3.i', 'rust', entryText('combine', 'mean', language), 'zelfde gedachte'],
    ]);
  });
});

test('a header names one column, whatever the language of the sheet', () => {
  for (const kind of kinds) {
    const named = columnsOf(kind).flatMap(({ headers }) => [...new Set(Object.values(headers))]);
    expect(new Set(named.map((header) => header.toLowerCase())).size).toBe(named.length);
  }
});

test('words of the lists are read in either language, in any case and with any dash', () => {
  for (const list of Object.keys(entryKeys) as EntryList[]) {
    if (list === 'rating') continue;
    for (const meaning of entryKeys[list])
      for (const language of languages)
        expect(entryOf(list, ` ${entryText(list, meaning as never, language).toUpperCase()} `)).toBe(meaning);
    expect(entryOf(list, 'misschien')).toBeNull();
  }
  expect(['-', '–', '−'].map((dash) => entryOf('sign', dash))).toEqual(['minus', 'minus', 'minus']);
  expect(entryTexts('rating', 'nl')).toEqual(['H', 'G', 'L', '?']);
});

test('without municipalities, conditions or reasonings every table still has a line to begin with', () => {
  const casework: Casework = {
    ...{ framework: emptyFramework('nl'), municipalities: [], ratings: new Map(), secondRatings: null },
    ...{ reasonings: [], reduction: [] },
  };
  const sheets = workingSheets(casework, { language: 'nl', time: 'nu', sample: false, statements: [] });
  expect(sheets).toHaveLength(6);
  for (const sheet of sheets) {
    expect(bodyOf(sheet)).toHaveLength(1);
    expect(bodyOf(sheet)[0].every((content) => content === null)).toBe(true);
    expect(sheet.tables[0].area.columns).toBe(bodyOf(sheet)[0].length);
    expect(textsOf(sheet)[1]).toBe('Gemaakt op nu.');
  }
});

test('a dropped condition that was rated keeps its line, so that no rating is lost', async () => {
  const casework = await fullCasework('nl');
  const conditions = casework.framework.conditions.map((line) =>
    line.code === '2.e' ? { ...line, use: 'no' as const, reason: 'geen verschil' } : line,
  );
  const dropped = { ...casework, framework: { ...casework.framework, conditions } };
  expect(linesToRate(dropped, dropped.ratings)).toHaveLength(35);
  expect(linesToRate(dropped, new Map())).toHaveLength(34);
});

test('largest deficit first; without a balance last, in the order given', () => {
  const municipality = (code: string, balance: number | null) => ({
    ...{ code, name: code, balance, volume: null, price: null, counts: true, countsReason: '' },
    ...{ explainability: null, place: null },
  });
  const given = [
    municipality('a', null),
    municipality('b', 0.1),
    municipality('c', -0.2),
    municipality('d', null),
    municipality('e', 0),
  ];
  expect(
    byBalance(given)
      .map(({ code }) => code)
      .join(''),
  ).toBe('cebad');
});

test('57 conditions of 342 municipalities are described within a second', async () => {
  const template = await loadFramework('aef-2023');
  const framework = frameworkFrom(template, 'nl');
  const conditions = framework.conditions.map((line) => ({ ...line, use: 'yes' as const, partOf: null }));
  const municipalities = Array.from({ length: 342 }, (_, index) => ({
    ...{ code: `GM${index}`, name: `Gemeente ${index}`, balance: index / 1000, volume: null, price: null },
    ...{ counts: true, countsReason: '', explainability: null, place: null },
  }));
  const ratings = new Map(
    conditions.map(({ code }) => [code, new Map(municipalities.map((own) => [own.code, 'high' as const]))]),
  );
  const casework: Casework = {
    ...{ framework: { ...framework, conditions }, municipalities, ratings },
    ...{ secondRatings: null, reasonings: [], reduction: [] },
  };
  const start = performance.now();
  const sheets = workingSheets(casework, { language: 'nl', time: 'nu', sample: false, statements: [] });
  expect(performance.now() - start).toBeLessThan(1000);
  const { area } = sheets.find(({ kind }) => kind === 'ratings')!.tables[0];
  expect([area.rows - 1, area.columns]).toEqual([67, 345]);
});
