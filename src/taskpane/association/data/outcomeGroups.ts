import { groupOf, type Group } from '../../../analysis/association/groups';
import type { Observation } from '../../../analysis/association/observations';
import { mean } from '../../../analysis/statistics/mean';

export interface OutcomeGroups {
  readonly members: Readonly<Record<Group, readonly string[]>>;
  /** Years in which at least one of the group has an outcome. */
  readonly years: Readonly<Record<Group, ReadonlySet<number>>>;
}

const perMunicipality = (observations: readonly Observation[]): ReadonlyMap<string, readonly number[]> => {
  const components = new Map<string, number[]>();
  for (const { municipality, component } of observations) {
    const own = components.get(municipality);
    const known = component === null ? [] : [component];
    if (own === undefined) components.set(municipality, known);
    else own.push(...known);
  }
  return components;
};

/** Who is in which group, by the sign of the period mean of the component, and the years in which a group has outcomes. */
export const outcomeGroups = (observations: readonly Observation[]): OutcomeGroups => {
  const groups = new Map<string, Group>();
  for (const [name, own] of perMunicipality(observations)) if (own.length > 0) groups.set(name, groupOf(mean(own)));
  const years = { deficit: new Set<number>(), surplus: new Set<number>(), neutral: new Set<number>() };
  for (const { municipality, year, outcome } of observations) {
    const group = groups.get(municipality);
    if (outcome !== null && group !== undefined) years[group].add(year);
  }
  const membersOf = (group: Group): readonly string[] =>
    [...groups].flatMap(([name, own]) => (own === group ? [name] : []));
  return {
    members: { deficit: membersOf('deficit'), surplus: membersOf('surplus'), neutral: membersOf('neutral') },
    years,
  };
};
