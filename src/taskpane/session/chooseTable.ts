import { onSheet } from '../../sheets/address';
import type { Grid } from '../../workbook/port/grid';
import type { Choices } from '../data/choices';
import { yearIn } from '../data/header';
import { recognise } from '../data/recognise';
import { sourceTable, type SourceTable } from '../data/sourceTable';
import { proposeUnit } from '../data/tableUnit';
import type { ChosenTable } from './session';

/** How a grid is read again: a table by its name, which grows along, a range by its address. */
export const referenceOf = (grid: Grid): string => grid.table ?? onSheet(grid.sheet, grid.address);

const headersOf = ({ columns }: SourceTable): string => columns.map(({ header }) => header).join('\u0000');

/** The same table read again, after a correction of a cell. */
const isSameTable = (before: ChosenTable | null, reference: string, table: SourceTable): before is ChosenTable =>
  before !== null && before.reference === reference && headersOf(before.table) === headersOf(table);

const sameRows = (before: SourceTable, after: SourceTable): boolean =>
  before.grid.row === after.grid.row && before.grid.cells.length === after.grid.cells.length;

/** A year that every amount column names, such as `Budget 2021` and `Uitgaven 2021`. */
const yearInHeaders = ({ columns, remarks }: SourceTable): number | null =>
  yearIn([...columns.map(({ header }) => header), ...remarks].join(' '));

/** Rows left out belong to their place on the sheet: they hold only while no row was added or taken away. */
const keepChoices = (before: ChosenTable, table: SourceTable): Choices =>
  sameRows(before.table, table) ? before.choices : { ...before.choices, skipped: [], countedTotals: [] };

/** What we make of a grid; what the person chose earlier for the same table stands. */
export const chooseTable = (grid: Grid, before: ChosenTable | null, statements: readonly string[]): ChosenTable => {
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
  return { reference, table, proposal, unit, choices, statements };
};
