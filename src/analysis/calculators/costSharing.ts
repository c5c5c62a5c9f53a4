import { failure, success, type Problem, type Result } from '../result';
import { isEuroAmount, toCents, toEuro, toUnits, UNITS } from './cents';
import { largestRemainder, wholeWeights } from './largestRemainder';

export type KeyProblem = Problem<
  'keyMissing' | 'keyNegative' | 'keyZero' | 'unequalLength' | 'fixedShareInvalid' | 'outOfRange'
>;

/**
 * Divides an amount over members: one part equally, the rest by a key.
 * @param total       euros, rounded to cents; may be negative
 * @param key         one number per member, any unit (inhabitants, budget, predicted volume …)
 * @param fixedShare  part that is divided equally, 0 to 1
 * @returns euros per member in whole cents that add up to the total.
 *          Problems: keyMissing (row), keyNegative (row), keyZero, fixedShareInvalid, outOfRange (over 90 trillion euros)
 * @see docs/methods/cost-sharing.md; AEF & De Beleidsonderzoekers (2023), 2.2.3
 */
export const divideByKey = (
  total: number,
  key: readonly (number | null)[],
  fixedShare = 0,
): Result<readonly number[], KeyProblem> => {
  if (!isEuroAmount(total)) return failure('outOfRange');
  if (!(fixedShare >= 0 && fixedShare <= 1)) return failure('fixedShareInvalid');
  const numbers = numbersIn(key);
  if (!numbers.ok) return numbers;
  const weights = wholeWeights(numbers.value);
  const sum = sumOf(weights);
  if (sum === 0n) return failure('keyZero', { key: 0 });
  const fixed = toUnits(fixedShare);
  const members = BigInt(key.length);
  const parts = weights.map((weight) => fixed * sum + (UNITS - fixed) * members * weight);
  return success(largestRemainder(toCents(total), parts).map(toEuro));
};

/** One ingredient of a cost-sharing key. `actual`: by each member's own spending. `share`: its part in the mix; all parts together 1. */
export type CostSharingKey =
  | { readonly kind: 'actual'; readonly share: number }
  | { readonly kind: 'fixed'; readonly share: number; readonly weights: readonly (number | null)[] };

export interface JointSchemeMember {
  /** Spending on this member's own residents, euros. */
  readonly spending: number | null;
  /** Euros; without it the balance stays unknown. */
  readonly budget: number | null;
}

export interface SharedCosts {
  /** What the member pays, euros in whole cents. */
  readonly allocation: number;
  /** Paid minus own spending: above 0 the member pays for others. All members together 0. */
  readonly shift: number;
  /** (budget − allocation) / budget, or null without a positive budget. */
  readonly balance: number | null;
  /** What the member keeps of one euro it saves, 0 to 1. */
  readonly incentiveKept: number;
}

export type CostSharingProblem = KeyProblem | Problem<'sharesNotOne'>;

/**
 * Divides the joint spending of a gemeenschappelijke regeling over its members by a mix of keys.
 * @returns per member, in the order given. Problems: as `divideByKey` (slots key and row; a blank is never spread silently),
 *          unequalLength (key), sharesNotOne
 * @see docs/methods/cost-sharing.md; AEF & De Beleidsonderzoekers (2023), 2.2.3 and 4.1
 */
export const shareCosts = (
  members: readonly JointSchemeMember[],
  keys: readonly CostSharingKey[],
): Result<readonly SharedCosts[], CostSharingProblem> => {
  const spending = numbersIn(members.map((member) => member.spending));
  if (!spending.ok) return spending;
  if (!isMix(keys)) return failure('sharesNotOne');
  const own = spending.value.map(toCents);
  if (!isEuroAmount(toEuro(sumOf(own)))) return failure('outOfRange');
  const mixed: Ingredient[] = [];
  for (const [index, key] of keys.entries()) {
    const numbers = key.kind === 'actual' ? spending : numbersIn(key.weights, index);
    if (!numbers.ok) return numbers;
    if (numbers.value.length !== members.length) {
      return failure('unequalLength', { key: index, first: members.length, second: numbers.value.length });
    }
    const weights = key.kind === 'actual' ? own : wholeWeights(numbers.value);
    if (sumOf(weights) === 0n) return failure('keyZero', { key: index });
    mixed.push({ weights, part: toUnits(key.share), key });
  }
  const sums = mixed.map(({ weights }) => sumOf(weights));
  // One denominator for all keys: each weight times the sums of the other keys.
  const others = sums.map((_, k) => sums.reduce((product, sum, l) => (l === k ? product : product * sum), 1n));
  const parts = members.map((_, i) => sumOf(mixed.map(({ weights, part }, k) => part * weights[i]! * others[k]!)));
  const allocations = largestRemainder(sumOf(own), parts);
  return success(
    members.map((member, i) => ({
      allocation: toEuro(allocations[i]!),
      shift: toEuro(allocations[i]! - own[i]!),
      balance: balanceOf(member.budget, allocations[i]!),
      incentiveKept: mixed.reduce(
        (kept, { weights, key }, k) => kept + key.share * (key.kind === 'actual' ? 1 : ratio(weights[i]!, sums[k]!)),
        0,
      ),
    })),
  );
};

interface Ingredient {
  readonly weights: readonly bigint[];
  readonly part: bigint;
  readonly key: CostSharingKey;
}

function numbersIn(key: readonly (number | null)[], index = 0): Result<readonly number[], KeyProblem> {
  const numbers: number[] = [];
  for (const [row, weight] of key.entries()) {
    if (weight === null) return failure('keyMissing', { row, key: index });
    if (weight < 0) return failure('keyNegative', { row, key: index });
    if (!isEuroAmount(weight)) return failure('outOfRange', { row, key: index });
    numbers.push(weight);
  }
  return success(numbers);
}

const isMix = (keys: readonly CostSharingKey[]): boolean =>
  keys.every(({ share }) => share >= 0) && Math.abs(keys.reduce((sum, { share }) => sum + share, 0) - 1) <= 1e-9;

function balanceOf(budget: number | null, allocation: bigint): number | null {
  if (budget === null || !(budget > 0) || !isEuroAmount(budget)) return null;
  return (budget - toEuro(allocation)) / budget;
}

/** a / b to fifteen digits for whole numbers of any length. */
const ratio = (a: bigint, b: bigint): number => Number((a * 10n ** 18n) / b) / 1e18;

const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);
