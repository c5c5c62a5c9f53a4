import { fc } from '../../support/chance';
import { association } from '../../../src/analysis/association/association';
import { groupDifference } from '../../../src/analysis/association/groups';
import { notableChanges } from '../../../src/analysis/association/notableChanges';
import { outcomeTable } from '../../../src/analysis/association/outcomeTable';
import { panelAlternatives } from '../../../src/analysis/association/panelAlternatives';
import { sensitivity } from '../../../src/analysis/association/sensitivity';
import { ticks } from '../../../src/analysis/association/ticks';
import { influence } from '../../../src/analysis/statistics/influence';
import { naturalBreaks } from '../../../src/analysis/statistics/naturalBreaks';
import { permutationTest } from '../../../src/analysis/statistics/permutationTest';
import { spearman } from '../../../src/analysis/statistics/spearman';

/** Anything a cell can hold as a number: shares, euros, the largest and smallest doubles, and many that are equal. */
const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1, -1, 0.1, 1e308, -1e308, Number.MAX_VALUE, Number.MIN_VALUE, 1e-200, 1e160, 1e8 + 0.1),
  fc.integer({ min: -3, max: 3 }),
);
const anyCell = fc.option(anyNumber, { freq: 8 });

/** Every number anywhere in an answer is finite. */
const expectFinite = (answer: unknown): void => {
  if (typeof answer === 'number') expect(Number.isFinite(answer)).toBe(true);
  else if (Array.isArray(answer)) answer.forEach(expectFinite);
  else if (typeof answer === 'object' && answer !== null) Object.values(answer).forEach(expectFinite);
};

const cells = fc.array(fc.tuple(anyCell, anyCell), { maxLength: 14 });

test('whatever numbers stand in the cells: an answer without NaN or infinity, or a problem; never an exception; the same twice', () => {
  fc.assert(
    fc.property(cells, (pairs) => {
      const x = Object.freeze(pairs.map(([value]) => value));
      const y = Object.freeze(pairs.map(([, value]) => value));
      const ask = () => [
        association(x, y),
        groupDifference(x, y),
        sensitivity(x, y, 1),
        sensitivity(x, y, 2),
        ticks(x, y, false),
      ];
      const answers = ask();
      expectFinite(answers);
      expect(ask()).toEqual(answers);
    }),
    { numRuns: 800 },
  );
});

test('complete series', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyNumber, anyNumber), { maxLength: 9 }), (pairs) => {
      const x = Object.freeze(pairs.map(([value]) => value));
      const y = Object.freeze(pairs.map(([, value]) => value));
      expectFinite([
        influence(x, y),
        naturalBreaks(x),
        permutationTest(x, y, 1, 5),
        spearman(x.slice(0, 6), y.slice(0, 6)),
      ]);
    }),
    { numRuns: 150 },
  );
});

test('panels', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyCell, anyCell, anyCell), { maxLength: 16 }), (rows) => {
      const observations = rows.map(([outcome, component, weight], i) => ({
        municipality: `G${i % 4}`,
        year: 2018 + Math.floor(i / 4),
        outcome,
        component,
        weight,
      }));
      const values = observations.map(({ municipality, year, outcome }) => ({ municipality, year, value: outcome }));
      expectFinite([outcomeTable(observations), panelAlternatives(observations), notableChanges(values)]);
    }),
    { numRuns: 400 },
  );
});
