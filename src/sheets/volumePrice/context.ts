import { matchingFor, keyLabel, type Matching } from './criterion';
import { layoutFor, splitRange, type Layout } from './layout';
import type { Model } from './model';

/** A model that has found its place on the sheet. */
export interface Context {
  readonly model: Model;
  readonly layout: Layout;
  readonly matching: Matching;
  /** Criterion pair for rows that count: `$L$30:$L$119,"ja"`. */
  readonly counted: string;
}

export const contextOf = (model: Model, caveats: number): Context => {
  const layout = layoutFor(
    {
      municipalities: model.municipalities.length,
      caveats,
      years: model.years.length,
      rows: model.rows.length,
    },
    model.columns,
  );
  const byCode = model.keyColumn === model.columns.code;
  return {
    model,
    layout,
    matching: matchingFor(model.municipalities.map((municipality) => keyLabel(municipality, byCode))),
    counted: `${splitRange(layout, model.columns.counts)},"${model.words.yes}"`,
  };
};
