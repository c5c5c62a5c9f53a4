import type { Explainability } from '../../../src/analysis/conditions/explainability';
import { archetypesSheet } from '../../../src/sheets/conditions/archetypes/archetypesSheet';
import type { CaseMunicipality, Casework, GivenRating } from '../../../src/sheets/conditions/casework';
import { comparedRows, ratedLines } from '../../../src/sheets/conditions/comparison/comparedRows';
import type { SheetDescription } from '../../../src/sheets/description';
import { archetypesInput } from '../../support/archetypes';
import { caseSheetFor, sampleOf, viewOf, workingSheetsOf } from '../../support/caseSheet';
import { caseworkOf, municipality } from '../../support/casework';
import { fc } from '../../support/chance';
import { calculated, sheetFor } from '../../support/comparison';
import { calculate, type CalculatedWorkbook } from '../../support/gridEngine';
import { differences } from '../../support/volumePrice';

jest.setTimeout(120_000);

const codes = ['2.a', '2.b', '2.p+2.q', '3.a', '3.l', '4*'] as const;
const letters = fc.constantFrom('H', 'G', 'L', '?', '.');

/** Shares as they come, some of them alike or nothing at all. */
const balance = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -400, max: 400 }).map((n) => n / 1000) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.1, -0.1, null) },
);

const decisions: fc.Arbitrary<Partial<CaseMunicipality>> = fc.record({
  volume: balance,
  price: balance,
  counts: fc.boolean(),
  countsReason: fc.constant('omslag'),
  explainability: fc.option(
    fc.record({
      settled: fc.constantFrom<Explainability>('hardly', 'limited', 'fair', 'good'),
      reason: fc.constant(''),
    }),
    { nil: null },
  ),
});

const municipalities = fc
  .array(fc.tuple(balance, decisions), { minLength: 1, maxLength: 9 })
  .map((drawn) => drawn.map(([share, more], i) => municipality(`M${i + 1}`, share, more)));

const lettersFor = (count: number) => fc.array(letters, { minLength: count, maxLength: count });

const reductions: readonly Casework['reduction'][] = [
  [],
  [{ id: '1', method: 1, conditions: ['2.a'], reason: 'iedereen gelijk' }],
  [{ id: '1', method: 3, conditions: ['2.a', '3.a'], into: '2.a+3.a', rule: 'mean', reason: 'varianten' }],
  [
    { id: '1', method: 3, conditions: ['2.b', '3.l'], into: 'x', rule: 'max', reason: 'varianten' },
    { id: '2', method: 3, conditions: ['x', '4*'], into: 'y', rule: 'min', reason: 'voorwaarde' },
  ],
];

const caseworks: fc.Arbitrary<Casework> = municipalities.chain((people) =>
  fc
    .tuple(
      fc.array(lettersFor(people.length), { minLength: codes.length, maxLength: codes.length }),
      fc.constantFrom(...reductions),
    )
    .map(([rows, reduction]) =>
      caseworkOf(
        codes.map((code, i) => [code, Number(code[0]), rows[i].join(' ')] as const),
        people,
        reduction,
      ),
    ),
);

const wrongIn = (workbook: CalculatedWorkbook, sheet: SheetDescription): readonly string[] => {
  const found = differences(workbook, sheet);
  workbook.close();
  return found;
};

test('whatever people rate and decide, the comparison shows what the core says', async () => {
  await fc.assert(
    fc.asyncProperty(caseworks, async (casework) => {
      fc.pre(comparedRows(casework).ok);
      const sheet = sheetFor(casework);
      expect(wrongIn(await calculated(casework, sheet), sheet)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('and so do the archetypes', async () => {
  await fc.assert(
    fc.asyncProperty(caseworks, async (casework) => {
      const rated = new Set(ratedLines(casework).map(({ id }) => id));
      const axis = (...wanted: readonly string[]) => wanted.filter((code) => rated.has(code));
      const sheet = archetypesSheet(archetypesInput(casework, axis('3.a', '3.l'), axis('2.a', '2.b', '2.p+2.q')));
      expect(wrongIn(await calculated(casework, sheet), sheet)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

const given = fc.constantFrom<GivenRating | null>('high', 'medium', 'low', 'unknown', null);

test('and so does the sheet of one municipality, of the whole framework', async () => {
  const sample = await sampleOf();
  const used = sample.framework.conditions.filter(({ use }) => use === 'yes').map(({ code }) => code);
  await fc.assert(
    fc.asyncProperty(
      fc.array(given, { minLength: used.length * sample.municipalities.length, maxLength: 2000 }),
      fc.nat({ max: sample.municipalities.length - 1 }),
      fc.boolean(),
      async (drawn, index, skip) => {
        const casework: Casework = {
          ...sample,
          ratings: new Map(
            used.map((code, line) => [
              code,
              new Map(
                sample.municipalities.flatMap((one, i) => {
                  const rating = drawn[line * sample.municipalities.length + i];
                  return rating === null ? [] : [[one.code, rating] as const];
                }),
              ),
            ]),
          ),
        };
        const sheet = caseSheetFor(viewOf(casework, sample.municipalities[index].code, skip));
        expect(wrongIn(await calculate([], [...workingSheetsOf(casework), sheet]), sheet)).toEqual([]);
      },
    ),
    { numRuns: 8 },
  );
});
