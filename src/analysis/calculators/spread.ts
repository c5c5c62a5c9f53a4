import { failure, success, type Problem, type Result } from '../result';
import { isConstant } from '../statistics/constant';
import { mean } from '../statistics/mean';
import { moments, standardDeviation } from '../statistics/moments';
import { median, quantile } from '../statistics/quantile';

/**
 * How far values lie apart. `range`: highest − lowest; `quartiles`: P75 − P25, inclusive as Excel's QUARTILE.INC;
 * `variation`: standard deviation (n − 1) over the mean; `gini`: 0 all equal, towards 1 everything with one.
 */
export type SpreadMeasure = 'range' | 'quartiles' | 'variation' | 'minimum' | 'maximum' | 'median' | 'gini';

export type SpreadProblem = Problem<'noValues' | 'tooFewValues' | 'meanZero' | 'negativeValue' | 'outOfRange'>;

const LARGEST = 1e150;

/**
 * One measure of spread.
 * @param values finite numbers, any unit; blanks already left out
 * @returns in the unit of the values, without unit for `variation` and `gini`. Problems: noValues, tooFewValues (variation of
 *          one value), meanZero (variation, gini), negativeValue (gini; row), outOfRange
 * @see docs/methods/spread.md
 */
export const spread = (values: readonly number[], measure: SpreadMeasure): Result<number, SpreadProblem> => {
  if (values.length === 0) return failure('noValues');
  if (values.some((value) => !(Math.abs(value) <= LARGEST))) return failure('outOfRange');
  return measures[measure](values);
};

const lowest = (values: readonly number[]): number => values.reduce((low, value) => Math.min(low, value));
const highest = (values: readonly number[]): number => values.reduce((high, value) => Math.max(high, value));

const measures: Readonly<Record<SpreadMeasure, (values: readonly number[]) => Result<number, SpreadProblem>>> = {
  range: (values) => success(highest(values) - lowest(values)),
  quartiles: (values) => success(quantile(values, 0.75) - quantile(values, 0.25)),
  minimum: (values) => success(lowest(values)),
  maximum: (values) => success(highest(values)),
  median: (values) => success(median(values)),
  variation: (values) => {
    if (values.length < 2) return failure('tooFewValues', { count: values.length, needed: 2 });
    const centre = mean(values);
    // A mean that is only what rounding left over is zero.
    const size = highest(values.map(Math.abs));
    if (Math.abs(centre) <= size * 1e-12) return failure('meanZero');
    if (isConstant(values)) return success(0);
    // On a scale where squares neither vanish nor overflow; a power of two, so that no digit changes.
    const scale = 2 ** Math.floor(Math.log2(size));
    const scaled = values.map((value) => value / scale);
    return success(standardDeviation(moments(scaled)) / (centre / scale));
  },
  gini: (values) => {
    const row = values.findIndex((value) => value < 0);
    if (row >= 0) return failure('negativeValue', { row });
    if (highest(values) === 0) return failure('meanZero');
    const sorted = [...values].sort((a, b) => a - b);
    const n = sorted.length;
    // Σ|xi − xj| over all pairs, both ways: each sorted value as often above others as below.
    const differences = sorted.reduce((sum, value, i) => sum + (2 * i + 1 - n) * (value - sorted[0]!), 0);
    return success(differences / (n * n * mean(sorted)));
  },
};
