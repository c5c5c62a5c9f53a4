import { fc } from '../../support/chance';
import { volumeInEuro } from '../../../src/analysis/decomposition/volumeInEuro';
import { volumeOf } from '../../../src/analysis/decomposition/volumeOf';
import { completeYear, components } from './support';

const codeOf = (result: ReturnType<typeof volumeInEuro>) => (result.ok ? null : result.problems[0].code);

describe('the volume component in euros', () => {
  it('is the share of the budget: 540 households where 500 were predicted cost 8% of it', () => {
    expect(volumeInEuro(500, 540, 8_000_000)).toEqual({ ok: true, value: -640_000 });
    expect(volumeInEuro(500, 450, 8_000_000)).toEqual({ ok: true, value: 800_000 });
    expect(volumeInEuro(500, 540, 0)).toStrictEqual({ ok: true, value: 0 });
  });

  it.each<[string, Parameters<typeof volumeInEuro>, string]>([
    ['predicted 0', [0, 1, 1], 'predictedZero'],
    ['predicted below 0', [-1, 1, 1], 'predictedNegative'],
    ['actual below 0', [1, -1, 1], 'actualNegative'],
    ['budget below 0', [1, 1, -1], 'budgetNegative'],
    ['a budget beyond counting, and no difference in volume', [1, 1, 1e200], 'outOfRange'],
    ['euros beyond counting', [1, 1e100, 1e100], 'outOfRange'],
    ['not a number', [1, 1, Number.NaN], 'outOfRange'],
    ['volumes that are wrong come before the budget', [0, 1, -1], 'predictedZero'],
  ])('%s', (_what, [predicted, actual, budget], code) => {
    expect(codeOf(volumeInEuro(predicted, actual, budget))).toBe(code);
  });

  it("is the same as in the whole decomposition by the report's method", () => {
    fc.assert(
      fc.property(completeYear, (row) => {
        const euro = volumeInEuro(row.predictedVolume!, row.actualVolume!, row.budget!);
        expect(euro).toEqual({ ok: true, value: components(row, 'report').euro.volume });
      }),
    );
  });
});

describe('the volume component as a share', () => {
  it('goes up to the largest number that can be squared and summed, and no further', () => {
    expect(volumeOf(1e150, 0)).toEqual({ ok: true, value: 1 });
    expect(volumeOf(1.01e150, 0)).toMatchObject({ ok: false, problems: [{ code: 'outOfRange' }] });
  });
});
