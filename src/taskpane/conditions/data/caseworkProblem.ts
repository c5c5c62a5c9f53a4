import type { Problem } from '../../../analysis/result';
import type { WorkingKind } from '../../../sheets/description';
import type { ActiveCell } from '../../../workbook/port/workbook';

export type CaseworkProblemCode =
  | 'sheetMissing'
  | 'headersMissing' // no row with the headers of this sheet
  | 'columnMissing' // slots: header
  | 'columnTwice' // slots: header
  | 'codeMissing'
  | 'notAText' // slots: found. A code that Excel took for a date, an error, …
  | 'duplicateCode' // slots: found
  | 'reservedCode' // slots: found
  | 'unknownCode' // slots: found
  | 'unknownMunicipality' // slots: found
  | 'duplicateMunicipality' // slots: found
  | 'notALevel' // slots: found
  | 'levelNameDiffers' // slots: found, expected
  | 'nameMissing'
  | 'notInList' // slots: found (empty for a blank), expected, field
  | 'partOfMissing'
  | 'partOfUnknown' // slots: found
  | 'partOfItself'
  | 'partOfTogether' // slots: found. The line it is rated with is itself rated with another
  | 'partOfNotTogether' // slots: found
  | 'reasonMissing'
  | 'relationToItself' // slots: found
  | 'duplicateRelation' // slots: found
  | 'relationsConflict' // slots: from, to. Parts of one line relate to another in opposite ways
  | 'notANumber' // slots: found
  | 'notARating' // slots: found, expected
  | 'notAMethod' // slots: found
  | 'rowMissing' // slots: found. A line in use without a row in the matrix
  | 'municipalityMissing'; // slots: found. A municipality without a column in the matrix

/** Something on a working sheet that a person has to put right; what it is about is left out until then. */
export interface CaseworkProblem extends Problem<CaseworkProblemCode> {
  readonly kind: WorkingKind;
  /** With sheet, e.g. `'Saldo 3 Condities'!I12`; `null` when the sheet itself is missing. */
  readonly cell: string | null;
  readonly at: ActiveCell | null;
}
