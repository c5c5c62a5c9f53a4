import { compareGroups, DISTINCTION_BOUNDS, type Group } from './compareGroups';
import { isCondition, type RatedRow } from './framework';
import type { Framework } from './reduction';
import { relationBetween } from './relation';

export interface NoDistinction {
  /** Everyone who was rated got the same rating: the condition cannot go along with any difference. */
  readonly drop: readonly string[];
  /** At least 80% got the same rating: little power to tell municipalities apart, for a person to decide. */
  readonly decide: readonly string[];
}

/** Method 1: conditions on which the municipalities hardly differ. */
export const noDistinction = (rows: readonly RatedRow[]): NoDistinction => {
  const commonest = rows.filter(isCondition).flatMap(({ id, ratings }) => {
    const rated = ratings.filter((rating) => rating !== null);
    if (rated.length === 0) return [];
    const most = Math.max(...rated.map((rating) => rated.filter((other) => other === rating).length));
    return [{ id, most, rated: rated.length }];
  });
  return {
    drop: commonest.filter(({ most, rated }) => most === rated).map(({ id }) => id),
    decide: commonest.filter(({ most, rated }) => most < rated && 5 * most >= 4 * rated).map(({ id }) => id),
  };
};

/**
 * Method 4: conditions with an assumed relation that is in line or possible in no municipality at all.
 * A condition without any rated relation is not proposed: about that one nothing is known.
 */
export const noRelationAnywhere = ({ rows, edges }: Framework): readonly string[] => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows
    .filter(isCondition)
    .filter(({ id }) => {
      const relations = edges
        .filter((edge) => edge.from === id || edge.to === id)
        .flatMap((edge) => {
          const to = byId.get(edge.to)?.ratings ?? [];
          const from = byId.get(edge.from)?.ratings ?? [];
          return from.map((rating, i) => relationBetween(rating, to[i] ?? null, edge.sign));
        })
        .filter((relation) => relation !== null);
      return relations.length > 0 && relations.every((relation) => relation === 'notInLine');
    })
    .map(({ id }) => id);
};

/** Method 5, off by default: conditions on which deficit and surplus municipalities hardly differ. Those not comparable stay. */
export const noVisibleRelation = (
  rows: readonly RatedRow[],
  groups: readonly Group[],
  bounds = DISTINCTION_BOUNDS,
): readonly string[] =>
  rows
    .filter(isCondition)
    .filter(({ ratings }) => {
      const comparison = compareGroups(ratings, groups, bounds);
      return comparison.ok && comparison.value.distinction === 'none';
    })
    .map(({ id }) => id);
