import { success, type Problem, type Result } from '../result';
import { limitOf, meanByChance } from '../statistics/chanceLimit';
import { tooFewPairs } from '../statistics/problems';
import { FEWEST_PAIRS } from '../statistics/rSquared';

/**
 * How far an R² of `n` municipalities carries. `none`: fewer than 5, not shown; `impression`: 5 to 9; `clue`: 10 to 19; `fair`: 20 and
 * more. CHOICE, see the design of the pane.
 */
export type Carrying = 'none' | 'impression' | 'clue' | 'fair';

export const carryingOf = (n: number): Carrying => {
  if (n < 5) return 'none';
  if (n < 10) return 'impression';
  return n < 20 ? 'clue' : 'fair';
};

/** What chance alone gives when nothing goes together. */
export interface ChanceReference {
  readonly n: number;
  readonly carrying: Carrying;
  /** Mean R². */
  readonly mean: number;
  /** R² exceeded one time in twenty. */
  readonly limit: number;
  /** How many of the relations looked at lie above that limit by chance. */
  readonly expectedAbove: number;
}

const CHANCE = 0.05;

/**
 * The chance reference to print beside R².
 * @param n         municipalities with both figures
 * @param relations number of R² a person looks at
 * @returns Problems: tooFewPairs (< 3)
 */
export const chanceReference = (n: number, relations: number): Result<ChanceReference, Problem<'tooFewPairs'>> => {
  if (n < FEWEST_PAIRS) return tooFewPairs(n, FEWEST_PAIRS);
  return success({
    n,
    carrying: carryingOf(n),
    mean: meanByChance(n),
    limit: limitOf(n, CHANCE),
    expectedAbove: CHANCE * relations,
  });
};
