import { fc } from '../../support/chance';
import type { RatedRow } from '../../../src/analysis/conditions/framework';
import { codeOf, mirrored, type Rating } from '../../../src/analysis/conditions/rating';
import { relationBetween, relationsOf, weightOf } from '../../../src/analysis/conditions/relation';
import { supportOf } from '../../../src/analysis/conditions/support';
import { weightedKappa } from '../../../src/analysis/statistics/kappa';
import { row } from './published';

const rating = fc.constantFrom<Rating | null>('low', 'medium', 'high', null);
const sign = fc.constantFrom<1 | -1>(1, -1);

describe('relation between two ratings', () => {
  it.each([
    ['high', 'high', 1, 'inLine'],
    ['high', 'medium', 1, 'possible'],
    ['low', 'high', 1, 'notInLine'],
    ['low', 'high', -1, 'inLine'],
    ['medium', 'medium', -1, 'inLine'],
    ['medium', 'low', -1, 'possible'],
    [null, 'low', 1, null],
    ['low', null, -1, null],
  ] as const)('%s and %s with sign %d: %s', (from, to, bySign, relation) => {
    expect(relationBetween(from, to, bySign)).toBe(relation);
  });

  it('weighs 1, ½ and 0', () => {
    expect((['inLine', 'possible', 'notInLine'] as const).map(weightOf)).toEqual([1, 0.5, 0]);
  });
});

describe('relations of one municipality', () => {
  const rows: RatedRow[] = [
    { id: '1.b', level: 1, ratings: row('L H') },
    { id: '2.a', level: 2, ratings: row('L L') },
    { id: '2.b', level: 2, ratings: [] },
  ];

  it('are those whose ends are both there, rated or not', () => {
    const edges = [
      { from: '2.a', to: '1.b', sign: 1 },
      { from: '2.b', to: '1.b', sign: -1 },
      { from: '2.x', to: '1.b', sign: 1 },
      { from: '2.a', to: '1.x', sign: 1 },
    ] as const;
    expect(relationsOf(rows, edges, 1)).toEqual([
      { edge: edges[0], from: 'low', to: 'high', relation: 'notInLine' },
      { edge: edges[1], from: null, to: 'high', relation: null },
    ]);
  });
});

describe('support for a relation', () => {
  it('by independent, evenly spread ratings is 5/9 by chance', () => {
    const all = ['low', 'medium', 'high'] as const;
    const from = all.flatMap((a) => [a, a, a]);
    const to = all.flatMap(() => all);
    expect(supportOf(from, to, 1)).toEqual({
      ok: true,
      value: {
        counts: { inLine: 3, possible: 4, notInLine: 2 },
        notRated: 0,
        ratio: 5 / 9,
        chance: expect.closeTo(5 / 9, 14) as unknown,
        corrected: expect.closeTo(0, 14) as unknown,
      },
    });
  });

  it('has nothing to correct when nobody differs', () => {
    expect(supportOf(row('H H ?'), row('L L L'), 1)).toMatchObject({
      value: { ratio: 0, notRated: 1, corrected: null },
    });
    expect(supportOf(row('H H H'), row('H H H'), 1)).toMatchObject({ value: { ratio: 1, chance: 1, corrected: null } });
  });

  it.each([
    [row('H L'), row('H'), 'unequalLength'],
    [row('? L'), row('H ?'), 'noPairs'],
  ])('of %j and %j: problem', (from, to, code) => {
    expect(supportOf(from, to, 1)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('corrected for chance equals linearly weighted kappa', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating), { minLength: 1 }), sign, (pairs, bySign) => {
        const from = pairs.map(([a]) => a);
        const to = pairs.map(([, b]) => b);
        const codes = (ratings: (Rating | null)[]) => ratings.map((r) => (r === null ? null : codeOf(r)));
        const turned = bySign === 1 ? to : to.map((r) => (r === null ? null : mirrored(r)));
        const kappa = weightedKappa(codes(from), codes(turned), 3, 'linear');
        const support = supportOf(from, to, bySign);
        if (!support.ok) {
          expect(kappa.ok).toBe(false);
          return;
        }
        if (!kappa.ok) {
          expect(support.value.corrected).toBeNull();
          return;
        }
        expect(support.value.corrected).toBeCloseTo(kappa.value.kappa, 12);
        const { ratio, chance, corrected } = support.value;
        expect(corrected).toBeCloseTo((ratio - chance) / (1 - chance), 10);
      }),
    );
  });

  it('is the same with both the sign and one row turned round', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating)), (pairs) => {
        const from = pairs.map(([a]) => a);
        const to = pairs.map(([, b]) => b);
        const turned = to.map((r) => (r === null ? null : mirrored(r)));
        expect(supportOf(from, turned, -1)).toEqual(supportOf(from, to, 1));
      }),
    );
  });
});
