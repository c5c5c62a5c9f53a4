import { failure, success, type Problem, type Result } from '../result';
import { isEuroAmount, toCents, toEuro, toUnits, UNITS } from './cents';

/** Budget and net spending of one municipality in one year, euros. */
export interface YearMoney {
  readonly year: number;
  readonly budget: number;
  readonly spending: number;
}

/** The deficits of some years together must be more than a share of the budget of the last of those years alone. */
export interface CumulativeDemand {
  readonly years: readonly number[];
  readonly threshold: number;
}

/** In at least so many of these years the deficit must have been at least this share of that year's budget. */
export interface RepeatedDemand {
  readonly years: readonly number[];
  readonly atLeast: number;
  readonly deficitAtLeast: number;
}

export type DemandProblem = Problem<'yearMissing' | 'budgetNotPositive' | 'outOfRange'>;

/**
 * The multi-year demand of the vangnet. A surplus in one year makes the sum smaller.
 * @returns euros. Problems: yearMissing (year), budgetNotPositive (year), outOfRange (year)
 * @see src/reference/parameters/vangnet.json, `cumulative`
 */
export const cumulativeDemand = (
  money: readonly YearMoney[],
  demand: CumulativeDemand,
): Result<{ readonly deficit: number; readonly needed: number; readonly met: boolean }, DemandProblem> => {
  const years = inCents(money, demand.years);
  if (!years.ok) return years;
  const deficit = years.value.reduce((sum, { shortfall }) => sum + shortfall, 0n);
  const last = years.value.reduce((latest, year) => (year.year > latest.year ? year : latest));
  const needed = toUnits(demand.threshold) * last.budget;
  return success({
    deficit: toEuro(deficit),
    needed: Number(needed) / Number(UNITS) / 100,
    met: deficit * UNITS > needed,
  });
};

/**
 * The demand of the extended vangnet on earlier years.
 * @returns the years that count. Problems: as `cumulativeDemand`
 * @see src/reference/parameters/vangnet.json, `extended`
 */
export const repeatedDemand = (
  money: readonly YearMoney[],
  demand: RepeatedDemand,
): Result<{ readonly years: readonly number[]; readonly met: boolean }, DemandProblem> => {
  const all = inCents(money, demand.years);
  if (!all.ok) return all;
  const enough = toUnits(demand.deficitAtLeast);
  const years = all.value
    .filter(({ shortfall, budget }) => shortfall * UNITS >= enough * budget)
    .map(({ year }) => year);
  return success({ years, met: years.length >= demand.atLeast });
};

interface YearCents {
  readonly year: number;
  readonly budget: bigint;
  readonly shortfall: bigint;
}

function inCents(money: readonly YearMoney[], years: readonly number[]): Result<readonly YearCents[], DemandProblem> {
  const rows: YearCents[] = [];
  for (const year of years) {
    const row = money.find((candidate) => candidate.year === year);
    if (row === undefined) return failure('yearMissing', { year });
    if (!isEuroAmount(row.budget) || !isEuroAmount(row.spending)) return failure('outOfRange', { year });
    if (!(row.budget > 0)) return failure('budgetNotPositive', { year });
    const budget = toCents(row.budget);
    rows.push({ year, budget, shortfall: toCents(row.spending) - budget });
  }
  return success(rows);
}
