import type { Area, SheetDescription, SheetKind } from '../../sheets/description';

/** Key of the worksheet custom property that makes a sheet Saldo's. */
export const markKey = 'Saldo';
/** Key of the property with a hash per row of what was written; further ones have a number behind it. */
export const rowsKey = 'SaldoRows';

export interface MarkedTable {
  readonly name: string;
  readonly area: Area;
}

/** A drawing and the names of the shapes in it. */
export interface MarkedDrawing {
  readonly name: string;
  readonly shapes: readonly string[];
}

/** What Saldo remembers of a sheet it added, on the sheet itself. */
export interface Mark {
  readonly kind: SheetKind;
  /** Name the sheet was described under; tells two data sheets apart whatever they are called now. */
  readonly role: string;
  /** Name of the sheet at the time of writing. */
  readonly name: string;
  /** `Worksheet.id` at the time of writing: a copy made by a person has another one. */
  readonly sheet: string;
  readonly run: string;
  readonly sample: boolean;
  /** Number of properties that hold the hashes of its rows. */
  readonly rowParts: number;
  /** Areas Saldo wrote to; everything outside is the person's. */
  readonly areas: readonly Area[];
  readonly tables: readonly MarkedTable[];
  readonly names: readonly string[];
  readonly charts: readonly string[];
  /** Looks of the cells, to put back when a later write fails. */
  readonly styles: SheetDescription['styles'];
  readonly signColours: SheetDescription['signColours'];
  readonly conditionalLooks?: SheetDescription['conditionalLooks'];
  readonly validations?: SheetDescription['validations'];
  readonly ratingLooks?: SheetDescription['ratingLooks'];
  readonly drawings?: readonly MarkedDrawing[];
}

const version = 1;

export const writeMark = (mark: Mark): string => JSON.stringify({ version, ...mark });

/** `null` for a text that is no mark: a sheet that was set free, or one of a later version of Saldo. */
export const readMark = (text: string): Mark | null => {
  try {
    const read: unknown = JSON.parse(text);
    return isMark(read) ? read : null;
  } catch {
    return null;
  }
};

const isMark = (read: unknown): read is Mark =>
  typeof read === 'object' && read !== null && 'version' in read && read.version === version;

/** Value for a sheet that was Saldo's and is the person's from now on; names the run that set it free. */
export const freed = (run: string): string => `free ${run}`;
