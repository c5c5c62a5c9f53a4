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

/** What a comparison is made from, on the sheet as on the screen. */
export type ComparisonSource = Pick<ComparisonInput, 'municipalities' | 'rows' | 'proposedHardly' | 'compare'>;

export interface Comparison {
  /** From the largest deficit to the largest surplus; without a balance last. */
  readonly cases: readonly ModelCase[];
  readonly rows: readonly ModelRow[];
}

export interface ComparisonModel extends Comparison {
  readonly input: ComparisonInput;
  readonly t: Translate;
}

/** Positions of the municipalities from the largest deficit to the largest surplus; those without a balance last. */
export const fromDeficit = (municipalities: readonly Pick<CaseMunicipality, 'balance'>[]): readonly number[] =>
  municipalities
    .map(({ balance }, i) => ({ i, balance: balance ?? Infinity }))
    .sort((a, b) => (a.balance === b.balance ? a.i - b.i : a.balance - b.balance))
    .map(({ i }) => i);

/** Who does not count, with the reasons people gave: `G1 (omslaggemeente)`. */
export const leftOutNames = (cases: readonly ModelCase[]): readonly string[] =>
  cases.flatMap(({ municipality: { counts, code, countsReason } }) => {
    if (counts) return [];
    const reason = countsReason.trim().replace(/\.$/, '');
    return [reason === '' ? code : `${code} (${reason})`];
  });

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

/** The municipalities in the order of the sheet, each with its side. */
export const casesOf = ({ municipalities, proposedHardly }: ComparisonSource): readonly ModelCase[] => {
  const groups = groupsOf(municipalities.map(({ balance }) => balance));
  return fromDeficit(municipalities).map((i) => {
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

/** Who is compared when the hardly explainable are left out. */
export const explainableOnly = (cases: readonly ModelCase[]): readonly ModelCase[] =>
  cases.map((one) => (one.isHardly ? { ...one, group: null } : one));

/** Lets the core compare every row. */
export const compareRows = (source: ComparisonSource): Comparison => {
  const order = fromDeficit(source.municipalities);
  const cases = casesOf(source);
  const explainable = explainableOnly(cases);
  const rows = source.rows.map((row) => ({ row, ratings: order.map((i) => row.ratings[i] ?? null) }));
  const comparisons = compareConditions(
    rows.map(({ row, ratings }) => ({ id: row.id, level: row.level, ratings: ratedOnly(ratings) })),
    cases.map(({ group, isHardly }) => ({ group, isHardlyExplainable: isHardly, counts: true })),
    DISTINCTION_BOUNDS,
    source.compare ?? compareGroups,
  );
  return {
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

export const comparisonModel = (input: ComparisonInput): ComparisonModel => ({
  ...compareRows(input),
  input,
  t: textIn(input.language),
});
