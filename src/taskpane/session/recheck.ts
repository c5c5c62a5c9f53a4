import { onSheet } from '../../sheets/address';
import type { Grid, GridCell } from '../../workbook/port/grid';
import type { Workbook, WorkbookProblem } from '../../workbook/port/workbook';
import { addressOf, cellAt, widthOf } from '../data/cells';
import type { ChosenTable } from './session';

/** Whether a table still says what it said when it was read. */
export type Recheck =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly cell: string }
  | { readonly kind: 'failed'; readonly problem: WorkbookProblem };

const sameContent = (a: GridCell, b: GridCell): boolean => a.kind === b.kind && a.value === b.value;

/** First cell that is not what it was, with its sheet; the first of all when the table stands elsewhere. `null`: nothing changed. */
export const changedCell = (before: Grid, now: Grid): string | null => {
  if (before.sheet !== now.sheet || before.row !== now.row || before.column !== now.column) return addressOf(now, 0, 0);
  const rows = Math.max(before.cells.length, now.cells.length);
  const columns = Math.max(widthOf(before), widthOf(now));
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      if (!sameContent(cellAt(before, row, column), cellAt(now, row, column))) return addressOf(now, row, column);
  return null;
};

/** A table is not found by its name when its sheet is gone; then that is what a person has to hear. */
const reasonOf = async (workbook: Workbook, problem: WorkbookProblem, sheet: string): Promise<WorkbookProblem> => {
  if (problem.code !== 'unknownAddress') return problem;
  const answer = await workbook.readAddress(onSheet(sheet, 'A1'));
  return answer.ok ? problem : (answer.problems.find(({ code }) => code === 'sheetGone') ?? problem);
};

/** Reads a table once more, right before something is built on it: not every change comes with an event. */
export const recheck = async (
  workbook: Workbook,
  { reference, table: { grid } }: Pick<ChosenTable, 'reference' | 'table'>,
): Promise<Recheck> => {
  const answer = await workbook.readAddress(reference);
  if (!answer.ok) return { kind: 'failed', problem: await reasonOf(workbook, answer.problems[0]!, grid.sheet) };
  const cell = changedCell(grid, answer.value);
  return cell === null ? { kind: 'same' } : { kind: 'changed', cell };
};
