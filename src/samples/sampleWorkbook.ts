/** A sample workbook as plain data: what a controller's own file could look like. No Excel, no grid, no look. */

export interface InTwoLanguages {
  readonly nl: string;
  readonly en: string;
}

/** Text, number, or `null` for a blank cell. Blank is unknown, never 0. */
export type SampleCell = string | number | null;

export interface SampleColumn {
  readonly header: InTwoLanguages;
  /** en-US number format. */
  readonly numberFormat: string;
  /** In characters of the standard font. */
  readonly width: number;
}

export interface SampleSheet {
  readonly name: InTwoLanguages;
  /** Cells A1, A2 … : a title, then what the reader must know (source, stand-ins, invented figures). Empty on an empty sheet. */
  readonly heading: readonly InTwoLanguages[];
  readonly columns: readonly SampleColumn[];
  /** One entry per column. */
  readonly rows: readonly (readonly SampleCell[])[];
  /** Name of the Excel table over header row and rows, or `null` for a plain range. */
  readonly table: string | null;
}

export type SampleId = 'panel' | 'gemeenten' | 'leeg';

export interface SampleWorkbook {
  readonly id: SampleId;
  readonly title: InTwoLanguages;
  /** File name shown in the title bar. */
  readonly fileName: InTwoLanguages;
  readonly sheets: readonly SampleSheet[];
}

/** Row of the column headers, from 0: one empty row under the heading, as people leave it. */
export const headerRow = (sheet: SampleSheet): number => (sheet.heading.length === 0 ? 0 : sheet.heading.length + 1);
