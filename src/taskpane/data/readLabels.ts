import type { Cell } from '../../sheets/address';
import type { Grid, GridCell } from '../../workbook/port/grid';
import type { CellProblem } from './cellProblem';
import { addressOf, cellAt, isBlank, labelOf } from './cells';
import type { Choices } from './choices';
import type { Field } from './fields';
import { homeOf, type MergedArea } from './merged';
import { readYear } from './year';

/** A grid, the merged areas in it and what the person chose. */
export interface Reading {
  readonly grid: Grid;
  readonly merged: readonly MergedArea[];
  readonly choices: Choices;
}

/** Who and when, as far as the row says. */
export interface Labels {
  readonly municipality: string;
  readonly code: string | null;
  readonly year: number | null;
  readonly yearFromDate: boolean;
  /** The cell of a merged area that the municipality, code or year was taken from. */
  readonly mergedCell: string | null;
  readonly cells: Readonly<Record<'municipality' | 'code' | 'year', string | null>>;
  readonly problems: readonly CellProblem[];
}

interface Found {
  readonly cell: GridCell;
  readonly address: string;
  readonly merged: boolean;
}

const find = ({ grid, merged, choices }: Reading, row: number, field: Field): Found | null => {
  const column = choices.mapping[field];
  if (column === null) return null;
  const here: Cell = { row, column };
  const home = homeOf(merged, here);
  return {
    cell: cellAt(grid, home.row, home.column),
    address: addressOf(grid, home.row, home.column),
    merged: home.row !== row,
  };
};

const errorIn = (found: Found | null, row: number): readonly CellProblem[] =>
  found?.cell.kind === 'error'
    ? [{ code: 'errorInCell', slots: { error: found.cell.shown }, cells: [found.address], rows: [row] }]
    : [];

const municipalityProblems = (found: Found | null, row: number): readonly CellProblem[] =>
  found === null || labelOf(found.cell) !== '' || found.cell.kind === 'error'
    ? []
    : [{ code: 'municipalityMissing', slots: {}, cells: [found.address], rows: [row] }];

const yearProblems = (found: Found | null, row: number): readonly CellProblem[] => {
  if (found === null || found.cell.kind === 'error' || readYear(found.cell) !== null) return [];
  const at = { cells: [found.address], rows: [row] } as const;
  return isBlank(found.cell)
    ? [{ code: 'yearMissing', slots: {}, ...at }]
    : [{ code: 'notAYear', slots: { text: found.cell.shown }, ...at }];
};

/** Reads municipality, code and year of a row. A label in a merged area counts for all rows of that area. */
export const readLabels = (reading: Reading, row: number): Labels => {
  const [name, code, year] = [
    find(reading, row, 'municipality'),
    find(reading, row, 'code'),
    find(reading, row, 'year'),
  ];
  const key = name ?? code;
  const { choices } = reading;
  return {
    municipality: key === null ? choices.municipality.trim() : labelOf(key.cell),
    code: code === null || name === null ? null : labelOf(code.cell) || null,
    year: year === null ? choices.year : readYear(year.cell),
    yearFromDate: year?.cell.kind === 'date' && year.cell.value !== readYear(year.cell),
    mergedCell: [name, code, year].find((found) => found?.merged === true)?.address ?? null,
    cells: { municipality: key?.address ?? null, code: code?.address ?? null, year: year?.address ?? null },
    problems: [
      ...[key, year].flatMap((found) => errorIn(found, row)),
      ...municipalityProblems(key, row),
      ...yearProblems(year, row),
    ],
  };
};
