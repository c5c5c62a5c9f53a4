import type { CompareGroups } from '../../../analysis/conditions/compareGroups';
import type { Notation } from '../../../text/format';
import type { Language } from '../../../text/instance';
import type { Area } from '../../description';
import type { FormulaMode } from '../../table';
import type { CaseMunicipality, Casework } from '../casework';
import type { ColumnKey } from '../columns';
import type { ComparedRow } from './comparedRows';

/** Where a sheet that people work on is now: its name of today, its table and the columns of that table. */
export interface WorkingPlace<Key extends ColumnKey> {
  readonly sheet: string;
  /** Header row included. */
  readonly table: Area;
  /** Positions on the sheet. */
  readonly columns: Readonly<Record<Key, number>>;
}

export type RatingsPlace = WorkingPlace<'code'>;
export type CasesPlace = WorkingPlace<'code' | 'balance' | 'counts' | 'explainability'>;

export interface ComparisonInput {
  /** In the order of the casework. */
  readonly municipalities: readonly CaseMunicipality[];
  /** What is compared, see `comparedRows`; ratings in the order of the municipalities. */
  readonly rows: readonly ComparedRow[];
  /** Whether the proposal, made when the sheet is written, calls a municipality hardly explainable; a decision goes first. */
  readonly proposedHardly: readonly boolean[];
  /** Steps that take rows together or leave them out: said on the sheet. */
  readonly reduction: Casework['reduction'];
  readonly framework: string;
  readonly places: { readonly ratings: RatingsPlace; readonly cases: CasesPlace };
  readonly formulas: FormulaMode;
  /** Moment of writing on the clock. */
  readonly time: string;
  readonly sample: boolean;
  readonly language: Language;
  readonly notation: Notation;
  /** One that remembers, when the answers were calculated already. */
  readonly compare?: CompareGroups;
}
