import { compareRaters, type DoubleRating } from '../../../src/analysis/conditions/compareRaters';
import { row } from './published';

const double = (first: string, second: string): DoubleRating[] =>
  row(first).map((rating, i) => ({ condition: `2.${i}`, municipality: 'G1', first: rating, second: row(second)[i] }));

describe('two raters', () => {
  it('see what they should talk about, furthest apart first', () => {
    const result = compareRaters(double('H L G ? H L H', 'H G L H L ? G'));
    if (!result.ok) throw new Error('expected a comparison');
    expect(result.value.disagreements.map(({ condition, steps }) => [condition, steps])).toEqual([
      ['2.4', 2],
      ['2.1', 1],
      ['2.2', 1],
      ['2.6', 1],
    ]);
    expect(result.value.ratedOnce.map(({ condition }) => condition)).toEqual(['2.3', '2.5']);
    expect(result.value.agreement).toMatchObject({ pairs: 5, percentageAgreement: 0.2 });
  });

  it('agree fully, also when there is nothing to correct for chance', () => {
    expect(compareRaters(double('H L', 'H L'))).toMatchObject({
      value: { agreement: { kappa: { kappa: 1 } }, disagreements: [] },
    });
    expect(compareRaters(double('H H', 'H H'))).toMatchObject({
      value: { agreement: { kappa: null, percentageAgreement: 1, gwetAC2: 1 } },
    });
  });

  it('weigh as asked', () => {
    const linear = compareRaters(double('H L G', 'H G L'));
    const none = compareRaters(double('H L G', 'H G L'), 'none');
    expect(linear.ok && linear.value.agreement.kappa?.kappa).toBeCloseTo(1 - 2 / 6 / (4 / 9), 14);
    expect(none.ok && none.value.agreement.kappa?.kappa).toBeCloseTo(0, 14);
  });

  it('need something rated by both', () => {
    expect(compareRaters(double('H ?', '? L'))).toMatchObject({ ok: false, problems: [{ code: 'noPairs' }] });
  });
});
