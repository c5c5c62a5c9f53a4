import { failure, success, type Problem, type Result } from '../result';
import { signOf } from '../statistics/sign';
import { codeOf, type Rating } from './rating';

/** Quadrants of result orientation and control; `onAxis` when one of the two is zero: no forced choice. */
export type Archetype = 'businesslike' | 'lawful' | 'generous' | 'responsive' | 'onAxis';

/**
 * Place on an axis: mean of low −1, medium 0, high +1 over the rows that form it.
 * @param ratings one municipality, one rating per row of the axis
 * @param needed  how many must have been rated; unless given at least half
 * @returns −1 to 1. Problems: tooFewRated (count, needed)
 */
export const axisScore = (
  ratings: readonly (Rating | null)[],
  needed = Math.max(1, Math.ceil(ratings.length / 2)),
): Result<number, Problem<'tooFewRated'>> => {
  const codes = ratings.flatMap((rating): number[] => (rating === null ? [] : [codeOf(rating) - 1]));
  if (codes.length < needed) return failure('tooFewRated', { count: codes.length, needed });
  return success(codes.reduce((sum, code) => sum + code, 0) / codes.length);
};

/**
 * The quadrant of two axis scores.
 * @param resultOrientation −1 public value … 1 result
 * @param control           −1 trust … 1 control
 * @returns Problems: resultOrientationOffAxis, controlOffAxis
 * @see AEF & De Beleidsonderzoekers (2023), 3.3.2
 */
export const archetypeOf = (
  resultOrientation: number,
  control: number,
): Result<Archetype, Problem<'resultOrientationOffAxis' | 'controlOffAxis'>> => {
  if (!isScore(resultOrientation)) return failure('resultOrientationOffAxis');
  if (!isScore(control)) return failure('controlOffAxis');
  return success(quadrantOf(resultOrientation, control));
};

function quadrantOf(resultOrientation: number, control: number): Archetype {
  const result = signOf(resultOrientation);
  const grip = signOf(control);
  if (result === 0 || grip === 0) return 'onAxis';
  if (result > 0) return grip > 0 ? 'businesslike' : 'responsive';
  return grip > 0 ? 'lawful' : 'generous';
}

export interface Placement {
  readonly computed: Result<
    { readonly resultOrientation: number; readonly control: number; readonly archetype: Archetype },
    Problem<'tooFewRated'>
  >;
  /** Where a person put the municipality, with the reason; shown beside what was computed. */
  readonly manual: { readonly archetype: Archetype; readonly reason: string } | null;
  /** The manual place, else the computed one, else null. */
  readonly shown: Archetype | null;
}

/** Computed and manual place of one municipality side by side. */
export const placeMunicipality = (
  resultRatings: readonly (Rating | null)[],
  controlRatings: readonly (Rating | null)[],
  manual: Placement['manual'] = null,
): Placement => {
  const computed = computedPlace(resultRatings, controlRatings);
  return { computed, manual, shown: manual?.archetype ?? (computed.ok ? computed.value.archetype : null) };
};

function computedPlace(
  resultRatings: readonly (Rating | null)[],
  controlRatings: readonly (Rating | null)[],
): Placement['computed'] {
  const result = axisScore(resultRatings);
  if (!result.ok) return result;
  const control = axisScore(controlRatings);
  if (!control.ok) return control;
  const archetype = quadrantOf(result.value, control.value);
  return success({ resultOrientation: result.value, control: control.value, archetype });
}

const isScore = (value: number): boolean => Math.abs(value) <= 1 + 1e-12;
