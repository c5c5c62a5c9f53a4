import type { CombineRule } from '../../analysis/conditions/combineRatings';
import type { Rating } from '../../analysis/conditions/rating';

export interface InTwoLanguages {
  readonly nl: string;
  readonly en: string;
}

export interface LinesInTwoLanguages {
  readonly nl: readonly string[];
  readonly en: readonly string[];
}

/** Frameworks that come with Saldo. */
export type FrameworkId = 'aef-2023' | 'wrr-2024' | 'evaluation-2020';

export interface TemplateSource {
  readonly authors: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly date: string;
}

/** A framework as it was published, before anybody works with it. Every sentence is in our own words, in both languages. */
export interface FrameworkTemplate {
  readonly id: FrameworkId;
  readonly title: InTwoLanguages;
  readonly source: TemplateSource;
  readonly note: InTwoLanguages;
  /** Level 0, the balance, is not among them. */
  readonly levels: readonly TemplateLevel[];
  readonly conditions: readonly TemplateCondition[];
  /** Ends of relations that are no condition: the balance, measures without a number, whole levels. */
  readonly nodes: readonly TemplateNode[];
  readonly relations: readonly TemplateRelation[];
  /** What the publication did to be left with few rows; `null` when it did nothing of the kind. */
  readonly reduction: TemplateReduction | null;
  readonly axes: readonly TemplateAxis[];
  readonly archetypes: readonly TemplateArchetype[];
  readonly explainability: readonly TemplateClass[];
  readonly caveats: readonly InTwoLanguages[];
}

export interface TemplateLevel {
  readonly level: number;
  readonly name: InTwoLanguages;
  readonly purpose: InTwoLanguages;
}

/** `outcome`: a measure, not a condition. `inUse`: the publication drops nothing. */
export type ReductionStatus = 'kept' | 'dropped' | 'unclear' | 'outcome' | 'inUse';

export interface TemplateCondition {
  readonly id: string;
  readonly level: number;
  /** Group within the level, or whose condition it is; `null` when the level says it all. */
  readonly type: InTwoLanguages | null;
  readonly name: InTwoLanguages;
  readonly description: InTwoLanguages;
  readonly lookAt: LinesInTwoLanguages;
  /** Examples of what a rating looks like; a `null` rating when the source gives an order without ratings. */
  readonly anchors: readonly { readonly rating: Rating | null; readonly text: InTwoLanguages }[];
  readonly highMeans: InTwoLanguages;
  /** Component of the balance that a measure belongs to. */
  readonly component: 'volume' | 'price' | null;
  readonly status: ReductionStatus;
  /** Row it is rated in: its own id, or that of a group. */
  readonly row: string;
  /** Remark on the status. */
  readonly statusNote: InTwoLanguages | null;
  readonly ruledOut: readonly RuledOut[];
  /** Section of the source. */
  readonly section: string;
}

/** Why the publication would leave a condition out. Methods: 1 no distinction, 2 implausible in substance. */
export interface RuledOut {
  readonly method: 1 | 2;
  readonly reason: InTwoLanguages;
  readonly section: string;
}

export interface TemplateNode {
  readonly id: string;
  readonly level: number;
  readonly name: InTwoLanguages;
  readonly note: InTwoLanguages | null;
  /** `null` for what is not rated: the balance, and whole levels. */
  readonly rated: TemplateMeasure | null;
}

/** A node that stands for an outcome measure and is rated like a condition. */
export interface TemplateMeasure {
  readonly measure: string;
  readonly description: InTwoLanguages;
  readonly highMeans: InTwoLanguages;
}

export interface TemplateRelation {
  readonly from: string;
  readonly to: string;
  /** About quantities: more of the first goes with more (+) or less (-) of the second; `0` expressly none. */
  readonly sign: string;
  /** About ratings: 1 the same, −1 mirrored, `null` cannot be tested. */
  readonly ratingSign: 1 | -1 | null;
  /** `read`: inferred by us. Never to be shown as a finding. */
  readonly kind: 'stated' | 'read';
  readonly isTentative: boolean;
  /** From the balance back to a condition. */
  readonly isReverse: boolean;
  readonly note: InTwoLanguages | null;
  readonly section: string;
}

export interface TemplateReduction {
  /** Conditions that are rated together. */
  readonly groups: readonly TemplateGroup[];
  /** Rows that remain. */
  readonly rows: readonly TemplateRow[];
  /** Measures that coincide with another row or with a node of level 0. */
  readonly coinciding: readonly { readonly id: string; readonly with: string; readonly reason: InTwoLanguages }[];
  readonly methods: readonly TemplateMethod[];
}

export interface TemplateGroup {
  readonly id: string;
  readonly members: readonly string[];
  readonly name: InTwoLanguages;
  readonly combine: CombineRule;
  readonly reason: InTwoLanguages;
}

export interface TemplateRow {
  readonly id: string;
  readonly level: number;
  readonly name: InTwoLanguages;
}

/** A way to be left with fewer conditions, with what is lost by it. */
export interface TemplateMethod {
  readonly method: 1 | 2 | 3 | 4 | 5;
  readonly name: InTwoLanguages;
  readonly rule: InTwoLanguages;
  readonly risk: InTwoLanguages;
}

/** An axis of archetypes: rows that form it, and what its ends are called. */
export interface TemplateAxis {
  readonly id: 'resultOrientation' | 'control';
  readonly name: InTwoLanguages;
  readonly low: InTwoLanguages;
  readonly high: InTwoLanguages;
  readonly rows: readonly string[];
}

export interface TemplateArchetype {
  readonly id: 'businesslike' | 'lawful' | 'generous' | 'responsive';
  readonly name: InTwoLanguages;
  readonly text: InTwoLanguages;
}

export interface TemplateClass {
  readonly id: 'hardly' | 'limited' | 'fair' | 'good';
  readonly name: InTwoLanguages;
  readonly meaning: InTwoLanguages;
}
