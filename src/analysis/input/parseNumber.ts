import { failure, success, type Problem, type Result } from '../result';
import { saysMissing } from './missing';

export type NumberProblem = Problem<'notANumber' | 'ambiguousNumber'>;

const SIGN = '[+\\-\u2212]';
/** Sign and euro sign in either order, digits with separators, a percent sign; white space (`\s` has the hard spaces too) between. */
const OUTER = new RegExp(`^(?:(${SIGN})?\\s*(€)?|(€)\\s*(${SIGN}))\\s*([\\d.,\\s]*\\d[.,]?)\\s*(%)?$`);

/** 1.234 is a thousand for one reader and one and a bit for another. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Digits in groups of three by one separator, then perhaps the other separator and decimals; or no groups and at most one separator. */
const NOTATIONS: readonly RegExp[] = [
  /^(?<whole>[1-9]\d{0,2}(?:\.\d{3})+),(?<decimals>\d*)$/,
  /^(?<whole>[1-9]\d{0,2}(?:,\d{3})+)\.(?<decimals>\d*)$/,
  /^(?<whole>[1-9]\d{0,2}(?:\.\d{3}){2,})$/,
  /^(?<whole>[1-9]\d{0,2}(?:,\d{3}){2,})$/,
  /^(?<whole>[1-9]\d{0,2}(?:\s\d{3})+)(?:[.,](?<decimals>\d*))?$/,
  /^(?<whole>\d*)(?:[.,](?<decimals>\d*))?$/,
];

/** No number that anyone types is longer; it also bounds the work on a cell full of white space. */
const LONGEST_NUMBER = 60;

const LONGEST_SHOWN = 40;

/** The start of a text, so that a sentence about it stays readable. */
export const excerpt = (text: string): string => {
  const trimmed = text.trim();
  return trimmed.length > LONGEST_SHOWN ? `${trimmed.slice(0, LONGEST_SHOWN)}…` : trimmed;
};

/** Plain digits with a decimal point, or null when the separators are those of neither notation. */
const plainDigits = (body: string): string | null => {
  for (const notation of NOTATIONS) {
    const groups = notation.exec(body)?.groups;
    if (groups) return `${(groups.whole ?? '').replace(/\D/g, '')}.${groups.decimals ?? ''}`;
  }
  return null;
};

/**
 * The number that a text stands for, in Dutch (1.234,5) or English (1,234.5) notation. A sign, a leading euro sign and a trailing
 * percent sign are allowed; a percentage comes back as a fraction. Exponents and parentheses are not numbers here.
 * @returns null when the text says that the figure is missing. Problems: ambiguousNumber (1.234 or 1,234), notANumber; both with `text`
 */
export const parseNumber = (text: string): Result<number | null, NumberProblem> => {
  if (saysMissing(text)) return success(null);
  const wrong = (code: NumberProblem['code']) => failure(code, { text: excerpt(text) });

  const trimmed = text.trim();
  if (trimmed.length > LONGEST_NUMBER) return wrong('notANumber');
  const [, signFirst, euroSecond, euroFirst, signSecond, body, percent] = OUTER.exec(trimmed) ?? [];
  if (body === undefined) return wrong('notANumber');
  if (percent !== undefined && (euroFirst ?? euroSecond) !== undefined) return wrong('notANumber');
  if (AMBIGUOUS.test(body)) return wrong('ambiguousNumber');
  const digits = plainDigits(body);
  if (digits === null) return wrong('notANumber');

  // Through the exponent, so that 3,4% is the same number as 0,034 and not 3.4/100 with its rounding.
  const size = Number(percent === undefined ? digits : `${digits}e-2`);
  const sign = signFirst ?? signSecond ?? '+';
  return success(sign === '+' || size === 0 ? size : -size);
};
