import { binomialTest } from '../../../src/analysis/statistics/binomialTest';

describe('binomialTest', () => {
  test.each([
    [6, 6, 2 / 64],
    [0, 6, 2 / 64],
    [5, 6, 14 / 64],
    [3, 4, 10 / 16],
    [3, 6, 1],
    [2, 5, 1],
    [0, 0, 1],
    [0, 1, 1],
  ])('%i of %i: %d', (agreements, trials, p) => {
    expect(binomialTest(agreements, trials)).toBe(p);
  });
  test('many trials neither overflow nor vanish', () => {
    expect(binomialTest(1100, 2200)).toBe(1);
    expect(binomialTest(0, 900)).toBe(2 ** -899);
    // Normal approximation with continuity correction: 2(1 - Φ(39.5/√500)) = 0.0773
    expect(binomialTest(1040, 2000)).toBeCloseTo(0.0773, 3);
  });
});
