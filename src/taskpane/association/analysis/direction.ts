import type { OutcomeMeasure } from '../data/joinedMeasure';
import type { Detail } from './detail';

/** What is shown as 0% runs nowhere, whatever the decimals behind it say. */
const flat = 0.005;

/** A line up is expected where high is favourable, a line down where low is; `null` for a flat one. */
export const lineAgrees = (
  { choice }: OutcomeMeasure,
  { sign, rSquared }: { readonly sign: number; readonly rSquared: number },
): boolean | null => (sign === 0 || rSquared < flat ? null : sign > 0 === choice.highIsFavourable);

/** How the line runs: as the hypothesis says, against it, or nowhere. `null` without an R². */
export type Direction = 'asExpected' | 'against' | 'flat';

export const directionOf = ({ association, measure }: Detail): Direction | null => {
  if (!association.ok) return null;
  const agrees = lineAgrees(measure, association.value);
  return agrees === null ? 'flat' : agrees ? 'asExpected' : 'against';
};

/** Whether the difference between the groups points the way of the hypothesis; `null` without one. */
export const differenceAgrees = (difference: number | null, highIsFavourable: boolean): boolean | null =>
  difference === null || Math.abs(difference) < 1e-12 ? null : difference > 0 === highIsFavourable;
