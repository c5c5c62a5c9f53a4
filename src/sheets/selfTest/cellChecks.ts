import { cellAgrees, type ShownCell } from '../cellAgrees';
import { formula, text, type CellContent } from '../description';
import { checkRow, valueInWords, type CheckId, type CheckRow, type Teller } from './checks';

/** How a cell is read: what the pane tells apart and a function cannot. */
export type ReadKind = 'blank' | 'text' | 'number' | 'boolean' | 'date' | 'error';

/** A cell as it was read. */
export interface ReadCell {
  readonly kind: ReadKind;
  readonly value: ShownCell | null;
}

interface CellCheck {
  readonly id: CheckId;
  readonly content: CellContent;
  readonly kind: ReadKind;
  /** `undefined`: whatever stands there. */
  readonly value?: ShownCell;
  readonly format?: string;
}

/** 1 January 2024. */
export const someDay = 45292;
export const dayFormat = 'yyyy-mm-dd';

/** One cell of each kind, written as Saldo writes and read as the pane reads. */
export const cellChecks: readonly CellCheck[] = [
  { id: 'cellBlank', content: null, kind: 'blank' },
  { id: 'cellText', content: text('Saldo'), kind: 'text', value: 'Saldo' },
  { id: 'cellFormulaText', content: text('=1+1'), kind: 'text', value: '=1+1' },
  { id: 'cellZeros', content: text('0344'), kind: 'text', value: '0344' },
  { id: 'cellNumber', content: 1 / 3, kind: 'number', value: 1 / 3 },
  { id: 'cellBoolean', content: true, kind: 'boolean', value: true },
  { id: 'cellDate', content: someDay, kind: 'date', value: someDay, format: dayFormat },
  { id: 'cellError', content: formula('=NA()'), kind: 'error' },
  { id: 'cellEmptyText', content: formula('=IF(1=1,"","x")'), kind: 'blank' },
];

const isSame = (found: ReadCell, { kind, value }: CellCheck): boolean => {
  if (found.kind !== kind) return false;
  if (value === undefined) return true;
  return typeof value === 'number' ? cellAgrees(found.value ?? '', { value }) : found.value === value;
};

const slotsOf = ({ value }: CellCheck, teller: Teller) =>
  value === undefined ? {} : { value: valueInWords(value, teller) };

const inWords = ({ kind, value }: ReadCell, teller: Teller): string =>
  kind === 'blank'
    ? teller.t('selfTest.found.blank')
    : teller.t('selfTest.found.kind', {
        value: valueInWords(value, teller),
        kind: teller.t(`selfTest.kinds.${kind}`),
      });

/** Says of each kind of cell whether it came back as it was written. @param found in the order of {@link cellChecks} */
export const judgeCells = (found: readonly (ReadCell | undefined)[], teller: Teller): readonly CheckRow[] =>
  cellChecks.map((check, index) => {
    const cell = found[index];
    const row = { group: 'cells', id: check.id, slots: slotsOf(check, teller) } as const;
    return cell === undefined
      ? checkRow(teller, row, 'failed', valueInWords(undefined, teller))
      : checkRow(teller, row, isSame(cell, check) ? 'ok' : 'failed', inWords(cell, teller));
  });
