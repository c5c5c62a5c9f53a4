import { formatNumber, formatPercent } from '../../../../text/format';
import type { Words } from '../../../app/words';
import type { FromFigures, Proposal } from './proposals';
import type { Figures } from './figures';

const mostNames = 4;

/** Enough digits to tell one from another, no more. */
const digitsOf = (value: number): number => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);

export const shownFigure = (value: number, { isShare }: Figures, { notation }: Words): string =>
  isShare ? formatPercent(value, notation) : formatNumber(value, notation, digitsOf(value));

/** `a, b, c, d en nog 12`. */
export const namesInWords = (names: readonly string[], { t, notation }: Words): string => {
  const named = names.slice(0, mostNames).join(', ');
  const more = names.length - mostNames;
  return more > 0 ? t('conditionsRate.numbers.andMore', { names: named, n: formatNumber(more, notation) }) : named;
};

const choiceInWords = ({ higherIsFavourable, method }: FromFigures, { t }: Words) => ({
  method: t(`conditionsRate.numbers.methods.${method}`),
  direction: t(`conditionsRate.numbers.${higherIsFavourable ? 'higher' : 'lower'}`),
});

/** What was done, for the log. */
export const whyInWords = (condition: string, from: FromFigures, known: number, words: Words): string =>
  words.t('conditionsRate.numbers.why', {
    condition,
    from: from.figures.from,
    ...choiceInWords(from, words),
    n: formatNumber(known, words.notation),
  });

/** What a rating rests on, for the sheet with reasonings. */
export const reasoningInWords = (
  { value, isBorderline }: Proposal,
  from: FromFigures,
  known: number,
  words: Words,
): string =>
  words.t(isBorderline ? 'conditionsRate.numbers.reasoningBorderline' : 'conditionsRate.numbers.reasoning', {
    value: value === null ? '' : shownFigure(value, from.figures, words),
    ...choiceInWords(from, words),
    n: formatNumber(known, words.notation),
  });
