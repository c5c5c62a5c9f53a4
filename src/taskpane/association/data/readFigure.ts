import { parseNumber } from '../../../analysis/input/parseNumber';
import type { GridCell } from '../../../workbook/port/grid';
import type { CellProblemCode } from '../../data/cellProblem';
import { isBlank } from '../../data/cells';

/** What stands in a figure's cell. */
export interface FigureReading {
  /** As it stands there: `12,5%` and 0,125 are both 0.125. `null`: blank, a mark for missing, or a problem. */
  readonly value: number | null;
  /** What stands in the cell when it is text that was read as a number. */
  readonly text: string | null;
  /** The cell shows a percent sign, so that nobody can doubt what it means. */
  readonly percent: boolean;
  readonly problem: CellProblemCode | null;
  readonly shown: string;
}

type Content = Pick<FigureReading, 'value' | 'text' | 'problem'>;

const nothing: Content = { value: null, text: null, problem: null };
const wrong = (problem: CellProblemCode): Content => ({ value: null, text: null, problem });

const contentOfText = (text: string): Content => {
  const parsed = parseNumber(text);
  if (parsed.ok) return { value: parsed.value, text: parsed.value === null ? null : text, problem: null };
  return wrong(parsed.problems[0]!.code === 'ambiguousNumber' ? 'ambiguousNumber' : 'textInNumberColumn');
};

const contentOf = (cell: GridCell): Content => {
  if (cell.kind === 'number') return { value: Number(cell.value), text: null, problem: null };
  if (isBlank(cell)) return nothing;
  switch (cell.kind) {
    case 'text':
      return contentOfText(String(cell.value));
    case 'error':
      return wrong('errorInCell');
    case 'boolean':
      return wrong('booleanInNumberColumn');
    default:
      return wrong('dateInNumberColumn');
  }
};

/**
 * Reads one figure of an outcome measure.
 * @param merged the cell is part of a merged area, which holds one figure for several rows: nobody can say whose it is
 */
export const readFigure = (cell: GridCell, merged: boolean): FigureReading => {
  const { value, text, problem } = merged ? wrong('mergedCells') : contentOf(cell);
  return { value, text, problem, percent: cell.shown.includes('%'), shown: cell.shown };
};
