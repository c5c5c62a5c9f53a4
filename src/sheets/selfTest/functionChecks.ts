import { cellAgrees, isErrorShown, type ShownCell } from '../cellAgrees';
import { text, type CellContent } from '../description';
import { checkRow, valueInWords, type CheckId, type CheckRow, type Teller } from './checks';
import { someDay } from './cellChecks';

/**
 * How a custom function receives its arguments cannot be asked; the answer of one of ours tells: RESULTAAT answers nothing
 * when the spending is missing, and 1 when it is 0.
 */
export interface FunctionCheck {
  readonly id: CheckId;
  /** What stands in the cells to the left; `day` is a date, `error` an error. */
  readonly inputs: readonly (CellContent | 'day' | 'error')[];
  readonly formula: (cells: readonly string[]) => string;
  /** What the cell with the function must show. */
  readonly answer: number | string | null;
  /** Any other error is as good: Excel itself decides which one. */
  readonly anyError?: boolean;
  /** Another answer with which Saldo can live. */
  readonly noted?: ShownCell;
}

const span = (from: string | undefined, to: string | undefined): string => `${from ?? ''}:${to ?? ''}`;
const balance = ([budget, spending]: readonly string[]): string =>
  `=SALDO.RESULTAAT(${budget ?? ''},${spending ?? ''})`;

/** Balance 0.05 and volume 0.1, so price -0.05: of a budget of 1000 that is -50 euros. */
const priced = [1000, 950, 10, 9];

/** Most inputs of one check. */
export const inputColumns = 5;

export const functionChecks: readonly FunctionCheck[] = [
  { id: 'functionNumber', inputs: [200, 150], formula: balance, answer: 0.25 },
  { id: 'functionBlank', inputs: [100, null], formula: balance, answer: null, noted: 1 },
  {
    id: 'functionBlankInRange',
    inputs: [5, null, 7],
    formula: (c) => `=SALDO.SPREIDING(${span(c[0], c[2])},"min")`,
    answer: 5,
    noted: 0,
  },
  { id: 'functionMissing', inputs: [100, text('n.v.t.')], formula: balance, answer: null },
  { id: 'functionNumberText', inputs: [1000, text('1.234,5')], formula: balance, answer: -0.2345 },
  { id: 'functionText', inputs: [100, text('onbekend')], formula: balance, answer: '#VALUE!' },
  { id: 'functionBoolean', inputs: [100, true], formula: balance, answer: '#VALUE!' },
  {
    id: 'functionOption',
    inputs: priced,
    formula: (c) => `=SALDO.PRIJS(${c.slice(0, 4).join(',')},TRUE)`,
    answer: -50,
  },
  {
    id: 'functionOptionCell',
    inputs: [...priced, true],
    formula: (c) => `=SALDO.PRIJS(${c.slice(0, 5).join(',')})`,
    answer: -50,
  },
  { id: 'functionDate', inputs: [100000, 'day'], formula: balance, answer: 1 - someDay / 100000 },
  { id: 'functionError', inputs: [100, 'error'], formula: balance, answer: '#N/A', anyError: true },
  {
    id: 'functionErrorInRange',
    inputs: [5, 'error', 7],
    formula: (c) => `=SALDO.SPREIDING(${span(c[0], c[2])},"min")`,
    answer: '#N/A',
    anyError: true,
  },
  {
    id: 'functionOmittedLast',
    inputs: priced,
    formula: (c) => `=SALDO.PRIJS(${c.slice(0, 4).join(',')})`,
    answer: -0.05,
  },
  {
    // Low is favourable here; the answer for all three lies in a row, of which this is the first.
    id: 'functionOmittedMiddle',
    inputs: [10, 20, 30],
    formula: (c) => `=SALDO.OORDEEL(${span(c[0], c[2])},,FALSE)`,
    answer: 'H',
  },
  { id: 'functionDivision', inputs: [0, 5], formula: balance, answer: '#DIV/0!' },
  {
    id: 'functionNotAvailable',
    inputs: [1, 2, 3, 5],
    formula: (c) => `=SALDO.VERKLARINGSGRAAD(${span(c[0], c[1])},${span(c[2], c[3])})`,
    answer: '#N/A',
  },
];

const isRight = (found: ShownCell, { answer, anyError = false }: FunctionCheck): boolean =>
  cellAgrees(found, { value: answer }) || (anyError && isErrorShown(found));

const judge = (own: FunctionCheck, found: ShownCell | undefined, teller: Teller): CheckRow => {
  const { id, answer, noted } = own;
  const check = { group: 'functions', id, slots: { value: valueInWords(answer, teller) } } as const;
  const shown = valueInWords(found, teller);
  if (found === undefined) return checkRow(teller, check, 'failed', shown);
  if (isRight(found, own)) return checkRow(teller, check, 'ok', shown);
  return noted !== undefined && found === noted
    ? checkRow(teller, check, 'note', teller.t('selfTest.found.blankAsZero', { found: shown }))
    : checkRow(teller, check, 'failed', shown);
};

/** Says of each argument whether it reaches a function as it should. @param found in the order of {@link functionChecks} */
export const judgeFunctions = (found: readonly (ShownCell | undefined)[], teller: Teller): readonly CheckRow[] =>
  functionChecks.map((check, index) => judge(check, found[index], teller));
