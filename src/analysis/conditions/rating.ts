import { failure, success, type Problem, type Result } from '../result';
import { saysMissing } from '../input/missing';
import { excerpt } from '../input/parseNumber';

/** How strongly a condition is present, compared with the other municipalities in the set; `null` elsewhere means not rated. */
export type Rating = 'low' | 'medium' | 'high';

/** Low 0, medium 1, high 2. */
export type RatingCode = 0 | 1 | 2;

const SCALE: readonly Rating[] = ['low', 'medium', 'high'];

export const codeOf = (rating: Rating): RatingCode => SCALE.indexOf(rating) as RatingCode;

export const ratingOf = (code: RatingCode): Rating => SCALE[code]!;

/** High becomes low and the other way round: for a relation in which much of the one goes with little of the other. */
export const mirrored = (rating: Rating): Rating => ratingOf((2 - codeOf(rating)) as RatingCode);

/** Ways to write a rating, in lower case: letters, words and marks of both languages. */
export const RATING_SPELLINGS = {
  low: ['l', 'laag', 'low', '▼'],
  medium: ['g', 'm', 'gemiddeld', 'medium', '●'],
  high: ['h', 'hoog', 'high', '▲'],
} as const satisfies Record<Rating, readonly string[]>;

const WRITTEN: ReadonlyMap<string, Rating> = new Map(
  Object.entries(RATING_SPELLINGS).flatMap(([rating, texts]) => texts.map((text) => [text, rating as Rating] as const)),
);

/**
 * The rating that a text stands for: a letter, a word in Dutch or English, or a mark, in any case.
 * @returns null when not rated. Problems: notARating (text)
 */
export const ratingFromText = (text: string): Result<Rating | null, Problem<'notARating'>> => {
  if (saysMissing(text)) return success(null);
  const rating = WRITTEN.get(text.trim().toLowerCase());
  return rating === undefined ? failure('notARating', { text: excerpt(text) }) : success(rating);
};

/**
 * The rating in a cell as a spreadsheet hands it over.
 * @returns null for a blank. Problems: notARating (text: what stands there, also when it is a number or a boolean)
 */
export const ratingIn = (cell: unknown): Result<Rating | null, Problem<'notARating'>> => {
  if (cell === null || cell === undefined) return success(null);
  if (typeof cell === 'string') return ratingFromText(cell);
  const shown = typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : typeof cell;
  return failure('notARating', { text: shown });
};
