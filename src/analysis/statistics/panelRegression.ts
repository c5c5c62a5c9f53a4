import { failure, success, type Problem, type Result } from '../result';
import { studentTail } from './betaTail';
import { isConstant } from './constant';
import { keptItsDigits } from './finite';
import { orthogonalise } from './householder';
import { mean } from './mean';
import { noVariance, outOfRange, tooFewPairs, unequalLength, type SeriesProblem } from './problems';
import { ROUNDING, signOf, type Sign } from './sign';

/**
 * What is taken out before x and y are compared. `none`: nothing but the overall mean; `year`: what all municipalities have in common in
 * a year; `municipality`: what a municipality has in all years; `both`: the two together.
 */
export type PanelEffects = 'none' | 'year' | 'municipality' | 'both';

/** Complete cells of a panel, one entry per municipality-year. */
export interface PanelSeries {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly municipality: readonly string[];
  readonly year: readonly number[];
}

/** The relation that stays when the effects are taken out. */
export interface PanelRegression {
  /** Municipality-years. */
  readonly n: number;
  readonly municipalities: number;
  /** Estimated parameters, every dummy counted (as statsmodels and Stata's `regress` do). */
  readonly parameters: number;
  readonly slope: number;
  readonly sign: Sign;
  /** Partial R²: 1 - SSR/SSR of the effects alone. */
  readonly rSquared: number;
  /** Standard error of the slope, clustered by municipality (CR1); `null` when the residuals cancel within every municipality. */
  readonly clusteredError: number | null;
  /** Two-sided p with municipalities - 1 degrees of freedom; too small with fewer than about 30 municipalities. */
  readonly p: number | null;
}

export type PanelProblem = SeriesProblem | Problem<'tooFewMunicipalities'>;

/** After the effects less than this share of the spread is left: nothing to compare. */
const NOTHING_LEFT = 1e-20;
const FEWEST_CLUSTERS = 2;

/** Row numbers per municipality or year. */
type Groups = readonly (readonly number[])[];

const positionsBy = (labels: readonly (string | number)[]): Groups => {
  const groups = new Map<string | number, number[]>();
  labels.forEach((label, i) => {
    const group = groups.get(label);
    if (group) group.push(i);
    else groups.set(label, [i]);
  });
  return [...groups.values()];
};

const demeaned = (values: readonly number[], groups: Groups): number[] => {
  const answer = [...values];
  for (const group of groups) {
    const centre = mean(group.map((i) => values[i]!));
    for (const i of group) answer[i] = values[i]! - centre;
  }
  return answer;
};

interface Cleaned {
  readonly x: number[];
  readonly y: number[];
  /** Dummies (or the intercept) that were taken out. */
  readonly absorbed: number;
}

/**
 * Takes the effects out of x and y. One set of dummies goes by subtracting group means, which is exact; the second by Householder QR of
 * the year dummies after the first.
 */
const cleaned = ({ x, y, municipality, year }: PanelSeries, effects: PanelEffects): Cleaned => {
  const years = positionsBy(year);
  if (effects === 'none' || effects === 'year') {
    const groups = effects === 'year' ? years : [x.map((_, i) => i)];
    return { x: demeaned(x, groups), y: demeaned(y, groups), absorbed: groups.length };
  }
  const groups = positionsBy(municipality);
  const within = { x: demeaned(x, groups), y: demeaned(y, groups), absorbed: groups.length };
  if (effects === 'municipality') return within;
  const dummies = years.slice(1).map((rows) => {
    const dummy = new Array<number>(x.length).fill(0);
    for (const row of rows) dummy[row] = 1;
    return demeaned(dummy, groups);
  });
  const basis = orthogonalise(dummies);
  return {
    x: basis.residual(within.x),
    y: basis.residual(within.y),
    absorbed: groups.length + basis.kept.length,
  };
};

const sumOf = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, v, i) => sum + v * b[i]!, 0);

/** CR1: sandwich with the sums of x·residual per municipality, times G/(G-1) · (N-1)/(N-k); on lengths of 1, so that nothing overflows. */
const clusteredErrorOf = (x: readonly number[], residuals: readonly number[], groups: Groups, k: number) => {
  const [n, clusters] = [x.length, groups.length];
  const [lengthX, lengthE] = [Math.sqrt(sumOf(x, x)), Math.sqrt(sumOf(residuals, residuals))];
  const products = x.map((value, i) => (value / lengthX) * (residuals[i]! / lengthE));
  const meat = groups.reduce((sum, group) => sum + group.reduce((s, i) => s + products[i]!, 0) ** 2, 0);
  if (meat <= ROUNDING) return null;
  const correction = (clusters / (clusters - 1)) * ((n - 1) / (n - k));
  return (Math.sqrt(meat * correction) * lengthE) / lengthX;
};

const regressionOf = (
  { x, y, absorbed }: Cleaned,
  groups: Groups,
  [spreadX, spreadY]: readonly [number, number],
): Result<PanelRegression, PanelProblem> => {
  const parameters = absorbed + 1;
  if (x.length <= parameters) return tooFewPairs(x.length, parameters + 1);
  const [sxx, syy, sxy] = [sumOf(x, x), sumOf(y, y), sumOf(x, y)];
  if (!keptItsDigits(spreadX) || !keptItsDigits(spreadY)) return outOfRange();
  if (sxx <= NOTHING_LEFT * spreadX) return noVariance(1);
  if (syy <= NOTHING_LEFT * spreadY) return noVariance(2);
  const slope = sxy / sxx;
  const residuals = y.map((value, i) => value - slope * x[i]!);
  const rSquared = Math.min(1, slope * (sxy / syy));
  const perfect = sumOf(residuals, residuals) <= ROUNDING * syy;
  const clusteredError = perfect ? 0 : clusteredErrorOf(x, residuals, groups, parameters);
  const t = clusteredError === null ? null : slope / clusteredError;
  return success({
    n: x.length,
    municipalities: groups.length,
    parameters,
    slope,
    sign: signOf(Math.sign(sxy) * Math.sqrt(rSquared)),
    rSquared,
    clusteredError,
    p: t === null ? null : studentTail(t, groups.length - 1),
  });
};

/**
 * Panel regression of y on x with fixed effects and standard errors clustered by municipality.
 * @param series complete cells; x the outcome measure, y the component
 * @returns Problems: unequalLength, tooFewMunicipalities (< 2; slots count, needed), tooFewPairs (no more cells than parameters),
 *   noVariance (nothing left after the effects), outOfRange
 * @see Cameron & Miller (2015), A practitioner's guide to cluster-robust inference, J. Human Resources 50(2)
 */
export const panelRegression = (series: PanelSeries, effects: PanelEffects): Result<PanelRegression, PanelProblem> => {
  const { x, y, municipality, year } = series;
  const unequal = [y, municipality, year].find((other) => other.length !== x.length);
  if (unequal) return unequalLength(x.length, unequal.length);
  const groups = positionsBy(municipality);
  if (groups.length < FEWEST_CLUSTERS) {
    return failure('tooFewMunicipalities', { count: groups.length, needed: FEWEST_CLUSTERS });
  }
  if (isConstant(x)) return noVariance(1);
  if (isConstant(y)) return noVariance(2);
  const overall = cleaned(series, 'none');
  return regressionOf(cleaned(series, effects), groups, [sumOf(overall.x, overall.x), sumOf(overall.y, overall.y)]);
};
