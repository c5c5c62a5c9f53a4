import { assertWritable } from '../grid/grid';
import type { Host } from '../host';
import { act, ask, part } from '../request/members';
import type { Handle, Kind, Properties, Property } from '../request/kind';
import { OfficeError } from '../request/officeError';
import { sheetState } from '../state';
import { partOf, type ChartState } from './chartState';
import type { ChartTarget } from './chartTargets';

/** The chart, or `ItemNotFound` when it was deleted in the meantime. */
export const chartOf = (
  { sheetId, chartId }: Pick<ChartTarget, 'sheetId' | 'chartId'>,
  { state }: Host,
): ChartState => {
  const chart = sheetState(state, sheetId).charts.find(({ id }) => id === chartId);
  if (chart === undefined) throw new OfficeError('ItemNotFound', 'Chart');
  return chart;
};

/** Changes a chart and tells whoever draws it. */
export const changeChart = (target: ChartTarget, host: Host, run: () => void): void => {
  chartOf(target, host);
  assertWritable(host.grid, target.sheetId);
  run();
  host.chartsChanged();
};

/** A setting that is kept as it is written; `otherwise` is what Excel says when it never was. */
const stored = (name: string, otherwise: unknown): Property<never, ChartTarget> => ({
  get: (target, host) => {
    chartOf(target, host);
    return (target.node.values[name] ?? otherwise) as never;
  },
  set: (target, value, host) => changeChart(target, host, () => void (target.node.values[name] = value)),
});

/** Settings kept as written, with their defaults. */
export const settings = <O extends object>(defaults: { readonly [K in keyof O]?: O[K] | null }): Properties<
  O,
  ChartTarget
> =>
  Object.fromEntries(
    Object.entries(defaults).map(([name, otherwise]) => [name, stored(name, otherwise)]),
  ) as unknown as Properties<O, ChartTarget>;

/** A part of a chart's part. */
export const inside =
  <O extends object, T extends ChartTarget>(name: string, kind: (host: Host) => Kind<O, ChartTarget>) =>
  (self: Handle<T>): O =>
    part(self, kind(self.host), ({ sheetId, chartId, node }) => ({ sheetId, chartId, node: partOf(node, name) }));

export const chartFillKind: Kind<Excel.ChartFill, ChartTarget> = {
  name: 'ChartFill',
  methods: {
    setSolidColor: (self) => (color) =>
      act(self, 'setSolidColor', color, (target) =>
        changeChart(target, self.host, () => void (target.node.values.color = color)),
      ),
    getSolidColor: (self) => () =>
      ask(self, 'getSolidColor', null, ({ node }) => (node.values.color as string | null | undefined) ?? ''),
    clear: (self) => () =>
      act(self, 'clear', null, (target) =>
        changeChart(target, self.host, () => void (target.node.values.color = null)),
      ),
  },
};

export const chartLineKind: Kind<Excel.ChartLineFormat, ChartTarget> = {
  name: 'ChartLineFormat',
  properties: settings<Excel.ChartLineFormat>({ color: '', lineStyle: 'Automatic', weight: 0.75 }),
  methods: {
    clear: (self) => () =>
      act(self, 'clear', null, (target) =>
        changeChart(target, self.host, () => void (target.node.values.lineStyle = 'None')),
      ),
  },
};

export const chartFontKind: Kind<Excel.ChartFont, ChartTarget> = {
  name: 'ChartFont',
  properties: settings<Excel.ChartFont>({
    bold: false,
    italic: false,
    color: '#000000',
    name: 'Calibri',
    size: 10,
    underline: 'None',
  }),
};
