import { fc } from '../../support/chance';
import { chartLayout } from '../../../src/taskpane/decomposition/chartLayout';
import { groupedRows, plainRows, type ChartRow } from '../../../src/taskpane/decomposition/chartRows';
import type { Entry } from '../../../src/taskpane/session/preview';
import { shorten } from '../../../src/taskpane/decomposition/shorten';

const entry = (key: string, volume: number, price: number, interaction = 0): Entry => ({
  key,
  code: null,
  name: key,
  balance: volume + price + interaction,
  components: { volume, price, interaction },
});
const summary = (rows: readonly ChartRow[]) =>
  rows.map((row) =>
    row.kind === 'entry' ? row.entry.key : row.kind === 'heading' ? `${row.group} ${row.count}` : `… ${row.count}`,
  );

describe('what stands below each other', () => {
  test('groups with their counts, deficit first, break-even between', () => {
    const rows = groupedRows([entry('A', -0.1, 0), entry('B', 0.05, -0.05), entry('C', 0.1, 0.1)], null);
    expect(summary(rows)).toEqual(['deficit 1', 'A', 'neutral 1', 'B', 'surplus 1', 'C']);
  });

  test('years of one municipality stand without groups', () => {
    expect(summary(plainRows([entry('2020', 0.1, 0), entry('2021', -0.1, 0)]))).toEqual(['2020', '2021']);
  });

  test('above thirty only the ten largest of each group, and how many between', () => {
    const entries = Array.from({ length: 40 }, (_, index) => entry(`G${index}`, (index - 19.5) / 100, 0));
    const rows = summary(groupedRows(entries, null));
    expect(rows.slice(0, 3)).toEqual(['deficit 20', 'G0', 'G1']);
    expect(rows.slice(10, 14)).toEqual(['G9', '… 10', 'surplus 20', '… 10']);
    expect(rows.at(-1)).toBe('G39');
    expect(rows).toHaveLength(24);
  });

  test('one’s own municipality always stands there, in its place', () => {
    const entries = Array.from({ length: 40 }, (_, index) => entry(`G${index}`, (index - 19.5) / 100, 0));
    expect(summary(groupedRows(entries, 'G14')).slice(10, 15)).toEqual(['G9', '… 4', 'G14', '… 5', 'surplus 20']);
  });

  test('thirty are all shown', () => {
    const entries = Array.from({ length: 30 }, (_, index) => entry(`G${index}`, (index - 14.5) / 100, 0));
    expect(groupedRows(entries, null).filter(({ kind }) => kind === 'entry')).toHaveLength(30);
  });
});

describe('where it stands', () => {
  const share = fc.double({ min: -0.9, max: 0.9, noNaN: true });
  const layoutOf = (entries: readonly Entry[], width: number) => chartLayout(plainRows(entries), width);

  test('price starts where volume ends, and the mark is where the last part ends', () => {
    fc.assert(
      fc.property(share, share, share, fc.integer({ min: 246, max: 430 }), (volume, price, interaction, width) => {
        const one = entry('A', volume, price, interaction);
        const layout = layoutOf([one], width);
        const { bars, mark } = layout.entry(one);
        const end = (index: number): number =>
          bars[index].sign === 'surplus' ? bars[index].x + bars[index].width : bars[index].x;
        const start = (index: number): number =>
          bars[index].sign === 'surplus' ? bars[index].x : bars[index].x + bars[index].width;
        // A bar too thin to see is drawn one pixel wide.
        expect(Math.abs(start(0) - layout.zero)).toBeLessThanOrEqual(1);
        expect(Math.abs(start(1) - end(0))).toBeLessThanOrEqual(1);
        expect(Math.abs(end(bars.length - 1) - mark)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('everything lies inside the plot, beside the names and the figures', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 246, max: 430 }),
        (shares, width) => {
          const entries = shares.map(([volume, price], index) => entry(String(index), volume, price));
          const layout = layoutOf(entries, width);
          for (const one of entries) {
            const { bars, mark } = layout.entry(one);
            for (const { x, width: size } of bars) {
              expect(x).toBeGreaterThanOrEqual(layout.plot.left);
              expect(x + size).toBeLessThanOrEqual(layout.plot.right + 1);
            }
            expect(mark).toBeGreaterThanOrEqual(layout.plot.left);
            expect(mark).toBeLessThanOrEqual(layout.plot.right);
          }
        },
      ),
    );
  });

  test('a deficit lies left of zero, a surplus right of it', () => {
    const [deficit, surplus] = [entry('A', -0.1, 0), entry('B', 0.1, 0)];
    const layout = layoutOf([deficit, surplus], 326);
    expect(layout.entry(deficit).mark).toBeLessThan(layout.zero);
    expect(layout.entry(surplus).mark).toBeGreaterThan(layout.zero);
  });

  test('without any difference there is still a chart', () => {
    const nothing = entry('A', 0, 0);
    expect(Number.isFinite(layoutOf([nothing], 326).entry(nothing).mark)).toBe(true);
  });
});

test('names are shortened to the room there is', () => {
  expect(shorten('Berg', 100)).toBe('Berg');
  expect(shorten('Nieuwegein aan den IJssel', 60)).toMatch(/^Nieuw.*…$/);
});
