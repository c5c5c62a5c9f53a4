import { compareConditions, type AdjustedComparison } from '../../../analysis/conditions/compareConditions';
import { compareGroups, DISTINCTION_BOUNDS, groupsOf, type Group } from '../../../analysis/conditions/compareGroups';
import { codeOf } from '../../../analysis/conditions/rating';
import { textIn, type Translate } from '../../../text/instance';
import type { CaseMunicipality, GivenRating } from '../casework';
import { ratedOnly, type ComparedRow } from './comparedRows';
import type { ComparisonInput } from './input';

/** How often each rating occurs on one side: low, medium, high. */
export type LetterCounts = readonly [low: number, medium: number, high: number];

export interface SideCounts {
  readonly deficit: LetterCounts;
  readonly surplus: LetterCounts;
}

/** A municipality in its place on the sheet. */
export interface ModelCase {
  readonly municipality: CaseMunicipality;
  /** The side it stands on; null as well when it does not count. */
  readonly group: Group;
  readonly isHardly: boolean;
  readonly proposedHardly: boolean;
}

export interface ModelRow {
  readonly row: ComparedRow;
  /** In the order of the cases. */
  readonly ratings: readonly (GivenRating | null)[];
  readonly all: SideCounts;
  readonly explainable: SideCounts;
  /** `null` when one side has nobody who was rated. */
  readonly comparison: AdjustedComparison | null;
  readonly without: AdjustedComparison | null;
}

export interface ComparisonModel {
  readonly input: ComparisonInput;
  readonly t: Translate;
  /** From the largest deficit to the largest surplus; without a balance last. */
  readonly cases: readonly ModelCase[];
  readonly rows: readonly ModelRow[];
}

/** Positions of the municipalities from the largest deficit to the largest surplus; those without a balance last. */
export const fromDeficit = (municipalities: readonly Pick<CaseMunicipality, 'balance'>[]): readonly number[] =>
  municipalities
    .map(({ balance }, i) => ({ i, balance: balance ?? Infinity }))
    .sort((a, b) => (a.balance === b.balance ? a.i - b.i : a.balance - b.balance))
    .map(({ i }) => i);

const countsOf = (ratings: readonly (GivenRating | null)[], cases: readonly ModelCase[], side: Group): LetterCounts => {
  const counts: [number, number, number] = [0, 0, 0];
  ratedOnly(ratings).forEach((rating, i) => {
    if (rating !== null && cases[i]?.group === side) counts[codeOf(rating)] += 1;
  });
  return counts;
};

const sidesOf = (ratings: readonly (GivenRating | null)[], cases: readonly ModelCase[]): SideCounts => ({
  deficit: countsOf(ratings, cases, 'deficit'),
  surplus: countsOf(ratings, cases, 'surplus'),
});

const casesOf = (
  { municipalities, proposedHardly }: ComparisonInput,
  order: readonly number[],
): readonly ModelCase[] => {
  const groups = groupsOf(municipalities.map(({ balance }) => balance));
  return order.map((i) => {
    const municipality = municipalities[i]!;
    const { counts, explainability } = municipality;
    const proposed = proposedHardly[i] ?? false;
    return {
      municipality,
      group: counts ? groups[i]! : null,
      isHardly: explainability === null ? proposed : explainability.settled === 'hardly',
      proposedHardly: proposed,
    };
  });
};

/** Lets the core compare every row. */
export const comparisonModel = (input: ComparisonInput): ComparisonModel => {
  const order = fromDeficit(input.municipalities);
  const cases = casesOf(input, order);
  const explainable = cases.map((one) => (one.isHardly ? { ...one, group: null } : one));
  const rows = input.rows.map((row) => ({ row, ratings: order.map((i) => row.ratings[i] ?? null) }));
  const comparisons = compareConditions(
    rows.map(({ row, ratings }) => ({ id: row.id, level: row.level, ratings: ratedOnly(ratings) })),
    cases.map(({ group, isHardly }) => ({ group, isHardlyExplainable: isHardly, counts: true })),
    DISTINCTION_BOUNDS,
    input.compare ?? compareGroups,
  );
  return {
    input,
    t: textIn(input.language),
    cases,
    rows: rows.map(({ row, ratings }, i) => {
      const { all, withoutHardlyExplainable: without } = comparisons[i]!;
      return {
        row,
        ratings,
        all: sidesOf(ratings, cases),
        explainable: sidesOf(ratings, explainable),
        comparison: all.ok ? all.value : null,
        without: without.ok ? without.value : null,
      };
    }),
  };
};
