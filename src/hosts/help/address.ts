/** A cell counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const LETTERS = 26;
const A = 'A'.charCodeAt(0);

/** 0 is A; the examples stay within one letter. */
export const letterOf = (column: number): string => {
  if (column >= LETTERS) throw new Error(`An example does not reach column ${column + 1}`);
  return String.fromCharCode(A + column);
};

/** `B3` is row 2, column 1. */
export const placeOf = (address: string): Place => {
  const [, letter, row] = /^([A-Z])([1-9]\d*)$/.exec(address) ?? [];
  if (letter === undefined) throw new Error(`Not a cell: ${address}`);
  return { row: Number(row) - 1, column: letter.charCodeAt(0) - A };
};

/** First and last cell of `B2:C5`, or of `B2` alone. */
export const cornersOf = (range: string): readonly [Place, Place] => {
  const [first = '', last = first] = range.split(':');
  return [placeOf(first), placeOf(last)];
};
