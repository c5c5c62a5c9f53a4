import { orthogonalise } from '../../src/analysis/statistics/householder';
import { moments, standardDeviation } from '../../src/analysis/statistics/moments';
import { rSquared } from '../../src/analysis/statistics/rSquared';
import { simpleRegression } from '../../src/analysis/statistics/simpleRegression';
import { exactLine } from '../analysis/statistics/exactFractions';
import { relativeError, valueOf } from '../analysis/statistics/support';
import { longley, norris, numAcc, wampler } from './nist';

/** Correct digits (the log relative error of McCullough 1998), 16 when equal. */
const digits = (actual: number, certified: number): number =>
  -Math.log10(Math.max(1e-16, relativeError(actual, certified)));

describe('Norris', () => {
  const line = valueOf(simpleRegression(norris.x, norris.y));
  test.each([
    ['slope', 13.5],
    ['intercept', 12.5],
    ['slopeError', 13],
    ['residualDeviation', 13],
    ['rSquared', 14.5],
    ['sumOfSquaredResiduals', 13],
  ] as const)('%s to %d digits', (name, needed) => {
    expect(digits(line[name], norris[name])).toBeGreaterThan(needed);
  });
});

describe('Longley', () => {
  test.each(longley.columns.map((column, i) => [i + 1, column] as const))('simple regression on x%i, exact', (_, x) => {
    const exact = exactLine(x, longley.y);
    const line = valueOf(simpleRegression(x, longley.y));
    expect(digits(line.rSquared, exact.rSquared)).toBeGreaterThan(13);
    expect(digits(line.slope, exact.slope)).toBeGreaterThan(13);
    expect(digits(line.intercept, exact.intercept)).toBeGreaterThan(11);
    expect(digits(line.unexplained, exact.unexplained)).toBeGreaterThan(13);
  });

  test('all six together through Householder QR: at least 10 of the certified digits', () => {
    const columns = [longley.y.map(() => 1), ...longley.columns];
    const basis = orthogonalise(columns);
    const coefficients = basis.solve(longley.y);
    coefficients.forEach((value, i) => expect(digits(value, longley.coefficients[i])).toBeGreaterThan(10));
    const squares = basis.residual(longley.y).reduce((sum, residual) => sum + residual * residual, 0);
    expect(digits(Math.sqrt(squares / 9), longley.residualDeviation)).toBeGreaterThan(11);
  });
});

describe('Wampler', () => {
  const powers = [0, 1, 2, 3, 4, 5].map((power) => wampler.x.map((value) => value ** power));

  test.each(wampler.sets.map((set, i) => [i + 1, set] as const))('%i: simple regression on x, exact', (_, { y }) => {
    const exact = exactLine(wampler.x, y);
    expect(digits(valueOf(rSquared(wampler.x, y)), exact.rSquared)).toBeGreaterThan(12);
    expect(digits(valueOf(simpleRegression(wampler.x, y)).slope, exact.slope)).toBeGreaterThan(12);
  });

  test.each(wampler.sets.map((set, i) => [i + 1, set] as const))(
    '%i: the polynomial through Householder QR',
    (_, set) => {
      const basis = orthogonalise(powers);
      // In set 5 the residuals are ten million times the coefficients.
      const needed = set.residualDeviation > 1e6 ? 5 : 7;
      basis.solve(set.y).forEach((value, i) => expect(digits(value, set.coefficients[i])).toBeGreaterThan(needed));
      const squares = basis.residual(set.y).reduce((sum, residual) => sum + residual * residual, 0);
      const deviation = Math.sqrt(squares / 15);
      if (set.residualDeviation === 0) expect(deviation).toBeLessThan(1e-7);
      else expect(digits(deviation, set.residualDeviation)).toBeGreaterThan(12);
    },
  );
});

describe('NumAcc', () => {
  test.each(numAcc)('$name', ({ values, mean, deviation, digits: needed }) => {
    const result = moments(values);
    expect(digits(result.mean, mean)).toBeGreaterThanOrEqual(15);
    expect(digits(standardDeviation(result), deviation)).toBeGreaterThan(needed - 0.5);
    // On the doubles as they are, no digit is lost.
    expect(digits(result.sumOfSquares / (values.length - 1), exactLine(values, values).varianceX)).toBeGreaterThan(14);
  });
});
