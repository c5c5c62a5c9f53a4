import { fc } from '../../support/chance';
import { decomposePanel } from '../../../src/analysis/decomposition/decomposePanel';
import { decomposePeriods } from '../../../src/analysis/decomposition/decomposePeriods';
import { findingOf } from '../../../src/analysis/decomposition/findingOf';
import { groupsByBalance } from '../../../src/analysis/decomposition/groupsByBalance';
import type { PanelRow, PeriodDecomposition, Weighting } from '../../../src/analysis/decomposition/types';
import { completePanel, methods, roundingOf, samplePanel, sumOf, year } from './support';

const row = (municipality: string, when: number, ...figures: Parameters<typeof year>): PanelRow => ({
  municipality,
  year: when,
  ...year(...figures),
});

const periods = (rows: readonly PanelRow[], weighting: Weighting = 'mean') =>
  decomposePeriods(decomposePanel(rows, 'report'), weighting);

const weightings: readonly Weighting[] = ['mean', 'weighted'];

describe('a municipality over two years', () => {
  /* First year: -10% volume, -5% price on 100. Second year: +20% volume, -10% price on 300. */
  const rows = [row('Aa', 2021, 300, 270, 10, 8), row('Aa', 2020, 100, 115, 10, 11)];

  it('as the mean of yearly shares', () => {
    const [only] = periods(rows);
    expect(only.years).toEqual([2020, 2021]);
    expect(only.balance.share).toBeCloseTo(-0.025, 15);
    expect(only.components.share.volume).toBeCloseTo(0.05, 15);
    expect(only.components.share.price).toBeCloseTo(-0.075, 15);
    expect(only.picture).toBe('dampening');
  });

  it('weighted, as the sum of euros over the sum of budgets', () => {
    const [only] = periods(rows, 'weighted');
    expect(only.balance.share).toBeCloseTo(15 / 400, 15);
    expect(only.components.share.volume).toBeCloseTo((-10 + 60) / 400, 15);
    expect(only.components.share.price).toBeCloseTo((-5 - 30) / 400, 15);
  });

  it.each(weightings)('with euros as the mean per year when %s', (weighting) => {
    const [only] = periods(rows, weighting);
    expect(only.balance.euro).toBeCloseTo(7.5, 12);
    expect(only.components.euro.volume).toBeCloseTo(25, 12);
    expect(only.components.euro.price).toBeCloseTo(-17.5, 12);
  });
});

describe('which years count', () => {
  it('leaves a year without volume out of the balance too, so that it does not end up in the price', () => {
    const rows = [row('Aa', 2020, 100, 110, 10, 11), row('Aa', 2021, 100, 10, null, 11)];
    const [only] = periods(rows);
    expect(only.years).toEqual([2020]);
    expect(only.balance.share).toBeCloseTo(-0.1, 15);
    expect(only.components.share.price).toBeCloseTo(0, 15);
  });

  it('leaves out who has no complete year, and keeps the order of first appearance', () => {
    const rows = [
      row('Bb', 2020, 100, 90, 10, 10),
      row('Cc', 2020, 0, 90, 10, 10),
      row('Aa', 2020, 100, 90, 10, 10),
      row('Dd', 2020, null, null, null, null),
      row('Bb', 2021, 100, 90, 10, 10),
    ];
    expect(periods(rows).map(({ municipality }) => municipality)).toEqual(['Bb', 'Aa']);
  });

  it('has nothing to say about nothing', () => {
    expect(periods([])).toEqual([]);
  });
});

describe('what always holds', () => {
  it.each(weightings)('%s: the parts add up to the balance, in shares and in euros, by every method', (weighting) => {
    fc.assert(
      fc.property(completePanel, fc.constantFrom(...methods), (rows, method) => {
        const decomposed = decomposePanel(rows, method);
        const within = roundingOf(decomposed);
        for (const { balance, components } of decomposePeriods(decomposed, weighting)) {
          expect(Math.abs(sumOf(components.share) - balance.share)).toBeLessThanOrEqual(within.share);
          expect(Math.abs(sumOf(components.euro) - balance.euro)).toBeLessThanOrEqual(within.euro);
        }
      }),
    );
  });

  it('the order of the rows does not change a digit', () => {
    const byName = (all: readonly PeriodDecomposition[]) =>
      [...all].sort((a, b) => a.municipality.localeCompare(b.municipality));
    fc.assert(
      fc.property(
        completePanel,
        fc.constantFrom(...weightings),
        fc.infiniteStream(fc.nat()),
        (rows, weighting, keys) => {
          const shuffled = rows
            .map((own) => ({ own, key: Number(keys.next().value) }))
            .sort((a, b) => a.key - b.key)
            .map(({ own }) => own);
          expect(byName(periods(shuffled, weighting))).toEqual(byName(periods(rows, weighting)));
        },
      ),
    );
  });

  it('one year is its own period', () => {
    for (const weighting of weightings) {
      const [only] = periods([row('Aa', 2020, 100, 115, 10, 11)], weighting);
      expect(only.balance.share).toBeCloseTo(-0.15, 15);
      expect(only.components.share.price).toBeCloseTo(-0.05, 15);
    }
  });
});

describe('the sample panel, calibrated to what was published (AEF & De Beleidsonderzoekers 2023, 3.1)', () => {
  const sample = periods(samplePanel);
  const percent = (share: number) => Math.round(share * 1000) / 10 + 0;

  it('has the order from deficit to surplus of the publication', () => {
    const order = [...sample].sort((a, b) => a.balance.share - b.balance.share).map(({ municipality }) => municipality);
    expect(order.join(' ')).toBe('G3 G2 G15 G14 G12 G13 G4 G7 G1 G6 G9 G10 G5 G11 G8');
  });

  it('reinforces where the publication says so, and dampens elsewhere', () => {
    const reinforcing = sample
      .filter(({ picture }) => picture === 'reinforcing')
      .map(({ municipality }) => municipality);
    expect(reinforcing).toEqual(['G3', 'G4', 'G5', 'G10', 'G11', 'G13']);
  });

  it.each([
    ['G3', -14.0, -9.6, -4.4],
    ['G2', -12.0, -14.0, 2.0],
    ['G15', -10.5, -13.0, 2.5],
    ['G14', -8.3, -9.0, 0.7],
    ['G12', -7.9, -8.5, 0.5],
    ['G13', -6.7, -4.9, -1.8],
    ['G4', -4.3, -1.2, -3.2],
    ['G7', -3.6, -5.1, 1.5],
    ['G1', 0, -1.4, 1.3],
    ['G6', 2.2, 4.2, -2.0],
    ['G9', 3.1, 5.3, -2.2],
    ['G10', 7.4, 5.9, 1.5],
    ['G5', 10.8, 8.7, 2.1],
    ['G11', 13.2, 9.5, 3.7],
    ['G8', 19.2, 22.3, -3.1],
  ])('%s: balance, volume and price as its description lists them', (name, balance, volume, price) => {
    const found = sample.find(({ municipality }) => municipality === name);
    const share = found?.components.share;
    expect([found?.balance.share, share?.volume, share?.price].map((part) => percent(part ?? Number.NaN))).toEqual([
      balance,
      volume,
      price,
    ]);
  });

  it('has six municipalities with a surplus', () => {
    const { deficit, surplus, neutral } = groupsByBalance(sample);
    expect([deficit.length, surplus.length, neutral.length]).toEqual([9, 6, 0]);
    expect(surplus.map(({ municipality }) => municipality)).toEqual(['G5', 'G6', 'G8', 'G9', 'G10', 'G11']);
  });

  it('is summed up as the sentence above the chart has it', () => {
    expect(findingOf(sample)).toEqual({
      municipalities: 15,
      volumeLargest: 14,
      priceLargest: 1,
      reinforcing: 6,
      dampening: 9,
      neutral: 0,
    });
  });
});

describe('groups and finding at the edges', () => {
  const periodWith = (balance: number, volume: number, price: number, picture: PeriodDecomposition['picture']) => ({
    municipality: 'Aa',
    years: [2020],
    balance: { share: balance, euro: balance },
    components: { share: { volume, price, interaction: 0 }, euro: { volume, price, interaction: 0 } },
    picture,
  });

  it('a balance of rounding noise is neither deficit nor surplus', () => {
    const noise = [5e-13, -5e-13, 0].map((balance) => periodWith(balance, 0.1, -0.1, 'dampening'));
    const real = [2e-12, -2e-12].map((balance) => periodWith(balance, 0.1, -0.1, 'dampening'));
    const { deficit, surplus, neutral } = groupsByBalance([...noise, ...real]);
    expect([deficit, surplus, neutral]).toEqual([[real[1]], [real[0]], noise]);
  });

  it('where volume and price are equally large, neither is the largest', () => {
    expect(findingOf([periodWith(0, 0.1, -0.1, 'dampening'), periodWith(0.1, 0.1, 0, 'neutral')])).toEqual({
      municipalities: 2,
      volumeLargest: 1,
      priceLargest: 0,
      reinforcing: 0,
      dampening: 1,
      neutral: 1,
    });
  });
});
