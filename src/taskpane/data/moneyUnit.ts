import { millionsHints, thousandsHints } from '../../reference/columns';
import type { MoneyUnit } from './fields';

const squeeze = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('×', 'x')
    .replace(/[\s\u00a0.,()]/g, '')
    .replace('x€', 'x');

/** A hint that ends in digits must not be followed by more: `x 1.000` is not the start of `x 1.000.000`. */
const patternOf = (hint: string): RegExp => {
  const literal = squeeze(hint).replace(/[^\p{L}\p{N}]/gu, '\\$&');
  return new RegExp(`${literal}${/\d$/.test(literal) ? '(?!\\d)' : ''}`);
};

const millions = millionsHints.map(patternOf);
const thousands = thousandsHints.map(patternOf);

/** The unit that a header or remark names: `Budget (x € 1.000)` → 1000. `null` when it names none. */
export const unitNamedIn = (text: string): MoneyUnit | null => {
  const squeezed = squeeze(text);
  if (millions.some((pattern) => pattern.test(squeezed))) return 1000000;
  return thousands.some((pattern) => pattern.test(squeezed)) ? 1000 : null;
};
