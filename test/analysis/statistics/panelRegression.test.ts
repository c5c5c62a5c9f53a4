import { fc } from '../../support/chance';
import { studentTail } from '../../../src/analysis/statistics/betaTail';
import { orthogonalise } from '../../../src/analysis/statistics/householder';
import { panelRegression, type PanelEffects, type PanelSeries } from '../../../src/analysis/statistics/panelRegression';
import { rSquared } from '../../../src/analysis/statistics/rSquared';
import { exactLeastSquares, exactly, minus, numberOf, product, quotient, total, type Fraction } from './exactFractions';
import { problemOf, relativeError, valueOf, varied } from './support';

/** Dummies of all labels, or of all but the first. */
const dummies = (labels: readonly (string | number)[], fromSecond: boolean): number[][] =>
  [...new Set(labels)].slice(fromSecond ? 1 : 0).map((one) => labels.map((label) => (label === one ? 1 : 0)));

const design = ({ municipality, year, x }: PanelSeries, effects: PanelEffects): number[][] => {
  if (effects === 'none') return [x.map(() => 1)];
  if (effects === 'year') return dummies(year, false);
  const municipalities = dummies(municipality, false);
  return effects === 'both' ? [...municipalities, ...dummies(year, true)] : municipalities;
};

const residuals = (columns: readonly number[][], target: readonly number[]): Fraction[] => {
  const coefficients = exactLeastSquares(columns, target);
  return target.map((value, i) =>
    minus(exactly(value), total(coefficients.map((c, j) => product(c, exactly(columns[j][i]))))),
  );
};

/** Everything through dummies and exact fractions; nothing is rounded before the end. */
const reference = (series: PanelSeries, effects: PanelEffects) => {
  const absorbed = design(series, effects);
  const columns = [...absorbed, [...series.x]];
  const e = residuals(columns, series.y);
  const square = (values: readonly Fraction[]): Fraction => total(values.map((value) => product(value, value)));
  const cleanX = residuals(absorbed, series.x);
  const groups = [...new Set(series.municipality)];
  const meat = square(
    groups.map((one) => total(e.map((v, i) => product(series.municipality[i] === one ? cleanX[i] : exactly(0), v)))),
  );
  const [n, k, g] = [series.x.length, columns.length, groups.length];
  const correction = quotient(exactly(g * (n - 1)), exactly((g - 1) * (n - k)));
  const bread = square(cleanX);
  return {
    slope: numberOf(exactLeastSquares(columns, series.y)[absorbed.length]),
    rSquared: 1 - numberOf(quotient(square(e), square(residuals(absorbed, series.y)))),
    clusteredError: Math.sqrt(numberOf(quotient(product(meat, correction), product(bread, bread)))),
    parameters: k,
  };
};

const cell = (municipality: string, year: number, x: number, y: number) => ({ municipality, year, x, y });

/** Five municipalities, four years, three cells missing. */
const cells = [
  cell('A', 2018, 0.31, -0.04),
  cell('A', 2019, 0.29, -0.02),
  cell('A', 2020, 0.33, -0.05),
  cell('A', 2021, 0.27, 0.01),
  cell('B', 2018, 0.42, 0.03),
  cell('B', 2019, 0.39, 0.05),
  cell('B', 2021, 0.35, 0.08),
  cell('C', 2018, 0.28, 0.02),
  cell('C', 2019, 0.26, 0.01),
  cell('C', 2020, 0.3, -0.01),
  cell('C', 2021, 0.22, 0.06),
  cell('D', 2019, 0.51, -0.12),
  cell('D', 2020, 0.47, -0.09),
  cell('D', 2021, 0.4, -0.08),
  cell('E', 2018, 0.36, 0.1),
  cell('E', 2020, 0.37, 0.07),
  cell('E', 2021, 0.34, 0.11),
];

const seriesOf = (rows: typeof cells): PanelSeries => ({
  x: rows.map(({ x }) => x),
  y: rows.map(({ y }) => y),
  municipality: rows.map(({ municipality }) => municipality),
  year: rows.map(({ year }) => year),
});

const kinds = ['none', 'year', 'municipality', 'both'] as const;

describe('panel regression', () => {
  test.each(kinds)('effects %s: equals the full set of dummies in exact fractions', (effects) => {
    const expected = reference(seriesOf(cells), effects);
    const actual = valueOf(panelRegression(seriesOf(cells), effects));
    expect(relativeError(actual.slope, expected.slope)).toBeLessThan(1e-12);
    expect(relativeError(actual.rSquared, expected.rSquared)).toBeLessThan(1e-12);
    expect(relativeError(actual.clusteredError ?? NaN, expected.clusteredError)).toBeLessThan(1e-12);
    expect(actual.parameters).toBe(expected.parameters);
    expect(actual).toMatchObject({ n: 17, municipalities: 5, sign: Math.sign(expected.slope) });
    expect(actual.p).toBeCloseTo(studentTail(expected.slope / expected.clusteredError, 4), 11);
  });

  test('without effects R² is the plain one', () => {
    const { x, y } = seriesOf(cells);
    expect(valueOf(panelRegression(seriesOf(cells), 'none')).rSquared).toBeCloseTo(valueOf(rSquared(x, y)), 13);
  });

  test('a movement that all municipalities share drops out of the year effects', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }), (shocks) => {
        const moved = cells.map((row) => ({ ...row, y: row.y + shocks[row.year - 2018] }));
        for (const effects of ['year', 'both'] as const) {
          const before = valueOf(panelRegression(seriesOf(cells), effects));
          const after = valueOf(panelRegression(seriesOf(moved), effects));
          expect(after.slope).toBeCloseTo(before.slope, 10);
          expect(after.rSquared).toBeCloseTo(before.rSquared, 10);
        }
      }),
    );
  });

  test('two separate halves: the dummies that say nothing new are not counted', () => {
    const rows = [
      cell('A', 2018, 1, 2),
      cell('A', 2019, 3, 3),
      cell('B', 2018, 2, 1),
      cell('B', 2019, 5, 4),
      cell('C', 2020, 2, 5),
      cell('C', 2021, 7, 6),
      cell('D', 2020, 1, 2),
      cell('D', 2021, 3, 6),
    ];
    // 4 municipalities, 3 year dummies of which one follows from the others, the slope
    expect(valueOf(panelRegression(seriesOf(rows), 'both')).parameters).toBe(7);
  });

  test('a perfect line has no error and p = 0', () => {
    const rows = cells.map((row) => ({ ...row, y: 2 * row.x }));
    const result = valueOf(panelRegression(seriesOf(rows), 'year'));
    expect(result).toMatchObject({ clusteredError: 0, p: 0 });
    expect(result.rSquared).toBeCloseTo(1, 12);
  });

  test('residuals that cancel within every municipality give no standard error', () => {
    const rows = ['A', 'B'].flatMap((name) => [
      cell(name, 2018, -1, 1),
      cell(name, 2019, 0, 0),
      cell(name, 2020, 1, 1),
    ]);
    expect(valueOf(panelRegression(seriesOf(rows), 'municipality'))).toMatchObject({
      sign: 0,
      clusteredError: null,
      p: null,
    });
  });

  test('problems', () => {
    const { x, y, municipality } = seriesOf(cells);
    expect(problemOf(panelRegression({ x, y, municipality, year: [1] }, 'none')).code).toBe('unequalLength');
    expect(problemOf(panelRegression(seriesOf(cells.slice(0, 4)), 'none'))).toEqual({
      code: 'tooFewMunicipalities',
      slots: { count: 1, needed: 2 },
    });
    expect(problemOf(panelRegression(seriesOf([cells[0], cells[4]]), 'year')).code).toBe('tooFewPairs');
    const constantX = cells.map((row) => ({ ...row, x: 0.1 }));
    expect(problemOf(panelRegression(seriesOf(constantX), 'year'))).toEqual({
      code: 'noVariance',
      slots: { series: 1 },
    });
    const constantY = cells.map((row) => ({ ...row, y: 0.1 }));
    expect(problemOf(panelRegression(seriesOf(constantY), 'year'))).toEqual({
      code: 'noVariance',
      slots: { series: 2 },
    });
    const onlyByYear = cells.map((row) => ({ ...row, x: row.year / 10 }));
    expect(problemOf(panelRegression(seriesOf(onlyByYear), 'both'))).toEqual({
      code: 'noVariance',
      slots: { series: 1 },
    });
    const fixedY = cells.map((row) => ({ ...row, y: row.municipality.charCodeAt(0) / 10 }));
    expect(problemOf(panelRegression(seriesOf(fixedY), 'municipality'))).toEqual({
      code: 'noVariance',
      slots: { series: 2 },
    });
    const huge = cells.map((row) => ({ ...row, x: row.x * 1e200 }));
    expect(problemOf(panelRegression(seriesOf(huge), 'none')).code).toBe('outOfRange');
  });
});

describe('orthogonalise', () => {
  test('what is left of a target is orthogonal to every column', () => {
    fc.assert(
      fc.property(varied(5, 20), ([x, y]) => {
        const columns = [x.map(() => 1), x, x.map((value) => value * value)];
        const residual = orthogonalise(columns).residual(y);
        for (const column of columns) {
          expect(Math.abs(column.reduce((sum, value, i) => sum + value * residual[i], 0))).toBeLessThan(1e-12);
        }
      }),
    );
  });
  test('a column of zeros and a copy say nothing new', () => {
    expect(
      orthogonalise([
        [1, 2, 3],
        [0, 0, 0],
        [2, 4, 6],
        [1, 0, 0],
      ]).kept,
    ).toEqual([0, 3]);
  });
});
