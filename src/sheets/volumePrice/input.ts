import type { Method, PanelRow, Weighting } from '../../analysis/decomposition/types';
import type { Notation } from '../../text/format';
import type { Language } from '../../text/instance';
import type { FormulaMode } from '../table';

/** What a row takes from the person's own table. */
export type SourceField = 'municipality' | 'code' | 'year' | 'budget' | 'spending' | 'predictedVolume' | 'actualVolume';

/** A municipality-year with the cells it was read from. Rows with a budget of zero or less have been left out by the person. */
export interface SourceRow {
  readonly row: PanelRow;
  readonly code: string | null;
  /** The municipality as its own cell spells it, where that differs from the spelling that counts for all its rows. */
  readonly spelling?: string;
  /** Address with sheet (`Budget!F12`) of each figure and label; `null` when the table has no such column. */
  readonly cells: Readonly<Record<SourceField, string | null>>;
  /** What stands in a figure's cell that holds text and yet was read: `12.345,50`. */
  readonly texts?: Readonly<Partial<Record<SourceField, string>>>;
}

export interface VolumePriceSettings {
  readonly method: Method;
  readonly weighting: Weighting;
  readonly yearFrom: number;
  readonly yearTo: number;
  /** Euros per unit of the amounts in the source. */
  readonly moneyUnit: 1 | 1000 | 1000000;
  readonly formulas: FormulaMode;
}

export interface VolumePriceInput {
  readonly rows: readonly SourceRow[];
  readonly settings: VolumePriceSettings;
  /** Where the figures stand, as a person would say it: `Budget!B4:G94`. */
  readonly source: string;
  /** Moment of writing in words, with the date: `14 mei 2026, 14:02`. */
  readonly time: string;
  /** Statements that belong to the source and must stand with the result (stand-ins, sample figures). */
  readonly statements: readonly string[];
  readonly sample: boolean;
  readonly language: Language;
  readonly notation: Notation;
}
