import { success, type Result } from '../result';
import { mean } from '../statistics/mean';
import type { SeriesProblem } from '../statistics/problems';
import { simpleRegression, type SimpleRegression } from '../statistics/simpleRegression';
import { weightedMean } from '../statistics/weighted';
import { groupOf, type Group } from './groups';
import { panelIndex, type DuplicateProblem, type Observation, type PanelIndex } from './observations';
import { periodPairs, present, yearPairs, type MissingRule, type MunicipalityPairs } from './periodPairs';

/** A group's value in one column. `null`: the group has no figures there. */
export interface GroupValue {
  /** Unweighted mean; for the period the mean of municipality means. */
  readonly mean: number | null;
  /** Mean in which municipalities count by their weight; `null` when a weight is missing. */
  readonly weightedMean: number | null;
  readonly municipalities: number;
  /** Municipality-years behind the mean. */
  readonly cells: number;
}

/** A column of the report's table: a year, or the period when `year` is `null`. */
export interface OutcomeColumn {
  readonly year: number | null;
  readonly deficit: GroupValue;
  readonly surplus: GroupValue;
  /** Mean of the surplus group minus mean of the deficit group; `null` when one is empty or the two are too large to subtract. */
  readonly difference: number | null;
  /** The complete pairs behind R²; their number is the n of the column. */
  readonly pairs: MunicipalityPairs;
  readonly line: Result<SimpleRegression, SeriesProblem>;
}

/** A municipality with the group it is in throughout: by the sign of the period mean of its component. */
export interface GroupMember {
  readonly municipality: string;
  readonly periodMean: number;
  readonly group: Group;
}

export interface OutcomeTable {
  readonly members: readonly GroupMember[];
  /** The years ascending. */
  readonly years: readonly OutcomeColumn[];
  readonly period: OutcomeColumn;
}

type Index = PanelIndex<Observation>;

const membersOf = ({ municipalities, years, at }: Index): GroupMember[] =>
  municipalities.flatMap((municipality) => {
    const known = present(years.map((year) => at(municipality, year)?.component));
    if (known.length === 0) return [];
    const periodMean = mean(known);
    return [{ municipality, periodMean, group: groupOf(periodMean) }];
  });

/** Mean outcome per municipality over `years`, in the order of the municipalities; those without a figure are left out. */
const groupValue = (index: Index, members: readonly string[], years: readonly number[]): GroupValue => {
  const perMunicipality = members.flatMap((municipality) => {
    const cells = years.flatMap((year) => {
      const cell = index.at(municipality, year);
      return cell && cell.outcome !== null ? [cell] : [];
    });
    const outcomes = present(cells.map((cell) => cell.outcome));
    const weights = present(cells.map((cell) => cell.weight));
    if (outcomes.length === 0) return [];
    const weight = weights.length === outcomes.length ? mean(weights) : null;
    return [{ mean: mean(outcomes), weight, cells: outcomes.length }];
  });
  const means = perMunicipality.map((municipality) => municipality.mean);
  const weights = present(perMunicipality.map(({ weight }) => weight));
  const weighted = weightedMean(means, weights);
  return {
    mean: means.length > 0 ? mean(means) : null,
    weightedMean: weighted.ok ? weighted.value : null,
    municipalities: means.length,
    cells: perMunicipality.reduce((sum, { cells }) => sum + cells, 0),
  };
};

const differenceOf = (surplus: number | null, deficit: number | null): number | null => {
  if (surplus === null || deficit === null) return null;
  const difference = surplus - deficit;
  return Number.isFinite(difference) ? difference : null;
};

const columnOf = (
  index: Index,
  members: readonly GroupMember[],
  year: number | null,
  pairs: MunicipalityPairs,
): OutcomeColumn => {
  const years = year === null ? index.years : [year];
  const valueOf = (group: Group): GroupValue =>
    groupValue(
      index,
      members.filter((member) => member.group === group).map(({ municipality }) => municipality),
      years,
    );
  const deficit = valueOf('deficit');
  const surplus = valueOf('surplus');
  return {
    year,
    deficit,
    surplus,
    difference: differenceOf(surplus.mean, deficit.mean),
    pairs,
    line: simpleRegression(pairs.outcome, pairs.component),
  };
};

/**
 * The report's table for one outcome measure: group means and R² per year and for the period. Groups follow the sign of the municipality's
 * period mean of the component and are fixed over the years; the period mean takes every year that has the component.
 * @param observations one row per municipality and year, any order
 * @param rule         which years count in the period R² when cells are blank
 * @returns Problems: duplicateObservation
 * @see AEF & De Beleidsonderzoekers (2023), 3.2 and appendix E
 */
export const outcomeTable = (
  observations: readonly Observation[],
  rule: MissingRule = 'pairwise',
): Result<OutcomeTable, DuplicateProblem> => {
  const indexed = panelIndex(observations);
  if (!indexed.ok) return indexed;
  const index = indexed.value;
  const members = membersOf(index);
  return success({
    members,
    years: index.years.map((year) => columnOf(index, members, year, yearPairs(index, year))),
    period: columnOf(index, members, null, periodPairs(index, rule)),
  });
};
