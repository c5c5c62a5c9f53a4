import { failure, success, type Problem, type Result } from '../result';
import { isEuroAmount, roundedQuotient, toCents, toEuro, toUnits, UNITS } from './cents';

/** Which part of a deficit is compensated. Bounds are shares of the budget, 0.075 = 7.5%. */
export interface VangnetRule {
  /** Up to here the municipality bears everything. */
  readonly lower: number;
  /** Above here `shareAbove` counts. */
  readonly upper: number;
  /** Part of the deficit between the bounds that is compensated. */
  readonly shareBetween: number;
  /** Part of the deficit above the upper bound that is compensated. */
  readonly shareAbove: number;
}

/** Amounts in euros, whole cents. `ownRisk` + `compensation` = `deficit`. */
export interface Vangnet {
  /** 0 when there is a surplus. */
  readonly deficit: number;
  readonly deficitShare: number;
  readonly compensation: number;
  readonly ownRisk: number;
  /** Is the deficit more than the lower bound? Exactly on it is not more. */
  readonly aboveLower: boolean;
  /** What one euro of extra deficit costs the municipality itself: 1, a part, or 0. */
  readonly marginalOwnShare: number;
}

export type VangnetProblem = Problem<'budgetZero' | 'budgetNegative' | 'ruleInvalid' | 'outOfRange'>;

/**
 * Compensation of a deficit and what remains as the municipality's own risk. Indicative: demands on the process are not computable.
 * @param budget    euros, rounded to cents
 * @param spending  net spending in euros, rounded to cents; may be negative
 * @returns Problems: budgetZero (also less than half a cent), budgetNegative, ruleInvalid (bounds or parts out of order, or
 *          percentages where shares are expected), outOfRange (over 90 trillion euros)
 * @see docs/methods/vangnet.md; AEF & De Beleidsonderzoekers (2023), 1.2
 */
export const vangnet = (budget: number, spending: number, rule: VangnetRule): Result<Vangnet, VangnetProblem> => {
  if (!isValid(rule)) return failure('ruleInvalid');
  if (!isEuroAmount(budget) || !isEuroAmount(spending)) return failure('outOfRange');
  const budgetCents = toCents(budget);
  if (budgetCents <= 0n) return failure(budgetCents === 0n ? 'budgetZero' : 'budgetNegative');
  const shortfall = toCents(spending) - budgetCents;
  const deficit = shortfall > 0n ? shortfall : 0n;
  // In very small parts of a cent: no bound is rounded before the comparison.
  const exact = deficit * UNITS;
  const lower = toUnits(rule.lower) * budgetCents;
  const upper = toUnits(rule.upper) * budgetCents;
  const between = exact <= lower ? 0n : (exact < upper ? exact : upper) - lower;
  const above = exact <= upper ? 0n : exact - upper;
  const compensated = between * toUnits(rule.shareBetween) + above * toUnits(rule.shareAbove);
  const compensation = roundedQuotient(compensated, UNITS * UNITS);
  return success({
    deficit: toEuro(deficit),
    deficitShare: Number(deficit) / Number(budgetCents),
    compensation: toEuro(compensation),
    ownRisk: toEuro(deficit - compensation),
    aboveLower: exact > lower,
    marginalOwnShare: exact <= lower ? 1 : 1 - (exact <= upper ? rule.shareBetween : rule.shareAbove),
  });
};

/**
 * How much of a saving the municipality keeps once the compensation has been settled again. Far above the upper bound that is nothing.
 * @param saving euros less spending
 * @returns euros, and as share of the saving. Problems: as `vangnet`
 */
export const savingKept = (
  budget: number,
  spending: number,
  saving: number,
  rule: VangnetRule,
): Result<{ readonly euro: number; readonly share: number }, VangnetProblem> => {
  const before = vangnet(budget, spending, rule);
  if (!before.ok) return before;
  const after = vangnet(budget, spending - saving, rule);
  if (!after.ok) return after;
  const less = toCents(before.value.compensation) - toCents(after.value.compensation);
  const euro = toEuro(toCents(spending) - toCents(spending - saving) - less);
  return success({ euro, share: saving === 0 ? before.value.marginalOwnShare : euro / saving });
};

export interface OwnRiskPoint {
  readonly deficit: number;
  readonly ownRisk: number;
  readonly compensation: number;
}

/**
 * Own risk and compensation against the deficit, all as shares of the budget: the corners of a line made of straight pieces.
 * @param highest last deficit of the line, as share of the budget, above 0
 * @returns Problems: ruleInvalid
 */
export const ownRiskCurve = (
  rule: VangnetRule,
  highest: number,
): Result<readonly OwnRiskPoint[], Problem<'ruleInvalid'>> => {
  if (!isValid(rule) || !(highest > 0 && highest <= 1000)) return failure('ruleInvalid');
  const corners = [0, rule.lower, rule.upper].filter((deficit) => deficit < highest);
  const deficits = [...new Set([...corners, highest])];
  return success(
    deficits.map((deficit) => {
      const between = Math.max(0, Math.min(deficit, rule.upper) - rule.lower);
      const compensation = rule.shareBetween * between + rule.shareAbove * Math.max(0, deficit - rule.upper);
      return { deficit, ownRisk: deficit - compensation, compensation };
    }),
  );
};

const isShare = (value: number): boolean => value >= 0 && value <= 1;

/** Above this a bound was typed as a percentage: 7.5 instead of 0.075. */
const LARGEST_BOUND = 1.5;

const isValid = ({ lower, upper, shareBetween, shareAbove }: VangnetRule): boolean =>
  lower >= 0 && lower <= upper && upper <= LARGEST_BOUND && isShare(shareBetween) && isShare(shareAbove);
