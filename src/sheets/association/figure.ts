import { figureFormula, isMissing, numberIn } from '../volumePrice/sourceFormula';
import type { SourceCell, SourceFigure } from './input';

const sum = (cells: readonly SourceCell[]): string => {
  const terms = cells.map(({ address, text }) => numberIn(address, text)).join('+');
  return cells.length === 1 ? terms : `(${terms})`;
};

/**
 * A figure over the person's own cells: added up when there are several, as part of others when it has a denominator. Empty when
 * one of them is blank or marked as missing, or when the denominator is not above zero.
 * @returns formula; `null` when there is no cell to refer to
 */
export const formulaOf = ({ cells, per = [] }: SourceFigure, scale = 1): string | null => {
  const [first] = cells;
  if (first === undefined) return null;
  if (cells.length === 1 && per.length === 0) return figureFormula(first.address, scale, first.text);
  const missing = [...cells, ...per].map(({ address }) => isMissing(address));
  const number = `${sum(cells)}*${scale}`;
  const value = per.length === 0 ? number : `IF(${sum(per)}>0,${number}/${sum(per)},"")`;
  return `=IF(OR(${missing.join(',')}),"",${value})`;
};

/** The figure as an expression inside another formula: the formula without `=`, or the number itself. */
export const expressionOf = (figure: SourceFigure, scale = 1): string =>
  formulaOf(figure, scale)?.slice(1) ?? (figure.value === null ? '""' : String(figure.value));
