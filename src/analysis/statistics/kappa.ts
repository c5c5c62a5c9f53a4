import { failure, success } from '../result';
import type { Problem, Result } from '../result';

/** How much two ratings that differ still agree: by steps, by squared steps, or not at all. */
export type KappaWeights = 'linear' | 'quadratic' | 'none';

export interface Kappa {
  /** 1 is full agreement, 0 what the two raters' own habits would give, below 0 less than that. */
  readonly kappa: number;
  /** Standard error by Fleiss, Cohen and Everitt, for an interval around `kappa`. */
  readonly standardError: number;
  /** Standard error when kappa is in truth 0, for a test. */
  readonly standardErrorAtZero: number;
  /** Gwet's AC2 with the same weights: hardly moved by a category that nearly everyone uses. */
  readonly gwetAC2: number;
  /** Share of pairs with exactly the same category. */
  readonly percentageAgreement: number;
  /** Number of pairs both raters rated. */
  readonly pairs: number;
}

export interface Agreement extends Pick<Kappa, 'gwetAC2' | 'percentageAgreement' | 'pairs'> {
  /** `null` when both raters gave one category only: there is nothing to correct for. */
  readonly kappa: Omit<Kappa, 'gwetAC2' | 'percentageAgreement' | 'pairs'> | null;
}

export type AgreementProblem = Problem<'unequalLength' | 'noPairs' | 'unknownCategory'>;

type Table = readonly (readonly number[])[];

/**
 * Agreement of two raters over ordered categories; pairs with a missing side are left out.
 * @param first       category numbers 0 … categories − 1, or null for not rated
 * @param second      same length and order
 * @param categories  how many categories there are, also those nobody used; at least 2
 * @returns Problems: unequalLength, noPairs, unknownCategory (row). Agreement stays known when kappa is undefined
 * @see J. L. Fleiss, J. Cohen, B. S. Everitt (1969), Psychological Bulletin 72(5); K. L. Gwet (2008), BJMSP 61
 */
export function raterAgreement(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  categories: number,
  weights: KappaWeights = 'linear',
): Result<Agreement, AgreementProblem> {
  if (first.length !== second.length) return failure('unequalLength', { first: first.length, second: second.length });
  const counts = Array.from({ length: categories }, () => new Array<number>(categories).fill(0));
  let pairs = 0;
  for (let row = 0; row < first.length; row++) {
    const a = first[row] ?? null;
    const b = second[row] ?? null;
    if (!isCategory(a, categories) || !isCategory(b, categories)) return failure('unknownCategory', { row });
    if (a === null || b === null) continue;
    counts[a]![b]! += 1;
    pairs++;
  }
  if (pairs === 0) return failure('noPairs');
  const shares = counts.map((line) => line.map((count) => count / pairs));
  const agree = agreementWeights(categories, weights);
  return success({
    kappa: kappaOf(shares, agree, pairs),
    gwetAC2: gwet(shares, agree),
    percentageAgreement: counts.reduce((sum, line, i) => sum + line[i]!, 0) / pairs,
    pairs,
  });
}

/**
 * Weighted kappa of two raters, see `raterAgreement`.
 * @returns Problems: those of `raterAgreement`, and bothConstant when each rater gave one category only
 */
export function weightedKappa(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  categories: number,
  weights: KappaWeights = 'linear',
): Result<Kappa, AgreementProblem | Problem<'bothConstant'>> {
  const agreement = raterAgreement(first, second, categories, weights);
  if (!agreement.ok) return agreement;
  const { kappa, ...others } = agreement.value;
  return kappa === null ? failure('bothConstant') : success({ ...kappa, ...others });
}

const isCategory = (value: number | null, categories: number): boolean =>
  value === null || (Number.isInteger(value) && value >= 0 && value < categories);

function agreementWeights(categories: number, weights: KappaWeights): Table {
  const agreement = (steps: number) =>
    weights === 'none' ? Number(steps === 0) : 1 - (steps / (categories - 1)) ** (weights === 'linear' ? 1 : 2);
  return Array.from({ length: categories }, (_, i) =>
    Array.from({ length: categories }, (_, j) => agreement(Math.abs(i - j))),
  );
}

const marginsOf = (shares: Table) => ({
  ofFirst: shares.map((line) => sum(line)),
  ofSecond: shares.map((_, j) => sum(shares.map((line) => line[j]!))),
});

function kappaOf(shares: Table, agree: Table, pairs: number): Agreement['kappa'] {
  const { ofFirst, ofSecond } = marginsOf(shares);
  if (usesOneCategory(ofFirst) && usesOneCategory(ofSecond)) return null;
  const over = (term: (i: number, j: number) => number) =>
    sum(shares.map((_, i) => sum(shares.map((_, j) => term(i, j)))));
  const observed = over((i, j) => shares[i]![j]! * agree[i]![j]!);
  const expected = over((i, j) => ofFirst[i]! * ofSecond[j]! * agree[i]![j]!);
  // Disagreement instead of 1 − agreement: identical ratings give exactly 1.
  const disagreement = over((i, j) => shares[i]![j]! * (1 - agree[i]![j]!));
  const expectedDisagreement = over((i, j) => ofFirst[i]! * ofSecond[j]! * (1 - agree[i]![j]!));
  const weightOfFirst = agree.map((line) => sum(line.map((weight, j) => weight * ofSecond[j]!)));
  const weightOfSecond = agree.map((line) => sum(line.map((weight, i) => weight * ofFirst[i]!)));
  const habit = (i: number, j: number) => weightOfFirst[i]! + weightOfSecond[j]!;
  const spread = over((i, j) => shares[i]![j]! * (agree[i]![j]! * (1 - expected) - habit(i, j) * (1 - observed)) ** 2);
  const spreadAtZero = over((i, j) => ofFirst[i]! * ofSecond[j]! * (agree[i]![j]! - habit(i, j)) ** 2);
  const variance = spread - (observed * expected - 2 * expected + observed) ** 2;
  return {
    kappa: 1 - disagreement / expectedDisagreement,
    standardError: Math.sqrt(Math.max(0, variance) / pairs) / expectedDisagreement ** 2,
    standardErrorAtZero: Math.sqrt(Math.max(0, spreadAtZero - expected ** 2) / pairs) / expectedDisagreement,
  };
}

function gwet(shares: Table, agree: Table): number {
  const { ofFirst, ofSecond } = marginsOf(shares);
  const categories = shares.length;
  const disagreement = sum(shares.map((line, i) => sum(line.map((share, j) => share * (1 - agree[i]![j]!)))));
  const use = ofFirst.map((share, i) => (share + ofSecond[i]!) / 2);
  const chance = (sum(agree.map(sum)) / (categories * (categories - 1))) * sum(use.map((share) => share * (1 - share)));
  return 1 - disagreement / (1 - chance);
}

const usesOneCategory = (margins: readonly number[]): boolean => margins.filter((share) => share > 0).length === 1;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
