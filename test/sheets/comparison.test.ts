import { compareConditions } from '../../src/analysis/conditions/compareConditions';
import { groupsOf } from '../../src/analysis/conditions/compareGroups';
import { columnLetters } from '../../src/sheets/address';
import type { Casework } from '../../src/sheets/conditions/casework';
import { comparedRows, ratedOnly } from '../../src/sheets/conditions/comparison/comparedRows';
import { letterOf, lettersIn } from '../../src/sheets/conditions/comparison/letterFormulas';
import type { SheetDescription } from '../../src/sheets/description';
import { ORDER } from '../analysis/conditions/published';
import { caseworkOf, municipality } from '../support/casework';
import { calculated, sheetFor, shownAt } from '../support/comparison';
import type { CalculatedWorkbook, UserCell } from '../support/gridEngine';
import { formulasOf, headersOf, lookedUpTooEarly, overlaps } from '../support/sheetShape';
import { cellShowing, differences } from '../support/volumePrice';

jest.setTimeout(120_000);

const hardly = ['G3', 'G5', 'G7', 'G12', 'G13'];

/** The three rows of the publication whose colours survive. G1 has a deficit but turned around. */
const published = (g1Counts: boolean): Casework =>
  caseworkOf(
    [
      ['2.a+2.b', 2, 'G G G L H G L G L H H H G H H'],
      ['2.e', 2, 'G H H H H H H H G L H H H H H'],
      ['2.p+2.q', 2, 'L L H L H G L L L L H H G G L'],
    ],
    ORDER.map((code, i) =>
      municipality(code, i < 9 ? -0.1 + i / 100 : (i - 8) / 100, {
        explainability: hardly.includes(code) ? { settled: 'hardly', reason: '' } : null,
        ...(code === 'G1' && !g1Counts ? { counts: false, countsReason: 'omslag' } : {}),
      }),
    ),
  );

test('the differences of the publication, from native formulas', async () => {
  const casework = published(false);
  const sheet = sheetFor(casework);
  const workbook = await calculated(casework, sheet);
  expect(differences(workbook, sheet)).toEqual([]);
  expect(shownAt(workbook, sheet, '2.a+2.b', 'O − T')).toBeCloseTo(23 / 24, 12);
  expect(shownAt(workbook, sheet, '2.a+2.b', 'O − T zonder nauwelijks verklaarbare')).toBeCloseTo(1.5, 12);
  expect(shownAt(workbook, sheet, '2.p+2.q', 'O − T')).toBeCloseTo(0.375, 12);
  expect(shownAt(workbook, sheet, '2.p+2.q', 'O − T zonder nauwelijks verklaarbare')).toBeCloseTo(0.5, 12);
  // Telt mee: ja, in the workbook.
  await workbook.change("'Saldo 3 Gemeenten'!D12", 'ja');
  expect(shownAt(workbook, sheet, '2.a+2.b', 'O − T')).toBeCloseTo(1.06, 2);
  expect(shownAt(workbook, sheet, '2.p+2.q', 'O − T')).toBeCloseTo(0.44, 2);
  workbook.close();
});

const mixed: readonly (readonly [string, number, string])[] = [
  ['1.b', 1, 'L G L . H ?'],
  ['2.a', 2, 'L L G H H G'],
  ['2.b', 2, 'G L H . H ?'],
  ['2.c', 2, 'H G G L ? L'],
  ['3.a', 3, 'L . . . . .'],
  ['4*', 4, 'G G G G G G'],
  ['4?', 4, 'H L G H L G'],
];
const six = (changes: Readonly<Record<string, Parameters<typeof municipality>[2]>> = {}) =>
  (['A', 'B', 'C', 'D', 'E', 'F'] as const).map((code, i) =>
    municipality(code, [-0.1, 0.2, -0.05, 0.04, null, 0][i], changes[code]),
  );
const steps: Casework['reduction'] = [
  { id: '1', method: 3, conditions: ['2.a', '2.b'], into: '2.ab', rule: 'mean', reason: 'varianten' },
  { id: '2', method: 3, conditions: ['2.ab', '2.c'], into: '2.abc', rule: 'min', reason: 'voorwaarde' },
  { id: '3', method: 1, conditions: ['4*'], reason: 'iedereen gelijk' },
];

describe('edges', () => {
  test.each([
    ['as it stands', []],
    ['taken together twice', steps],
    ['highest', [{ ...steps[0], rule: 'max' }]],
  ] as const)('%s: every formula gives what the core gives', async (_, reduction) => {
    const casework = caseworkOf(mixed, six(), reduction);
    for (const language of ['nl', 'en'] as const) {
      const sheet = sheetFor(casework, { language });
      const workbook = await calculated(casework, sheet);
      expect(differences(workbook, sheet)).toEqual([]);
      workbook.close();
    }
  });

  test('nothing rated, nobody, one municipality: no formula fails', async () => {
    for (const casework of [
      caseworkOf([['2.a', 2, '. .']], [municipality('A', -0.1), municipality('B', 0.1)]),
      caseworkOf([['2.a', 2, 'H']], [municipality('A', -0.1)]),
      caseworkOf([['2.a', 2, '']], []),
      caseworkOf([], [municipality('A', -0.1)]),
    ]) {
      const sheet = sheetFor(casework);
      const workbook = await calculated(casework, sheet);
      expect(differences(workbook, sheet)).toEqual([]);
      workbook.close();
    }
  });

  test('fixed values refer to nothing', () => {
    const sheet = sheetFor(caseworkOf(mixed, six(), steps), { formulas: 'values' });
    expect(formulasOf(sheet)).toEqual([]);
  });

  test('no cell is written twice, and each table has headers of its own', () => {
    const sheet = sheetFor(caseworkOf(mixed, six(), steps));
    expect(overlaps(sheet)).toEqual([]);
    const headers = headersOf(sheet, 'tblSaldo_Vergelijking').map((header) => header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
  });
});

const isClose = (found: unknown, expected: number | string | undefined): boolean =>
  typeof expected === 'number' && typeof found === 'number'
    ? Math.abs(found - expected) < 1e-9
    : found === (expected ?? '');

/** Cells of the heat table that do not show what the core says of the casework as it is now. */
const behind = (workbook: CalculatedWorkbook, sheet: SheetDescription, now: Casework): readonly string[] => {
  const rows = comparedRows(now);
  if (!rows.ok) throw new Error('rows');
  const groups = groupsOf(now.municipalities.map(({ balance }) => balance));
  const comparisons = compareConditions(
    rows.value.map(({ id, level, ratings }) => ({ id, level, ratings: ratedOnly(ratings) })),
    now.municipalities.map(({ counts, explainability }, i) => ({
      group: groups[i],
      counts,
      isHardlyExplainable: explainability?.settled === 'hardly',
    })),
  );
  return rows.value.flatMap(({ id, ratings }, i) => {
    const { all, withoutHardlyExplainable: without } = comparisons[i];
    const one = all.ok ? all.value : null;
    const judgement = { distinguishing: 'onderscheidend', limited: 'beperkt', none: '–' };
    const expected: readonly (readonly [string, number | string | undefined])[] = [
      ...now.municipalities.map(({ code }, m) => [code, letterOf(ratings[m], lettersIn('nl')) ?? undefined] as const),
      ['O − T', one?.gap],
      ['O − T zonder nauwelijks verklaarbare', without.ok ? without.value.gap : undefined],
      ['Cliffs delta', one?.cliffsDelta],
      ['Spreiding', one?.spread],
      ['Meest gegeven oordeel', one?.modalShare],
      ['Beeld', one === null ? undefined : judgement[one.distinction]],
    ];
    const p = shownAt(workbook, sheet, id, 'p exact (waarde)');
    return [
      ...(p === 'verouderd' || isClose(p, one?.p) ? [] : [`${id} p ${String(p)}`]),
      ...expected.flatMap(([header, value]) => {
        const found = shownAt(workbook, sheet, id, header);
        return isClose(found, value) ? [] : [`${id} ${header}: ${String(found)}, ${String(value)}`];
      }),
    ];
  });
};

describe('the sheet follows the working sheets', () => {
  const before = caseworkOf(mixed, six(), steps);
  const sheet = sheetFor(before);
  const ratings = "'Onze oordelen ''24'";
  const cases = "'Saldo 3 Gemeenten'";

  test.each<readonly [string, readonly (readonly [string, UserCell])[], Casework]>([
    ['nothing changed', [], before],
    [
      'ratings, in words and marks as well',
      [
        [`${ratings}!F7`, 'hoog'],
        [`${ratings}!I7`, ' ▼ '],
        [`${ratings}!K7`, 'High'],
      ],
      caseworkOf(
        mixed.map(([code, level, row]) => [code, level, code === '2.b' ? 'H L H L H H' : row] as const),
        six(),
        steps,
      ),
    ],
    [
      'a balance, and one that is taken away',
      [
        [`${cases}!C9`, 0.3],
        [`${cases}!C5`, null],
      ],
      caseworkOf(mixed, six({ F: { balance: 0.3 }, B: { balance: null } }), steps),
    ],
    ['Telt mee', [[`${cases}!D6`, 'No ']], caseworkOf(mixed, six({ C: { counts: false } }), steps)],
    [
      'explainability',
      [
        [`${cases}!F4`, 'hardly'],
        [`${cases}!F5`, 'goed'],
      ],
      caseworkOf(
        mixed,
        six({
          A: { explainability: { settled: 'hardly', reason: '' } },
          B: { explainability: { settled: 'good', reason: '' } },
        }),
        steps,
      ),
    ],
  ])('%s', async (_, changes, now) => {
    const workbook = await calculated(before, sheet);
    for (const [address, value] of changes) await workbook.change(address, value);
    expect(behind(workbook, sheet, now)).toEqual([]);
    workbook.close();
  });

  test('lines and columns in another order', async () => {
    const shuffled = { ...before, municipalities: [3, 0, 5, 1, 4, 2].map((i) => before.municipalities[i]) };
    const turned = {
      ...shuffled,
      framework: { ...before.framework, conditions: [...before.framework.conditions].reverse() },
    };
    const workbook = await calculated(turned, sheet);
    expect(behind(workbook, sheet, before)).toEqual([]);
    expect(differences(workbook, sheet)).toEqual([]);
    workbook.close();
  });

  test('an exact p says that it is out of date as long as its counts are not those of the moment of writing', async () => {
    const workbook = await calculated(before, sheet);
    const p = () => shownAt(workbook, sheet, '1.b', 'p exact (waarde)');
    const holm = (row: string) => shownAt(workbook, sheet, row, 'p Holm (waarde)');
    const [then, corrected] = [p(), holm('4?')];
    expect(then).toEqual(expect.any(Number));
    await workbook.change(`${ratings}!F5`, 'H');
    expect([p(), holm('4?')]).toEqual(['verouderd', 'verouderd']);
    expect(shownAt(workbook, sheet, '4?', 'p exact (waarde)')).toEqual(expect.any(Number));
    await workbook.change(`${ratings}!F5`, 'L');
    expect([p(), holm('4?')]).toEqual([then, corrected]);
    workbook.close();
  });

  test('the bounds of the judgement are the person’s to choose', async () => {
    const workbook = await calculated(before, sheet);
    const { row, column } = sheet.names.find(({ name }) => name === 'Saldo_Delta_beperkt')!.area;
    expect(shownAt(workbook, sheet, '4?', 'Beeld')).toBe('–');
    await workbook.change(`'${sheet.name}'!${columnLetters(column)}${row + 1}`, 0);
    expect(shownAt(workbook, sheet, '4?', 'Beeld')).toBe('beperkt');
    workbook.close();
  });

  test('a condition that is gone from the working sheet is said to be gone', async () => {
    const workbook = await calculated(before, sheet);
    const warning =
      'Let op: niet elke conditie of gemeente is nog op de werkbladen te vinden. Schrijf dit blad opnieuw.';
    expect(cellShowing(workbook, sheet, warning)).toBeNull();
    await workbook.change(`${ratings}!C5`, '9.z');
    expect(cellShowing(workbook, sheet, warning)).not.toBeNull();
    expect(shownAt(workbook, sheet, '1.b', 'A')).toBe('');
    workbook.close();
  });
});

test('places are worked out before anything is looked up there', () => {
  expect(lookedUpTooEarly(sheetFor(caseworkOf(mixed, six(), steps)))).toEqual([]);
});
