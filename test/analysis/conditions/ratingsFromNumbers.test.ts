import { fc } from '../../support/chance';
import { ratingsFromNumbers, type RatingMethod } from '../../../src/analysis/conditions/ratingsFromNumbers';

const letters = (values: readonly (number | null)[], favourable = true, method?: RatingMethod) =>
  ratingsFromNumbers(values, favourable, method)
    .map(({ rating }) => rating?.charAt(0) ?? '?')
    .join('');

describe('ratings from numbers', () => {
  it('makes thirds of fifteen municipalities: five, five, five', () => {
    const values = Array.from({ length: 15 }, (_, i) => (i * 7) % 15);
    const counts = letters(values)
      .split('')
      .reduce<Record<string, number>>((all, l) => ({ ...all, [l]: (all[l] ?? 0) + 1 }), {});
    expect(counts).toEqual({ l: 5, m: 5, h: 5 });
  });

  it('turns round when higher is not favourable', () => {
    expect(letters([1, 2, 3])).toBe('lmh');
    expect(letters([1, 2, 3], false)).toBe('hml');
  });

  it('keeps the places of blanks', () => {
    expect(letters([3, null, 1, 2])).toBe('h?lm');
    expect(ratingsFromNumbers([null], true)).toEqual([
      { rating: null, isBorderline: false, byMethod: { thirds: null, naturalBreaks: null, standardDeviations: null } },
    ]);
  });

  it('cuts where the gaps are by natural breaks, at 0.43 deviations by z', () => {
    const values = [1, 2, 3, 4, 50, 100];
    expect(letters(values, true, 'thirds')).toBe('llmmhh');
    expect(letters(values, true, 'naturalBreaks')).toBe('llllmh');
    // mean 26.7, sd 40.4: bounds 9.3 and 44.0
    expect(letters(values, true, 'standardDeviations')).toBe('llllhh');
    expect(ratingsFromNumbers(values, true).map(({ isBorderline }) => isBorderline)).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('measures distance in standard deviations, whatever the unit', () => {
    // mean 0.3, sd 0.158: bounds 0.232 and 0.368
    const values = [0.1, 0.2, 0.3, 0.4, 0.5];
    expect(letters(values, true, 'standardDeviations')).toBe('llmhh');
    const cents = values.map((value) => value * 1e6);
    expect(letters(cents, true, 'standardDeviations')).toBe('llmhh');
    expect(letters([1, 2], true, 'standardDeviations')).toBe('lh');
  });

  it('calls everyone medium when all values are equal, without a borderline', () => {
    const rated = ratingsFromNumbers([0.1, 0.1, 0.1], true);
    for (const one of rated) {
      expect(one).toEqual({
        rating: 'medium',
        isBorderline: false,
        byMethod: { thirds: 'medium', naturalBreaks: null, standardDeviations: 'medium' },
      });
    }
  });

  it('has no natural breaks and no deviation for one value', () => {
    expect(ratingsFromNumbers([5], true)[0].byMethod).toEqual({
      thirds: 'medium',
      naturalBreaks: null,
      standardDeviations: null,
    });
    expect(letters([5], true, 'naturalBreaks')).toBe('?');
  });

  it('mirrored values with the opposite direction get the same ratings, by every method', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 25 }), (values) => {
        for (const method of ['thirds', 'standardDeviations'] as const) {
          expect(
            letters(
              values.map((v) => -v),
              false,
              method,
            ),
          ).toBe(letters(values, true, method));
        }
      }),
    );
  });

  it('a higher value is never rated lower', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 20 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        for (const method of ['thirds', 'naturalBreaks', 'standardDeviations'] as const) {
          expect(letters(sorted, true, method)).toMatch(/^(l*m*h*|\?*)$/);
        }
      }),
    );
  });
});
