import { fc } from '../../support/chance';
import { tickChance, ticks } from '../../../src/analysis/association/ticks';
import { averageRanks } from '../../../src/analysis/statistics/ranks';
import { problemOf, series, valueOf } from '../statistics/support';

describe('ticks', () => {
  test('twelve municipalities: two ranks apart is a strong tick, four a weak one, five none', () => {
    const order = Array.from({ length: 12 }, (_, i) => i);
    const other = [2, 0, 1, 7, 3, 4, 5, 6, 11, 8, 9, 10];
    expect(valueOf(ticks(order, other))).toEqual([
      'strong',
      'strong',
      'strong',
      'weak',
      'strong',
      'strong',
      'strong',
      'strong',
      'weak',
      'strong',
      'strong',
      'strong',
    ]);
    expect(valueOf(ticks(order, [5, 0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11]))[0]).toBe('none');
  });

  test('blank sides get nothing and do not count', () => {
    expect(valueOf(ticks([1, null, 3], [1, 2, null]))).toEqual(['strong', null, null]);
  });

  test('little inflow is favourable: mirrored first', () => {
    const inflow = [9, 8, 7, 6, 5, 4];
    const component = [1, 2, 3, 4, 5, 6];
    expect(valueOf(ticks(inflow, component, false))).toEqual(new Array(6).fill('strong'));
    expect(valueOf(ticks(inflow, component))[0]).toBe('none');
  });

  test('6·|ra − rb| ≤ n and 3·|ra − rb| ≤ n', () => {
    fc.assert(
      fc.property(series(1), ([x, y]) => {
        const [ranksX, ranksY] = [averageRanks(x), averageRanks(y)];
        valueOf(ticks(x, y)).forEach((tick, i) => {
          const distance = Math.abs(ranksX[i] - ranksY[i]);
          expect(tick).toBe(6 * distance <= x.length ? 'strong' : 3 * distance <= x.length ? 'weak' : 'none');
        });
      }),
    );
  });

  test('mirroring both changes nothing', () => {
    fc.assert(
      fc.property(series(1), ([x, y]) => {
        expect(
          ticks(
            x,
            y.map((value) => -value),
            false,
          ),
        ).toEqual(ticks(x, y));
      }),
    );
  });

  test('unequal lengths', () => {
    expect(problemOf(ticks([1], [1, 2])).code).toBe('unequalLength');
  });
});

describe('what chance alone gives', () => {
  test('thirteen municipalities: 35% strong, 57% at least weak (methods 3.9)', () => {
    expect(tickChance(13)).toEqual({ strong: 59 / 169, atLeastWeak: 97 / 169 });
  });
  test('equals counting all orders of five', () => {
    const pairs = [1, 2, 3, 4, 5].flatMap((a) => [1, 2, 3, 4, 5].map((b) => Math.abs(a - b)));
    expect(tickChance(5).strong).toBeCloseTo(pairs.filter((distance) => 6 * distance <= 5).length / 25, 15);
    expect(tickChance(5).atLeastWeak).toBeCloseTo(pairs.filter((distance) => 3 * distance <= 5).length / 25, 15);
  });
});
