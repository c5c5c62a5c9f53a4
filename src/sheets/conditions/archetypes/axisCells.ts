import { textIn, type Language } from '../../../text/instance';
import { text, type CellContent } from '../../description';
import type { Axis } from './input';

/** An axis as a person chose it. */
export interface AxisChoice extends Omit<Axis, 'rows'> {
  /** Codes of lines of the sheet with ratings. */
  readonly conditions: readonly string[];
}

export type AxisName = 'resultOrientation' | 'control';
export const axisNames: readonly AxisName[] = ['resultOrientation', 'control'];

const separator = '; ';

const labelOf = (axis: AxisName, language: Language): string =>
  textIn(language)(`conditionsArchetypes.sheet.work.axes.${axis}`);

/** One row of the sheet on which the choice of an axis is kept: label, name, ends, codes. */
export const axisCells = (
  axis: AxisName,
  { name, low, high, rows }: Axis,
  language: Language,
): readonly CellContent[] =>
  [labelOf(axis, language), name, low, high, rows.map(({ id }) => id).join(separator)].map(text);

/**
 * The axes as they stand on a sheet with archetypes, found by their labels in either language.
 * @param cells texts of the sheet, row by row
 * @returns `null` when the sheet does not have both
 */
export const axesIn = (cells: readonly (readonly string[])[]): Readonly<Record<AxisName, AxisChoice>> | null => {
  const found = axisNames.map((axis) => axisIn(cells, axis));
  const [resultOrientation, control] = found;
  if (resultOrientation === undefined || control === undefined || resultOrientation === null || control === null)
    return null;
  return { resultOrientation, control };
};

function axisIn(cells: readonly (readonly string[])[], axis: AxisName): AxisChoice | null {
  const labels = (['nl', 'en'] as const).map((language) => labelOf(axis, language));
  for (const row of cells) {
    const at = row.findIndex((cell) => labels.includes(cell.trim()));
    if (at < 0) continue;
    const [name = '', low = '', high = '', codes = ''] = row.slice(at + 1);
    const conditions = codes
      .split(/[;,]/)
      .map((code) => code.trim())
      .filter((code) => code !== '');
    return { name: name.trim(), low: low.trim(), high: high.trim(), conditions };
  }
  return null;
}
