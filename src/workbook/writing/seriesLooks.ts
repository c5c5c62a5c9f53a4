import { balanceColours, type BalanceColours } from '../../sheets/colours/balanceColours';
import type { Palette } from '../../sheets/colours/palette';
import type { ChartDescription, SeriesDescription } from '../../sheets/description';

const black = '#1F1F1F';
/** As in the pane: whoever has the most to say in a line. */
const purple = '#5B2D8E';

/** Fill by sign: one colour above zero, another below. Excel fills charts evenly; hatching is for the pane. */
const bySign = (series: Excel.ChartSeries, above: string, below: string): void => {
  series.format.fill.setSolidColor(above);
  series.invertIfNegative = true;
  series.invertColor = below;
};

const stroke = (series: Excel.ChartSeries, colour: string, weight: number): void => {
  series.format.line.color = colour;
  series.format.line.weight = weight;
};

const looks: Readonly<
  Record<
    SeriesDescription['look'],
    (series: Excel.ChartSeries, kind: SeriesDescription['kind'], colours: BalanceColours) => void
  >
> = {
  volume: (series, kind, { surplus, deficit }) =>
    kind === 'column' ? bySign(series, surplus, deficit) : stroke(series, surplus, 2.25),
  price: (series, kind, { surplusLight, deficitLight }) => {
    if (kind === 'column') bySign(series, surplusLight, deficitLight);
    stroke(series, '#5B6B82', kind === 'column' ? 0.75 : 2.25);
  },
  balance: (series, kind, { surplus, deficit }) =>
    kind === 'column' ? bySign(series, surplus, deficit) : stroke(series, black, 2.25),
  deficit: (series, kind, { deficit }) => fillOrStroke(series, kind, deficit),
  surplus: (series, kind, { surplus }) => fillOrStroke(series, kind, surplus),
  all: (series, kind) => fillOrStroke(series, kind, black),
  interaction: (series, kind) => fillOrStroke(series, kind, '#9AA3AF'),
  influence: (series) => {
    stroke(series, purple, 1.5);
    series.format.line.lineStyle = 'Dash';
  },
};

const fillOrStroke = (series: Excel.ChartSeries, kind: SeriesDescription['kind'], colour: string): void => {
  if (kind === 'column') series.format.fill.setSolidColor(colour);
  else stroke(series, colour, 2.25);
};

const kinds = {
  column: 'ColumnStacked',
  markers: 'LineMarkers',
  line: 'Line',
  lineMarkers: 'LineMarkers',
  points: 'XYScatter',
  ring: 'XYScatter',
  invisible: 'XYScatter',
} as const;

/** In a scatter chart a line is one between points that have their own place along the horizontal axis. */
export const kindOf = (kind: SeriesDescription['kind'], type: ChartDescription['type']) =>
  type === 'xyScatter' && kind === 'line' ? 'XYScatterLinesNoMarkers' : kinds[kind];

const mark = (series: Excel.ChartSeries, style: 'Diamond' | 'Circle', colour: string, size = 9): void => {
  series.markerStyle = style;
  series.markerSize = size;
  series.markerBackgroundColor = colour;
  series.markerForegroundColor = '#FFFFFF';
};

/** A form of its own beside the colour, without a direction: Excel has no triangle that points down for a deficit. */
const markOf = (look: SeriesDescription['look'], { deficit, surplus }: BalanceColours) => {
  if (look === 'deficit') return ['Diamond', deficit] as const;
  if (look === 'surplus') return ['Circle', surplus] as const;
  return ['Diamond', black] as const;
};

/** Colours, lines and marks that go with what a series means. */
export const lookOf = (series: Excel.ChartSeries, { kind, look }: SeriesDescription, palette: Palette): void => {
  const colours = balanceColours.light[palette];
  looks[look](series, kind, colours);
  const [style, colour] = markOf(look, colours);
  switch (kind) {
    case 'column':
      series.gapWidth = 60;
      series.overlap = 100;
      return;
    case 'markers':
    case 'points':
      series.format.line.lineStyle = 'None';
      mark(series, style, colour);
      return;
    case 'lineMarkers':
      mark(series, style, colour, 8);
      return;
    case 'ring':
      series.format.line.lineStyle = 'None';
      mark(series, 'Circle', '#FFFFFF', 16);
      series.markerForegroundColor = purple;
      return;
    case 'invisible':
      series.format.line.lineStyle = 'None';
      series.markerStyle = 'None';
      return;
    case 'line':
      return;
  }
};
