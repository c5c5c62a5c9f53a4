import { sensitivity, sensitivityRange, type SensitivityRange } from '../../analysis/association/sensitivity';
import { simpleRegression } from '../../analysis/statistics/simpleRegression';
import { fixedAddress } from '../address';
import { text, type Area, type SeriesDescription } from '../description';
import { emptyPart, type Part } from '../part';
import { cellsPart, type Computed, type TableCell } from '../table';
import { formatsOf, shareFormat } from './formats';
import { blockCell, matrixRange, type MeasureContext } from './layout';
import type { MeasureModel } from './measureModel';
import { mostInfluentialFormula } from './statisticFormulas';

/** What leaving out one municipality does to the R² of the period, by position on the sheet; `null` without R². */
export const influenceOf = ({ period, outcome, result }: MeasureModel): SensitivityRange | null => {
  const rows = period.rSquared === null ? null : sensitivity(outcome, result, 1);
  return rows?.ok === true ? sensitivityRange(rows.value) : null;
};

interface Ends {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** The straight line without one municipality, between the lowest and the highest outcome of all. */
const lineWithout = ({ outcome, result }: MeasureModel, left: number): Ends | null => {
  const kept = outcome.flatMap((x, m) => {
    const y = result[m] ?? null;
    return x === null || y === null ? [] : [{ m, x, y }];
  });
  const others = kept.filter(({ m }) => m !== left);
  const line = simpleRegression(
    others.map(({ x }) => x),
    others.map(({ y }) => y),
  );
  if (!line.ok) return null;
  const { intercept, slope } = line.value;
  const x = [
    kept.reduce((least, one) => Math.min(least, one.x), Infinity),
    kept.reduce((most, one) => Math.max(most, one.x), -Infinity),
  ] as const;
  return { x, y: [intercept + slope * x[0], intercept + slope * x[1]] };
};

const cellsOf = ({ layout: { columns }, place }: MeasureContext, column: 'lineX' | 'lineY', rows: 1 | 2): Area => ({
  row: place.matrix + (rows === 2 ? 1 : 3),
  column: columns[column],
  rows,
  columns: 1,
});

/**
 * Beside the figures of a chart: the position of the municipality without whom R² changes most, the line without it and its own point. A
 * person may put another position in its place, and line and ring follow.
 */
export const influencePart = (context: MeasureContext): Part => {
  const { layout, own, place, model } = context;
  const { columns } = layout;
  const { formulas } = model.input.settings;
  const left = influenceOf(own)?.mostInfluential.left[0];
  const ends = left === undefined ? null : lineWithout(own, left);
  if (left === undefined || ends === null) return emptyPart;
  const [x, y, names] = [columns.outcome, columns.result, columns.name].map((column) =>
    matrixRange(layout, place.matrix, column),
  ) as [string, string, string];
  const at = { row: place.matrix, column: columns.line };
  const chosen = fixedAddress({ ...at, column: columns.lineX });
  /** A fixed number where the formula would lose its digits. */
  const number: TableCell =
    own.period.without?.needsCore === true
      ? left + 1
      : {
          formula: mostInfluentialFormula(x, y, blockCell(place, 'rSquared', columns.mean), fixedAddress(at)),
          value: left + 1,
        };
  const keep = `ISNUMBER(${x})*ISNUMBER(${y})*(ROW(${x})-ROW(${chosen})<>${chosen})`;
  const end = (extreme: 'MIN' | 'MAX', index: 0 | 1): readonly TableCell[] => {
    const cell = fixedAddress({ row: at.row + 1 + index, column: columns.lineX });
    return [
      text(model.t(`sheets.association.line.${index === 0 ? 'start' : 'end'}`)),
      { formula: `=${extreme}(${x})`, value: ends.x[index] },
      { formula: `=LET(keep,${keep},FORECAST(${cell},FILTER(${y},keep),FILTER(${x},keep)))`, value: ends.y[index] },
    ];
  };
  // At least 1: position 0, as an emptied cell is, would bring the whole column.
  const of = (range: string, value: number | string | null): Computed => ({
    formula: `=INDEX(${range},MAX(1,${chosen}))`,
    value,
  });
  const { value } = formatsOf(own.measure);
  const parts = [
    cellsPart(
      at,
      [[text(model.t('sheets.association.line.number')), number, of(names, model.municipalities[left]!.name)]],
      formulas,
      [null, '0', null],
    ),
    cellsPart(
      { ...at, row: at.row + 1 },
      [
        end('MIN', 0),
        end('MAX', 1),
        [
          text(model.t('sheets.association.line.ring')),
          of(x, own.outcome[left] ?? null),
          of(y, own.result[left] ?? null),
        ],
      ],
      formulas,
      [null, value, shareFormat],
    ),
  ];
  return {
    ...emptyPart,
    blocks: parts.flatMap(({ blocks }) => blocks),
    expected: parts.flatMap(({ expected }) => expected),
    styles: formulas === 'live' ? [{ area: { ...at, column: columns.lineX, rows: 1, columns: 1 }, role: 'input' }] : [],
  };
};

/** What the chart draws of it: the ring behind everything, the line before it. */
export const influenceSeries = (
  context: MeasureContext,
): { readonly ring: SeriesDescription; readonly line: SeriesDescription } | null => {
  const { own, model } = context;
  const left = influenceOf(own)?.mostInfluential.left[0];
  if (left === undefined || lineWithout(own, left) === null) return null;
  const series = (kind: 'ring' | 'line', rows: 1 | 2): SeriesDescription => ({
    name: model.t(`sheets.association.line.${kind}`),
    kind,
    values: cellsOf(context, 'lineY', rows),
    categories: cellsOf(context, 'lineX', rows),
    look: 'influence',
  });
  return { ring: series('ring', 1), line: series('line', 2) };
};
