import { hypergeometric } from './hypergeometric';

/** Values that are equal share a rank. `rank` is twice their average rank, a whole number. */
export interface TieGroup {
  readonly rank: number;
  readonly count: number;
}

/** rows[m][i]: probability that m of the values seen so far were chosen and that their ranks add up to i steps above the lowest. */
type Rows = readonly (Float64Array | undefined)[];

interface Addition {
  readonly count: number;
  readonly chooseInAll: number;
  readonly stillAhead: number;
  readonly refinement: number;
  readonly shift: number;
}

/**
 * Probability that the sum of doubled ranks of `size` values passes a test, when every choice of `size` values is equally likely.
 * Counting by a dynamic programme over the groups of ties (multivariate hypergeometric); the sums stand on the coarsest
 * grid that holds them all, so three rating levels cost no more than a table of counts.
 * @param groups at least one, ascending by rank, together at least `size` values
 */
export function rankSumProbability(
  groups: readonly TieGroup[],
  size: number,
  passes: (sumOfDoubledRanks: number) => boolean,
): number {
  const lowestRank = groups[0]!.rank;
  const last = groups[groups.length - 1]!;
  let stillAhead = groups.reduce((sum, group) => sum + group.count, 0);
  let step = 0;
  let rows: Rows = [Float64Array.of(1)];
  for (const { rank, count } of groups.slice(0, -1)) {
    const above = rank - lowestRank;
    const nextStep = greatestCommonDivisor(step, above);
    const grid = nextStep === 0 ? 1 : nextStep;
    rows = addGroup(rows, { count, chooseInAll: size, stillAhead, refinement: step / grid, shift: above / grid });
    stillAhead -= count;
    step = nextStep;
  }
  let probability = 0;
  for (const [chosen, row] of rows.entries()) {
    if (row === undefined) continue;
    // The last group gives what is still to be chosen, so there is nothing left to chance.
    const base = lowestRank * chosen + last.rank * (size - chosen);
    for (let i = 0; i < row.length; i++) if (passes(base + step * i)) probability += row[i]!;
  }
  return Math.min(1, probability);
}

function addGroup(rows: Rows, group: Addition): Rows {
  const next: (Float64Array | undefined)[] = [];
  for (const [chosen, row] of rows.entries()) {
    if (row === undefined) continue;
    const chances = hypergeometric(group.count, group.chooseInAll - chosen, group.stillAhead);
    for (let taken = 0; taken < chances.length; taken++) {
      const chance = chances[taken]!;
      if (chance === 0) continue;
      const offset = taken * group.shift;
      // Ranks ascend, so the first way to reach a count (most taken from this group) also reaches the highest sum.
      const target = (next[chosen + taken] ??= new Float64Array((row.length - 1) * group.refinement + offset + 1));
      addScaled(target, row, chance, group.refinement, offset);
    }
  }
  return next;
}

/** The innermost loop, over plain positions: it runs millions of times. */
function addScaled(target: Float64Array, row: Float64Array, chance: number, stride: number, offset: number): void {
  for (let i = 0; i < row.length; i++) target[i * stride + offset]! += row[i]! * chance;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** 80 MB, and a second or so. */
const MOST_CELLS = 1e7;
const MOST_ADDITIONS = 1e9;

/** Whether {@link rankSumProbability} stays within memory and time; a bound from above, the real cost is a part of it. */
export function isCountable(groups: readonly TieGroup[], size: number): boolean {
  const lowestRank = groups[0]!.rank;
  let seen = 0;
  let step = 0;
  let cells = 1;
  let additions = 0;
  for (const { rank, count } of groups.slice(0, -1)) {
    seen += count;
    step = greatestCommonDivisor(step, rank - lowestRank);
    additions += cells * (count + 1);
    const chosen = Math.min(size, seen);
    cells = (chosen + 1) * (step === 0 ? 1 : (chosen * (rank - lowestRank)) / step + 1);
    if (cells > MOST_CELLS || additions > MOST_ADDITIONS) return false;
  }
  return true;
}
