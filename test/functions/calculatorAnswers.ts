import { CellError } from '../support/customFunctions';
import { column, kinds, row, type Call } from './support';

const sentence = (answer: unknown): string | undefined => (answer instanceof CellError ? answer.message : undefined);

/** What the calculators answer, wherever they run. */
export const describeCalculatorAnswers = (call: Call): void => {
  describe('VANGNET and EIGENRISICO', () => {
    // Gemeente Renkum, Voorjaarsnota 2019: compensation 188 298, own risk 794 955.
    it('give the amounts Renkum printed for 2019, within one euro', () => {
      const [[compensation]] = call('VANGNET', [[8_088_748]], [[9_072_001]], 2019) as number[][];
      const [[ownRisk]] = call('EIGENRISICO', [[8_088_748]], [[9_072_001]], 2019) as number[][];
      expect(Math.abs(compensation - 188_298)).toBeLessThanOrEqual(1);
      expect(Math.abs(ownRisk - 794_955)).toBeLessThanOrEqual(1);
      expect(compensation + ownRisk).toBeCloseTo(983_253, 6);
    });

    it('go cell by cell, and are 0 with a surplus', () => {
      const [budget, spending] = [[[1_000_000]], row(950_000, 1_075_000, 1_100_000, 1_300_000, null)];
      expect(call('VANGNET', budget, spending)).toEqual([[0, 0, 12_500, 200_000, '']]);
      expect(call('EIGENRISICO', budget, spending)).toEqual([[0, 75_000, 87_500, 100_000, '']]);
    });

    it('take the bounds of the year, or those given in their place', () => {
      const money = [[[1_000_000]], [[1_100_000]]];
      expect(call('VANGNET', ...money, 2017)).toEqual([[25_000]]);
      expect(call('VANGNET', ...money, 2021)).toEqual([[12_500]]);
      expect(call('VANGNET', ...money, 2021, 0.05)).toEqual([[25_000]]);
      expect(call('VANGNET', ...money, null, null, 0.08)).toEqual([[22_500]]);
      expect(call('VANGNET', ...money, null, null, null, 1)).toEqual([[25_000]]);
    });

    it('know no rule for some years, unless all three bounds are given', () => {
      const money = [[[1_000_000]], [[1_100_000]]];
      for (const year of [2015, 2016, 2026, 2019.5]) expect(kinds(call('VANGNET', ...money, year))).toBe('#N/A');
      expect(sentence(call('EIGENRISICO', ...money, 2015, 0.05, 0.1))).toBe(
        'Van 2015 is geen regel bekend om mee te rekenen. Wel van: 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025. Of geef zelf alle drie de grenzen.',
      );
      expect(call('EIGENRISICO', ...money, 2015, 0.05, 0.1, 0.5)).toEqual([[75_000]]);
    });

    it('refuse bounds that do not fit together, without blaming a cell', () => {
      const money = [[[1_000_000]], [[1_100_000]]];
      for (const bounds of [
        [0.2, 0.1, 0.5],
        [7.5, 12.5, 0.5],
        [0.05, 0.1, 2],
      ]) {
        expect(sentence(call('VANGNET', ...money, null, ...bounds))).toMatch(/^De grenzen passen niet bij elkaar/);
      }
    });

    it('put an error where a cell is wrong and answer the others', () => {
      expect(kinds(call('VANGNET', column(0, -1, 'veel', 100, 1e15), [[130]]))).toEqual([
        ['#DIV/0!'],
        ['#VALUE!'],
        ['#VALUE!'],
        [20],
        ['#VALUE!'],
      ]);
      expect(kinds(call('VANGNET', [[100]], [[130]], 'twintig'))).toBe('#VALUE!');
    });
  });

  describe('VERDEEL', () => {
    it('divides in whole cents that add up, in the shape of the key', () => {
      expect(call('VERDEEL', 100, column(1, 1, 1))).toEqual([[33.34], [33.33], [33.33]]);
      expect(call('VERDEEL', 100, row(1, 1, 1))).toEqual([[33.34, 33.33, 33.33]]);
      const table = [
        [1, 2],
        [3, 4],
      ];
      expect(call('VERDEEL', 1000, table)).toEqual([
        [100, 200],
        [300, 400],
      ]);
      expect(call('VERDEEL', 1000, row(3, 1), 0.2)).toEqual([[700, 300]]);
      expect(call('VERDEEL', 12.345, [[7]])).toEqual([[12.35]]);
    });

    it('never spreads in silence what a blank member should pay', () => {
      expect(call('VERDEEL', 100, column(1, null))).toEqual(
        new CellError(
          '#N/A',
          'sleutel, rij 2, kolom 1: De sleutel mist hier een getal. Vul het in; wij verdelen niet stilzwijgend over de anderen.',
        ),
      );
    });

    it.each([
      [100, column(1, -1), 0, '#VALUE!'],
      [100, column(0, 0), 0, '#DIV/0!'],
      [100, column(1, 'x1'), 0, '#VALUE!'],
      [100, column(1, 1), 1.5, '#VALUE!'],
      [1e14, column(1, 1), 0, '#VALUE!'],
      [null, column(1, 1), 0, '#VALUE!'],
      ['veel', column(1, 1), 0, '#VALUE!'],
    ])('of %j over %j with %d: error', (total, key, fixedShare, kind) => {
      expect(kinds(call('VERDEEL', total, key, fixedShare))).toBe(kind);
    });

    it('says which argument is empty', () => {
      expect(sentence(call('VERDEEL', null, [[1]]))).toBe('totaal is leeg. Verwacht: een getal.');
    });
  });

  describe('BREAKEVEN', () => {
    it('is the number of exits a year for net present value 0', () => {
      // Three years: ½ + 1½ + 2½ = 4.5 years per exit; 270 000 / (4.5 · 15 000) = 4. Five years: 12.5 and 450 000.
      expect(call('BREAKEVEN', 90_000, 15_000, 3)).toEqual([[expect.closeTo(4, 12)]]);
      expect(call('BREAKEVEN', 90_000, 15_000)).toEqual([[expect.closeTo(450_000 / (12.5 * 15_000), 12)]]);
      expect(call('BREAKEVEN', 90_000, 15_000, null, null, null, null, null, null)).toEqual(
        call('BREAKEVEN', 90_000, 15_000),
      );
    });

    it('takes terugval, vanzelf, verdringing, rente and eigen_deel in that order', () => {
      // One year: half a year per exit, times 0.8 · 0.5 · 0.25; the rent falls out.
      expect(call('BREAKEVEN', 1000, 10_000, 1, 0.3, 0.2, 0.5, 0.04, 0.25)).toEqual([
        [expect.closeTo(1000 / (10_000 * 0.5 * 0.8 * 0.5 * 0.25), 12)],
      ]);
      // Two years, relapse 50%: ½, then ½ + ½; rent 100% halves and quarters.
      expect(call('BREAKEVEN', 1000, 10_000, 2, 0.5, 0, 0, 1)).toEqual([
        [expect.closeTo((1000 * (1 / 2 + 1 / 4)) / (10_000 * (0.5 / 2 + 1 / 4)), 12)],
      ]);
    });

    it('never pays back with nothing to save', () => {
      expect(kinds(call('BREAKEVEN', 1000, 10_000, 5, 0, 1))).toBe('#N/A');
      expect(kinds(call('BREAKEVEN', 1000, 10_000, 5, 0, 0, 0, 0, 0))).toBe('#N/A');
    });

    it.each([
      [[-1, 1], 'kosten_per_jaar is geen bruikbaar bedrag. Verwacht: 0 of hoger.'],
      [[1, -1], 'uitkering_per_jaar is geen bruikbaar bedrag. Verwacht: 0 of hoger.'],
      [[1, 1, 1, 2], 'terugval is geen aandeel. Verwacht: een getal van 0 tot en met 1, zoals 10% of 0,1.'],
      [[1, 1, 1, 0, 2], 'vanzelf is geen aandeel. Verwacht: een getal van 0 tot en met 1, zoals 10% of 0,1.'],
      [[1, 1, 1, 0, 0, 2], 'verdringing is geen aandeel. Verwacht: een getal van 0 tot en met 1, zoals 10% of 0,1.'],
      [
        [1, 1, 1, 0, 0, 0, 0, 2],
        'eigen_deel is geen aandeel. Verwacht: een getal van 0 tot en met 1, zoals 10% of 0,1.',
      ],
      [[1, 1, 1.5], 'jaren is geen heel getal van 1 tot en met 100.'],
      [[1, 1, 1, 0, 0, 0, -1], 'rente ligt buiten -90% tot 1000%. Typ 2% of 0,02.'],
      [[1, null], 'uitkering_per_jaar is leeg. Verwacht: een getal.'],
    ])('of %j: %s', (given, expected) => {
      expect(call('BREAKEVEN', ...given)).toEqual(new CellError('#VALUE!', expected));
    });
  });

  describe('BESTAND', () => {
    it('is the caseload at the end of each period, along the ranges', () => {
      expect(call('BESTAND', 1000, column(200, 100), column(0.1, 0.5))).toEqual([[1100], [650]]);
      expect(call('BESTAND', 1000, row(200, 100), row('10%', '50%'))).toEqual([[1100, 650]]);
      expect(call('BESTAND', 1000, row(100, 0), [[0.5]])).toEqual([[600, 300]]);
      expect(call('BESTAND', 1000, [[0]], column(0.5, 0.5))).toEqual([[500], [250]]);
      expect(call('BESTAND', 1000, [[100]], [[0.5]])).toEqual([[600]]);
    });

    it('is empty from the first blank on', () => {
      expect(call('BESTAND', 100, column(1, null, 1), [[0]])).toEqual([[101], [''], ['']]);
    });

    it('points at the cell that is wrong', () => {
      expect(sentence(call('BESTAND', 100, column(1, -2), [[0.1]]))).toMatch(/^instroom, rij 2, kolom 1: Dit aantal/);
      expect(sentence(call('BESTAND', 100, [[1]], row(0.1, 12)))).toMatch(/^uitstroomkans, rij 1, kolom 2: Deze kans/);
      expect(sentence(call('BESTAND', -100, [[1]], [[0.1]]))).toMatch(/^begin, rij 1, kolom 1: Dit aantal/);
      expect(sentence(call('BESTAND', 100, column(1, 'x1'), [[0.1]]))).toMatch(/^instroom, rij 2, kolom 1: ‘x1’/);
    });

    it('fails on unequal lengths, a table or a row beside a column', () => {
      const table = [
        [1, 2],
        [3, 4],
      ];
      expect(kinds(call('BESTAND', 1, column(1, 2), column(0, 0, 0)))).toBe('#VALUE!');
      expect(kinds(call('BESTAND', 1, column(1, 2), row(0, 0)))).toBe('#VALUE!');
      expect(kinds(call('BESTAND', 1, table, [[0]]))).toBe('#VALUE!');
      expect(kinds(call('BESTAND', null, column(1, 2), [[0]]))).toBe('#VALUE!');
    });
  });

  describe('SPREIDING', () => {
    it.each([
      [undefined, 7],
      ['bereik', 7],
      ['kwartiel', 2.5],
      ['variatie', Math.sqrt(26 / 3) / 4],
      ['min', 1],
      ['MAX', 8],
      ['mediaan', 3.5],
      ['gini', 22 / 64],
      ['quartile', 2.5],
    ])('%s', (measure, expected) => {
      expect(call('SPREIDING', column(8, null, 1, 'n.v.t.', 4, 3), measure)).toEqual([[expect.closeTo(expected, 12)]]);
      const table = [
        [8, 1],
        [4, 3],
      ];
      expect(call('SPREIDING', table, measure)).toEqual([[expect.closeTo(expected, 12)]]);
    });

    it.each([
      [column(null, ''), 'bereik', '#N/A'],
      [[[5]], 'variatie', '#N/A'],
      [column(-1, 1), 'variatie', '#DIV/0!'],
      [column(0, 0), 'gini', '#DIV/0!'],
      [column(1, 'x1'), 'bereik', '#VALUE!'],
      [column(1, 1e300), 'bereik', '#VALUE!'],
      [column(1, 2), 'breedte', '#VALUE!'],
    ])('of %j, %s: error', (values, measure, kind) => {
      expect(kinds(call('SPREIDING', values, measure))).toBe(kind);
    });

    it('points at the negative value, past the blanks', () => {
      expect(sentence(call('SPREIDING', column(1, null, -2), 'gini'))).toBe(
        'waarden, rij 3, kolom 1: Dit getal is lager dan 0. Voor deze maat is elk getal 0 of hoger.',
      );
    });
  });
};
