import type { Tick } from '../../analysis/association/ticks';
import { fixedAddress } from '../address';
import type { ComponentModel } from './componentModel';
import type { Layout } from './layout';
import type { MeasureModel } from './measureModel';
import type { Model } from './model';

export const marks: Readonly<Record<Tick, string | null>> = { strong: '✓', weak: '(✓)', none: null };

/** Row with the headers of the table. */
export const tableHeader = 4;

/** A column of the table: the mean of a component, or the ticks of a measure beside it. */
export type Column =
  | { readonly kind: 'component'; readonly component: ComponentModel }
  | { readonly kind: 'measure'; readonly own: MeasureModel; readonly index: number };

export interface TicksContext {
  readonly model: Model;
  /** Of the sheet with the figures that the ticks rest on. */
  readonly layout: Layout;
  /** That sheet, with an exclamation mark. */
  readonly source: string;
  readonly columns: readonly Column[];
  readonly firstColumn: number;
  /** Positions of the municipalities, deficit first. */
  readonly order: readonly number[];
  readonly summary: number;
}

/** Volume with its measures, price with its measures. */
export const columnsOf = ({ components, measures }: Model): readonly Column[] =>
  components.flatMap((component): readonly Column[] => [
    { kind: 'component', component },
    ...measures.flatMap((own, index): readonly Column[] =>
      own.component === component ? [{ kind: 'measure', own, index }] : [],
    ),
  ]);

/** By what the components add up to, from deficit to surplus; those without one last. */
export const orderOf = ({ municipalities, components }: Model): readonly number[] => {
  const sums = municipalities.map((_, m) => {
    const known = components.map(({ means }) => means[m] ?? null).filter((value) => value !== null);
    return known.length === 0 ? Infinity : known.reduce((a, b) => a + b);
  });
  return municipalities.map((_, m) => m).sort((a, b) => (sums[a] === sums[b] ? a - b : sums[a]! - sums[b]!));
};

/** A cell of the sheet with the figures. */
export const cellOf = ({ source }: TicksContext, row: number, column: number): string =>
  source + fixedAddress({ row, column });

/** `$D$25`: the number of municipalities with both figures, under the ticks of a measure. */
export const countCell = ({ firstColumn, summary }: TicksContext, column: number): string =>
  fixedAddress({ row: summary + 1, column: firstColumn + column });
