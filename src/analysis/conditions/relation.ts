import type { Edge, RatedRow } from './framework';
import { codeOf, mirrored, type Rating } from './rating';

/** What two ratings say about an assumed relation between them. No line is proof. */
export type Relation = 'inLine' | 'possible' | 'notInLine';

const BY_STEPS: readonly Relation[] = ['inLine', 'possible', 'notInLine'];

/** In line 1, possible ½, not in line 0. */
export const weightOf = (relation: Relation): number => 1 - BY_STEPS.indexOf(relation) / 2;

/**
 * Same rating: in line; one step apart: possible; two steps: not in line.
 * @param sign −1 mirrors the second rating first
 */
export const relationOf = (from: Rating, to: Rating, sign: 1 | -1): Relation =>
  BY_STEPS[Math.abs(codeOf(from) - codeOf(sign === 1 ? to : mirrored(to)))]!;

/** {@link relationOf}, or null when one of the two is not rated. */
export const relationBetween = (from: Rating | null, to: Rating | null, sign: 1 | -1): Relation | null =>
  from === null || to === null ? null : relationOf(from, to, sign);

export interface CaseRelation {
  readonly edge: Edge;
  readonly from: Rating | null;
  readonly to: Rating | null;
  readonly relation: Relation | null;
}

/**
 * The assumed relations of one municipality, for its diagram. Edges whose ends are not both among the rows are left out.
 * @param municipality position of the municipality in the ratings
 */
export const relationsOf = (
  rows: readonly RatedRow[],
  edges: readonly Edge[],
  municipality: number,
): readonly CaseRelation[] => {
  const byId = new Map(rows.map((row) => [row.id, row.ratings[municipality] ?? null]));
  return edges.flatMap((edge) => {
    const from = byId.get(edge.from);
    const to = byId.get(edge.to);
    if (from === undefined || to === undefined) return [];
    return { edge, from, to, relation: relationBetween(from, to, edge.sign) };
  });
};
