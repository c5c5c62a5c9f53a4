import type { Area, SheetDescription, SheetKind } from '../../sheets/description';

/** Key of the worksheet custom property that makes a sheet Saldo's. */
export const markKey = 'Saldo';
/** Key of the property with a hash per row of what was written; further ones have a number behind it. */
export const rowsKey = 'SaldoRows';
/** Key of the property with the looks of the cells; further ones have a number behind it. */
export const looksKey = 'SaldoLooks';

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
  /** Number of properties that hold the looks of the cells, to put back when a later write fails. */
  readonly lookParts?: number;
  /** Looks as the first versions kept them, in the mark itself. */
  readonly looks?: OldLooks;
  readonly drawings?: readonly MarkedDrawing[];
}

interface OldLooks {
  readonly styles: SheetDescription['styles'];
  readonly signColours: SheetDescription['signColours'];
  readonly conditionalLooks?: SheetDescription['conditionalLooks'];
}

const version = 1;

/** Four numbers instead of four words each: a sheet has hundreds of areas, and a property holds one text of limited length. */
type ShortArea = readonly [row: number, column: number, rows: number, columns: number];

/** A mark as text. The looks of the cells have properties of their own. */
export const writeMark = ({ areas, ...mark }: Mark): string =>
  JSON.stringify({
    version,
    ...mark,
    areas: areas.map(({ row, column, rows, columns }): ShortArea => [row, column, rows, columns]),
  });

const readArea = (area: Area | ShortArea): Area => {
  if (!isShort(area)) return area;
  const [row, column, rows, columns] = area;
  return { row, column, rows, columns };
};

const isShort = (area: Area | ShortArea): area is ShortArea => Array.isArray(area);

/** `null` for a text that is no mark: a sheet that was set free, or one of a later version of Saldo. */
export const readMark = (text: string): Mark | null => {
  try {
    const read: unknown = JSON.parse(text);
    if (!isMark(read)) return null;
    const { styles, signColours, conditionalLooks, areas, ...mark } = read;
    const whole = { ...mark, areas: areas.map(readArea) };
    return styles === undefined
      ? whole
      : { ...whole, looks: { styles, signColours: signColours ?? [], conditionalLooks } };
  } catch {
    return null;
  }
};

type WrittenMark = Omit<Mark, 'areas' | 'looks'> &
  Partial<OldLooks> & { readonly areas: readonly (Area | ShortArea)[] };

const isMark = (read: unknown): read is WrittenMark =>
  typeof read === 'object' && read !== null && 'version' in read && read.version === version;

/** Value for a sheet that was Saldo's and is the person's from now on; names the run that set it free. */
export const freed = (run: string): string => `free ${run}`;
