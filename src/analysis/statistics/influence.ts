import { success, type Result } from '../result';
import { studentTail } from './betaTail';
import { tooFewPairs, type SeriesProblem } from './problems';
import { checkedMoments } from './rSquared';
import { ROUNDING } from './sign';
import { residualsOf } from './simpleRegression';

/** Residual variance without one pair needs n - 3 degrees of freedom. */
const FEWEST_FOR_INFLUENCE = 4;

/** Leverage this close to 1: the line runs through the point whatever its y. */
const ALONE = 1 - 1e-12;

/** How much one pair weighs in the line. `null`: not defined, because without this pair the fit is perfect or there is no line. */
export interface Influence {
  readonly leverage: number;
  readonly residual: number;
  readonly cook: number | null;
  readonly dfbetas: number | null;
  readonly studentizedResidual: number | null;
  readonly flags: InfluenceFlags;
}

/** Which measures stand out: leverage > 4/n, Cook > 4/n, |DFBETAS| > 2/√n, |studentized residual| beyond Bonferroni's 5% bound. */
export interface InfluenceFlags {
  readonly leverage: boolean;
  readonly cook: boolean;
  readonly dfbetas: boolean;
  readonly residual: boolean;
}

interface Fit {
  readonly n: number;
  readonly sxx: number;
  readonly syy: number;
  readonly squares: number;
}

const influenceOf = ({ n, sxx, syy, squares }: Fit, deviation: number, residual: number): Influence => {
  const leverage = Math.min(1, 1 / n + (deviation * deviation) / sxx);
  const free = 1 - leverage;
  const negligible = ROUNDING * syy;
  const variance = squares / (n - 2);
  const varianceWithout = (squares - (residual * residual) / free) / (n - 3);
  const cook =
    leverage > ALONE || squares <= negligible ? null : (residual ** 2 * leverage) / (2 * variance * free ** 2);
  const known = leverage <= ALONE && varianceWithout * (n - 3) > negligible;
  const deviationWithout = Math.sqrt(varianceWithout);
  const dfbetas = known ? (deviation * residual) / (Math.sqrt(sxx) * free * deviationWithout) : null;
  const studentizedResidual = known ? residual / (deviationWithout * Math.sqrt(free)) : null;
  return {
    leverage,
    residual,
    cook,
    dfbetas,
    studentizedResidual,
    flags: {
      leverage: leverage > 4 / n,
      cook: cook !== null && cook > 4 / n,
      dfbetas: dfbetas !== null && Math.abs(dfbetas) > 2 / Math.sqrt(n),
      residual: studentizedResidual !== null && studentTail(studentizedResidual, n - 3) < 0.05 / n,
    },
  };
};

/**
 * Leverage, Cook's distance, DFBETAS of the slope and studentized residual of every pair.
 * @param x one finite number per municipality: the outcome measure
 * @param y same length and order: the component
 * @returns one entry per pair. Problems: unequalLength, tooFewPairs (< 4), noVariance, outOfRange
 * @see Belsley, Kuh & Welsch (1980), Regression Diagnostics
 */
export const influence = (x: readonly number[], y: readonly number[]): Result<readonly Influence[], SeriesProblem> => {
  const checked = checkedMoments(x, y);
  if (!checked.ok) return checked;
  const { n, sxx, syy, centreX, restX } = checked.value;
  if (n < FEWEST_FOR_INFLUENCE) return tooFewPairs(n, FEWEST_FOR_INFLUENCE);
  const residuals = residualsOf(x, y, checked.value);
  const squares = residuals.reduce((sum, residual) => sum + residual * residual, 0);
  const fit = { n, sxx, syy, squares };
  return success(x.map((value, i) => influenceOf(fit, value - centreX - restX, residuals[i]!)));
};
