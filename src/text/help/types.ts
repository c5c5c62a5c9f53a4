import type { Language } from '../language';
import type { functions } from '../nl/functions';

export type Bilingual = Readonly<Record<Language, string>>;

/** What Excel shows in a cell that has no answer. */
export type ErrorKind = 'value' | 'notAvailable' | 'divisionByZero';

/** How a number is shown. */
export type Format = 'euro' | 'cents' | 'percent' | 'percent2' | 'year' | 'number0' | 'number1' | 'number2' | 'number3';

/** A number as shown (rounded as its column is, or in a format of its own), a text, a blank, or an error. */
export type Cell =
  number | string | null | { readonly error: ErrorKind } | { readonly number: number; readonly as: Format };

/** One argument of a formula: cells, a figure, a text between quotes, a switch, a list in braces, or null when left open. */
export type Given =
  | { readonly cells: string }
  | { readonly figure: number; readonly percent?: boolean }
  | { readonly text: Bilingual }
  | { readonly flag: boolean }
  | { readonly list: readonly (number | string)[] }
  | null;

/** A column of the worksheet in an example: its heading in row 1, its cells from row 2. */
export interface Column {
  readonly heading: Bilingual;
  readonly format: Format;
  readonly cells: readonly Cell[];
}

export interface Example {
  readonly title: Bilingual;
  /** Where the figures were published; null for figures that we made up. */
  readonly source: Bilingual | null;
  readonly columns: readonly Column[];
  readonly given: readonly Given[];
  /** The cell with the formula. */
  readonly at: string;
  /** Typed above the answer, so that a reader knows what is what; not part of the answer. */
  readonly headings?: readonly Bilingual[];
  readonly formats: readonly Format[];
  /** The answer as shown; a test evaluates the formula and compares. */
  readonly answer: readonly (readonly Cell[])[];
  /** How the answer comes about and what it says. */
  readonly reading: Bilingual;
}

/** A formula that goes wrong, with the sentence that goes with it; a test evaluates it and compares. */
export interface Mistake {
  readonly given: readonly Given[];
  readonly shows: ErrorKind;
  readonly problem: keyof typeof functions.problems;
  readonly slots?: Readonly<Record<string, string | number>>;
  /** The cell that the sentence names. */
  readonly place?: { readonly argument: string; readonly row: number; readonly column: number };
}

/** The page of one function, but for its summary and arguments: those stand in the metadata. */
export interface FunctionHelp {
  /** How it is calculated. */
  readonly calculation: Bilingual;
  /** Shape, columns, unit and sign of the answer. */
  readonly gives: Bilingual;
  /** What it does with blanks and with words for missing. */
  readonly missing: Bilingual;
  /** What cells hold: numbers, ratings, or both. */
  readonly reads: readonly ('numbers' | 'ratings')[];
  /** What to keep in mind when reading the answer. */
  readonly remarks: readonly Bilingual[];
  readonly examples: readonly [Example, ...Example[]];
  readonly mistakes: readonly [Mistake, ...Mistake[]];
  /** The page with the method, under `docs/`. */
  readonly method: string;
  readonly sources: readonly Bilingual[];
  readonly related: readonly string[];
}
