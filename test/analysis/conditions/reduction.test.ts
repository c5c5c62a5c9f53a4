import { fc } from '../../support/chance';
import { combineRatings } from '../../../src/analysis/conditions/combineRatings';
import type { Rating } from '../../../src/analysis/conditions/rating';
import {
  applyReduction,
  undoStep,
  type Framework,
  type ReductionStep,
} from '../../../src/analysis/conditions/reduction';
import {
  noDistinction,
  noRelationAnywhere,
  noVisibleRelation,
} from '../../../src/analysis/conditions/reductionProposals';
import { groups, INFLOW_RESTRICTION, row, SELECTIVE_USE } from './published';

const start: Framework = {
  rows: [
    { id: '1.b', level: 1, ratings: row('L G H') },
    { id: '2.a', level: 2, ratings: row('L G H') },
    { id: '2.b', level: 2, ratings: row('H G ?') },
    { id: '2.i', level: 2, ratings: row('H H L') },
    { id: '3.g', level: 3, ratings: row('L G L') },
  ],
  edges: [
    { from: '2.a', to: '1.b', sign: 1 },
    { from: '2.b', to: '1.b', sign: 1 },
    { from: '3.g', to: '2.i', sign: 1 },
    { from: '2.i', to: '1.b', sign: -1 },
  ],
};

const drop = (id: string, ...conditions: string[]): ReductionStep => ({
  id,
  method: 2,
  conditions,
  reason: 'Onaannemelijk',
});
const together = (
  id: string,
  conditions: readonly string[],
  into: string,
  rule: 'max' | 'mean' | 'min',
): ReductionStep => ({
  id,
  method: 3,
  conditions,
  into,
  rule,
  reason: 'Varianten',
});

const applied = (log: readonly ReductionStep[]) => {
  const result = applyReduction(start, log);
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
};

describe('taking ratings together', () => {
  it.each([
    ['H L', 'max', 'high'],
    ['H L', 'min', 'low'],
    ['H L', 'mean', 'medium'],
    ['H G', 'mean', 'medium'],
    ['G L', 'mean', 'medium'],
    ['H H G', 'mean', 'high'],
    ['L L G', 'mean', 'low'],
    ['? L', 'max', 'low'],
    ['? ?', 'mean', null],
  ] as const)('%s by %s: %s', (letters, rule, rating) => {
    expect(combineRatings(row(letters), rule)).toBe(rating);
  });

  it('turning all ratings round turns the answer round: max becomes min, mean stays mean', () => {
    const rating = fc.constantFrom<Rating>('low', 'medium', 'high');
    const turn = { low: 'high', medium: 'medium', high: 'low' } as const;
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1 }), (ratings) => {
        const turned = ratings.map((r) => turn[r]);
        const back = (r: Rating | null) => (r === null ? null : turn[r]);
        expect(back(combineRatings(turned, 'max'))).toBe(combineRatings(ratings, 'min'));
        expect(back(combineRatings(turned, 'mean'))).toBe(combineRatings(ratings, 'mean'));
      }),
    );
  });
});

describe('log of reductions', () => {
  it('drops a condition with its relations', () => {
    const { rows, edges } = applied([drop('a', '3.g', '2.b')]);
    expect(rows.map(({ id }) => id)).toEqual(['1.b', '2.a', '2.i']);
    expect(edges).toEqual([start.edges[0], start.edges[3]]);
  });

  it('takes conditions together on the place and the level of the first', () => {
    const { rows, edges } = applied([together('a', ['2.b', '2.a'], '2.a+2.b', 'max')]);
    expect(rows[1]).toEqual({ id: '2.a+2.b', level: 2, ratings: row('H G H') });
    expect(rows.map(({ id }) => id)).toEqual(['1.b', '2.a+2.b', '2.i', '3.g']);
    expect(edges).toEqual([{ from: '2.a+2.b', to: '1.b', sign: 1 }, start.edges[2], start.edges[3]]);
  });

  it('lets a relation among the members go', () => {
    const { rows, edges } = applied([together('a', ['2.i', '3.g'], '2.i', 'min')]);
    expect(rows.find(({ id }) => id === '2.i')).toEqual({ id: '2.i', level: 2, ratings: row('L G L') });
    expect(edges).toEqual([start.edges[0], start.edges[1], { from: '2.i', to: '1.b', sign: -1 }]);
  });

  it.each<[ReductionStep[], string, Record<string, string | number>]>([
    [[drop('s', '9.z')], 'unknownCondition', { step: 's', condition: '9.z' }],
    [[drop('s', '2.a'), drop('t', '2.a')], 'unknownCondition', { step: 't', condition: '2.a' }],
    [[{ ...drop('s', '2.a'), reason: '  ' }], 'reasonMissing', { step: 's' }],
    [[{ ...drop('s', '2.a'), method: 5 }], 'methodOff', { step: 's', method: 5 }],
    [[together('s', ['2.a'], '2.a', 'max')], 'tooFewToCombine', { step: 's' }],
    [[together('s', [], 'x', 'max')], 'tooFewToCombine', { step: 's' }],
    [[together('s', ['2.a', '2.b'], '3.g', 'max')], 'nameTaken', { step: 's', condition: '3.g' }],
    [[together('s', ['2.a', '2.i'], 'x', 'max')], 'relationsConflict', { step: 's', condition: '1.b' }],
  ])('refuses %j', (log, code, slots) => {
    expect(applyReduction(start, log)).toEqual({ ok: false, problems: [{ code, slots }] });
  });

  it('names the neighbour of a conflict also when it stands before the members', () => {
    const framework: Framework = {
      ...start,
      edges: [
        { from: '3.g', to: '2.a', sign: 1 },
        { from: '3.g', to: '2.b', sign: -1 },
      ],
    };
    expect(applyReduction(framework, [together('s', ['2.a', '2.b'], 'x', 'max')])).toMatchObject({
      problems: [{ code: 'relationsConflict', slots: { condition: '3.g' } }],
    });
  });

  it('takes method 5 only when it is switched on', () => {
    const step: ReductionStep = { id: 's', method: 5, conditions: ['2.a'], reason: 'Op het oog niets' };
    expect(applyReduction(start, [step], [1, 2, 3, 4, 5])).toMatchObject({ ok: true });
  });

  it('undoes any step, and says which later step rests on it', () => {
    const log = [drop('a', '2.a'), together('b', ['2.i', '3.g'], '2.i+3.g', 'min'), drop('c', '2.i+3.g')];
    expect(undoStep(start, log, 'a')).toEqual({ ok: true, value: log.slice(1) });
    expect(undoStep(start, log, 'c')).toEqual({ ok: true, value: log.slice(0, 2) });
    expect(undoStep(start, log, 'b')).toEqual({
      ok: false,
      problems: [{ code: 'unknownCondition', slots: { step: 'c', condition: '2.i+3.g' } }],
    });
    expect(undoStep(start, log, 'z')).toEqual({ ok: false, problems: [{ code: 'unknownStep', slots: { step: 'z' } }] });
  });

  it('undoing everything, in any order that is allowed, restores the start', () => {
    const steps = [
      drop('a', '2.a'),
      together('b', ['2.i', '3.g'], '2.i+3.g', 'min'),
      drop('c', '2.b'),
      drop('d', '2.i+3.g'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }), fc.nat(3), (order, size) => {
        const before = JSON.stringify(start);
        let log: readonly ReductionStep[] = steps.slice(0, size + 1);
        while (log.length > 0) {
          const shorter = order.map((id) => undoStep(start, log, id)).find((result) => result.ok);
          if (!shorter?.ok) throw new Error('no step could be undone');
          log = shorter.value;
        }
        expect(applied(log)).toEqual(start);
        expect(JSON.stringify(start)).toBe(before);
      }),
    );
  });
});

describe('proposals', () => {
  it('method 1: drop without distinction, decide above 80%, leave what nobody rated and what is no condition', () => {
    const rows = [
      { id: '1.a', level: 1, ratings: row('H H H H H') },
      { id: '2.equal', level: 2, ratings: row('H H ? H H') },
      { id: '2.most', level: 2, ratings: row('H H H H L') },
      { id: '2.mixed', level: 3, ratings: row('H H H L G') },
      { id: '2.blank', level: 4, ratings: row('? ? ? ? ?') },
    ];
    expect(noDistinction(rows)).toEqual({ drop: ['2.equal'], decide: ['2.most'] });
  });

  it('method 4: drop only what is out of line everywhere', () => {
    const framework: Framework = {
      rows: [
        { id: '1.b', level: 1, ratings: row('L H H') },
        { id: '2.never', level: 2, ratings: row('H L ?') },
        { id: '2.once', level: 2, ratings: row('H L G') },
        { id: '2.turned', level: 2, ratings: row('H L ?') },
        { id: '2.blank', level: 2, ratings: row('? ? ?') },
        { id: '2.alone', level: 2, ratings: row('H L H') },
        { id: '3.above', level: 3, ratings: row('L H ?') },
      ],
      edges: [
        { from: '2.never', to: '1.b', sign: 1 },
        { from: '3.above', to: '2.never', sign: 1 },
        { from: '2.once', to: '1.b', sign: 1 },
        { from: '2.turned', to: '1.b', sign: -1 },
        { from: '2.blank', to: '1.b', sign: 1 },
        { from: '2.never', to: '9.gone', sign: 1 },
        { from: '9.gone', to: '2.never', sign: 1 },
        { from: '1.b', to: '2.below', sign: 1 },
        { from: '4.out', to: '3.reached', sign: 1 },
        { from: '4.in', to: '3.reached', sign: 1 },
      ],
    };
    const reached: Framework = {
      ...framework,
      rows: [
        ...framework.rows,
        { id: '2.below', level: 2, ratings: row('H L ?') },
        { id: '3.reached', level: 3, ratings: row('H H L') },
        { id: '4.out', level: 4, ratings: row('L L H') },
        { id: '4.in', level: 4, ratings: row('G H L') },
      ],
    };
    // An outcome is no condition, and a relation counts at both its ends.
    expect(noRelationAnywhere(reached)).toEqual(['2.never', '3.above', '2.below', '4.out']);
  });

  it('method 5: drop what hardly differs between the groups; what cannot be compared stays', () => {
    const rows = [
      { id: '1.x', level: 1, ratings: SELECTIVE_USE },
      { id: '2.a+2.b', level: 2, ratings: INFLOW_RESTRICTION },
      { id: '2.e', level: 2, ratings: SELECTIVE_USE },
      { id: '2.x', level: 2, ratings: SELECTIVE_USE.map(() => null) },
    ];
    expect(noVisibleRelation(rows, groups(null))).toEqual(['2.e']);
  });
});
