import { SMALLEST_COMPONENT } from '../../analysis/decomposition/pictureOf';
import { ZERO, type Sign } from '../../analysis/statistics/sign';
import type { Translate } from '../../text/instance';
import { isEmpty } from './isEmpty';

/** Do volume and price pull the same way? Empty where they are unknown. */
export const pictureFormula = (t: Translate, volume: string, price: string): string => {
  const [same, other, neither] = [
    t('sheets.words.reinforcing'),
    t('sheets.words.dampening'),
    t('sheets.words.neutral'),
  ];
  const small = `MIN(ABS(${volume}),ABS(${price}))<${SMALLEST_COMPONENT}`;
  return `=IF(${isEmpty(volume)},"",IF(${small},"${neither}",IF(${volume}*${price}>0,"${same}","${other}")))`;
};

/** The same zero as the core's, as a power: the grid engine of the playground misreads `1E-12`. */
const zero = `10^${Math.round(Math.log10(ZERO))}`;

/** Deficit or surplus; a balance of zero belongs to neither. */
export const groupFormula = (t: Translate, balance: string): string => {
  const [deficit, surplus] = [t('sheets.words.deficit'), t('sheets.words.surplus')];
  return `=IF(${isEmpty(balance)},"",IF(ABS(${balance})<${zero},"",IF(${balance}<0,"${deficit}","${surplus}")))`;
};

export const groupWord = (t: Translate, sign: Sign): string | null =>
  sign === 0 ? null : t(sign < 0 ? 'sheets.words.deficit' : 'sheets.words.surplus');
