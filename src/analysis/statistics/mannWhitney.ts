import { failure, success } from '../result';
import type { Problem, Result } from '../result';
import { isCountable, rankSumProbability } from './rankSums';
import type { TieGroup } from './rankSums';
import { doubledRanks } from './ranks';

export interface MannWhitney {
  /** Pairs in which the first group is higher, ties counted half. */
  readonly u: number;
  /** −1 to 1: 2u / (n₁n₂) − 1, positive when the first group tends to be higher. */
  readonly cliffsDelta: number;
  /** Share of pairs in which the first group is higher, ties half: u / (n₁n₂). */
  readonly superiority: number;
  /** Exact two-sided P(|U − E| ≥ |u − E|) over all ways to divide the values into two groups of these sizes. */
  readonly p: number;
}

/**
 * Compares two groups by ranks, exactly, also with ties.
 * @param first   finite values, any unit
 * @param second  same unit
 * @returns Problems: emptyGroup, tooManyForExact (beyond some hundred distinct values or some ten thousand ratings)
 * @see docs/methods/rank-tests.md; with ties this p differs from twice the smaller tail, which other programs give
 */
export function mannWhitney(
  first: readonly number[],
  second: readonly number[],
): Result<MannWhitney, Problem<'emptyGroup' | 'tooManyForExact'>> {
  if (first.length === 0 || second.length === 0) return failure('emptyGroup');
  const ranks = doubledRanks([...first, ...second]);
  const sumOfFirst = sum(ranks.slice(0, first.length));
  const pairs = first.length * second.length;
  const u = (sumOfFirst - first.length * (first.length + 1)) / 2;
  const groups = tieGroups(ranks);
  // The smaller group costs less counting and gives the same answer by symmetry.
  const size = Math.min(first.length, second.length);
  if (!isCountable(groups, size)) return failure('tooManyForExact');
  // In doubled ranks the expectation is a whole number too, so that "at least as far" is decided exactly.
  const distance = Math.abs(sumOfFirst - first.length * (ranks.length + 1));
  const expected = size * (ranks.length + 1);
  return success({
    u,
    cliffsDelta: (2 * u) / pairs - 1,
    superiority: u / pairs,
    p: rankSumProbability(groups, size, (sumOfRanks) => Math.abs(sumOfRanks - expected) >= distance),
  });
}

/**
 * The smallest two-sided p that two groups of these sizes can give: 2 / C(n₁ + n₂, n₁). Three against three: 0.10.
 * @param first   number of values in the first group, at least 1
 * @param second  number of values in the second group, at least 1
 */
export function smallestPossibleP(first: number, second: number): number {
  let share = 1;
  for (let i = 1; i <= Math.min(first, second); i++) share *= i / (Math.max(first, second) + i);
  return Math.min(1, 2 * share);
}

function tieGroups(ranks: readonly number[]): TieGroup[] {
  const counts = new Map<number, number>();
  for (const rank of ranks) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  return [...counts].map(([rank, count]) => ({ rank, count })).sort((a, b) => a.rank - b.rank);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
