import type { AxisChoice, AxisName } from '../../../../sheets/conditions/archetypes/axisCells';
import type { Axis } from '../../../../sheets/conditions/archetypes/input';
import type { ComparedRow } from '../../../../sheets/conditions/comparison/comparedRows';
import type { TemplateAxis } from '../../../../reference/frameworks/template';
import type { Words } from '../../../app/words';

export type Axes = Readonly<Record<AxisName, AxisChoice>>;

/**
 * The axes to begin with: those of the study as far as their conditions are in use here, else empty ones.
 * @param study axes of the published framework
 */
export const defaultAxes = (study: readonly TemplateAxis[], lines: readonly ComparedRow[], words: Words): Axes => {
  const inUse = new Set(lines.map(({ id }) => id));
  const axis = (name: AxisName): AxisChoice => {
    const published = study.find(({ id }) => id === name);
    const conditions = (published?.rows ?? []).filter((code) => inUse.has(code));
    if (published === undefined || conditions.length === 0)
      return { ...words.t(`conditionsArchetypes.axes.defaults.${name}`, { returnObjects: true }), conditions: [] };
    const { language } = words;
    return {
      name: published.name[language],
      low: published.low[language],
      high: published.high[language],
      conditions,
    };
  };
  return { resultOrientation: axis('resultOrientation'), control: axis('control') };
};

/** Whether the corners may bear the names of the study: both axes stand on nothing but its conditions. */
export const isOfStudy = (study: readonly TemplateAxis[], axes: Axes): boolean =>
  study.every(({ id, rows }) => {
    const { conditions } = axes[id];
    return conditions.length > 0 && conditions.every((code) => rows.includes(code));
  });

/** An axis with the ratings of its conditions; those that are not in use any more fall away. */
export const axisWithRatings = ({ conditions, ...choice }: AxisChoice, lines: readonly ComparedRow[]): Axis => ({
  ...choice,
  rows: lines.filter(({ id }) => conditions.includes(id)),
});
