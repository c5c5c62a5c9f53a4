import { parseNumber } from '../../analysis/input/parseNumber';
import { failure } from '../../analysis/result';
import type { GridCell } from '../../workbook/port/grid';
import type { CellProblem, CellProblemCode } from './cellProblem';
import { addressOf, cellAt, isBlank } from './cells';
import { isMoney, type NumberField } from './fields';
import { covers } from './merged';
import type { Reading } from './readLabels';

/** A number cell as read. `token`: a word such as `n.b.` that stands for blank; `textNumber`: text that is one number. */
export interface NumberReading {
  readonly kind: 'number' | 'blank' | 'token' | 'textNumber' | 'problem';
  /** In euros or recipients; `null` when there is none. */
  readonly value: number | null;
  /** With sheet; empty when no column is chosen. */
  readonly cell: string;
  readonly address: string | null;
  /** What stands in the cell when it is text that was read as a number or as missing. */
  readonly text: string | null;
  readonly problems: readonly CellProblem[];
}

type Content = Pick<NumberReading, 'kind' | 'value'> & { readonly code?: CellProblemCode };

const wrong = (code: CellProblemCode): Content => ({ kind: 'problem', value: null, code });

const contentOfText = (text: string): Content => {
  // A percentage reads as a number, but never as an amount or a number of recipients.
  const parsed = text.includes('%') ? failure('notANumber') : parseNumber(text);
  if (!parsed.ok)
    return wrong(parsed.problems[0]?.code === 'ambiguousNumber' ? 'ambiguousNumber' : 'textInNumberColumn');
  return parsed.value === null ? { kind: 'token', value: null } : { kind: 'textNumber', value: parsed.value };
};

const contentOf = (cell: GridCell): Content => {
  if (isBlank(cell)) return { kind: 'blank', value: null };
  switch (cell.kind) {
    case 'number':
      return { kind: 'number', value: Number(cell.value) };
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

/** Reads one figure. A merged area holds one figure for several cells: nobody can say whose it is. */
export const readNumber = ({ grid, merged, choices }: Reading, row: number, field: NumberField): NumberReading => {
  const column = choices.mapping[field];
  if (column === null) return { kind: 'blank', value: null, cell: '', address: null, text: null, problems: [] };
  const cell = cellAt(grid, row, column);
  const address = addressOf(grid, row, column);
  const content = merged.some((area) => covers(area, { row, column })) ? wrong('mergedCells') : contentOf(cell);
  const unit = isMoney(field) ? choices.unit : 1;
  return {
    kind: content.kind,
    value: content.value === null ? null : content.value * unit,
    cell: address,
    address,
    text: content.kind === 'textNumber' || content.kind === 'token' ? String(cell.value) : null,
    problems:
      content.code === undefined
        ? []
        : [
            {
              code: content.code,
              slots: { text: cell.shown, error: cell.shown, field },
              cells: [address],
              rows: [row],
            },
          ],
  };
};
