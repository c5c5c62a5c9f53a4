import type { Problem } from '../../analysis/result';

export type CellProblemCode =
  | 'textInNumberColumn' // slots: text, field
  | 'ambiguousNumber' // slots: text, field
  | 'errorInCell' // slots: error
  | 'booleanInNumberColumn' // slots: text, field
  | 'dateInNumberColumn' // slots: text, field
  | 'mergedCells' // slots: field
  | 'budgetZero' // slots: municipality, year
  | 'budgetNegative' // slots: municipality, year
  | 'volumeNegative' // slots: municipality, year
  | 'municipalityMissing'
  | 'yearMissing'
  | 'notAYear' // slots: text
  | 'duplicateRow'; // slots: municipality, year

/** A cell (or two) that has to be put right or left out before there can be a result. */
export interface CellProblem extends Problem<CellProblemCode> {
  /** With sheet, e.g. `Budget!F12`. */
  readonly cells: readonly [string, ...string[]];
  /** Rows of the grid that leaving out this problem takes away. */
  readonly rows: readonly number[];
}

export type NoteCode =
  | 'textNumbers'
  | 'missingTokens'
  | 'volumeMissing'
  | 'moneyMissing'
  | 'predictedZero'
  | 'hiddenRows'
  | 'mergedLabels'
  | 'yearsFromDates';

/** Something that stands in nobody's way, and that a person has to know. */
export interface Note {
  readonly code: NoteCode;
  readonly count: number;
  /** First cells concerned, each with the municipality and year it belongs to. */
  readonly places: readonly NotePlace[];
}

export interface NotePlace {
  readonly cell: string;
  readonly label: string;
  /** What stands in the cell when it is text that was read as a number. */
  readonly text: string | null;
}
