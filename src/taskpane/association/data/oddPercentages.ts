import type { Form } from './choices';
import type { OutcomeQuestion } from './outcomeProblem';
import { sizeOf } from './proposeForm';
import type { RawFigure } from './readOutcomes';

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** A factor of ten lies halfway between a number and its hundredfold. */
const halfway = 10;

const isOddAmongFractions =
  (size: number) =>
  ({ value, percent }: RawFigure): boolean =>
    value !== null && !percent && Math.abs(value) > 1 && Math.abs(value) > halfway * size;

/** 0,125 among 12,5: a hundred times too small, and more decimals than the rest. 0,5 among 12,5 may well be half a percent. */
const isOddAmongPercents =
  (size: number, decimals: number) =>
  ({ value, percent }: RawFigure): boolean =>
    value !== null &&
    value !== 0 &&
    !percent &&
    Math.abs(value) < 1 &&
    Math.abs(value) < size / halfway &&
    decimalsOf(value) > decimals;

const usualDecimals = (figures: readonly RawFigure[]): number => {
  const decimals = figures.flatMap(({ value }) => (value === null || Math.abs(value) < 1 ? [] : [decimalsOf(value)]));
  return decimals.reduce((a, b) => Math.max(a, b), 0);
};

/** Figures of a measure that look a hundred times too large or too small beside the others; we ask, we do not guess. */
export const oddPercentages = (
  key: string,
  measure: string,
  figures: readonly RawFigure[],
  form: Form,
): OutcomeQuestion | null => {
  if (form !== 'fraction' && form !== 'percent') return null;
  const size = sizeOf(figures);
  const isOdd = form === 'fraction' ? isOddAmongFractions(size) : isOddAmongPercents(size, usualDecimals(figures));
  const odd = figures.filter(isOdd);
  const others = figures.flatMap((figure) => (figure.value === null || isOdd(figure) ? [] : [figure.value]));
  if (odd.length === 0 || others.length === 0) return null;
  return {
    code: form === 'fraction' ? 'percentAmongFractions' : 'fractionAmongPercents',
    key,
    measure,
    cells: odd.map(({ cell, shown, value }) => ({ cell, shown, value: value! })),
    others: [others.reduce((a, b) => Math.min(a, b)), others.reduce((a, b) => Math.max(a, b))],
  };
};
