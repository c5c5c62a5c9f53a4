import type { Method, ShareAndEuro } from '../../analysis/decomposition/types';
import { answers } from '../../text/nl/answers';
import type { AnswerCell } from '../cells/answer';

type Cells = ShareAndEuro<AnswerCell>;

export interface ComponentCells {
  readonly volume: Cells;
  readonly price: Cells;
  readonly interaction: Cells;
}

export type RowCells = ComponentCells & { readonly balance: Cells };

/** The order of the columns is part of the contract: shares, euros, and the interaction behind them where the method shows it. */
export const inColumns = ({ balance, volume, price, interaction }: RowCells, method: Method): AnswerCell[] => [
  balance.share,
  volume.share,
  price.share,
  balance.euro,
  volume.euro,
  price.euro,
  ...(method === 'interaction' ? [interaction.share, interaction.euro] : []),
];

/** The row with headings above an answer. */
export const headings = (method: Method): AnswerCell[] => inColumns(answers.decomposition, method);
