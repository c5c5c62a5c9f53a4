import { failure, success, type Problem, type Result } from '../result';
import { codeOf, mirrored, type Rating } from './rating';
import { relationOf, weightOf, type Relation } from './relation';

/** How far the ratings of all municipalities go along with one assumed relation. */
export interface Support {
  readonly counts: Readonly<Record<Relation, number>>;
  readonly notRated: number;
  /** Mean of in line 1, possible ½, not in line 0. */
  readonly ratio: number;
  /** What the ratio would be if the two rows of ratings had nothing to do with each other; often over one half. */
  readonly chance: number;
  /** (ratio − chance) / (1 − chance), the same number as linearly weighted kappa; null when both rows are constant. */
  readonly corrected: number | null;
}

/**
 * Support for a relation over the municipalities, corrected for what equal habits of rating give by themselves.
 * @param from  one rating per municipality
 * @param to    same length and order
 * @param sign  −1 mirrors the second ratings first
 * @returns Problems: unequalLength, noPairs (nobody rated on both)
 * @see docs/methods/conditions.md
 */
export const supportOf = (
  from: readonly (Rating | null)[],
  to: readonly (Rating | null)[],
  sign: 1 | -1,
): Result<Support, Problem<'unequalLength' | 'noPairs'>> => {
  if (from.length !== to.length) return failure('unequalLength', { first: from.length, second: to.length });
  const counts = { inLine: 0, possible: 0, notInLine: 0 };
  const use = { from: [0, 0, 0], to: [0, 0, 0] };
  let pairs = 0;
  for (const [i, first] of from.entries()) {
    const second = to[i] ?? null;
    if (first === null || second === null) continue;
    counts[relationOf(first, second, sign)]++;
    use.from[codeOf(first)]! += 1;
    use.to[codeOf(sign === 1 ? second : mirrored(second))]! += 1;
    pairs++;
  }
  if (pairs === 0) return failure('noPairs');
  const ratio = (counts.inLine + counts.possible / 2) / pairs;
  const chance = LEVELS.reduce((sum, i) => sum + LEVELS.reduce((line, j) => line + expected(use, pairs, i, j), 0), 0);
  const isFlat = use.from.includes(pairs) && use.to.includes(pairs);
  const corrected = isFlat ? null : 1 - (1 - ratio) / (1 - chance);
  return success({ counts, notRated: from.length - pairs, ratio, chance, corrected });
};

const LEVELS = [0, 1, 2];
const WEIGHTS = (['inLine', 'possible', 'notInLine'] as const).map(weightOf);

const expected = (
  use: { readonly from: readonly number[]; readonly to: readonly number[] },
  pairs: number,
  i: number,
  j: number,
): number => ((use.from[i]! * use.to[j]!) / (pairs * pairs)) * WEIGHTS[Math.abs(i - j)]!;
