import { onSheet } from '../../sheets/address';
import type { Grid } from '../../workbook/port/grid';
import type { Choices } from '../data/choices';
import { yearIn } from '../data/header';
import { recognise } from '../data/recognise';
import { sourceTable, type SourceTable } from '../data/sourceTable';
import { proposeUnit } from '../data/tableUnit';
import { keepRows } from './keepRows';
import type { ChosenTable } from './session';

/** How a grid is read again: a table by its name, which grows along, a range by its address. */
export const referenceOf = (grid: Grid): string => grid.table ?? onSheet(grid.sheet, grid.address);

const headersOf = ({ columns }: SourceTable): string => columns.map(({ header }) => header).join('\u0000');

const overlap = (a: Grid, b: Grid): boolean =>
  a.sheet === b.sheet && a.row < b.row + b.cells.length && b.row < a.row + a.cells.length;

/** The same table read again, after a correction of a cell, with more rows, or moved by a row inserted above it. */
const isSameTable = (before: ChosenTable | null, reference: string, table: SourceTable): before is ChosenTable =>
  before !== null &&
  headersOf(before.table) === headersOf(table) &&
  (before.reference === reference || (table.grid.table === null && overlap(before.table.grid, table.grid)));

/** A year that every amount column names, such as `Budget 2021` and `Uitgaven 2021`. */
const yearInHeaders = ({ columns, remarks }: SourceTable): number | null =>
  yearIn([...columns.map(({ header }) => header), ...remarks].join(' '));

/** What the person chose for the table, with the rows they left out where those stand now. */
const keepChoices = (before: ChosenTable, table: SourceTable): Choices => {
  const { choices } = before;
  const kept = (rows: readonly number[]): readonly number[] => keepRows(before, { table, choices }, rows);
  return { ...choices, skipped: kept(choices.skipped), countedTotals: kept(choices.countedTotals) };
};

/** What was found around a table. */
export type Around = Pick<ChosenTable, 'statements' | 'wider'>;

export const nothingAround: Around = { statements: [], wider: null };

/** What we make of a grid; what the person chose earlier for the same table stands. */
export const chooseTable = (grid: Grid, before: ChosenTable | null, around: Around): ChosenTable => {
  const table = sourceTable(grid);
  const reference = referenceOf(grid);
  const proposal = recognise(table);
  const unit = proposeUnit(table, proposal.mapping);
  const fresh: Choices = {
    mapping: proposal.mapping,
    unit: unit.unit,
    year: proposal.mapping.year === null ? yearInHeaders(table) : null,
    municipality: '',
    skipped: [],
    countedTotals: [],
  };
  const choices = isSameTable(before, reference, table) ? keepChoices(before, table) : fresh;
  return { reference, table, proposal, unit, choices, ...around };
};
