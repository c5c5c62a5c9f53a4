import type { DenominatorId } from '../../../reference/measures';

/** How a measure stands in the cells. `fraction`: 0,125; `percent`: 12,5; both 12,5%. `count`: people, to be divided by the caseload. */
export const forms = ['fraction', 'percent', 'count', 'number'] as const;
export type Form = (typeof forms)[number];

/** What is assumed about a measure: proposed by us, decided by the person. */
export interface MeasureChoice {
  /** Counts among the measures looked at. */
  readonly used: boolean;
  readonly component: 'volume' | 'price';
  readonly highIsFavourable: boolean;
  readonly form: Form;
  /** What a percentage was divided by before it came here; `unknown` until the person says. */
  readonly denominator: DenominatorId | 'unknown';
}

/** What a person decided about the outcomes. */
export interface OutcomeChoices {
  /** By key of the measure. */
  readonly measures: Readonly<Record<string, Partial<MeasureChoice>>>;
  /** Cells that the person leaves out. */
  readonly skipped: readonly string[];
  /** Answers to questions about odd percentages, by key of the measure. */
  readonly answers: Readonly<Record<string, 'convert' | 'keep'>>;
  /** Take municipalities that merged together in the years before. */
  readonly sumMergers: boolean;
}

export const noOutcomeChoices: OutcomeChoices = { measures: {}, skipped: [], answers: {}, sumMergers: false };
