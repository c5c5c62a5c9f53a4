import { toleranceOf, type ExpectedCell } from './description';

/** What a cell shows, as Excel gives it back in `values`; a blank is an empty text. */
export type ShownCell = string | number | boolean;

const englishErrors: ReadonlySet<ShownCell | undefined> = new Set([
  '#N/A',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);

/** An error in the language of Excel (`#N/B`): which one it is cannot be told from here. One in English can. */
const isLocalError = (found: ShownCell | undefined): boolean =>
  typeof found === 'string' && /^#[\p{Lu}/0]+[!?]?$/u.test(found) && !englishErrors.has(found);

/** An error, whichever. */
export const isErrorShown = (found: ShownCell | undefined): boolean => englishErrors.has(found) || isLocalError(found);

/** Does the cell show what the core computed? Numbers may differ by rounding, an empty text is a blank. */
export const cellAgrees = (
  found: ShownCell | undefined,
  { value, scale }: Pick<ExpectedCell, 'value' | 'scale'>,
): boolean => {
  if (value === null) return found === '';
  if (typeof value === 'string') return found === value || (englishErrors.has(value) && isLocalError(found));
  return typeof found === 'number' && Math.abs(found - value) <= toleranceOf(found, value, scale);
};
