import type { VangnetRule } from '../../analysis/calculators/vangnet';
import { failure } from '../../analysis/result';
import { usableVangnetYears, vangnetOf } from '../../reference/parameters/vangnet';
import { cellError, firstProblem, refuse } from '../cells/cellError';
import { numberOr } from '../cells/whole';

/** Without a year: the bounds of 2019 and later. */
const USUAL: VangnetRule = { lower: 0.075, upper: 0.125, shareBetween: 0.5, shareAbove: 1 };

const ruleOfYear = (year: number): VangnetRule =>
  vangnetOf(year)?.rule ??
  refuse(cellError(firstProblem(failure('unknownYear', { year, years: usableVangnetYears.join(', ') }))));

/** The rule of the year, with what the person gave in its place. With all three given the year plays no part. */
export const vangnetRule = (jaar: unknown, drempel: unknown, bovengrens: unknown, vergoeding: unknown): VangnetRule => {
  const lower = numberOr('drempel', drempel, null);
  const upper = numberOr('bovengrens', bovengrens, null);
  const shareBetween = numberOr('vergoeding', vergoeding, null);
  const year = numberOr('jaar', jaar, null);
  const isComplete = lower !== null && upper !== null && shareBetween !== null;
  const known = year === null || isComplete ? USUAL : ruleOfYear(year);
  return {
    ...known,
    lower: lower ?? known.lower,
    upper: upper ?? known.upper,
    shareBetween: shareBetween ?? known.shareBetween,
  };
};
