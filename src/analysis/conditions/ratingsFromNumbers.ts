import { isConstant } from '../statistics/constant';
import { moments, standardDeviation } from '../statistics/moments';
import { naturalBreaks } from '../statistics/naturalBreaks';
import { thirds } from '../statistics/thirds';
import { mirrored, ratingOf, type Rating, type RatingCode } from './rating';

/**
 * `thirds`: by rank, a third each, equal values together. `naturalBreaks`: where the gaps are; needs three different values, shaky
 * under twenty. `standardDeviations`: further than 0.43 from the mean; supposes a symmetric spread.
 */
export type RatingMethod = 'thirds' | 'naturalBreaks' | 'standardDeviations';

export interface RatedValue {
  /** By the chosen method; null for a blank, or when that method has no answer for these values. */
  readonly rating: Rating | null;
  /** A borderline case ("grensgeval"): another method gives another rating. */
  readonly isBorderline: boolean;
  readonly byMethod: Readonly<Record<RatingMethod, Rating | null>>;
}

/** Cuts a normal distribution in three equal parts. */
const THIRD_OF_NORMAL = 0.43;

/**
 * Ratings of one measure, relative to the other municipalities: adding one can change those of the others, so keep the set with
 * the ratings.
 * @param values            one finite number per municipality, any unit; null = blank
 * @param higherIsFavourable false turns the ratings round: little inflow counts as high
 * @returns same order. All values equal: all medium by every method that has an answer
 * @see docs/methods/conditions.md
 */
export const ratingsFromNumbers = (
  values: readonly (number | null)[],
  higherIsFavourable: boolean,
  method: RatingMethod = 'thirds',
): readonly RatedValue[] => {
  const known = values.filter((value) => value !== null);
  const codes = {
    thirds: thirds(known),
    naturalBreaks: byBreaks(known),
    standardDeviations: byDeviations(known),
  };
  const turn = (code: RatingCode | undefined) => {
    if (code === undefined) return null;
    return higherIsFavourable ? ratingOf(code) : mirrored(ratingOf(code));
  };
  let position = 0;
  return values.map((value) => {
    if (value === null) return { rating: null, isBorderline: false, byMethod: NOT_RATED };
    const at = position++;
    const byMethod = {
      thirds: turn(codes.thirds[at]),
      naturalBreaks: turn(codes.naturalBreaks?.[at]),
      standardDeviations: turn(codes.standardDeviations?.[at]),
    };
    const answers = new Set(Object.values(byMethod).filter((rating) => rating !== null));
    return { rating: byMethod[method], isBorderline: answers.size > 1, byMethod };
  });
};

const NOT_RATED = { thirds: null, naturalBreaks: null, standardDeviations: null } as const;

function byBreaks(values: readonly number[]): readonly RatingCode[] | null {
  const breaks = naturalBreaks(values, 3);
  return breaks.ok ? (breaks.value.classes as readonly RatingCode[]) : null;
}

function byDeviations(values: readonly number[]): readonly RatingCode[] | null {
  if (values.length < 2) return null;
  if (isConstant(values)) return values.map(() => 1);
  const all = moments(values);
  const deviation = standardDeviation(all);
  return values.map((value) => {
    const z = (value - all.mean) / deviation;
    return z > THIRD_OF_NORMAL ? 2 : z < -THIRD_OF_NORMAL ? 0 : 1;
  });
}
