import { groupOf, type Group } from '../../../analysis/association/groups';
import type { Observation } from '../../../analysis/association/observations';
import { mean } from '../../../analysis/statistics/mean';

export interface OutcomeGroups {
  readonly members: Readonly<Record<Group, readonly string[]>>;
  /** Years in which at least one of the group has an outcome, ascending. */
  readonly yearsOf: (group: Group) => readonly number[];
}

/** Who is in which group: by the sign of the period mean of the component, as in the table of the study. */
export const outcomeGroups = (observations: readonly Observation[]): OutcomeGroups => {
  const components = new Map<string, number[]>();
  for (const { municipality, component } of observations) {
    const own = components.get(municipality) ?? [];
    if (component !== null) own.push(component);
    components.set(municipality, own);
  }
  const groups = new Map(
    [...components].flatMap(([name, own]) => (own.length === 0 ? [] : [[name, groupOf(mean(own))] as const])),
  );
  const membersOf = (group: Group): readonly string[] =>
    [...groups].flatMap(([name, own]) => (own === group ? [name] : []));
  return {
    members: { deficit: membersOf('deficit'), surplus: membersOf('surplus'), neutral: membersOf('neutral') },
    yearsOf: (group) =>
      [
        ...new Set(
          observations.flatMap(({ municipality, year, outcome }) =>
            outcome !== null && groups.get(municipality) === group ? [year] : [],
          ),
        ),
      ].sort((a, b) => a - b),
  };
};
