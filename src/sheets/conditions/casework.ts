import type { Archetype } from '../../analysis/conditions/archetype';
import type { CombineRule } from '../../analysis/conditions/combineRatings';
import type { Explainability } from '../../analysis/conditions/explainability';
import type { Rating } from '../../analysis/conditions/rating';
import type { ReductionStep } from '../../analysis/conditions/reduction';

/** Step 3 as it stands in a workbook: the sheets of the person are the only place where it is kept. */
export interface Casework {
  readonly framework: Framework;
  /** In the order of the sheet with ratings: largest deficit first when it was made. */
  readonly municipalities: readonly CaseMunicipality[];
  readonly ratings: Ratings;
  /** Of a second rater; `null` when there is none. */
  readonly secondRatings: Ratings | null;
  readonly reasonings: readonly Reasoning[];
  /** Log of steps that take conditions together or leave them out of comparisons; oldest first. */
  readonly reduction: readonly ReductionStep[];
}

/** A rating, or `unknown` where a person looked and could not tell (`?`). */
export type GivenRating = Rating | 'unknown';

/** Per code of a condition, per code of a municipality. What is missing was not looked at yet. */
export type Ratings = ReadonlyMap<string, ReadonlyMap<string, GivenRating>>;

/** A framework of conditions. Texts are in one language: those of the person who edits them. */
export interface Framework {
  readonly title: string;
  readonly source: string;
  readonly levels: readonly FrameworkLevel[];
  readonly conditions: readonly ConditionLine[];
  readonly relations: readonly RelationLine[];
}

/** Level 0, the balance, is not among them. */
export interface FrameworkLevel {
  readonly level: number;
  readonly name: string;
}

/** `together`: rated as part of another line, see `partOf`. */
export type Use = 'yes' | 'no' | 'together';

/** One line of `Saldo 3 Condities`: a condition, or conditions that are rated together (code `2.a+2.b`). */
export interface ConditionLine {
  readonly code: string;
  readonly level: number;
  readonly type: string;
  readonly name: string;
  readonly description: string;
  /** What a rating rests on: things to look at, one per line. */
  readonly basis: string;
  /** What a high rating means: low inflow is high. */
  readonly highMeans: string;
  readonly use: Use;
  /**
   * Code of the line it is rated with; `null` unless `together`. A measure that is the volume or price component itself (caseload
   * beside its prediction) names that node of level 0. Relations of a part are those of the line it is rated with.
   */
  readonly partOf: string | null;
  /** How ratings of the parts become one, for a line that others are part of. */
  readonly combine: CombineRule | null;
  /** Why it is dropped or taken together; empty when it is used as it is. */
  readonly reason: string;
}

/** Nodes of level 0: what has to be understood. */
export const balanceNodes = ['0', '0.volume', '0.price'] as const;
export type BalanceNode = (typeof balanceNodes)[number];

/**
 * An assumed relation. Sign 1: equal ratings are in line; −1: opposite ratings; `null`: cannot be tested with ratings.
 * Ends are codes of lines or nodes of level 0; without a sign they may be anything in words (`Alle condities van niveau 2`).
 */
export interface RelationLine {
  readonly from: string;
  readonly to: string;
  readonly sign: 1 | -1 | null;
  readonly note: string;
}

/** One line of `Saldo 3 Gemeenten`. Shares of budget over the period, + = surplus; `null` when not known. */
export interface CaseMunicipality {
  readonly code: string;
  readonly name: string;
  readonly balance: number | null;
  readonly volume: number | null;
  readonly price: number | null;
  /** "Telt mee": no leaves it out of every comparison. */
  readonly counts: boolean;
  readonly countsReason: string;
  /** What a person decided; `null` as long as the proposal stands. */
  readonly explainability: { readonly settled: Explainability; readonly reason: string } | null;
  readonly place: { readonly archetype: Archetype; readonly reason: string } | null;
}

/** One line of `Saldo 3 Onderbouwing`. */
export interface Reasoning {
  readonly condition: string;
  readonly municipality: string;
  readonly rating: GivenRating | null;
  readonly text: string;
  readonly source: string;
  /** As the person wrote it. */
  readonly date: string;
  readonly by: string;
}
