import { cellInput } from '../writing/cellInput';
import { appendEntries } from '../writing/log';
import { runSteps, step, type Step } from '../writing/steps';
import { setLooks } from './looks';
import { addColumns, addLines } from './lines';
import { repaint } from './repaint';
import { emptiedLine, goingLines, rangeOf, wholeRows, type DoomedLine, type EditPlan, type Target } from './target';

/** How far an edit got; taking back needs to know. */
export interface Progress {
  /** The request that takes lines away has been sent. */
  removing: boolean;
  done: boolean;
}

/**
 * Carries out an edit: cells, new lines, new columns, looks and colours, the log; then, in a request of their own, lines that go. These
 * go last, so that the places that the caller read hold until then, and as few steps as can be may fail behind them.
 */
export const performEdit = async (context: Excel.RequestContext, plan: EditPlan, progress: Progress): Promise<void> => {
  const { targets, palette, log } = plan;
  await runSteps(context, [
    ...targets.flatMap((target) => [...writeCells(target), ...addLines(target), ...addColumns(target)]),
    ...targets.flatMap((target) => [...setLooks(target, palette), ...repaint(target)]),
    ...(log === null ? [] : appendEntries(log.existing, log.entries)),
  ]);
  const removal = targets.flatMap(removeLines);
  if (removal.length === 0) return;
  progress.removing = true;
  await runSteps(context, removal);
};

/** Neighbours in a row are written as one range. */
const writeCells = (target: Target): readonly Step[] => {
  const cells = [...target.edit.cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: (typeof cells)[] = [];
  for (const cell of cells) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && last.row === cell.row && last.column === cell.column - 1) runs.at(-1)!.push(cell);
    else runs.push([cell]);
  }
  const emptied = emptiedLine(target);
  return [
    ...runs.map((run): Step => {
      const inputs = run.map(({ content }) => cellInput(content));
      const { row, column } = run[0]!;
      return {
        bytes: 500 + inputs.reduce<number>((sum, input) => sum + String(input).length * 1.5 + 3, 0),
        run: (context) => {
          const sheet = context.workbook.worksheets.getItem(target.sheet.id);
          sheet.getRangeByIndexes(row, column, 1, run.length).formulas = [inputs];
        },
      };
    }),
    ...(emptied === null
      ? []
      : [
          step((context) => {
            const sheet = context.workbook.worksheets.getItem(target.sheet.id);
            rangeOf(sheet, { ...target.area, row: emptied.row, rows: 1 }).clear('Contents');
          }),
        ]),
  ];
};

/** From the bottom up, so that the places of the others hold; neighbours at once. What a person wrote beside a line stays. */
const removeLines = (target: Target): readonly Step[] => {
  const { table, sheet, area } = target;
  const groups = groupsOf(goingLines(target));
  if (groups.length === 0) return [];
  return [
    // Excel takes no lines out of a table that shows only some of them.
    ...(table?.filterButtons === true
      ? [step((context) => context.workbook.tables.getItem(table.name).clearFilters())]
      : []),
    ...[...groups].reverse().map(({ row, rows, isBeside }) =>
      step((context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet.id);
        (isBeside ? rangeOf(worksheet, { ...area, row, rows }) : worksheet.getRange(wholeRows(row, rows))).delete('Up');
      }),
    ),
  ];
};

interface Group {
  readonly row: number;
  readonly rows: number;
  readonly isBeside: boolean;
}

/** Lines that follow each other and go in the same way. */
const groupsOf = (lines: readonly DoomedLine[]): readonly Group[] =>
  lines.reduce<readonly Group[]>((groups, { row, isBeside }) => {
    const last = groups.at(-1);
    return last !== undefined && last.row + last.rows === row && last.isBeside === isBeside
      ? [...groups.slice(0, -1), { ...last, rows: last.rows + 1 }]
      : [...groups, { row, rows: 1, isBeside }];
  }, []);
