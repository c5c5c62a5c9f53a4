import { cornersOf } from '../../../src/hosts/help/address';
import type { Column, ErrorKind, Given } from '../../../src/text/help/types';
import type { Language } from '../../../src/text/language';
import type { Call, Metadata } from '../../functions/support';
import type { CellError } from '../../support/customFunctions';

const kinds: Readonly<Record<string, ErrorKind>> = {
  '#VALUE!': 'value',
  '#N/A': 'notAvailable',
  '#DIV/0!': 'divisionByZero',
};

export const kindOf = ({ code }: CellError): ErrorKind => kinds[code];

/** The functions as one person has them: in a world that speaks the person's language. */
export interface Excel {
  readonly call: Call;
  readonly language: Language;
  readonly functions: ReadonlyMap<string, Metadata['functions'][number]>;
}

/** The values in a range of the example's sheet: headings in row 1, blanks where nothing stands. */
const valuesIn = (range: string, columns: readonly Column[], language: Language): unknown[][] => {
  const [from, to] = cornersOf(range);
  return Array.from({ length: to.row - from.row + 1 }, (_row, row) =>
    columns.slice(from.column, to.column + 1).map(({ heading, cells }) => {
      const at = from.row + row;
      return at === 0 ? heading[language] : (cells[at - 1] ?? null);
    }),
  );
};

const valueOf = (given: Given, columns: readonly Column[], language: Language): unknown[][] | null => {
  if (given === null) return null;
  if ('cells' in given) return valuesIn(given.cells, columns, language);
  if ('list' in given) return given.list.map((value) => [value]);
  if ('text' in given) return [[given.text[language]]];
  return [['flag' in given ? given.flag : given.figure]];
};

/** Hands the arguments over as Excel would: a table for a range, a plain value for anything else. */
export const evaluate = (
  { call, language, functions }: Excel,
  id: string,
  given: readonly Given[],
  columns: readonly Column[] = [],
): unknown => {
  const { parameters } = functions.get(id)!;
  const handed = given.map((own, index) => {
    const value = valueOf(own, columns, language);
    return value === null || parameters[index].dimensionality === 'matrix' ? value : value[0][0];
  });
  return call(id, ...handed);
};
