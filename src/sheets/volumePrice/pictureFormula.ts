import { SMALLEST_COMPONENT } from '../../analysis/decomposition/pictureOf';
import { ZERO, type Sign } from '../../analysis/statistics/sign';
import { isEmpty } from './isEmpty';
import type { Words } from './words';

/** Do volume and price pull the same way? Empty where they are unknown. */
export const pictureFormula = ({ reinforcing, dampening, neutral }: Words, volume: string, price: string): string => {
  const small = `MIN(ABS(${volume}),ABS(${price}))<${SMALLEST_COMPONENT}`;
  return `=IF(${isEmpty(volume)},"",IF(${small},"${neutral}",IF(${volume}*${price}>0,"${reinforcing}","${dampening}")))`;
};

/** The same zero as the core's, as a power: the grid engine of the playground misreads `1E-12`. */
const zero = `10^${Math.round(Math.log10(ZERO))}`;

/** Deficit or surplus; a balance of zero belongs to neither. */
export const groupFormula = ({ deficit, surplus }: Words, balance: string): string =>
  `=IF(${isEmpty(balance)},"",IF(ABS(${balance})<${zero},"",IF(${balance}<0,"${deficit}","${surplus}")))`;

export const groupWord = ({ deficit, surplus }: Words, sign: Sign): string | null => {
  if (sign === 0) return null;
  return sign < 0 ? deficit : surplus;
};
