import { balanceNodes, type BalanceNode, type Framework } from '../../../sheets/conditions/casework';
import type { Words } from '../../app/words';

const isBalance = (code: string): code is BalanceNode => balanceNodes.some((node) => node === code);

const nodeNames = { '0': 'balance', '0.volume': 'volume', '0.price': 'price' } as const;

/** What an end of a relation is called. */
export const nameOfEnd = ({ conditions }: Framework, code: string, { t }: Words): string => {
  if (isBalance(code)) return t(`sheets.columns.${nodeNames[code]}`);
  const line = conditions.find((one) => one.code === code);
  return line === undefined ? code : `${line.code} ${line.name}`;
};
