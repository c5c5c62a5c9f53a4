import type { SheetRange } from '../grid/areas';

/** A part of a chart (title, axis, fill …) as plain data: its own settings and its parts. What is not there has Excel's default. */
export interface ChartNode {
  readonly values: Record<string, Setting>;
  readonly parts: Record<string, ChartNode>;
}

export interface SeriesState {
  readonly id: string;
  readonly node: ChartNode;
  readonly trendlines: ChartNode[];
  valueRange: SheetRange | null;
  categoryRange: SheetRange | null;
}

export interface ChartState {
  readonly id: string;
  readonly node: ChartNode;
  readonly series: SeriesState[];
}

export const newNode = (values: Record<string, Setting> = {}): ChartNode => ({ values, parts: {} });

export const partOf = (node: ChartNode, name: string): ChartNode => (node.parts[name] ??= newNode());

/** What a setting of a chart can be: Excel's are texts, numbers and truth values. */
export type Setting = string | number | boolean | null | undefined;

/** A setting of a part that need not exist yet. */
export const setting = (node: ChartNode, ...path: readonly string[]): Setting => {
  const name = path.at(-1)!;
  let place: ChartNode | undefined = node;
  for (const step of path.slice(0, -1)) place = place?.parts[step];
  return place?.values[name];
};
