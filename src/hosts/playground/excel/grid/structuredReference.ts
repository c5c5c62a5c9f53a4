import { columnLetters, onSheet } from '../../../../sheets/address';
import type { Area } from '../../../../sheets/description';

/** What a structured reference needs to know of a table. `area` includes the header row. */
export interface ReferencedTable {
  readonly name: string;
  readonly sheetName: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly headers: readonly string[];
}

export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

type Rows = 'data' | 'all' | 'headers' | 'thisRow';

interface Wanted {
  readonly rows: ReadonlySet<Rows>;
  readonly first: string | null;
  readonly last: string | null;
}

/** Thrown for a reference that Excel would refuse on entry. */
export class UnknownReference extends Error {}

const specifiers: Readonly<Record<string, Rows>> = {
  '#all': 'all',
  '#data': 'data',
  '#headers': 'headers',
  '#this row': 'thisRow',
};

const unescaped = (name: string): string => name.replace(/'(.)/g, '$1');

/** Splits at `separator` outside square brackets. */
const splitOutside = (inner: string, separator: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let current = '';
  for (let i = 0; i < inner.length; i++) {
    const sign = inner[i]!;
    if (sign === "'" && i + 1 < inner.length) {
      current += sign + inner[++i]!;
      continue;
    }
    if (sign === '[') depth++;
    if (sign === ']') depth--;
    if (sign === separator && depth === 0) {
      parts.push(current);
      current = '';
    } else current += sign;
  }
  return [...parts, current];
};

const unbracketed = (part: string): string => {
  const trimmed = part.trim();
  return trimmed.startsWith('[') && trimmed.endsWith(']') ? trimmed.slice(1, -1) : trimmed;
};

const columnsOf = (part: string): Pick<Wanted, 'first' | 'last'> => {
  const [first, last] = splitOutside(part, ':').map((name) => unescaped(unbracketed(name)));
  return { first: first!, last: last ?? first! };
};

const parse = (inner: string): Wanted => {
  const rows = new Set<Rows>();
  let columns: Pick<Wanted, 'first' | 'last'> = { first: null, last: null };
  const body = inner.trim();
  const at = body.startsWith('@');
  if (at) rows.add('thisRow');
  const parts = (at ? body.slice(1) : body) === '' ? [] : splitOutside(at ? body.slice(1) : body, ',');
  for (const part of parts) {
    const name = unbracketed(part);
    const specifier = specifiers[name.trim().toLowerCase()];
    if (specifier === undefined) columns = columnsOf(part);
    else rows.add(specifier);
  }
  return { rows, ...columns };
};

const columnIndex = (table: ReferencedTable, name: string): number => {
  const index = table.headers.findIndex((header) => header.toLowerCase() === name.trim().toLowerCase());
  if (index < 0) throw new UnknownReference(`${table.name}[${name}]`);
  return index;
};

const rowSpan = (
  table: ReferencedTable,
  rows: ReadonlySet<Rows>,
  place: FormulaPlace,
): readonly [number, number] | null => {
  const { row, rows: count } = table.area;
  const last = row + count - 1;
  if (rows.has('thisRow'))
    return place.sheetId === table.sheetId && place.row > row && place.row <= last ? [place.row, place.row] : null;
  if (rows.has('all') || (rows.has('headers') && rows.has('data'))) return [row, last];
  return rows.has('headers') ? [row, row] : [row + 1, last];
};

const resolve = (table: ReferencedTable, inner: string, place: FormulaPlace): string => {
  const wanted = parse(inner);
  const first = wanted.first === null ? 0 : columnIndex(table, wanted.first);
  const last = wanted.last === null ? table.headers.length - 1 : columnIndex(table, wanted.last);
  const span = rowSpan(table, wanted.rows, place);
  if (span === null) return '#VALUE!';
  const [from, to] = [table.area.column + Math.min(first, last), table.area.column + Math.max(first, last)].map(
    columnLetters,
  );
  const corner = `$${from}$${span[0] + 1}`;
  const opposite = `$${to}$${span[1] + 1}`;
  const cells = corner === opposite ? corner : `${corner}:${opposite}`;
  return place.sheetId === table.sheetId ? cells : onSheet(table.sheetName, cells);
};

const around = (tables: readonly ReferencedTable[], place: FormulaPlace): ReferencedTable | undefined =>
  tables.find(
    ({ sheetId, area }) =>
      sheetId === place.sheetId &&
      place.row >= area.row &&
      place.row < area.row + area.rows &&
      place.column >= area.column &&
      place.column < area.column + area.columns,
  );

/** End of the bracket group that opens at `start`. */
const closing = (formula: string, start: number): number => {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    if (formula[i] === "'") i++;
    else if (formula[i] === '[') depth++;
    else if (formula[i] === ']' && --depth === 0) return i;
  }
  throw new UnknownReference(formula);
};

const quotedAt = /"(?:[^"]|"")*"|'(?:[^']|'')*'!/y;
const wordAt = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;

const matchAt = (pattern: RegExp, formula: string, index: number): string | null => {
  pattern.lastIndex = index;
  return pattern.exec(formula)?.[0] ?? null;
};

/**
 * Replaces structured references (`tblX[Kolom]`, `[@Kolom]`, `tblX[[#Headers],[A]:[B]]`, `tblX`) by A1 references.
 * Univer knows only the simplest of them. Other text of the formula stays as it is.
 * @throws UnknownReference when a table or column does not exist
 */
export const withoutStructuredReferences = (
  formula: string,
  tables: readonly ReferencedTable[],
  place: FormulaPlace,
): string => {
  const byName = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
  let answer = '';
  let i = 0;
  while (i < formula.length) {
    const quoted = matchAt(quotedAt, formula, i);
    if (quoted !== null) {
      answer += quoted;
      i += quoted.length;
      continue;
    }
    const word = matchAt(wordAt, formula, i) ?? '';
    const after = i + word.length;
    if (formula[after] === '[') {
      const table = word === '' ? around(tables, place) : byName.get(word.toLowerCase());
      if (table === undefined) throw new UnknownReference(word);
      const end = closing(formula, after);
      answer += resolve(table, formula.slice(after + 1, end), place);
      i = end + 1;
    } else if (word === '') {
      answer += formula[i]!;
      i += 1;
    } else {
      const table = formula[after] === '(' || formula[after] === '!' ? undefined : byName.get(word.toLowerCase());
      answer += table === undefined ? word : resolve(table, '', place);
      i = after;
    }
  }
  return answer;
};
