import { inLines } from '../inLines';
import type { Model } from './model';

/** Rows named before the rest is only counted. */
const mostNamed = 5;

/** Rows in the period that do not count because a figure is missing or cannot be used; named, because who is missing matters. */
const incomplete = ({ rows, t }: Model): readonly string[] => {
  const left = rows.filter(({ inPeriod, counts }) => inPeriod && !counts);
  if (left.length === 0) return [];
  const named = left.slice(0, mostNamed).map(({ source: { row } }) => `${row.municipality} ${row.year}`);
  const rest = left.length - named.length;
  const all = rest > 0 ? [...named, t('sheets.volumePrice.caveats.andMore', { count: rest })] : named;
  return [t('sheets.volumePrice.caveats.incomplete', { count: left.length, rows: all.join(', ') })];
};

/** What a reader must know beside the figures, under the table with means. */
export const caveatsOf = (model: Model): readonly string[] => {
  const { t, input, years, periods, municipalities } = model;
  const { weighting, formulas } = input.settings;
  // With fixed values a municipality without a result never gets one.
  const mayMiss = periods.length > 0 && (formulas === 'live' || periods.length < municipalities.length);
  return [
    t('sheets.volumePrice.caveats.remainder'),
    ...(years.length > 1 ? [t(`sheets.volumePrice.caveats.${weighting}`)] : []),
    t(formulas === 'live' ? 'sheets.volumePrice.caveats.written' : 'sheets.volumePrice.fixedValues'),
    ...(mayMiss ? [t('sheets.volumePrice.caveats.charted')] : []),
    ...incomplete(model),
    ...input.statements,
  ].flatMap(inLines);
};
