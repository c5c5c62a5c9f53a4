import { associationSheets } from '../../src/sheets/association/associationSheets';
import { calculateSheets } from '../support/association';
import { caseOf, type Person } from '../support/associationCase';
import { fc } from '../support/chance';
import type { UserCell } from '../support/gridEngine';
import { differences } from '../support/volumePrice';

jest.setTimeout(120_000);

/** Mostly figures, some of them alike, some far apart; now and then a blank or a mark for a missing figure. */
const cell: fc.Arbitrary<UserCell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -999, max: 999 }).map((n) => n / 1000) },
  { weight: 3, arbitrary: fc.integer({ min: -2, max: 2 }).map((n) => n / 10) },
  { weight: 1, arbitrary: fc.integer({ min: -5_000_000, max: 5_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, 'n.b.', '-') },
);

const people = fc.integer({ min: 1, max: 3 }).chain((years) => {
  const row = fc.array(cell, { minLength: years, maxLength: years });
  return fc
    .array(fc.record({ component: row, outcome: row }), { minLength: 1, maxLength: 9 })
    .map((rows) => rows.map((cells, index): Person => ({ name: `M${index}`, ...cells })));
});

test('whatever the figures, the four sheets show what the core says', async () => {
  await fc.assert(
    fc.asyncProperty(
      people,
      fc.constantFrom(1 as const, -1 as const),
      fc.constantFrom('pairwise' as const, 'separate' as const),
      async (rows, polarity, missing) => {
        const { input, sheet } = caseOf(rows, { polarity, missing });
        const sheets = associationSheets(input);
        const workbook = await calculateSheets(sheets, [sheet]);
        expect(sheets.flatMap((one) => differences(workbook, one).map((line) => `${one.name}!${line}`))).toEqual([]);
        workbook.close();
      },
    ),
    { numRuns: 25 },
  );
});
