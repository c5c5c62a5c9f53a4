import type { Value, OpenSheets } from './support/sheets';
import { condition, framework, openSheets, smallCasework } from './support/sheets';
import type { WorkingKind } from '../../../src/sheets/description';
import type { CaseworkProblemCode } from '../../../src/taskpane/conditions/data/caseworkProblem';
import { readCasework } from '../../../src/taskpane/conditions/data/readCasework';
import { addConditionsWords } from '../../../src/text/conditions';

addConditionsWords();

const expectOnly = ({ read }: OpenSheets, code: CaseworkProblemCode, cell: string, slots: object = {}) => {
  const { problems, casework } = read();
  expect(problems.map((problem) => [problem.code, problem.cell])).toEqual([[code, cell]]);
  expect(problems[0].slots).toMatchObject(slots);
  return casework!;
};

/** Types in the cell of a line (found by its code) under a header. */
const typeAt = (sheets: OpenSheets, kind: WorkingKind, line: Value, header: string, value: Value): string => {
  const [row] = sheets.find(kind, line);
  const [, column] = sheets.find(kind, header);
  sheets.type(kind, row, column, value);
  const letters = String.fromCharCode(65 + column);
  return `'${sheets.sheet(kind).name}'!${letters}${row + 1}`;
};

describe('Saldo 3 Condities', () => {
  const cases: readonly (readonly [Value, string, Value, CaseworkProblemCode, object])[] = [
    ['2.b', 'Niveau', 'twee', 'notALevel', { found: 'twee' }],
    ['2.b', 'Niveau', 2.5, 'notALevel', {}],
    ['2.b', 'Niveau', 0, 'notALevel', {}],
    ['2.b', 'Niveau', null, 'notALevel', { found: '' }],
    ['2.b', 'Gebruik', 'misschien', 'notInList', { found: 'misschien', expected: 'ja, nee, samen met' }],
    ['2.b', 'Gebruik', null, 'notInList', { found: '' }],
    ['2.b', 'Conditie', null, 'nameMissing', {}],
    ['2.c', 'Reden', null, 'reasonMissing', {}],
    ['2.b', 'Samen met', '2.a', 'partOfNotTogether', { found: '2.a' }],
    ['2.b', 'Samenvoegen', 'grootste', 'notInList', { expected: 'hoogste, gemiddelde, laagste' }],
    ['2.b', 'Naam niveau', 'Anders', 'levelNameDiffers', { found: 'Anders', expected: 'Laag 2' }],
  ];
  test.each(cases)('%s, %s: %s', (line, header, value, code, slots) => {
    // No ratings on the line, so that leaving it out touches nothing else.
    const sheets = openSheets(smallCasework({ ratings: new Map() }));
    const cell = typeAt(sheets, 'conditions', line, header, value);
    const found = sheets.read().problems.filter(({ kind }) => kind === 'conditions');
    expect(found.map((problem) => [problem.code, problem.cell])).toEqual([[code, cell]]);
    expect(found[0].slots).toMatchObject(slots);
  });

  test('a line that is rated together with nothing, itself, or an unknown line is left out', () => {
    for (const [value, code] of [
      [null, 'partOfMissing'],
      ['2.b', 'partOfItself'],
      ['9.z', 'partOfUnknown'],
    ] as const) {
      const sheets = openSheets(smallCasework({ ratings: new Map() }));
      typeAt(sheets, 'conditions', '2.b', 'Gebruik', 'samen met');
      const cell = typeAt(sheets, 'conditions', '2.b', 'Samen met', value);
      const { problems, casework } = sheets.read();
      expect(problems.filter(({ kind }) => kind === 'conditions').map((one) => [one.code, one.cell])).toEqual([
        [code, cell],
      ]);
      expect(casework!.framework.conditions.map((line) => line.code)).toEqual(['1.a', '2.a', '2.c']);
    }
  });

  test('a chain of lines rated together is refused, a dropped group is not', () => {
    const parts = (use: 'yes' | 'no') =>
      smallCasework({
        framework: framework([
          condition('2.a+2.b', { use, combine: 'max', reason: use === 'no' ? 'te ver weg' : '' }),
          condition('2.a', { use: 'together', partOf: '2.a+2.b', reason: 'hetzelfde' }),
        ]),
        ratings: new Map(),
      });
    expect(openSheets(parts('no')).read().problems).toEqual([]);
    const sheets = openSheets(parts('yes'));
    typeAt(sheets, 'conditions', 'Naam 2.a+2.b', 'Gebruik', 'samen met');
    typeAt(sheets, 'conditions', 'Naam 2.a+2.b', 'Samen met', '2.a');
    expect(sheets.read().problems.map(({ code }) => code)).toContain('partOfTogether');
  });

  test('codes: missing, twice, reserved for the balance, or taken for a date', () => {
    const sheets = openSheets(smallCasework({ ratings: new Map() }));
    const [row, column] = sheets.find('conditions', '2.c');
    for (const [value, code] of [
      [null, 'codeMissing'],
      ['2.A', 'duplicateCode'],
      ['0.volume', 'reservedCode'],
      [true, 'notAText'],
    ] as const) {
      sheets.type('conditions', row, column, value);
      expectOnly(sheets, code, `'Saldo 3 Condities'!A${row + 1}`);
    }
  });
});

describe('Saldo 3 Verbanden', () => {
  const withRelation = (from: Value, to: Value, sign: Value = '+') => {
    const sheets = openSheets(smallCasework());
    const [row, column] = sheets.find('relations', '1.a');
    const next = row + 2;
    [from, to, sign].forEach((value, index) => sheets.type('relations', next, column - 1 + index, value));
    return { sheets, row: next + 1 };
  };
  test.each([
    ['9.z', '1.a', '+', 'unknownCode', 'A'],
    ['2.b', '9.z', '+', 'unknownCode', 'B'],
    ['2.b', '2.B', '+', 'relationToItself', 'B'],
    ['2.a', '1.a', '−', 'duplicateRelation', 'A'],
    ['2.b', '1.a', '?', 'notInList', 'C'],
    [null, '1.a', '+', 'codeMissing', 'A'],
  ] as const)('%s → %s %s', (from, to, sign, code, letter) => {
    const { sheets, row } = withRelation(from, to, sign);
    const casework = expectOnly(sheets, code, `'Saldo 3 Verbanden'!${letter}${row}`);
    expect(casework.framework.relations).toHaveLength(2);
  });

  test('whole levels and blank signs may be there, and any dash is a minus', () => {
    const level = withRelation('level-2', 'level-1', null);
    expect(level.sheets.read().problems).toEqual([]);
    for (const [written, sign] of [
      ['-', -1],
      ['–', -1],
      ['+', 1],
      [-1, -1],
      [1, 1],
      [null, null],
    ] as const) {
      const { sheets } = withRelation('2.b', '1.a', written);
      expect(sheets.read().problems).toEqual([]);
      expect(sheets.read().casework!.framework.relations.at(-1)).toMatchObject({ from: '2.b', to: '1.a', sign });
    }
  });
});

describe('Saldo 3 Gemeenten', () => {
  test('what cannot be read as yes or no leaves the municipality out of comparisons, not out of the list', () => {
    const sheets = openSheets(smallCasework());
    const cell = typeAt(sheets, 'cases', 'G2', 'Telt mee', 'soms');
    const casework = expectOnly(sheets, 'notInList', cell, { found: 'soms', field: 'counts', expected: 'ja, nee' });
    expect(casework.municipalities.map(({ code, counts }) => [code, counts])).toEqual([
      ['G1', true],
      ['G2', false],
      ['G3', true],
    ]);
  });

  test('reasons are asked for', () => {
    const sheets = openSheets(smallCasework());
    typeAt(sheets, 'cases', 'G1', 'Telt mee', 'NEE');
    typeAt(sheets, 'cases', 'G2', 'Verklaarbaarheid', 'goed');
    typeAt(sheets, 'cases', 'G3', 'Archetype', 'responsief');
    const { problems, casework } = sheets.read();
    expect(problems.map(({ code }) => code)).toEqual(['reasonMissing', 'reasonMissing', 'reasonMissing']);
    expect(new Set(problems.map(({ cell }) => cell)).size).toBe(3);
    expect(casework!.municipalities[1].explainability).toEqual({ settled: 'good', reason: '' });
  });

  test.each([
    ['Resultaat', 'veel', 'notANumber'],
    ['Resultaat', '1.234', 'notANumber'],
    ['Verklaarbaarheid', 'prima', 'notInList'],
    ['Archetype', 'streng', 'notInList'],
  ] as const)('%s: %s', (header, value, code) => {
    const sheets = openSheets(smallCasework());
    const cell = typeAt(sheets, 'cases', 'G2', header, value);
    expectOnly(sheets, code, cell);
  });

  test('figures as text are read, marks for a missing one too', () => {
    const sheets = openSheets(smallCasework());
    typeAt(sheets, 'cases', 'G1', 'Resultaat', '−12,5%');
    typeAt(sheets, 'cases', 'G2', 'Resultaat', 'n.b.');
    const { problems, casework } = sheets.read();
    expect(problems).toEqual([]);
    expect(casework!.municipalities.slice(0, 2).map(({ balance }) => balance)).toEqual([-0.125, null]);
  });

  test('a municipality stands there once', () => {
    const sheets = openSheets(smallCasework());
    const [row] = sheets.find('cases', 'G2');
    sheets.type('cases', row, 0, 'g1');
    const { problems } = sheets.read();
    expect(problems.map(({ code, cell }) => [code, cell])).toContainEqual([
      'duplicateMunicipality',
      `'Saldo 3 Gemeenten'!A${row + 1}`,
    ]);
  });
});

describe('Saldo 3 Beoordelingen', () => {
  test('every way to write a rating is read, and any other is named', () => {
    const sheets = openSheets(smallCasework());
    const [row] = sheets.find('ratings', '2.a');
    const [, column] = sheets.find('ratings', 'G1');
    for (const [written, given] of [
      ['h', 'high'],
      ['Hoog', 'high'],
      ['▲', 'high'],
      ['M', 'medium'],
      ['gemiddeld', 'medium'],
      [' l ', 'low'],
      ['?', 'unknown'],
      [null, undefined],
      ['  ', undefined],
    ] as const) {
      sheets.type('ratings', row, column, written);
      const { problems, casework } = sheets.read();
      expect(problems).toEqual([]);
      expect(casework!.ratings.get('2.a')?.get('G1')).toBe(given);
    }
    for (const written of ['X', 'x', '-', 'n.b.', 'X1', 'HG', 2, true]) {
      sheets.type('ratings', row, column, written);
      const casework = expectOnly(sheets, 'notARating', `'Saldo 3 Beoordelingen'!D${row + 1}`, {
        expected: 'H, G, L, ?',
      });
      // Only that cell is left out.
      expect(casework.ratings.get('2.a')?.get('G2')).toBe('unknown');
      expect(casework.ratings.get('2.a')?.has('G1')).toBe(false);
    }
  });

  test('lines and columns that belong to nothing are named, own remarks beside the matrix are not', () => {
    const sheets = openSheets(smallCasework());
    const [header, first] = sheets.find('ratings', 'G1');
    const right = first + 3;
    sheets.type('ratings', header, right, 'Opmerking');
    sheets.type('ratings', header + 1, right, 'nog navragen');
    expect(sheets.read().problems).toEqual([]);
    sheets.type('ratings', header, right, 'G99');
    sheets.type('ratings', header + 1, right, 'H');
    expectOnly(sheets, 'unknownMunicipality', `'Saldo 3 Beoordelingen'!G${header + 1}`, { found: 'G99' });
    sheets.type('ratings', header, right, 'g3');
    expectOnly(sheets, 'duplicateMunicipality', `'Saldo 3 Beoordelingen'!G${header + 1}`);
    sheets.type('ratings', header, right, null);
    const [row, column] = sheets.find('ratings', '2.b');
    sheets.type('ratings', row, column, '2.A');
    expect(sheets.read().problems.map(({ code }) => code)).toEqual(['duplicateCode', 'rowMissing']);
    sheets.type('ratings', row, column, '7.q');
    expect(sheets.read().problems.map(({ code }) => code)).toEqual(['unknownCode', 'rowMissing']);
    sheets.type('ratings', row, column, null);
    expect(sheets.read().problems.map(({ code }) => code)).toEqual(['codeMissing', 'rowMissing']);
  });

  test('a municipality without a column is named', () => {
    const sheets = openSheets(smallCasework());
    const [row, column] = sheets.find('ratings', 'G2');
    sheets.type('ratings', row, column, null);
    expectOnly(sheets, 'municipalityMissing', `'Saldo 3 Beoordelingen'!A${row + 1}`, { found: 'G2' });
  });
});

describe('Saldo 3 Onderbouwing and Saldo 3 Vereenvoudiging', () => {
  test('a reasoning about something unknown', () => {
    const reasoning = {
      condition: '2.a',
      municipality: 'G1',
      rating: 'low' as const,
      text: 'a',
      source: '',
      date: '',
      by: '',
    };
    const sheets = openSheets(smallCasework({ reasonings: [reasoning, { ...reasoning, municipality: 'G2' }] }));
    const [row] = sheets.find('reasoning', '2.a');
    sheets.type('reasoning', row, 0, '8.x');
    expectOnly(sheets, 'unknownCode', `'Saldo 3 Onderbouwing'!A${row + 1}`);
    sheets.type('reasoning', row, 0, '2.a');
    sheets.type('reasoning', row, 1, 'Utopia');
    expectOnly(sheets, 'unknownMunicipality', `'Saldo 3 Onderbouwing'!B${row + 1}`);
    sheets.type('reasoning', row, 1, 'G1');
    sheets.type('reasoning', row, 2, 'zeer hoog');
    const casework = expectOnly(sheets, 'notARating', `'Saldo 3 Onderbouwing'!C${row + 1}`);
    expect(casework.reasonings.map(({ rating }) => rating)).toEqual([null, 'low']);
  });

  test('a step that cannot be understood', () => {
    const step = { id: '1', method: 2 as const, conditions: ['2.a'], reason: 'waarom' };
    for (const [column, value, code] of [
      [1, 7, 'notAMethod'],
      [1, 'drie', 'notAMethod'],
      [2, null, 'codeMissing'],
      [5, null, 'reasonMissing'],
      [0, null, 'codeMissing'],
      [1, 3, 'codeMissing'],
    ] as const) {
      const sheets = openSheets(smallCasework({ reduction: [step] }));
      const [row] = sheets.find('reduction', 'waarom');
      sheets.type('reduction', row, column, value);
      const { problems, casework } = sheets.read();
      expect(problems.map((problem) => problem.code)).toContain(code);
      expect(casework!.reduction).toEqual([]);
    }
  });
});

test('a column that is gone is named once, and the sheets that need it are not guessed', () => {
  const sheets = openSheets(smallCasework());
  const [row, column] = sheets.find('conditions', 'Omschrijving');
  sheets.type('conditions', row, column, 'Mijn kolom');
  expectOnly(sheets, 'columnMissing', `'Saldo 3 Condities'!A${row + 1}`, { header: 'Omschrijving' });
  const [, use] = sheets.find('conditions', 'Gebruik');
  sheets.type('conditions', row, use, null);
  expect(sheets.read().casework).toBeNull();
});

test('a header that stands there twice: the first counts', () => {
  const sheets = openSheets(smallCasework());
  const [row, column] = sheets.find('cases', 'Reden archetype');
  sheets.type('cases', row, column + 1, 'Telt mee');
  const casework = expectOnly(sheets, 'columnTwice', `'Saldo 3 Gemeenten'!L${row + 1}`, { header: 'Telt mee' });
  expect(casework.municipalities.every(({ counts }) => counts)).toBe(true);
});

test('a sheet that is gone or empty is named', () => {
  const { working, sheet } = openSheets(smallCasework());
  sheet('reduction').rows.length = 0;
  const { reasoning: gone, ...rest } = working();
  expect(gone).toBeDefined();
  expect(readCasework(rest, 'nl').problems.map(({ code, kind }) => [code, kind])).toEqual([
    ['sheetMissing', 'reasoning'],
    ['headersMissing', 'reduction'],
  ]);
});
