import { text, type SheetDescription } from '../../../src/sheets/description';

const letters = { high: 'H', medium: 'G', low: 'L', unknown: '?' } as const;
export const allowed: readonly string[] = Object.values(letters);

export interface Ratings {
  readonly conditions?: number;
  readonly municipalities?: number;
}

/** The rating at a place: most are given, some not yet. */
const given = (condition: number, municipality: number): string =>
  ['H', 'G', 'L', '?', ''][(condition * 3 + municipality) % 5];

/** The sheet people rate on: a line per condition, a column per municipality. */
export const ratingsSheet = ({ conditions = 4, municipalities = 3 }: Ratings = {}): SheetDescription => {
  const columns = 1 + municipalities;
  const body = { row: 3, column: 1, rows: conditions, columns: municipalities };
  return {
    kind: 'ratings',
    name: 'Saldo 3 Beoordelingen',
    blocks: [
      { row: 0, column: 0, rows: [[text('Beoordelingen')]] },
      {
        row: 2,
        column: 0,
        rows: [['Code', ...Array.from({ length: municipalities }, (_, index) => `G${index + 1}`)].map(text)],
      },
      {
        row: 3,
        column: 0,
        rows: Array.from({ length: conditions }, (_, condition) => [
          text(`c${condition + 1}`),
          ...Array.from({ length: municipalities }, (__, municipality) => text(given(condition, municipality))),
        ]),
      },
    ],
    tables: [{ name: 'tblSaldo_Beoordelingen', area: { row: 2, column: 0, rows: conditions + 1, columns } }],
    names: [],
    styles: [{ area: { row: 2, column: 0, rows: 1, columns }, role: 'header' }],
    signColours: [],
    validations: [{ area: body, allowed, message: 'Kies H, G, L of ?' }],
    ratingLooks: [{ area: body, letters, italicWhen: '=B$3="G2"' }],
    charts: [],
    columnWidths: [12],
    freezeRows: 3,
    freezeColumns: 1,
    landscape: true,
    expected: [],
    sample: false,
  };
};

/** Validations and looks for so many lines and columns. */
export const looksFor = (conditions: number, municipalities: number) => {
  const { validations, ratingLooks } = ratingsSheet({ conditions, municipalities });
  return { validations: validations!, ratingLooks: ratingLooks! };
};
