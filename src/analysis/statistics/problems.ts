import { failure, type Failure, type Problem } from '../result';

/**
 * Why a statistic over one or two series has no answer. Slots:
 * `unequalLength` first, second (lengths); `tooFewPairs` and `tooFewValues` count, needed;
 * `noVariance` series (1 or 2: which of the two is constant); `outOfRange` none: values so large or so close together
 * that squares do not fit in a number.
 */
export type SeriesProblem = Problem<'unequalLength' | 'tooFewPairs' | 'noVariance' | 'outOfRange'>;

export const unequalLength = (first: number, second: number): Failure<Problem<'unequalLength'>> =>
  failure('unequalLength', { first, second });

export const tooFewPairs = (count: number, needed: number): Failure<Problem<'tooFewPairs'>> =>
  failure('tooFewPairs', { count, needed });

export const noVariance = (series: 1 | 2): Failure<Problem<'noVariance'>> => failure('noVariance', { series });

export const outOfRange = (): Failure<Problem<'outOfRange'>> => failure('outOfRange');
