import type { Axis } from '../../../../sheets/conditions/archetypes/input';
import { placedMunicipalities, type PlacedMunicipality } from '../../../../sheets/conditions/archetypes/model';
import type { Casework } from '../../../../sheets/conditions/casework';
import type { ComparedRow } from '../../../../sheets/conditions/comparison/comparedRows';
import { axisWithRatings, type Axes } from './axes';

/** What the screen shows and the sheet is made from. */
export interface ArchetypesView {
  readonly result: Axis;
  readonly control: Axis;
  readonly municipalities: readonly PlacedMunicipality[];
  readonly hasOwnAxes: boolean;
}

/** Every municipality on the chosen axes; `null` as long as an axis has no condition. */
export const archetypesView = (
  { municipalities }: Casework,
  lines: readonly ComparedRow[],
  axes: Axes,
  hasOwnAxes: boolean,
): ArchetypesView | null => {
  const result = axisWithRatings(axes.resultOrientation, lines);
  const control = axisWithRatings(axes.control, lines);
  if (result.rows.length === 0 || control.rows.length === 0) return null;
  const placed = placedMunicipalities({ municipalities, resultOrientation: result, control });
  return { result, control, municipalities: placed, hasOwnAxes };
};
