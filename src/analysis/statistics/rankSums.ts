import { hypergeometric } from './hypergeometric';

/** Values that are equal share a rank. `rank` is twice their average rank, a whole number. */
export interface TieGroup {
  readonly rank: number;
  readonly count: number;
}

/** Probability of each possible sum of doubled ranks: sum = `lowest` + `step` · index. */
export interface RankSumDistribution {
  readonly lowest: number;
  readonly step: number;
  readonly probabilities: Float64Array;
}

/** rows[m][i]: probability that m of the values seen so far were chosen and that their ranks add up to i steps above the lowest. */
type Rows = readonly (Float64Array | undefined)[];

interface Addition extends TieGroup {
  readonly chooseInAll: number;
  readonly stillAhead: number;
  readonly refinement: number;
  readonly shift: number;
}

/**
 * How the sum of doubled ranks of `size` values is distributed when every choice of `size` values is equally likely.
 * Counting by a dynamic programme over the groups of ties (multivariate hypergeometric); the sums stand on the coarsest
 * grid that holds them all, so three rating levels cost no more than a table of counts.
 * @param groups at least one, ascending by rank, together at least `size` values
 */
export function rankSumDistribution(groups: readonly TieGroup[], size: number): RankSumDistribution {
  const lowestRank = groups[0]!.rank;
  let stillAhead = groups.reduce((sum, group) => sum + group.count, 0);
  let step = 0;
  let rows: Rows = [Float64Array.of(1)];
  for (const group of groups) {
    const above = group.rank - lowestRank;
    const nextStep = greatestCommonDivisor(step, above);
    const grid = nextStep === 0 ? 1 : nextStep;
    rows = addGroup(rows, {
      ...group,
      chooseInAll: size,
      stillAhead,
      refinement: step / grid,
      shift: above / grid,
    });
    stillAhead -= group.count;
    step = nextStep;
  }
  return { lowest: lowestRank * size, step, probabilities: rows[size]! };
}

function addGroup(rows: Rows, group: Addition): Rows {
  const next: (Float64Array | undefined)[] = [];
  for (const [chosen, row] of rows.entries()) {
    if (row === undefined) continue;
    const chances = hypergeometric(group.count, group.chooseInAll - chosen, group.stillAhead);
    for (const [taken, chance] of chances.entries()) {
      if (chance === 0) continue;
      const offset = taken * group.shift;
      // Ranks ascend, so the first way to reach a count (most taken from this group) also reaches the highest sum.
      const target = (next[chosen + taken] ??= new Float64Array((row.length - 1) * group.refinement + offset + 1));
      for (let i = 0; i < row.length; i++) target[i * group.refinement + offset]! += row[i]! * chance;
    }
  }
  return next;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

const MOST_CELLS = 3e7;
const MOST_STEPS = 2e9;

/** Whether `rankSumDistribution` stays within memory and a second or so. */
export function isCountable(groups: readonly TieGroup[], size: number): boolean {
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  const grid = (size + 1) * (2 * size * (total - size) + 1);
  let cells = 1;
  let steps = 0;
  // The last group takes what is left to choose: one possibility for each row.
  for (const { count } of groups.slice(0, -1)) {
    steps += cells * (count + 1);
    cells = Math.min(cells * (count + 1), grid);
    if (cells > MOST_CELLS || steps > MOST_STEPS) return false;
  }
  return true;
}
