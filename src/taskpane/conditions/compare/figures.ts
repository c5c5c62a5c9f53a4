import type { AdjustedComparison } from '../../../analysis/conditions/compareConditions';
import type { Comparison, ModelRow } from '../../../sheets/conditions/comparison/model';
import { formatNumber } from '../../../text/format';
import type { Words } from '../../app/words';

/** Comparing fewer than this says nothing. */
export const fewestCases = 5;

/** Whether the hardly explainable are shown as smaller cells, or left out. */
export type HardlyView = 'small' | 'out';

/** The figures that go with what is in view. */
export const shownComparison = ({ comparison, without }: ModelRow, view: HardlyView): AdjustedComparison | null =>
  view === 'out' ? without : comparison;

/** `+0,96`: with a sign, unless it is zero as shown. */
export const signed = (value: number, digits: number, { notation }: Words): string => {
  const shown = formatNumber(value, notation, digits);
  return value > 0 && /[1-9]/.test(shown) ? `+${shown}` : shown;
};

/** Small p's keep a digit that says something. */
export const shownP = (p: number, { notation }: Words): string => formatNumber(p, notation, p < 0.001 ? 4 : 3);

export interface Sides {
  readonly deficit: number;
  readonly surplus: number;
}

/** How many municipalities stand on either side and count. */
export const sidesOf = (cases: Comparison['cases']): Sides => ({
  deficit: cases.filter(({ group }) => group === 'deficit').length,
  surplus: cases.filter(({ group }) => group === 'surplus').length,
});
