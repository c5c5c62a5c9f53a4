import type { GivenRating } from '../../../sheets/conditions/casework';

/** The rating of one municipality. */
export interface StripCell {
  readonly code: string;
  readonly rating: GivenRating | null;
  /** Its balance is barely explainable: a lower cell. Not faded, that would take the contrast away. */
  readonly hardly?: boolean;
}
