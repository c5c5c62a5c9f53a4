import type { Cell, Example, Format } from '../../text/help/types';
import type { Language } from '../../text/language';
import { letterOf, placeOf } from './address';
import type { SheetCell } from './document';
import { shown } from './shown';

/** Cells that are filled, under `row,column`. */
type Filled = Map<string, SheetCell>;

const put = (filled: Filled, row: number, column: number, cell: SheetCell): void => {
  const key = `${row},${column}`;
  if (filled.has(key)) throw new Error(`${letterOf(column)}${row + 1} would be filled twice`);
  if (cell.text !== '') filled.set(key, cell);
};

const input = (cell: Cell, format: Format, language: Language): SheetCell => ({
  text: shown(cell, format, language),
  role: typeof cell === 'number' ? 'number' : 'text',
});

const filledFor = ({ columns, at, headings = [], answer, formats }: Example, language: Language): Filled => {
  const filled: Filled = new Map();
  const start = placeOf(at);
  columns.forEach(({ heading, format, cells }, column) => {
    put(filled, 0, column, { text: heading[language], role: 'heading' });
    cells.forEach((cell, row) => put(filled, row + 1, column, input(cell, format, language)));
  });
  headings.forEach((heading, column) =>
    put(filled, start.row - 1, start.column + column, { text: heading[language], role: 'heading' }),
  );
  answer.forEach((cells, row) =>
    cells.forEach((cell, column) =>
      put(filled, start.row + row, start.column + column, {
        text: shown(cell, formats[column] ?? 'number0', language),
        role: 'answer',
      }),
    ),
  );
  return filled;
};

const BLANK: SheetCell = { text: '', role: 'blank' };

/** The worksheet of an example, input and answer together; every row equally long, from A1. */
export const sheetRows = (example: Example, language: Language): readonly (readonly SheetCell[])[] => {
  const filled = filledFor(example, language);
  const places = [...filled.keys()].map((key) => key.split(',').map(Number) as [number, number]);
  const height = Math.max(...places.map(([row]) => row)) + 1;
  const width = Math.max(...places.map(([, column]) => column)) + 1;
  return Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_cell, column) => filled.get(`${row},${column}`) ?? BLANK),
  );
};
