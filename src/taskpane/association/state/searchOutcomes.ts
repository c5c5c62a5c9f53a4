import { onSheet } from '../../../sheets/address';
import type { SaldoSheet, Workbook, WorkbookProblem } from '../../../workbook/port/workbook';
import type { ChosenTable } from '../../session/session';
import { readStatements } from '../../session/statements';
import type { OutcomeSource } from '../data/readOutcomes';
import { holdsMeasures, sourceOf } from '../data/sourceOf';
import type { StoredSource } from './associationSettings';

/** A workbook with more tables than this is no place to read around in; neither is a longer table. */
const [mostTables, mostRows] = [12, 20_000];

/** What became of tables that were there last time. */
export interface Reopened {
  readonly found: readonly OutcomeSource[];
  /** Why the first of the others could not be read; `null`: all are there. */
  readonly problem: WorkbookProblem | null;
}

/** Those of these tables that are still there. */
export const readEach = async (workbook: Workbook, tables: readonly StoredSource[]): Promise<Reopened> => {
  const found: OutcomeSource[] = [];
  let problem: WorkbookProblem | null = null;
  for (const { reference, measureName } of tables) {
    const answer = await workbook.readAddress(reference);
    if (answer.ok) found.push(sourceOf(answer.value, await readStatements(workbook, answer.value), measureName));
    else problem ??= answer.problems[0]!;
  }
  return { found, problem };
};

const withMeasures = async (workbook: Workbook, addresses: readonly string[]): Promise<readonly OutcomeSource[]> => {
  const { found } = await readEach(
    workbook,
    addresses.map((reference) => ({ reference, measureName: '' })),
  );
  return found.filter(holdsMeasures);
};

/** Tables of the workbook, but for the one of step 1. */
const tableNames = async (workbook: Workbook, chosen: ChosenTable | null): Promise<readonly string[]> => {
  const answer = await workbook.listSources();
  if (!answer.ok) return [];
  return answer.value
    .filter(({ kind, name, rows }) => kind === 'table' && name !== chosen?.reference && rows <= mostRows)
    .map(({ name }) => name)
    .slice(0, mostTables);
};

/** The table of step 1 may hold outcome measures itself; its remarks were read with it. */
const ownMeasures = (chosen: ChosenTable | null): readonly OutcomeSource[] => {
  if (chosen === null) return [];
  const source = sourceOf(chosen.table.grid, chosen.statements, '');
  return holdsMeasures(source) ? [source] : [];
};

/** What the person selected before they came here. */
const selected = async (workbook: Workbook): Promise<readonly OutcomeSource[]> => {
  const answer = await workbook.readSelection();
  if (!answer.ok) return [];
  const source = sourceOf(answer.value, await readStatements(workbook, answer.value), '');
  return holdsMeasures(source) ? [source] : [];
};

/**
 * Looks for outcome measures where they are likely to be: in the table of step 1, in the tables of the workbook, in the selection, on sheets
 * with figures that Saldo added. A person's own plain ranges are not read unasked.
 */
export const searchOutcomes = async (
  workbook: Workbook,
  chosen: ChosenTable | null,
  sheets: readonly SaldoSheet[],
): Promise<readonly OutcomeSource[]> => {
  const own = ownMeasures(chosen);
  const tables = await withMeasures(workbook, await tableNames(workbook, chosen));
  const found = [...own, ...tables];
  if (found.length > 0) return found;
  const selection = await selected(workbook);
  if (selection.length > 0) return selection;
  const added = sheets.filter(({ kind, name }) => kind === 'data' && name !== chosen?.table.grid.sheet);
  return withMeasures(
    workbook,
    added.map(({ name }) => onSheet(name, 'A:Z')),
  );
};
