import type { Notation } from '../../../text/format';
import type { Language } from '../../../text/instance';
import type { FormulaMode } from '../../table';
import type { CaseMunicipality } from '../casework';
import type { ComparedRow } from '../comparison/comparedRows';
import type { RatingsPlace, WorkingPlace } from '../comparison/input';

/** An axis and the conditions that form it; a municipality stands high on it when it is rated high on them. */
export interface Axis {
  readonly name: string;
  /** What the two ends are called. */
  readonly low: string;
  readonly high: string;
  /** Lines of the sheet with ratings; at least one. Ratings in the order of the municipalities. */
  readonly rows: readonly ComparedRow[];
}

export interface ArchetypesInput {
  /** In the order of the casework. */
  readonly municipalities: readonly CaseMunicipality[];
  /** Public value (low) to result (high); horizontal. */
  readonly resultOrientation: Axis;
  /** Trust (low) to control (high); vertical. */
  readonly control: Axis;
  /** Axes of a person's own: the names of the corners come from the study and may not fit. */
  readonly hasOwnAxes: boolean;
  readonly framework: string;
  readonly places: {
    readonly ratings: RatingsPlace;
    readonly cases: WorkingPlace<'code' | 'balance' | 'counts' | 'archetype' | 'archetypeReason'>;
  };
  readonly formulas: FormulaMode;
  readonly time: string;
  readonly sample: boolean;
  readonly language: Language;
  readonly notation: Notation;
}
