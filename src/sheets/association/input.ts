import type { Method } from '../../analysis/decomposition/types';
import type { Notation } from '../../text/format';
import type { Language } from '../../text/instance';
import type { FormulaMode } from '../table';
import type { SourceRow } from '../volumePrice/input';

/** A component of the balance that outcome measures are set beside. */
export type ComponentName = 'volume' | 'price';

/** A cell of the person's own. */
export interface SourceCell {
  /** With sheet: `Uitkomsten!D12`. */
  readonly address: string;
  /** What stands in it when it holds text that was read as a number: `12,5%`. */
  readonly text?: string;
}

/** A figure and the cells it was read from. */
export interface SourceFigure {
  /**
   * What the core calculates with: the sum of `cells`, divided by the sum of `per` where there is one, times the `scale` of the measure.
   * `null`: one of the cells is blank or holds a mark for a missing figure.
   */
  readonly value: number | null;
  /** One cell, or those of municipalities that were taken together. None: the value is written as a fixed value. */
  readonly cells: readonly SourceCell[];
  /** Divided by these, added up: caseload, inhabitants. */
  readonly per?: readonly SourceCell[];
}

export interface Measure {
  /** Key of the reference or of the person's own measure; unique. */
  readonly id: string;
  /** Shown, and unique as well. */
  readonly name: string;
  /** Shares are fractions: 0.30 is 30%. */
  readonly unit: 'share' | 'months' | 'euro' | 'count';
  readonly component: ComponentName;
  /** 1: high is expected to go with a surplus; -1: low is. */
  readonly polarity: 1 | -1;
  /** What the figure is a part of, in words: `bestand`. `null` where there is no denominator. */
  readonly denominator: string | null;
  /** Times this what stands in the cells: 0.01 where 12,5 stands for 12,5%. 1 when left out. */
  readonly scale?: number;
  /**
   * Which years count in the R² of the period when cells are blank. `pairwise` (when left out): those with both figures;
   * `separate`: for each the years it has, for a measure with one figure over the whole period.
   */
  readonly missing?: 'pairwise' | 'separate';
}

/** One figure of one measure. A municipality, measure and year occur once. */
export interface OutcomeFigure extends SourceFigure {
  /** `id` of the measure. */
  readonly measure: string;
  /** `key` of the municipality. */
  readonly municipality: string;
  readonly year: number;
}

/**
 * Where the components of a municipality-year come from. `split`: budget, spending and volumes, as in step 1; `change`: minus
 * the relative change of one figure, a stand-in for volume; `given`: cells that hold the components themselves.
 */
export type ComponentSource =
  | { readonly kind: 'split'; readonly source: SourceRow }
  | { readonly kind: 'change'; readonly now: SourceFigure; readonly before: SourceFigure }
  | { readonly kind: 'given'; readonly volume: SourceFigure | null; readonly price: SourceFigure | null };

export interface ComponentRow {
  /** `key` of the municipality. */
  readonly municipality: string;
  readonly year: number;
  readonly from: ComponentSource;
}

export interface AssociationMunicipality {
  /** What rows and figures refer to. */
  readonly key: string;
  readonly name: string;
  readonly code: string | null;
}

export interface AssociationSettings {
  /** Of the split. */
  readonly method: Method;
  readonly yearFrom: number;
  readonly yearTo: number;
  /** Euros per unit of the amounts in the source of the split. */
  readonly moneyUnit: 1 | 1000 | 1000000;
  readonly formulas: FormulaMode;
}

export interface AssociationInput {
  /** Everyone in the components or the outcomes, in the order of the rows on the sheet. */
  readonly municipalities: readonly AssociationMunicipality[];
  /** A municipality-year occurs once. Rows with a budget of zero or less have been left out by the person. */
  readonly components: readonly ComponentRow[];
  /** In the order of the blocks on the sheet. */
  readonly measures: readonly Measure[];
  readonly observations: readonly OutcomeFigure[];
  readonly settings: AssociationSettings;
  /** Where the figures stand, as a person would say it: `Budget!A5:G95 en Uitkomsten!A5:L95`. */
  readonly source: string;
  /** Moment of writing in words: `14 mei 2025, 14:02`. */
  readonly time: string;
  /** Statements that belong to the sources and must stand with the result (stand-ins, sample figures). */
  readonly statements: readonly string[];
  readonly sample: boolean;
  readonly language: Language;
  readonly notation: Notation;
}
