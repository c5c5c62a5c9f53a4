import type { Language } from '../../../text/instance';

/** What working sheets say besides what stands in the casework. */
export interface WorkingContext {
  readonly language: Language;
  /** Moment of making, in words. */
  readonly time: string;
  /** Invented figures or ratings: every sheet says so. */
  readonly sample: boolean;
  /** Sentences that belong to the figures, shown on every sheet. */
  readonly statements: readonly string[];
  /** Per code of a condition where its ratings come from, in words. The sheet with ratings gets a column for it. */
  readonly origins?: ReadonlyMap<string, string>;
}
