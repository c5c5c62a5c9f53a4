import { signOf } from '../statistics/sign';
import type { PeriodDecomposition } from './types';

export interface BalanceGroups {
  readonly deficit: readonly PeriodDecomposition[];
  readonly surplus: readonly PeriodDecomposition[];
  /** A balance of zero belongs to neither group. */
  readonly neutral: readonly PeriodDecomposition[];
}

/** Municipalities by the sign of their balance over the period, each group in the order given. */
export const groupsByBalance = (periods: readonly PeriodDecomposition[]): BalanceGroups => {
  const withSign = (sign: -1 | 0 | 1) => periods.filter(({ balance }) => signOf(balance.share) === sign);
  return { deficit: withSign(-1), surplus: withSign(1), neutral: withSign(0) };
};
