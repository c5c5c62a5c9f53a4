import type { ChartDescription, SeriesDescription } from '../../sheets/description';

const blue = '#0B5CAD';
const orange = '#BF4A12';
const black = '#1F1F1F';

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
  Record<SeriesDescription['look'], (series: Excel.ChartSeries, kind: SeriesDescription['kind']) => void>
> = {
  volume: (series, kind) => (kind === 'column' ? bySign(series, blue, orange) : stroke(series, blue, 2.25)),
  price: (series, kind) => {
    if (kind === 'column') bySign(series, '#D6E6F7', '#FBE1D3');
    stroke(series, '#5B6B82', kind === 'column' ? 0.75 : 2.25);
  },
  balance: (series, kind) => (kind === 'column' ? bySign(series, blue, orange) : stroke(series, black, 2.25)),
  deficit: (series, kind) => fillOrStroke(series, kind, orange),
  surplus: (series, kind) => fillOrStroke(series, kind, blue),
  all: (series, kind) => fillOrStroke(series, kind, black),
  interaction: (series, kind) => fillOrStroke(series, kind, '#9AA3AF'),
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
  invisible: 'XYScatter',
} as const;

/** In a scatter chart a line is one between points that have their own place along the horizontal axis. */
export const kindOf = (kind: SeriesDescription['kind'], type: ChartDescription['type']) =>
  type === 'xyScatter' && kind === 'line' ? 'XYScatterLinesNoMarkers' : kinds[kind];

const mark = (series: Excel.ChartSeries, style: 'Diamond' | 'Triangle' | 'Circle', colour: string, size = 9): void => {
  series.markerStyle = style;
  series.markerSize = size;
  series.markerBackgroundColor = colour;
  series.markerForegroundColor = '#FFFFFF';
};

/** A form of its own beside the colour. */
const marksOf = { deficit: ['Triangle', orange], surplus: ['Circle', blue], other: ['Diamond', black] } as const;

/** Colours, lines and marks that go with what a series means. */
export const lookOf = (series: Excel.ChartSeries, { kind, look }: SeriesDescription): void => {
  looks[look](series, kind);
  const [style, colour] = marksOf[look === 'deficit' || look === 'surplus' ? look : 'other'];
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
    case 'invisible':
      series.format.line.lineStyle = 'None';
      series.markerStyle = 'None';
      return;
    case 'line':
      return;
  }
};
