import { decomposePanel } from '../../analysis/decomposition/decomposePanel';
import { answers } from '../../text/nl/answers';
import { areaAddress, type Cell } from '../address';
import { text, type CellContent, type ExpectedCell } from '../description';
import type { CheckId } from './checks';

/** A function whose answer takes more cells than its own. */
export interface SpillCheck {
  readonly id: CheckId;
  readonly inputs: readonly (readonly number[])[];
  /** @param columns addresses of the columns with input */
  readonly formula: (columns: readonly string[]) => string;
  /** What the cells show, from that of the formula on. */
  readonly answer: readonly (readonly (string | number)[])[];
}

/** Budget, spending, predicted and actual volume. */
const years = [
  [1000, 950, 10, 9],
  [2000, 2100, 20, 21],
  [1500, 1500, 15, 12],
] as const;

const split = (): readonly (readonly (string | number)[])[] => {
  const { balance, volume, price } = answers.decomposition;
  const rows = years.map(([budget, spending, predictedVolume, actualVolume], index) => ({
    ...{ municipality: 'G1', year: 2020 + index, budget, spending, predictedVolume, actualVolume },
  }));
  return [
    [balance.share, volume.share, price.share, balance.euro, volume.euro, price.euro],
    ...decomposePanel(rows, 'report').map(({ decomposition }) => {
      if (!decomposition.ok || !decomposition.value.components.ok) return [];
      const { balance: whole, components } = decomposition.value;
      const { share, euro } = components.value;
      return [whole.share, share.volume, share.price, whole.euro, euro.volume, euro.price];
    }),
  ];
};

const two = [
  [100, 90],
  [200, 150],
];

/** Rows of the answer of {@link blockedSpill}: the second is in the way. */
const halves = [[0.1], [0.25]];

const balances = (c: readonly string[]): string => `=SALDO.RESULTAAT(${c[0] ?? ''},${c[1] ?? ''})`;

export const spillChecks: readonly SpillCheck[] = [
  {
    id: 'spill',
    inputs: years,
    formula: (c) => `=SALDO.ONTLEDING(${c.join(',')},,TRUE)`,
    answer: split(),
  },
  {
    id: 'spillError',
    inputs: [
      [100, 90],
      [0, 5],
      [200, 150],
    ],
    formula: balances,
    answer: [[0.1], ['#DIV/0!'], [0.25]],
  },
];

/** One whose answer has no room: something stands in its second row. */
export const blockedSpill: SpillCheck = { id: 'spillAgain', inputs: two, formula: balances, answer: halves };
export const obstacle: CellContent = text('x');

/** Rows that a check takes, with one free below it. */
export const heightOf = ({ inputs, answer }: SpillCheck): number => Math.max(inputs.length, answer.length) + 1;

/** Addresses of the columns with input, when they begin at this cell. */
export const inputAddresses = ({ inputs }: SpillCheck, at: Cell): readonly string[] =>
  (inputs[0] ?? []).map((_, column) =>
    areaAddress({ row: at.row, column: at.column + column, rows: inputs.length, columns: 1 }),
  );

/** What the cells of the answer must show, when the formula stands in this cell. */
export const answerCells = ({ answer }: SpillCheck, at: Cell): readonly ExpectedCell[] =>
  answer.flatMap((cells, row) =>
    cells.map((value, column) => ({ row: at.row + row, column: at.column + column, value })),
  );
