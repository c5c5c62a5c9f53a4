import type { Notation } from '../../../text/format';
import type { Language } from '../../../text/instance';
import type { FormulaMode } from '../../table';
import type { RatingsPlace, WorkingPlace } from '../comparison/input';
import type { CaseView } from './caseModel';

export type CasesPlace = WorkingPlace<
  'code' | 'balance' | 'volume' | 'price' | 'explainability' | 'explainabilityReason'
>;

export interface CaseSheetInput {
  readonly view: CaseView;
  /** Boxes without a line as well. */
  readonly showAll: boolean;
  readonly places: { readonly ratings: RatingsPlace; readonly cases: CasesPlace };
  readonly formulas: FormulaMode;
  /** Moment of writing on the clock. */
  readonly time: string;
  readonly sample: boolean;
  readonly language: Language;
  readonly notation: Notation;
}
