import { archetypesSheet } from '../../src/sheets/conditions/archetypes/archetypesSheet';
import { addConditionsWords } from '../../src/text/conditions';
import { archetypesInput } from '../support/archetypes';
import { caseworkOf, municipality } from '../support/casework';
import { calculated } from '../support/comparison';
import { formulasOf, headersOf, overlaps } from '../support/sheetShape';
import { differences } from '../support/volumePrice';

jest.setTimeout(120_000);
addConditionsWords();

const result = ['3.a', '3.l', '2.i+3.g'];
const control = ['2.a+2.b', '2.p+2.q'];

const lines = (first = 'H L G . H ? H') =>
  [
    ['3.a', 3, first],
    ['3.l', 3, 'H L G . L ? H'],
    ['2.i+3.g', 2, 'G L G H G G G'],
    ['2.a+2.b', 2, 'H G H L L L H'],
    ['2.p+2.q', 2, 'H H L L ? L H'],
  ] as const;

const seven = (changes: Readonly<Record<string, Parameters<typeof municipality>[2]>> = {}) =>
  (['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const).map((code, i) =>
    municipality(code, [0.3, -0.2, -0.1, 0, 0.04, null, 0.1][i], changes[code]),
  );

const before = caseworkOf(
  lines(),
  seven({
    B: { place: { archetype: 'generous', reason: 'mild in de praktijk' } },
    C: { counts: false, countsReason: 'omslag' },
    D: { place: { archetype: 'onAxis', reason: '' } },
  }),
);

test.each(['nl', 'en'] as const)('every formula gives what the core gives (%s)', async (language) => {
  const sheet = archetypesSheet(archetypesInput(before, result, control, { language }));
  const workbook = await calculated(before, sheet);
  expect(differences(workbook, sheet)).toEqual([]);
  workbook.close();
});

test('scores, quadrants and what a person chose follow the working sheets', async () => {
  const sheet = archetypesSheet(archetypesInput(before, result, control));
  const workbook = await calculated(before, sheet);
  const now = caseworkOf(
    lines('L L G G H H H'),
    seven({
      B: { place: { archetype: 'lawful', reason: 'streng' } },
      C: { counts: false, countsReason: 'omslag' },
      D: { place: { archetype: 'onAxis', reason: '' } },
    }),
  );
  await workbook.change("'Onze oordelen ''24'!F5", 'laag');
  await workbook.change("'Onze oordelen ''24'!I5", 'm');
  await workbook.change("'Onze oordelen ''24'!K5", '▲');
  await workbook.change("'Saldo 3 Gemeenten'!G5", 'Rechtmatig');
  await workbook.change("'Saldo 3 Gemeenten'!H5", 'streng');
  const fresh = archetypesSheet(archetypesInput(now, result, control));
  expect(fresh.expected).not.toEqual(sheet.expected);
  expect(differences(workbook, { ...sheet, expected: fresh.expected })).toEqual([]);
  workbook.close();
});

test('lines and columns of the working sheets in another order', async () => {
  const sheet = archetypesSheet(archetypesInput(before, result, control));
  const turned = {
    ...before,
    municipalities: [...before.municipalities].reverse(),
    framework: { ...before.framework, conditions: [...before.framework.conditions].reverse() },
  };
  const workbook = await calculated(turned, sheet);
  expect(differences(workbook, sheet)).toEqual([]);
  workbook.close();
});

test('the same condition on both axes, fixed values, nobody: nothing is written twice', () => {
  const shared = archetypesSheet(archetypesInput(before, result, ['3.a']));
  const headers = headersOf(shared, 'tblSaldo_Archetypen').map((header) => header.toLowerCase());
  expect(new Set(headers).size).toBe(headers.length);
  expect(overlaps(shared)).toEqual([]);
  expect(overlaps(archetypesSheet(archetypesInput(before, result, control)))).toEqual([]);
  const many = caseworkOf(
    [['3.a', 3, '']],
    Array.from({ length: 60 }, (_, i) => municipality(`M${i}`, i - 30)),
  );
  expect(overlaps(archetypesSheet(archetypesInput(many, ['3.a'], ['3.a'])))).toEqual([]);
  const fixed = archetypesSheet(archetypesInput(before, result, control, { formulas: 'values' }));
  // A gap in the chart stays a gap.
  expect(new Set(formulasOf(fixed))).toEqual(new Set(['=NA()']));
  expect(archetypesSheet(archetypesInput(caseworkOf([], []), [], [])).charts).toEqual([]);
});
