import { fc } from '../../support/chance';
import { spread, type SpreadMeasure } from '../../../src/analysis/calculators/spread';

const value = (values: readonly number[], measure: SpreadMeasure) => {
  const result = spread(values, measure);
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
};

const MEASURES: readonly SpreadMeasure[] = ['range', 'quartiles', 'variation', 'minimum', 'maximum', 'median', 'gini'];
const positives = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 30 });

describe('spread', () => {
  // Quartiles as Excel's QUARTILE.INC over 1, 3, 4, 8: 2.5 and 5.
  it.each([
    ['range', 7],
    ['quartiles', 2.5],
    ['variation', Math.sqrt(26 / 3) / 4],
    ['minimum', 1],
    ['maximum', 8],
    ['median', 3.5],
    ['gini', 22 / 64],
  ] as const)('%s of 8, 1, 4, 3', (measure, expected) => {
    expect(value([8, 1, 4, 3], measure)).toBeCloseTo(expected, 14);
  });

  it.each(MEASURES)('%s refuses no values and values out of range', (measure) => {
    expect(spread([], measure)).toMatchObject({ ok: false, problems: [{ code: 'noValues' }] });
    expect(spread([1, NaN], measure)).toMatchObject({ ok: false, problems: [{ code: 'outOfRange' }] });
    expect(spread([1, 1e200], measure)).toMatchObject({ ok: false, problems: [{ code: 'outOfRange' }] });
  });

  it.each([
    [[5], 'variation', 'tooFewValues'],
    [[-1, 1], 'variation', 'meanZero'],
    [[0.1, 0.2, -0.3], 'variation', 'meanZero'],
    [[0, 0], 'variation', 'meanZero'],
    [[0, 0], 'gini', 'meanZero'],
    [[2, -1], 'gini', 'negativeValue'],
  ] as const)('of %j: no %s', (values, measure, code) => {
    expect(spread(values, measure)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('sees no spread in equal values, also 0.1 ten times', () => {
    const equal = new Array<number>(10).fill(0.1);
    for (const measure of ['range', 'quartiles', 'variation', 'gini'] as const) expect(value(equal, measure)).toBe(0);
  });

  it.each([1e-170, 1e-300, 1, 1e150])('variation of 1, 2 and 3 times %d is a half', (unit) => {
    expect(
      value(
        [1, 2, 3].map((v) => v * (unit / 3)),
        'variation',
      ),
    ).toBeCloseTo(0.5, 14);
  });

  it('gini is the mean difference over twice the mean', () => {
    fc.assert(
      fc.property(positives, (values) => {
        const total = values.reduce((sum, v) => sum + v, 0);
        const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b))).reduce((sum, v) => sum + v, 0);
        expect(value(values, 'gini')).toBeCloseTo(differences / (2 * values.length * total), 12);
      }),
    );
  });

  it('variation and gini do not change by scaling, range and quartiles do not change by shifting', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2 }), (values) => {
        for (const measure of ['variation', 'gini'] as const) {
          expect(
            value(
              values.map((v) => v * 4),
              measure,
            ),
          ).toBeCloseTo(value(values, measure), 12);
        }
        for (const measure of ['range', 'quartiles'] as const) {
          expect(
            value(
              values.map((v) => v + 1000),
              measure,
            ),
          ).toBeCloseTo(value(values, measure), 8);
        }
      }),
    );
  });

  it('keeps the order lowest, median, highest', () => {
    fc.assert(
      fc.property(positives, (values) => {
        expect(value(values, 'minimum')).toBeLessThanOrEqual(value(values, 'median'));
        expect(value(values, 'median')).toBeLessThanOrEqual(value(values, 'maximum'));
        expect(value(values, 'quartiles')).toBeLessThanOrEqual(value(values, 'range'));
      }),
    );
  });
});
