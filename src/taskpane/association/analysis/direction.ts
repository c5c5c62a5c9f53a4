import type { Detail } from './detail';
import { agreesWith } from './overview';

/** What is shown as 0% runs nowhere, whatever the decimals behind it say. */
const flat = 0.005;

/** How the line runs: as the hypothesis says, against it, or nowhere. `null` without an R². */
export type Direction = 'asExpected' | 'against' | 'flat';

export const directionOf = ({ association, measure }: Detail): Direction | null => {
  if (!association.ok) return null;
  const { sign, rSquared } = association.value;
  const agrees = rSquared < flat ? null : agreesWith(measure, sign);
  return agrees === null ? 'flat' : agrees ? 'asExpected' : 'against';
};

/** Whether the difference between the groups points the way of the hypothesis; `null` without one. */
export const differenceAgrees = (difference: number | null, highIsFavourable: boolean): boolean | null =>
  difference === null || Math.abs(difference) < 1e-12 ? null : difference > 0 === highIsFavourable;
