import { keyOf, proposeMeasure, withoutDoubles, type FoundMeasure } from './proposeMeasure';
import type { OutcomeSource, RawFigure, ReadOutcomes } from './readOutcomes';

interface Named {
  readonly key: string;
  readonly name: string;
  readonly figures: RawFigure[];
  /** What the lines around its first table say. */
  readonly remarks: readonly string[];
}

/** All measures of all sources; the same name in two sources is the same measure. One without any figure is none. */
export const findMeasures = (
  sources: readonly { readonly source: OutcomeSource; readonly read: ReadOutcomes }[],
): readonly FoundMeasure[] => {
  const keys = new Map<string, string>();
  const named = new Map<string, Named>();
  for (const { source, read } of sources)
    for (const figure of read.figures) {
      const name = figure.measure;
      const key = keys.get(name) ?? keyOf(name);
      keys.set(name, key);
      const earlier = named.get(key);
      const remarks = earlier?.remarks ?? [...source.table.remarks, ...source.statements];
      if (earlier === undefined) named.set(key, { key, name, figures: [figure], remarks });
      else earlier.figures.push(figure);
    }
  const filled = [...named.values()].filter(({ figures }) => figures.some(({ value }) => value !== null));
  return withoutDoubles(filled.map(({ name, figures, remarks }) => proposeMeasure(name, figures, remarks)));
};
