import { fc } from '../../support/chance';
import { compareConditions } from '../../../src/analysis/conditions/compareConditions';
import { compareGroups, type Group } from '../../../src/analysis/conditions/compareGroups';
import type { Rating } from '../../../src/analysis/conditions/rating';
import { rememberingComparison } from '../../../src/analysis/conditions/rememberingComparison';

const rating = fc.constantFrom<Rating | null>('low', 'medium', 'high', null);
const group = fc.constantFrom<Group>('deficit', 'surplus', null);
const pairs = fc.array(fc.tuple(rating, group), { maxLength: 14 });
const split = (rows: readonly (readonly [Rating | null, Group])[]) =>
  [rows.map(([one]) => one), rows.map(([, one]) => one)] as const;

test('answers as compareGroups does, also when the same counts come back in another order', () => {
  const compare = rememberingComparison();
  fc.assert(
    fc.property(pairs, (rows) => {
      expect(compare(...split(rows))).toEqual(compareGroups(...split(rows)));
      expect(compare(...split([...rows].reverse()))).toEqual(compareGroups(...split(rows)));
    }),
  );
});

test('other bounds are another question', () => {
  const compare = rememberingComparison();
  const [ratings, groups] = split([
    ['low', 'deficit'],
    ['medium', 'deficit'],
    ['medium', 'surplus'],
    ['high', 'surplus'],
  ]);
  const judged = (delta: number) => compare(ratings, groups, { delta, limitedDelta: 0.1, spread: 0 });
  expect(judged(0.5)).toMatchObject({ value: { distinction: 'distinguishing' } });
  expect(judged(0.99)).toMatchObject({ value: { distinction: 'limited' } });
});

test('unequal lengths are said to be so', () => {
  expect(rememberingComparison()(['low'], [])).toEqual(compareGroups(['low'], []));
});

test('conditions compared with and without memory are the same', () => {
  const rows = ['a', 'b'].map((id) => ({ id, level: 2, ratings: ['low', 'high', 'medium'] as const }));
  const cases = (['deficit', 'surplus', 'surplus'] as const).map((side) => ({
    group: side,
    isHardlyExplainable: false,
    counts: true,
  }));
  expect(compareConditions(rows, cases, undefined, rememberingComparison())).toEqual(compareConditions(rows, cases));
});
