import { failure, success, type Problem, type Result } from '../result';

export type CaseloadProblem = Problem<'unequalLength' | 'negativeCount' | 'rateInvalid' | 'outOfRange'>;

type Series = readonly (number | null)[];

const LARGEST = 1e15;
const isCount = (value: number): boolean => value >= 0 && value <= LARGEST;
const isRate = (value: number): boolean => value >= 0 && value <= 1;

/**
 * Caseload at the end of each period when a fixed part of the opening caseload leaves and a given number enters.
 * @param opening      caseload at the start
 * @param inflow       people who enter, one per period; a single value holds for all periods
 * @param outflowRate  part of the opening caseload that leaves in the period, 0 to 1; a single value holds for all periods
 * @returns one value per period; null from the first period with a blank on. Problems: unequalLength,
 *          negativeCount, rateInvalid, outOfRange (slots series: opening, inflow or outflowRate, and row in it)
 * @see docs/methods/caseload.md
 */
export const projectCaseload = (
  opening: number,
  inflow: Series,
  outflowRate: Series,
): Result<Series, CaseloadProblem> => {
  const periods = Math.max(inflow.length, outflowRate.length);
  for (const series of [inflow, outflowRate]) {
    if (series.length !== periods && series.length !== 1) {
      return failure('unequalLength', { first: inflow.length, second: outflowRate.length });
    }
  }
  if (!isCount(opening)) return failure(opening < 0 ? 'negativeCount' : 'outOfRange', { series: 'opening', row: 0 });
  for (const [row, value] of inflow.entries()) {
    if (value !== null && !isCount(value))
      return failure(value < 0 ? 'negativeCount' : 'outOfRange', { series: 'inflow', row });
  }
  const badRate = outflowRate.findIndex((value) => value !== null && !isRate(value));
  if (badRate >= 0) return failure('rateInvalid', { series: 'outflowRate', row: badRate });
  const closings: (number | null)[] = [];
  let caseload: number | null = opening;
  for (let period = 0; period < periods; period++) {
    const entered: number | null = at(inflow, period);
    const rate: number | null = at(outflowRate, period);
    caseload = caseload === null || entered === null || rate === null ? null : caseload * (1 - rate) + entered;
    closings.push(caseload);
  }
  return success(closings);
};

const at = (series: Series, period: number): number | null => series[series.length === 1 ? 0 : period] ?? null;

/**
 * Where the caseload settles when inflow and outflow rate stay as they are, and how many periods halve the distance to it.
 * @param inflow       people per period
 * @param outflowRate  part of the caseload that leaves per period, 0 to 1
 * @returns Problems: negativeCount, rateInvalid, outOfRange; neverSettles when nobody leaves
 */
export const steadyState = (
  inflow: number,
  outflowRate: number,
): Result<
  { readonly caseload: number; readonly halfLife: number },
  Exclude<CaseloadProblem, Problem<'unequalLength'>> | Problem<'neverSettles'>
> => {
  if (!isCount(inflow)) return failure(inflow < 0 ? 'negativeCount' : 'outOfRange');
  if (!isRate(outflowRate)) return failure('rateInvalid');
  if (outflowRate === 0) return failure('neverSettles');
  const caseload = inflow / outflowRate;
  if (!Number.isFinite(caseload)) return failure('outOfRange');
  return success({ caseload, halfLife: outflowRate === 1 ? 0 : -Math.LN2 / Math.log1p(-outflowRate) });
};

/** Counts of one period; a blank correction is no correction. */
export interface CaseloadPeriod {
  readonly opening: number | null;
  readonly inflow: number | null;
  readonly outflow: number | null;
  readonly correction: number | null;
  readonly closing: number | null;
}

export interface CaseloadCheck {
  /** Closing − (opening + inflow − outflow + correction): shown, never absorbed. Null with a blank. */
  readonly unexplained: number | null;
  /** Opening minus the closing of the period before; null for the first period or with a blank. */
  readonly jump: number | null;
}

/** Do the counts of each period add up, and does each period begin where the one before ended? */
export const checkCaseload = (periods: readonly CaseloadPeriod[]): readonly CaseloadCheck[] =>
  periods.map(({ opening, inflow, outflow, correction, closing }, i) => {
    const before = periods[i - 1]?.closing ?? null;
    const isKnown = opening !== null && inflow !== null && outflow !== null && closing !== null;
    return {
      unexplained: isKnown ? closing - (opening + inflow - outflow + (correction ?? 0)) : null,
      jump: opening === null || before === null ? null : opening - before,
    };
  });

/** What a flow is a share of. `months`: the mean of the monthly counts. */
export type RateDenominator = 'opening' | 'average' | 'months';

/**
 * A flow as share of the caseload. Which caseload must be said beside it: the three give other figures.
 * @returns Problems: denominatorMissing, denominatorNotPositive
 */
export const flowRate = (
  flow: number,
  caseload: { readonly opening: number | null; readonly closing: number | null; readonly months?: readonly number[] },
  denominator: RateDenominator,
): Result<number, Problem<'denominatorMissing' | 'denominatorNotPositive'>> => {
  const { opening, closing, months = [] } = caseload;
  const counts = { opening: [opening], average: [opening, closing], months }[denominator];
  const known = counts.filter((count) => count !== null);
  if (known.length === 0 || known.length < counts.length) return failure('denominatorMissing');
  const base = known.reduce((sum, count) => sum + count, 0) / known.length;
  return base > 0 ? success(flow / base) : failure('denominatorNotPositive');
};

export interface LongTermPeriod {
  /** Total caseload at the end of the period. */
  readonly caseload: number;
  /** People who pass the limit of sixty months in the period. */
  readonly ageing: number;
  /** Long-term recipients who leave. */
  readonly outflow: number;
}

/**
 * Number and share of people who have received benefit for more than sixty months. It needs counts of the cohort before it:
 * a share on its own cannot be projected.
 * @param opening long-term recipients at the start
 * @returns Problems: moreThanCaseload (row) and belowZero (row) when the counts cannot be right
 */
export const projectLongTerm = (
  opening: number,
  periods: readonly LongTermPeriod[],
): Result<readonly { readonly count: number; readonly share: number }[], Problem<'moreThanCaseload' | 'belowZero'>> => {
  const course: { count: number; share: number }[] = [];
  let count = opening;
  for (const [row, { caseload, ageing, outflow }] of periods.entries()) {
    count += ageing - outflow;
    if (count < 0) return failure('belowZero', { row });
    if (count > caseload || caseload === 0) return failure('moreThanCaseload', { row });
    course.push({ count, share: count / caseload });
  }
  return success(course);
};
