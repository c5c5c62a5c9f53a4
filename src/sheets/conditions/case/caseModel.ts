import { explainCase, type ExplainedCase } from '../../../analysis/conditions/explainCase';
import type { Edge, RatedRow } from '../../../analysis/conditions/framework';
import { relationsOf, type CaseRelation, type Relation } from '../../../analysis/conditions/relation';
import { pastOutcomes, skipOutcomes } from '../../../analysis/conditions/skipOutcomes';
import type { CaseMunicipality, Casework, GivenRating } from '../casework';

/** Whose diagram, and how it is looked at. */
export interface CaseView {
  readonly casework: Casework;
  /** Framework in effect, level 0 included; ratings in the order of the municipalities. */
  readonly rows: readonly RatedRow[];
  readonly edges: readonly Edge[];
  /** Position of the municipality. */
  readonly index: number;
  /** The looser look: practice directly before the balance. */
  readonly skipOutcomes: boolean;
}

export type RelationCounts = Readonly<Record<Relation | 'notRated', number>>;

/** One relation with what the ratings of this municipality say about it. */
export interface SeenRelation extends CaseRelation {
  /** Follows from skipping the outcomes; the framework does not name it. */
  readonly isDerived: boolean;
  /** Counts and shows in this view. */
  readonly isShown: boolean;
}

export interface CaseModel {
  readonly view: CaseView;
  readonly municipality: CaseMunicipality;
  /** Conditions and balance of this view. */
  readonly rows: readonly RatedRow[];
  /** Every relation, named or derived, from the context down. */
  readonly relations: readonly SeenRelation[];
  readonly counts: RelationCounts;
  readonly explained: ExplainedCase;
  readonly levelOf: (id: string) => number;
  readonly ratingOf: (id: string) => GivenRating | null;
}

/** The relations that count and show, in their order. */
export const shownRelations = ({ relations }: CaseModel): readonly SeenRelation[] =>
  relations.filter(({ isShown }) => isShown);

/** Relations with two ratings. */
export const ratedCount = ({ inLine, possible, notInLine }: RelationCounts): number => inLine + possible + notInLine;

/** Level of a line on the sheet with conditions: a framework without relations keeps its own kinds. */
const levelsOf = ({ casework, rows }: CaseView): ReadonlyMap<string, number> => {
  const levels = new Map(rows.map(({ id, level }) => [id, level]));
  for (const { code, level } of casework.framework.conditions) if (levels.has(code)) levels.set(code, level);
  return levels;
};

const keyOf = ({ from, to }: Edge): string => JSON.stringify([from, to]);

/** What the ratings of one municipality say about the assumed relations. */
export const caseModel = (view: CaseView): CaseModel => {
  const { casework, rows, edges, index } = view;
  const municipality = casework.municipalities[index]!;
  const derived = pastOutcomes(rows, edges);
  const shown = view.skipOutcomes ? skipOutcomes({ rows, edges }) : { rows, edges };
  const [derivedKeys, shownKeys] = [new Set(derived.map(keyOf)), new Set(shown.edges.map(keyOf))];
  const levels = levelsOf(view);
  const levelOf = (id: string) => levels.get(id)!;
  const relations = relationsOf(rows, [...edges, ...derived], index)
    .map((relation): SeenRelation => {
      const key = keyOf(relation.edge);
      return { ...relation, isDerived: derivedKeys.has(key), isShown: shownKeys.has(key) };
    })
    .sort((a, b) => levelOf(b.edge.from) - levelOf(a.edge.from) || levelOf(b.edge.to) - levelOf(a.edge.to));
  const count = (relation: Relation | null) =>
    relations.filter((one) => one.isShown && one.relation === relation).length;
  const known = new Map(rows.map((row) => [row.id, row.ratings[index] ?? null]));
  return {
    view,
    municipality,
    rows: shown.rows,
    relations,
    counts: {
      inLine: count('inLine'),
      possible: count('possible'),
      notInLine: count('notInLine'),
      notRated: count(null),
    },
    explained: explainCase(rows, edges, index),
    levelOf,
    ratingOf: (id) => known.get(id) ?? casework.ratings.get(id)?.get(municipality.code) ?? null,
  };
};
