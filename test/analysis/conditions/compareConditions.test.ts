import { fc } from '../../support/chance';
import { compareConditions } from '../../../src/analysis/conditions/compareConditions';
import { compareGroups, groupsOf, type Group } from '../../../src/analysis/conditions/compareGroups';
import type { Rating } from '../../../src/analysis/conditions/rating';
import { mannWhitney } from '../../../src/analysis/statistics/mannWhitney';
import { necessity, sufficiency } from '../../../src/analysis/statistics/setMeasures';
import { byJointScheme, cases, groups, INFLOW_RESTRICTION, row, SANCTIONS, SELECTIVE_USE } from './published';

const compared = (ratings: readonly (Rating | null)[], by: readonly Group[]) => {
  const result = compareGroups(ratings, by);
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
};

const rows = [
  { id: '2.a+2.b', level: 2, ratings: INFLOW_RESTRICTION },
  { id: '2.e', level: 2, ratings: SELECTIVE_USE },
  { id: '2.p+2.q', level: 2, ratings: SANCTIONS },
];

describe('the three published rows (AEF & De Beleidsonderzoekers, 3.3.2)', () => {
  // Two decimals stand in print; a gap of thirds and eighths is exact.
  it.each([
    ['2.a+2.b', 23 / 24, 1.5],
    ['2.e', -5 / 24, -0.4],
    ['2.p+2.q', 0.375, 0.5],
  ])('%s: surplus minus deficit, with and without the hardly explainable', (id, all, without) => {
    const comparison = compareConditions(rows, cases).find((one) => one.id === id);
    expect(comparison?.all.ok && comparison.all.value).toMatchObject({ deficit: 8, surplus: 6 });
    expect(comparison?.all.ok && comparison.all.value.gap).toBeCloseTo(all, 14);
    expect(comparison?.withoutHardlyExplainable).toMatchObject({ value: { deficit: 4, surplus: 5 } });
    expect(comparison?.withoutHardlyExplainable.ok && comparison.withoutHardlyExplainable.value.gap).toBeCloseTo(
      without,
      14,
    );
  });

  it('with the turnaround counted among the deficits the gaps are 1.06 and 0.44', () => {
    expect(compared(INFLOW_RESTRICTION, groups('deficit')).gap).toBeCloseTo(1.06, 2);
    expect(compared(SANCTIONS, groups('deficit')).gap).toBeCloseTo(0.44, 2);
  });

  // Machine-transcribed colours, G1 among the deficits: δ = .78, p = .011; δ = .30, p = .33; δ = .02, p = 1.
  it.each([
    ['instroombeperking', INFLOW_RESTRICTION, 0.78, 0.011, 'distinguishing'],
    ['sancties', SANCTIONS, 0.3, 0.33, 'none'],
    ['selectieve inzet', SELECTIVE_USE, 0.02, 1, 'none'],
  ] as const)('%s: Cliff’s delta and exact p', (_, ratings, delta, p, distinction) => {
    const result = compared(ratings, groups('deficit'));
    expect(result.cliffsDelta).toBeCloseTo(delta, 2);
    expect(Math.abs(result.p - p)).toBeLessThan(0.005);
    expect(result.distinction).toBe(distinction);
    expect(result.smallestP).toBeCloseTo(2 / 5005, 14);
  });

  it('instroombeperking without the hardly explainable: δ = 1.00, p = .008', () => {
    const [inflow] = compareConditions(rows, cases);
    const without = inflow.withoutHardlyExplainable;
    expect(without.ok && without.value.cliffsDelta).toBe(1);
    expect(without.ok && without.value.p).toBeCloseTo(0.008, 3);
  });

  it('selectieve inzet: nearly everyone alike, modal share 12 of 14', () => {
    const result = compared(SELECTIVE_USE, groups(null));
    expect(result.modalShare).toBeCloseTo(12 / 14, 14);
    expect(result.spread).toBeCloseTo(3.5 - (25 / 14) ** 2, 14);
  });

  // 4.2: no condition is enough for a surplus, none is needed for it. High but deficit: G12; G15 and G12. Surplus but not high:
  // G5; G6, G5, G11 and G8.
  it.each([
    ['instroombeperking', INFLOW_RESTRICTION, 5 / 6, 5 / 6],
    ['sancties', SANCTIONS, 2 / 4, 2 / 6],
  ] as const)('%s: neither sufficient nor necessary', (_, ratings, enough, needed) => {
    const sides = groups(null);
    const outcome = sides.map((group) => (group === null ? null : Number(group === 'surplus')));
    const isHigh = ratings.map((rating) => Number(rating === 'high'));
    const sufficient = sufficiency(isHigh, outcome);
    const necessary = necessity(isHigh, outcome);
    expect(sufficient.ok && sufficient.value.consistency).toBeCloseTo(enough, 14);
    expect(necessary.ok && necessary.value.consistency).toBeCloseTo(needed, 14);
  });

  it('explainability inside a joint scheme 0.67 on average, outside 2.0', () => {
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(byJointScheme(true))).toBeCloseTo(2 / 3, 14);
    expect(mean(byJointScheme(false))).toBe(2);
  });

  // 4.1: .046 by P(|U − E| ≥ |u − E|), .050 by twice the smaller tail.
  it('explainability inside and outside a joint scheme: p = .046', () => {
    const test = mannWhitney(byJointScheme(true), byJointScheme(false));
    expect(test.ok && test.value.p).toBeCloseTo(0.045954, 6);
  });
});

describe('comparing groups', () => {
  it('calls a clear difference limited when nearly everyone is rated alike', () => {
    expect(compared(row('G G G H H H'), groups6)).toMatchObject({
      cliffsDelta: 1,
      spread: 0.25,
      distinction: 'limited',
    });
    expect(compared(row('L G H H H H'), groups6).distinction).toBe('distinguishing');
  });

  it('spread is at most 1: half low, half high', () => {
    expect(compared(row('L L L H H H'), groups6)).toMatchObject({ spread: 1, modalShare: 0.5, gap: 2 });
  });

  it('puts zero and blanks in neither group', () => {
    expect(groupsOf([-0.01, 0.02, 0, 1e-13, null])).toEqual(['deficit', 'surplus', null, null, null]);
  });

  it.each([
    [row('H L'), ['deficit'], 'unequalLength', { first: 2, second: 1 }],
    [row('H ?'), ['deficit', 'surplus'], 'emptyGroup', { group: 'surplus' }],
    [row('? L'), ['deficit', 'surplus'], 'emptyGroup', { group: 'deficit' }],
  ] as const)('of %j in %j: %s', (ratings, by, code, slots) => {
    expect(compareGroups(ratings, by)).toEqual({ ok: false, problems: [{ code, slots }] });
  });

  it('refuses more ratings than can be counted', () => {
    const many = Array.from({ length: 60_000 }, (_, i) => (['low', 'medium', 'high'] as const)[i % 3]);
    const by = many.map((_, i): Group => (i % 2 === 0 ? 'deficit' : 'surplus'));
    expect(compareGroups(many, by)).toMatchObject({ ok: false, problems: [{ code: 'tooManyForExact' }] });
  });

  it('turns round when the groups change places', () => {
    const one = fc.tuple(
      fc.constantFrom<Rating | null>('low', 'medium', 'high', null),
      fc.constantFrom<Group>('deficit', 'surplus', null),
    );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 14 }), (pairs) => {
        const ratings = pairs.map(([rating]) => rating);
        const there = compareGroups(
          ratings,
          pairs.map(([, group]) => group),
        );
        const swapped = pairs.map(([, group]) => (group === null ? null : group === 'deficit' ? 'surplus' : 'deficit'));
        const back = compareGroups(ratings, swapped);
        if (!there.ok || !back.ok) {
          expect(back.ok).toBe(there.ok);
          return;
        }
        expect(back.value.gap).toBeCloseTo(-there.value.gap, 14);
        expect(back.value.cliffsDelta).toBeCloseTo(-there.value.cliffsDelta, 14);
        expect(back.value.p).toBeCloseTo(there.value.p, 12);
        expect(back.value.distinction).toBe(there.value.distinction);
      }),
    );
  });
});

describe('all conditions together', () => {
  it('corrects p for the number of conditions that could be compared', () => {
    const blank = { id: '2.x', level: 2, ratings: row('? ? ? ? ? ? ? ? ? ? ? ? ? ? ?') };
    const [inflow, unknown, sanctions] = compareConditions([rows[0], blank, rows[2]], cases);
    expect(unknown.all).toMatchObject({ ok: false, problems: [{ code: 'emptyGroup' }] });
    expect(inflow.all.ok && inflow.all.value.holmP).toBeCloseTo(2 * (inflow.all.ok ? inflow.all.value.p : NaN), 14);
    expect(sanctions.all.ok && sanctions.all.value.holmP).toBe(sanctions.all.ok ? sanctions.all.value.p : NaN);
  });

  it('leaves out who does not count, from both comparisons', () => {
    const onlyFour = cases.map((one, i) => ({ ...one, counts: i < 2 || i > 12 }));
    expect(compareConditions(rows, onlyFour)[0]).toMatchObject({
      all: { value: { deficit: 2, surplus: 2 } },
      withoutHardlyExplainable: { value: { deficit: 1, surplus: 2 } },
    });
  });
});

const groups6: Group[] = ['deficit', 'deficit', 'deficit', 'surplus', 'surplus', 'surplus'];

describe('what is distinguishing', () => {
  const sides: readonly Group[] = ['deficit', 'deficit', 'deficit', 'surplus', 'surplus', 'surplus'];
  // Deficits L L H, surpluses H H H: three of the nine pairs are ties, six point the same way.
  const result = compareGroups(row('L L H H H H'), sides);
  const { cliffsDelta, spread } = result.ok ? result.value : { cliffsDelta: NaN, spread: NaN };

  it('a bound itself is enough', () => {
    expect(cliffsDelta).toBeCloseTo(2 / 3, 14);
    expect(spread).toBeCloseTo(8 / 9, 14);
    const at = (delta: number, limitedDelta: number, least: number) => {
      const compared = compareGroups(row('L L H H H H'), sides, { delta, limitedDelta, spread: least });
      return compared.ok && compared.value.distinction;
    };
    expect(at(2 / 3, 0.33, 8 / 9)).toBe('distinguishing');
    expect(at(2 / 3 + 1e-9, 2 / 3, 8 / 9)).toBe('limited');
    expect(at(2 / 3, 0.33, 8 / 9 + 1e-9)).toBe('limited');
    expect(at(1, 2 / 3 + 1e-9, 0)).toBe('none');
  });
});
