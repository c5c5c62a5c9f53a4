import { formatNumber, formatPercent } from '../../../text/format';
import type { Words } from '../../app/words';
import type { OutcomeMeasure } from '../data/joinedMeasure';

export type OutcomeUnit = 'share' | 'months' | 'number';

/** In what a measure is shown. */
export const unitOf = ({ choice, found }: OutcomeMeasure): OutcomeUnit =>
  choice.form !== 'number' ? 'share' : found.reference?.unit === 'months' ? 'months' : 'number';

const decimals = 1;

/** `9,9%` or `50,5`. */
export const shownOutcome = (value: number, measure: OutcomeMeasure, { notation }: Words): string =>
  unitOf(measure) === 'share'
    ? formatPercent(value, notation, { digits: decimals })
    : formatNumber(value, notation, decimals);

/** A difference between two values: `+1,5`, in percentage points or in the unit of the measure. */
export const shownDifference = (value: number, measure: OutcomeMeasure, { notation }: Words): string => {
  const shown = formatNumber(unitOf(measure) === 'share' ? value * 100 : value, notation, decimals);
  return value > 0 && /[1-9]/.test(shown) ? `+${shown}` : shown;
};

/** What a share is part of, or the unit: `% van het bestand`, `maanden`. Empty for a bare number. */
export const unitInWords = (measure: OutcomeMeasure, { t }: Words): string => {
  const unit = unitOf(measure);
  if (unit === 'months') return t('clues.unit.months');
  if (unit === 'number') return '';
  const { form, denominator } = measure.choice;
  // An index is no part of anything.
  if (measure.found.reference?.denominators.length === 0) return t('clues.unit.percent');
  return t(`clues.unit.${form === 'count' ? 'caseload' : denominator}`);
};

/** `Uitstroom naar werk (% van het bestand)`. */
export const measureInWords = (measure: OutcomeMeasure, words: Words): string => {
  const unit = unitInWords(measure, words);
  if (unit === '') return measure.name;
  // `Instroom %` says that it is a percentage; so does the unit.
  return `${measure.name.replace(/\s*%$/, '')} (${unit})`;
};
