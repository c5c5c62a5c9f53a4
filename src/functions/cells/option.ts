import { excerpt } from '../../analysis/input/parseNumber';
import { failure, success, type Problem, type Result } from '../../analysis/result';

/** The words for one choice: Dutch first, which is the word that sentences name; then the English one. */
export interface Option<T> {
  readonly value: T;
  readonly words: readonly [dutch: string, ...others: string[]];
}

/** Excel hands over a text; anything else is told as what it is. */
const textIn = (given: unknown): string => {
  if (typeof given === 'string') return given.trim();
  if (given === null || given === undefined) return '';
  return typeof given === 'number' || typeof given === 'boolean' ? String(given) : typeof given;
};

type Options<T> = readonly [Option<T>, ...Option<T>[]];

type Choice<T> = Result<T, Problem<'unknownOption'>>;

/**
 * What a text option chooses, in any case.
 * @returns Problem: unknownOption, with the argument, the text given and the Dutch words to choose from
 */
export const chosenGiven = <T>(argument: string, given: unknown, options: Options<T>): Choice<T> => {
  const text = textIn(given);
  const option = options.find(({ words }) => words.includes(text.toLowerCase()));
  if (option !== undefined) return success(option.value);
  const words = options.map(({ words: [dutch] }) => dutch).join(', ');
  return failure('unknownOption', { argument, text: excerpt(text), options: words });
};

/** {@link chosenGiven}, for an option that may be left out: left out or blank it is the first. */
export const chosen = <T>(argument: string, given: unknown, options: Options<T>): Choice<T> =>
  textIn(given) === '' ? success(options[0].value) : chosenGiven(argument, given, options);
