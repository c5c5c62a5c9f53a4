import { isErrorShown } from '../../../sheets/cellAgrees';
import { checkRow, doneRow, failedRow, valueInWords, type Check, type CheckRow } from '../../../sheets/selfTest/checks';
import { judgeCells, type ReadCell } from '../../../sheets/selfTest/cellChecks';
import { compared, type ShownCells } from '../../../sheets/selfTest/compared';
import { judgeFunctions } from '../../../sheets/selfTest/functionChecks';
import { judgeFormulas } from '../../../sheets/selfTest/objectChecks';
import { probePlaces, type Probe } from '../../../sheets/selfTest/probeSheet';
import { spillChecks } from '../../../sheets/selfTest/spillChecks';
import type { SheetContents } from '../../../workbook/port/workbook';
import type { TrialSheet } from '../../../workbook/port/hostProbe';
import { judged, skipped, type Trial } from './trial';

const readBack = { group: 'cells', id: 'readBack' } as const satisfies Check;
const spillAgain = { group: 'functions', id: 'spillAgain' } as const satisfies Check;

const cellsOf = (contents: SheetContents | null | undefined): readonly (ReadCell | undefined)[] =>
  probePlaces.cells.map(({ row, column }) =>
    contents === null || contents === undefined
      ? undefined
      : contents.grid.cells[row - contents.grid.row]?.[column - contents.grid.column],
  );

/** What the pane reads of each kind of cell. */
const cellRows = async ({ workbook, teller }: Trial, { id }: TrialSheet): Promise<readonly CheckRow[]> => {
  const answer = await workbook.readSheets([id]);
  return answer.ok
    ? judgeCells(cellsOf(answer.value[0]), teller)
    : [failedRow(teller, { group: 'cells', id: 'cellText' }, answer.problems[0])];
};

const functionRows = (values: ShownCells, { teller }: Trial): readonly CheckRow[] => {
  const at = ({ row, column }: { readonly row: number; readonly column: number }) => values[row]?.[column];
  const blocked = at(probePlaces.blocked);
  return [
    ...judgeFunctions(probePlaces.functions.map(at), teller),
    ...spillChecks.map(({ id }, index) =>
      compared({ group: 'functions', id }, probePlaces.spills[index]!, values, teller),
    ),
    checkRow(
      teller,
      { group: 'functions', id: 'spillBlocked' },
      isErrorShown(blocked) ? 'ok' : 'failed',
      valueInWords(blocked, teller),
    ),
  ];
};

/** Takes the obstacle away, in a step of undo, and looks whether the answer has its room. */
const unblocked = async (trial: Trial, sheet: TrialSheet): Promise<readonly CheckRow[]> => {
  const { probe, teller } = trial;
  const write = { group: 'objects', id: 'writeGrouped' } as const;
  const { row, column } = probePlaces.obstacle;
  const put = await probe.put(sheet.id, row, column, null);
  if (!put.ok) return [failedRow(teller, write, put.problems[0]), ...skipped(trial, [spillAgain])];
  const answer = await probe.values([sheet]);
  return [
    doneRow(teller, write),
    judged(trial, spillAgain, answer, ([values = []]) => compared(spillAgain, probePlaces.again, values, teller)),
  ];
};

/** How cells are read, and how functions receive them: both can only be seen in a sheet. */
export const probeCells = async (trial: Trial, { objects }: Probe, sheet: TrialSheet): Promise<readonly CheckRow[]> => {
  const { probe, teller } = trial;
  const cells = await cellRows(trial, sheet);
  const answer = await probe.values([sheet]);
  if (!answer.ok) return [...cells, failedRow(teller, readBack, answer.problems[0]), ...skipped(trial, [spillAgain])];
  const values = answer.value[0] ?? [];
  return [
    ...cells,
    doneRow(teller, readBack),
    ...functionRows(values, trial),
    ...judgeFormulas(values, objects, teller),
    ...(await unblocked(trial, sheet)),
  ];
};
