import { failure, success } from '../result';
import type { Problem, Result } from '../result';

/** How far one set lies within another. `relevance` is null when nothing is left to weigh it by. */
export interface SetMeasures {
  /** 0 to 1: how consistently the data agree with the statement. */
  readonly consistency: number;
  /** 0 to 1: how much of the other set it accounts for. */
  readonly coverage: number;
  /** RoN for necessity, PRI for sufficiency. */
  readonly relevance: number | null;
  readonly cases: number;
}

export type SetProblem = Problem<'unequalLength' | 'notAMembership' | 'noCases' | 'emptySet'>;

type Memberships = readonly (number | null)[];

/**
 * Is the condition needed: does the outcome occur only where the condition is present?
 * @param condition  memberships 0 to 1, one per case, null = unknown (such a case is left out)
 * @param outcome    same length and order
 * @returns relevance is the relevance of necessity (RoN), low for conditions that everybody has.
 *          Problems: unequalLength, notAMembership (row), noCases, emptySet (no membership in one of the two)
 * @see C. Q. Schneider, C. Wagemann (2012), Set-theoretic methods for the social sciences
 */
export function necessity(condition: Memberships, outcome: Memberships): Result<SetMeasures, SetProblem> {
  const cases = completeCases(condition, outcome);
  if (!cases.ok) return cases;
  const pairs = cases.value;
  const both = total(pairs, (x, y) => Math.min(x, y));
  const room = total(pairs, (x, y) => 1 - Math.min(x, y));
  return success({
    consistency: both / total(pairs, (_, y) => y),
    coverage: both / total(pairs, (x) => x),
    relevance: room === 0 ? null : total(pairs, (x) => 1 - x) / room,
    cases: pairs.length,
  });
}

/**
 * Is the condition enough: does the outcome occur wherever the condition is present?
 * @param condition  memberships 0 to 1, one per case, null = unknown (such a case is left out)
 * @param outcome    same length and order
 * @returns relevance is PRI, low when the condition agrees with the outcome and with its absence alike.
 *          Problems: as `necessity`
 */
export function sufficiency(condition: Memberships, outcome: Memberships): Result<SetMeasures, SetProblem> {
  const cases = completeCases(condition, outcome);
  if (!cases.ok) return cases;
  const pairs = cases.value;
  const both = total(pairs, (x, y) => Math.min(x, y));
  const ambiguous = total(pairs, (x, y) => Math.min(x, y, 1 - y));
  const present = total(pairs, (x) => x);
  return success({
    consistency: both / present,
    coverage: both / total(pairs, (_, y) => y),
    relevance: present === ambiguous ? null : (both - ambiguous) / (present - ambiguous),
    cases: pairs.length,
  });
}

export interface SolutionCoverage {
  /** Share of the outcome that the terms cover together. */
  readonly solution: number;
  /** Per term: share of the outcome it covers. */
  readonly raw: readonly number[];
  /** Per term: share of the outcome that no other term covers. */
  readonly unique: readonly number[];
}

/**
 * Coverage of a solution made of several terms ("this, or that").
 * @param terms    one row of memberships per term, each as long as `outcome`; at least one
 * @param outcome  memberships 0 to 1; a case with any blank is left out
 * @returns Problems: as `necessity`; emptySet when the outcome has no membership
 */
export function solutionCoverage(
  terms: readonly Memberships[],
  outcome: Memberships,
): Result<SolutionCoverage, SetProblem> {
  const rows = [outcome, ...terms];
  const problem = problemIn(rows);
  if (problem !== null) return problem;
  const kept = outcome.map((_, i) => i).filter((i) => rows.every((row) => row[i] !== null));
  if (kept.length === 0) return failure('noCases');
  const size = kept.reduce((sum, i) => sum + outcome[i]!, 0);
  if (size === 0) return failure('emptySet');
  const coverage = (some: readonly Memberships[]) =>
    kept.reduce((sum, i) => sum + Math.min(Math.max(0, ...some.map((term) => term[i]!)), outcome[i]!), 0) / size;
  const solution = coverage(terms);
  return success({
    solution,
    raw: terms.map((term) => coverage([term])),
    unique: terms.map((_, left) => solution - coverage(terms.filter((_, i) => i !== left))),
  });
}

/** Membership of the opposite: 1 − x. */
export const negation = (memberships: Memberships): (number | null)[] =>
  memberships.map((x) => (x === null ? null : 1 - x));

/** Membership of all sets at once (AND): the lowest. A case with a blank stays blank. */
export const intersection = (...sets: readonly Memberships[]): (number | null)[] => combine(sets, Math.min);

/** Membership of at least one set (OR): the highest. A case with a blank stays blank. */
export const union = (...sets: readonly Memberships[]): (number | null)[] => combine(sets, Math.max);

function combine(sets: readonly Memberships[], pick: (...values: number[]) => number): (number | null)[] {
  return (sets[0] ?? []).map((_, i) => {
    const known = sets.map((set) => set[i]).filter((value) => typeof value === 'number');
    return known.length === sets.length ? pick(...known) : null;
  });
}

type Pairs = readonly (readonly [number, number])[];

function completeCases(condition: Memberships, outcome: Memberships): Result<Pairs, SetProblem> {
  const problem = problemIn([condition, outcome]);
  if (problem !== null) return problem;
  const pairs: (readonly [number, number])[] = [];
  for (const [i, x] of condition.entries()) {
    const y = outcome[i] ?? null;
    if (x !== null && y !== null) pairs.push([x, y]);
  }
  if (pairs.length === 0) return failure('noCases');
  if (total(pairs, (x) => x) === 0 || total(pairs, (_, y) => y) === 0) return failure('emptySet');
  return success(pairs);
}

function problemIn(rows: readonly Memberships[]) {
  const length = rows[0]!.length;
  for (const [set, row] of rows.entries()) {
    if (row.length !== length) return failure('unequalLength', { first: length, second: row.length });
    const wrong = row.findIndex((value) => value !== null && !(value >= 0 && value <= 1));
    if (wrong >= 0) return failure('notAMembership', { row: wrong, set });
  }
  return null;
}

const total = (pairs: Pairs, term: (x: number, y: number) => number): number =>
  pairs.reduce((sum, [x, y]) => sum + term(x, y), 0);
