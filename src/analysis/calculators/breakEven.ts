import { failure, success, type Problem, type Result } from '../result';

/** All figures come from the user. Euros per year; shares and rates 0 to 1. */
export interface BreakEvenInput {
  /** Extra cost of the caseworkers in each year of staffing. */
  readonly costPerYear: number;
  /** Benefit spending per client per year. */
  readonly benefitPerYear: number;
  /** Years that are looked at, 1 to 100. */
  readonly years: number;
  /** Years in which the caseworkers are there, counted from the first. */
  readonly staffingYears: number;
  /** Part of those who left that returns in a year. */
  readonly relapse: number;
  /** Part of the exits that would have happened anyway. */
  readonly deadweight: number;
  /** Part of the exits that take the place of someone else's. */
  readonly displacement: number;
  /** Discount rate per year. */
  readonly discount: number;
  /** Part of a saving that the municipality keeps (vangnet, cost-sharing key). */
  readonly ownShare: number;
  /** Part of a saving that a lower historical budget takes away two years later. */
  readonly budgetFeedback: number;
}

export interface BreakEvenYear {
  readonly year: number;
  /** People off benefit at the end of the year thanks to the extra exits. */
  readonly offBenefit: number;
  /** Years on benefit avoided in this year; who leaves this year counts half. */
  readonly avoided: number;
  readonly saving: number;
  readonly cost: number;
  /** Saving minus cost up to and including this year, discounted at the end of each year. */
  readonly cumulative: number;
}

export type BreakEvenProblem = Problem<'amountInvalid' | 'shareInvalid' | 'yearsInvalid' | 'discountInvalid'>;

const SHARES = ['relapse', 'deadweight', 'displacement', 'ownShare', 'budgetFeedback'] as const;
const AMOUNTS = ['costPerYear', 'benefitPerYear'] as const;
const LARGEST = 1e15;

/**
 * Costs and savings year by year for a given number of extra exits.
 * @param exitsPerYear exits in each year of staffing, before deadweight and displacement
 * @returns Problems (slot name): amountInvalid (negative or over 1e15), shareInvalid, yearsInvalid, discountInvalid (not −0.9 to 10)
 * @see docs/methods/break-even.md
 */
export const breakEvenYears = (
  input: BreakEvenInput,
  exitsPerYear: number,
): Result<readonly BreakEvenYear[], BreakEvenProblem> => {
  const problem = problemIn(input);
  if (problem !== null) return problem;
  if (!(exitsPerYear >= 0 && exitsPerYear <= LARGEST)) return failure('amountInvalid', { name: 'exitsPerYear' });
  return success(courseOf(input, exitsPerYear));
};

/**
 * How many extra exits per year make the net present value zero. The value is linear in the exits, so no search is needed.
 * @returns exits per year of staffing. Problems: as `breakEvenYears`; neverPaysBack when a saving per exit is nil
 * @see docs/methods/break-even.md
 */
export const breakEven = (input: BreakEvenInput): Result<number, BreakEvenProblem | Problem<'neverPaysBack'>> => {
  const problem = problemIn(input);
  if (problem !== null) return problem;
  const cost = presentValue(input, courseOf(input, 0), ({ cost }) => cost);
  const savingPerExit = presentValue(input, courseOf(input, 1), ({ saving }) => saving);
  const exits = cost / savingPerExit;
  return savingPerExit > 0 && Number.isFinite(exits) ? success(exits) : failure('neverPaysBack');
};

export interface TornadoBar {
  readonly name: 'relapse' | 'deadweight' | 'displacement' | 'ownShare' | 'benefitPerYear' | 'discount';
  /** Break-even exits at the low and at the high end; null when it never pays back there. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Low and high end per uncertain figure. */
export type TornadoRanges = Partial<Readonly<Record<TornadoBar['name'], readonly [low: number, high: number]>>>;

/**
 * How far the break-even point moves when one figure at a time goes to its low and its high end.
 * @returns widest bar first; a bar with an end that never pays back is widest of all. Problems: as `breakEvenYears`
 */
export const tornado = (
  input: BreakEvenInput,
  ranges: TornadoRanges,
): Result<readonly TornadoBar[], BreakEvenProblem> => {
  const bars: TornadoBar[] = [];
  for (const name of Object.keys(ranges) as TornadoBar['name'][]) {
    const ends: (number | null)[] = [];
    for (const value of ranges[name]!) {
      const changed = { ...input, [name]: value };
      const problem = problemIn(changed);
      if (problem !== null) return problem;
      const exits = breakEven(changed);
      ends.push(exits.ok ? exits.value : null);
    }
    bars.push({ name, low: ends[0]!, high: ends[1]! });
  }
  return success(bars.sort((a, b) => widthOf(b) - widthOf(a)));
};

const widthOf = ({ low, high }: TornadoBar): number =>
  low === null || high === null ? Number.MAX_VALUE : Math.abs(high - low);

function courseOf(input: BreakEvenInput, exitsPerYear: number): BreakEvenYear[] {
  const net = exitsPerYear * (1 - input.deadweight) * (1 - input.displacement);
  const course: BreakEvenYear[] = [];
  let offBenefit = 0;
  let cumulative = 0;
  for (let year = 1; year <= input.years; year++) {
    const isStaffed = year <= input.staffingYears;
    const left = isStaffed ? net : 0;
    const stillAway = offBenefit * (1 - input.relapse);
    const avoided = stillAway + left / 2;
    offBenefit = stillAway + left;
    const twoYearsAgo = course[year - 3]?.avoided ?? 0;
    const saving = input.benefitPerYear * input.ownShare * (avoided - input.budgetFeedback * twoYearsAgo);
    const cost = isStaffed ? input.costPerYear : 0;
    cumulative += (saving - cost) / (1 + input.discount) ** year;
    course.push({ year, offBenefit, avoided, saving, cost, cumulative });
  }
  return course;
}

const presentValue = (
  { discount }: BreakEvenInput,
  course: readonly BreakEvenYear[],
  amount: (year: BreakEvenYear) => number,
): number => course.reduce((sum, year) => sum + amount(year) / (1 + discount) ** year.year, 0);

function problemIn(input: BreakEvenInput) {
  for (const name of AMOUNTS) {
    if (!(input[name] >= 0 && input[name] <= LARGEST)) return failure('amountInvalid', { name });
  }
  for (const name of SHARES) {
    if (!(input[name] >= 0 && input[name] <= 1)) return failure('shareInvalid', { name });
  }
  if (!isYears(input.years) || !isYears(input.staffingYears)) return failure('yearsInvalid');
  return input.discount >= -0.9 && input.discount <= 10 ? null : failure('discountInvalid');
}

const isYears = (years: number): boolean => Number.isInteger(years) && years >= 1 && years <= 100;
