import type { ChartPicture, SeriesPicture } from '../../../src/hosts/playground/charts/chartPicture';
import { reaches } from '../../../src/hosts/playground/charts/columns';
import { layoutChart } from '../../../src/hosts/playground/charts/layout';

const series = (
  shape: SeriesPicture['shape'],
  values: readonly (number | null)[],
  more: Partial<SeriesPicture> = {},
): SeriesPicture => ({
  name: shape,
  shape,
  values,
  xValues: null,
  fill: '#0000ff',
  negativeFill: null,
  stroke: null,
  strokeWidth: 2,
  dashed: false,
  marker: null,
  labels: null,
  labelSide: 'above',
  trendline: null,
  ...more,
});

const picture = (all: readonly SeriesPicture[], more: Partial<ChartPicture> = {}): ChartPicture => ({
  id: 'chart',
  sheetId: 'sheet',
  place: { left: 0, top: 0, width: 400, height: 200 },
  title: 'Volume is bij 2 van 3 gemeenten de grootste component',
  stacked: true,
  categories: ['G1', 'G2', 'G3'],
  series: all,
  valueAxis: { numberFormat: '0%', title: null, minimum: null, maximum: null },
  categoryAxis: { numberFormat: 'General', title: null, minimum: null, maximum: null },
  legend: 'bottom',
  hiddenEntries: [],
  ...more,
});

const marker = { shape: 'diamond', size: 9, fill: '#000000', border: null } as const;
const format = (value: number): string => `${Math.round(value * 100)}%`;
const layout = (drawn: ChartPicture) => layoutChart(drawn, 500, 300, format);

test('stacked columns pile up above zero and down below it', () => {
  const drawn = picture([series('column', [0.1, -0.1, 0.1]), series('column', [0.05, -0.05, -0.05])]);
  expect(reaches(drawn)[1]).toEqual([
    [0.1, 0.15000000000000002],
    [-0.1, -0.15000000000000002],
    [0, -0.05],
  ]);
});

test('columns that are not stacked start at zero and stand beside each other', () => {
  const { boxes, zero } = layout(
    picture([series('column', [0.1, 0.1, 0.1]), series('column', [0.2, 0.2, 0.2])], { stacked: false }),
  );
  expect(boxes).toHaveLength(6);
  for (const box of boxes) expect(box.y + box.height).toBeCloseTo(zero, 9);
  const [first, second] = [boxes[0], boxes[3]];
  expect(second.x).toBeCloseTo(first.x + first.width, 9);
});

test('a marker of the balance stands where volume and price together reach', () => {
  const { boxes, markers } = layout(
    picture([
      series('column', [0.1, -0.02, 0.03]),
      series('column', [0.05, -0.03, 0.02]),
      series('line', [0.15, -0.05, 0.05], { marker }),
    ]),
  );
  expect(markers).toHaveLength(3);
  expect(markers[0].y).toBeCloseTo(boxes[3].y, 9);
  expect(markers[1].y).toBeCloseTo(boxes[4].y + boxes[4].height, 9);
});

test('below zero a column takes its other colour', () => {
  const { boxes } = layout(picture([series('column', [0.1, -0.1, null], { negativeFill: '#ff0000' })]));
  expect(boxes.map((box) => box.fill)).toEqual(['#0000ff', '#ff0000']);
});

test('a blank interrupts the line', () => {
  const { paths } = layout(picture([series('line', [0.1, null, 0.2, 0.3].slice(0, 3), { stroke: '#000000' })]));
  expect(paths[0].d.match(/M/g)).toHaveLength(2);
});

test('a series without a line gets no path', () => {
  expect(layout(picture([series('line', [0.1, 0.2, 0.3], { marker })])).paths).toEqual([]);
});

test('everything lies inside the plot', () => {
  const { boxes, markers, plot } = layout(
    picture([series('column', [0.31, -0.27, 0.05]), series('line', [0.31, -0.27, 0.05], { marker })]),
  );
  for (const { x, y } of [...boxes, ...markers]) {
    expect(x).toBeGreaterThanOrEqual(plot.left);
    expect(x).toBeLessThanOrEqual(plot.right);
    expect(y).toBeGreaterThanOrEqual(plot.top - 1e-9);
    expect(y).toBeLessThanOrEqual(plot.bottom + 1e-9);
  }
});

test('the axis has the person’s notation and the limits it was given', () => {
  const { gridLines } = layout(
    picture([series('column', [0.1, 0.2, 0.3])], {
      valueAxis: { numberFormat: '0%', title: null, minimum: -0.4, maximum: 0.4 },
    }),
  );
  expect(gridLines.at(0)!.text).toBe('-40%');
  expect(gridLines.at(-1)!.text).toBe('40%');
});

test('names of 340 municipalities do not run into each other', () => {
  const categories = Array.from({ length: 340 }, (_each, index) => `Gemeente ${index}`);
  const { categoryLabels } = layout(
    picture(
      [
        series(
          'column',
          categories.map(() => 0.1),
        ),
      ],
      { categories },
    ),
  );
  const gaps = categoryLabels.slice(1).map((label, index) => label.x - categoryLabels[index].x);
  expect(Math.min(...gaps)).toBeGreaterThan('Gemeente 339'.length * 6);
  expect(categoryLabels.length).toBeGreaterThan(2);
});

test('points of a scatter stand at their own x, with their label', () => {
  const { markers, labels } = layout(
    picture([series('scatter', [0.1, 0.2, null], { xValues: [1, 3, 2], marker, labels: ['G1', 'G2', 'G3'] })], {
      categories: [],
    }),
  );
  expect(markers).toHaveLength(2);
  expect(markers[1].x).toBeGreaterThan(markers[0].x);
  expect(labels.map((label) => label.text)).toEqual(['G1', 'G2']);
});

test('a trend line is the straight line through the points, with its own R² and its own line in the legend', () => {
  const trendline = { name: 'trendlijn', stroke: '#1f1f1f', strokeWidth: 1.5, showsRSquared: true };
  const more = { xValues: [1, 2, 3, 4], trendline, labels: ['G1', 'G2', 'G3', 'G4'], labelSide: 'right' as const };
  const { paths, labels, legend, categoryTitle, plot } = layout(
    picture([series('scatter', [0.1, 0.2, null, 0.1], more)], {
      categories: [],
      categoryAxis: { numberFormat: '0%', title: 'Instroom', minimum: null, maximum: null },
      // A series without marks has an entry all the same, until it is taken out.
      hiddenEntries: [0],
    }),
  );
  expect(paths).toHaveLength(1);
  const [[, x1, y1], [, x2, y2]] = [...paths[0].d.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map((point) => point.map(Number));
  // Through (1, 0.1), (2, 0.2) and (4, 0.1): slope -1/140 around the mean (7/3, 0.4/3).
  const yOf = (value: number): number => plot.bottom - ((value - 0.1) / 0.1) * (plot.bottom - plot.top);
  expect(x2).toBeGreaterThan(x1);
  expect(y1).toBeCloseTo(yOf(0.4 / 3 + (4 / 3) * (1 / 140)), 6);
  expect(y2).toBeCloseTo(yOf(0.4 / 3 - (5 / 3) * (1 / 140)), 6);
  expect(labels.map(({ text }) => text)).toEqual(['G1', 'G2', 'G4', 'R² = 0.0357']);
  expect(labels[0].anchor).toBe('start');
  expect(legend.map(({ name }) => name)).toEqual(['trendlijn']);
  expect(categoryTitle?.text).toBe('Instroom');
});

test('a chart of blanks and a chart of zeros are drawn without columns', () => {
  for (const value of [null, 0]) {
    const drawn = layout(picture([series('column', [value, value, value])]));
    expect(drawn.boxes).toEqual([]);
    expect(Number.isFinite(drawn.zero)).toBe(true);
  }
});
