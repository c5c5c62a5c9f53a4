import type { Method } from '../../analysis/decomposition/types';
import { inRow, type Columns, type PartName } from './columns';
import { isEmpty } from './isEmpty';

/** What the formulas for shares are about: budget, spending, predicted and actual volume, and the shares themselves; cells or names. */
export interface Operands {
  readonly B: string;
  readonly S: string;
  readonly P: string;
  readonly A: string;
  readonly share: Readonly<Record<PartName, string>>;
}

/** The cells of one row that its formulas use. */
interface Own extends Operands {
  readonly euro: Readonly<Record<PartName, string>>;
}

const cellsOf = (columns: Columns, row: number): Own => {
  const own = (positions: Readonly<Record<PartName, number>>): Record<PartName, string> => ({
    balance: inRow(positions.balance, row),
    volume: inRow(positions.volume, row),
    price: inRow(positions.price, row),
    interaction: inRow(positions.interaction, row),
  });
  return {
    B: inRow(columns.budget, row),
    S: inRow(columns.spending, row),
    P: inRow(columns.predictedVolume, row),
    A: inRow(columns.actualVolume, row),
    share: own(columns.share),
    euro: own(columns.euro),
  };
};

/** A budget of zero shows #DIV/0!, one below zero #N/A; only missing money shows nothing. */
const balance = ({ B, S }: Operands): string =>
  `IF(OR(${isEmpty(B)},${isEmpty(S)}),"",IF(${B}<0,NA(),(${B}-${S})/${B}))`;

/** Where the method has no answer: a volume is missing, nothing was predicted, or there is no actual price. */
const undefinedWhen = (method: Method, { S, P, A, share }: Operands): string => {
  const missing = `${[share.balance, P, A].map(isEmpty).join(',')},${P}<=0`;
  switch (method) {
    case 'report':
      return `${missing},${A}<0`;
    case 'lmdi':
      return `${missing},${A}<=0,${S}<=0`;
    default:
      return `${missing},${A}<=0`;
  }
};

/** Share of the budget that goes with volume. LMDI near balance uses the series, where a logarithm would lose its digits. */
const volumeShare = (method: Method, { B, S, P, A, share }: Operands): string => {
  const R = share.balance;
  switch (method) {
    case 'midpoint':
      return `(${P}-${A})*(${B}/${P}+${S}/${A})/2/${B}`;
    case 'lmdi':
      return `IF(ABS(${R})<0.0001,1-${R}/2-${R}^2/12-${R}^3/24,${R}/LN(${B}/${S}))*LN(${P}/${A})`;
    default:
      return `(${P}-${A})/${P}`;
  }
};

const priceShare = (method: Method, { B, S, P, A, share }: Operands): string =>
  method === 'interaction' ? `(${B}/${P}-${S}/${A})*${P}/${B}` : `${share.balance}-${share.volume}`;

/** The shares of the budget as expressions, each over the operands and the shares before it. */
export const shareExpressions = (method: Method, own: Operands): Readonly<Record<PartName, string>> => {
  const { share } = own;
  return {
    balance: balance(own),
    volume: `IF(OR(${undefinedWhen(method, own)}),"",${volumeShare(method, own)})`,
    price: `IF(${isEmpty(share.volume)},"",${priceShare(method, own)})`,
    interaction: `IF(${isEmpty(share.volume)},"",${share.balance}-${share.volume}-${share.price})`,
  };
};

/** Shares of the budget, each from the cells of its own row. */
export const shareFormulas = (method: Method, columns: Columns, row: number): Readonly<Record<PartName, string>> => {
  const { balance, volume, price, interaction } = shareExpressions(method, cellsOf(columns, row));
  return { balance: `=${balance}`, volume: `=${volume}`, price: `=${price}`, interaction: `=${interaction}` };
};

/** Euros: budget less spending, and the shares times the budget; what is left goes to the last part, so that they add up. */
export const euroFormulas = (method: Method, columns: Columns, row: number): Readonly<Record<PartName, string>> => {
  const { B, S, share, euro } = cellsOf(columns, row);
  const price = method === 'interaction' ? `${share.price}*${B}` : `${euro.balance}-${euro.volume}`;
  return {
    balance: `=IF(${isEmpty(share.balance)},"",${B}-${S})`,
    volume: `=IF(${isEmpty(share.volume)},"",${share.volume}*${B})`,
    price: `=IF(${isEmpty(share.volume)},"",${price})`,
    interaction: `=IF(${isEmpty(share.volume)},"",${euro.balance}-${euro.volume}-${euro.price})`,
  };
};
