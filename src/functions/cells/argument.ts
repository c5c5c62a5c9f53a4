/** A range as Excel hands it over: rows of cells, all equally long. */
export type Cells = readonly (readonly unknown[])[];

/** A range under the name that the person sees in the formula. */
export interface Argument {
  readonly name: string;
  readonly cells: Cells;
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** An argument left open, as in `RESULTAAT(;B2)`, is one blank cell; a bare value is one cell with that value. */
const asCells = (given: unknown): Cells => {
  if (!Array.isArray(given)) return [[given]];
  const rows = given.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  return rows.some((row) => row.length > 0) ? rows : [[null]];
};

/** Names what Excel gives for a range. */
export const argument = (name: string, given: unknown): Argument => ({ name, cells: asCells(given) });

/** An optional range that was left out arrives as null; a range that is one blank cell arrives as a range. */
export const optionalArgument = (name: string, given: unknown): readonly Argument[] =>
  given === null || given === undefined ? [] : [argument(name, given)];

export const shapeOf = ({ cells }: Argument): Shape => ({
  rows: cells.length,
  columns: cells.reduce((longest, row) => Math.max(longest, row.length), 0),
});

export const isOneCell = ({ rows, columns }: Shape): boolean => rows === 1 && columns === 1;
