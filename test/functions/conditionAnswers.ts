import { CellError } from '../support/customFunctions';
import { groups, ORDER } from '../analysis/conditions/published';
import { column, kinds, row, type Call } from './support';

/** AEF & De Beleidsonderzoekers (2023), 3.3.2: instroombeperking of fifteen municipalities, from deficit to surplus. */
const INFLOW_RESTRICTION = column(...'G G G L H G L G L H H H G H H'.split(' '));
/** Deficit, the turnaround G1, surplus. */
const BALANCE = column(...groups(null).map((group) => (group === null ? null : group === 'deficit' ? -0.05 : 0.05)));

/** What the functions of step 3 answer, wherever they run. */
export const describeConditionAnswers = (call: Call): void => {
  describe('OORDEEL', () => {
    it('rates in thirds, and keeps the shape and the blanks', () => {
      expect(call('OORDEEL', column(3, 1, null, 2))).toEqual([['H'], ['L'], [''], ['G']]);
      expect(call('OORDEEL', row(3, 'n.b.', 1, '2'))).toEqual([['H', '', 'L', 'G']]);
      const table = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      expect(call('OORDEEL', table)).toEqual([
        ['L', 'L', 'G'],
        ['G', 'H', 'H'],
      ]);
    });

    it('puts a value exactly on a border in the middle, and equal values together', () => {
      expect(call('OORDEEL', column(1, 1, 1, 1))).toEqual(column('G', 'G', 'G', 'G'));
      expect(call('OORDEEL', column(0.1 + 0.2, 0.3, 9))).toEqual(column('G', 'G', 'H'));
    });

    it('compares with other values when given', () => {
      expect(call('OORDEEL', [[2]], column(1, 2, 3, null))).toEqual([['G']]);
      expect(call('OORDEEL', row(0, 2.5, 99), column(1, 2, 3))).toEqual([['L', 'G', 'H']]);
    });

    it('turns round when low is favourable', () => {
      expect(call('OORDEEL', row(1, 2, 3), null, false)).toEqual([['H', 'G', 'L']]);
      for (const left of [null, undefined, true]) {
        expect(call('OORDEEL', row(1, 2, 3), null, left)).toEqual([['L', 'G', 'H']]);
      }
    });

    it('answers all others when a cell is wrong, and leaves that cell out of the comparison', () => {
      expect(kinds(call('OORDEEL', column(1, 'veel', 2, 3)))).toEqual(column('L', '#VALUE!', 'G', 'H'));
    });

    it('fails on a wrong cell in the values to compare with, and without any', () => {
      expect(call('OORDEEL', [[1]], column(1, 'veel'))).toEqual(
        new CellError(
          '#VALUE!',
          'alle_waarden, rij 2, kolom 1: ‘veel’ is geen getal. Verwacht: een getal, of een lege cel als het ontbreekt.',
        ),
      );
      expect(call('OORDEEL', column(1, 2), column(null, null))).toEqual(
        new CellError(
          '#N/A',
          'alle_waarden, rij 1, kolom 1: Er is geen enkel getal om mee te rekenen. Vul minstens één cel in.',
        ),
      );
      expect(call('OORDEEL', column(null, ''), column(null, null))).toEqual([[''], ['']]);
      expect(call('OORDEEL', column(null, ''))).toEqual([[''], ['']]);
    });
  });

  describe('VERBAND', () => {
    it('is in line, possible or not, cell by cell', () => {
      expect(call('VERBAND', row('H', 'H', 'H', 'L', '?', ''), row('H', 'G', 'L', 'laag', 'H', 'H'))).toEqual([
        ['in lijn', 'mogelijk', 'niet', 'in lijn', '', ''],
      ]);
    });

    it('mirrors the second rating for sign -1, and stretches one cell', () => {
      expect(call('VERBAND', column('H', '▲', 'medium', 'M'), [['L']], -1)).toEqual([
        ['in lijn'],
        ['in lijn'],
        ['mogelijk'],
        ['mogelijk'],
      ]);
    });

    it('knows no other sign', () => {
      for (const sign of [0, 2, -0.5, true, 'nee']) {
        expect(kinds(call('VERBAND', [['H']], [['H']], sign))).toBe('#VALUE!');
      }
      expect(call('VERBAND', [['H']], [['H']], 0)).toEqual(
        new CellError('#VALUE!', 'teken is geen 1 of -1. Kies 1 voor hetzelfde oordeel, -1 voor het omgekeerde.'),
      );
    });

    it('puts an error where something stands that is no rating', () => {
      const answer = call('VERBAND', column('H', 'hooog', 2), [['H']]) as unknown[][];
      expect(kinds(answer)).toEqual([['in lijn'], ['#VALUE!'], ['#VALUE!']]);
      expect((answer[1][0] as CellError).message).toBe(
        'oordeel_van, rij 2, kolom 1: ‘hooog’ is geen oordeel. Verwacht: H, G of L, of een lege cel als er geen oordeel is.',
      );
    });
  });

  describe('ONDERSCHEID', () => {
    it('gives the published gap, with Cliff’s delta, the exact p and both numbers', () => {
      const [[gap, delta, p, deficit, surplus]] = call('ONDERSCHEID', INFLOW_RESTRICTION, BALANCE) as number[][];
      expect([gap, delta, p]).toEqual([23 / 24, 0.75, 0.017316].map((value) => expect.closeTo(value, 6) as unknown));
      expect([deficit, surplus]).toEqual([8, 6]);
    });

    it('leaves out the hardly explainable by their positions: 1.5, as published', () => {
      const hardly = ['G3', 'G5', 'G7', 'G12', 'G13'].map((code) => ORDER.indexOf(code) + 1);
      const [[gap, delta, p]] = call('ONDERSCHEID', INFLOW_RESTRICTION, BALANCE, [hardly]) as number[][];
      expect([gap, delta, p]).toEqual([1.5, 1, 0.0079365].map((value) => expect.closeTo(value, 6) as unknown));
      expect(call('ONDERSCHEID', INFLOW_RESTRICTION, BALANCE, column(...hardly, null, ''))).toEqual(
        call('ONDERSCHEID', INFLOW_RESTRICTION, BALANCE, [hardly]),
      );
    });

    it('names a position that does not exist', () => {
      for (const wrong of [0, 3, 1.5, -1]) {
        expect(kinds(call('ONDERSCHEID', column('H', 'L'), column(1, -1), [[wrong]]))).toBe('#VALUE!');
      }
      expect(call('ONDERSCHEID', column('H', 'L'), column(1, -1), row(1, 7))).toEqual(
        new CellError(
          '#VALUE!',
          'weglaten, rij 1, kolom 2: ‘7’ is geen plaats in de lijst. Verwacht: een heel getal van 1 tot en met 2.',
        ),
      );
      expect(kinds(call('ONDERSCHEID', column('H', 'L'), column(1, -1), [['een']]))).toBe('#VALUE!');
    });

    it('has no answer without one of the groups', () => {
      expect(kinds(call('ONDERSCHEID', column('H', 'L'), column(1, 2)))).toBe('#N/A');
      expect(kinds(call('ONDERSCHEID', column('H', '?'), column(1, -1)))).toBe('#N/A');
      expect(kinds(call('ONDERSCHEID', column('H', 'L'), column(1, 1e-13)))).toBe('#N/A');
    });

    it('fails as a whole on a wrong cell or unequal lengths', () => {
      expect(kinds(call('ONDERSCHEID', column('H', 'x1'), column(1, -1)))).toBe('#VALUE!');
      expect(kinds(call('ONDERSCHEID', column('H', 'L'), column(1, 'min')))).toBe('#VALUE!');
      expect(kinds(call('ONDERSCHEID', column('H', 'L'), column(1, 2, 3)))).toBe('#VALUE!');
    });
  });

  describe('ARCHETYPE', () => {
    it('is the quadrant of the two axes', () => {
      expect(call('ARCHETYPE', row(0.5, -0.5, -1, 1, 0, null), row(0.5, 1, -0.2, '-50%', 1, 1))).toEqual([
        ['bedrijfsmatig', 'rechtmatig', 'ruimhartig', 'responsief', 'op de as', ''],
      ]);
    });

    it('says which of the two lies off the axis', () => {
      const answer = call('ARCHETYPE', column(2, 0.5), column(0.5, -2)) as CellError[][];
      expect(kinds(answer)).toEqual([['#VALUE!'], ['#VALUE!']]);
      expect(answer.map(([cell]) => cell.message?.split(':')[0])).toEqual([
        'resultaatgericht, rij 1, kolom 1',
        'controle, rij 2, kolom 1',
      ]);
    });
  });

  describe.each(['NOODZAKELIJK', 'VOLDOENDE'])('%s', (id) => {
    it('gives consistency, coverage and relevance in one row', () => {
      // Σmin = 2.2, Σx = 2.6, Σy = 2.4; RoN 1.4/1.8, PRI (2.2 − 1.2)/(2.6 − 1.2)
      const expected = id === 'NOODZAKELIJK' ? [2.2 / 2.4, 2.2 / 2.6, 1.4 / 1.8] : [2.2 / 2.6, 2.2 / 2.4, 1 / 1.4];
      const close = expected.map((value) => expect.closeTo(value, 12) as unknown);
      const table = [
        [0.2, 0.6],
        [0.8, 1],
      ];
      expect(call(id, column(0.2, 0.6, null, 0.8, 1), column(0.4, 0.6, 1, 0.6, 0.8))).toEqual([close]);
      expect(
        call(id, table, [
          [0.4, 0.6],
          [0.6, 0.8],
        ]),
      ).toEqual([close]);
    });

    it('leaves relevance empty when nothing is left to weigh it by', () => {
      const [x, y] = id === 'NOODZAKELIJK' ? [1, 1] : [0.5, 0.5];
      expect(call(id, column(x, x), column(y, y))).toEqual([[1, 1, '']]);
    });

    it('names the cell that is no membership, in the argument it stands in', () => {
      expect(call(id, column(0, 1), column(1, 1.2))).toEqual(
        new CellError(
          '#VALUE!',
          'uitkomst, rij 2, kolom 1: Dit getal is geen lidmaatschap. Verwacht: van 0 (niet) tot en met 1 (helemaal).',
        ),
      );
      expect(call(id, row(0, -1), row(1, 1))).toEqual(
        new CellError(
          '#VALUE!',
          'conditie, rij 1, kolom 2: Dit getal is geen lidmaatschap. Verwacht: van 0 (niet) tot en met 1 (helemaal).',
        ),
      );
    });

    it('has no answer for an empty set or no cases, and no shape of its own', () => {
      expect(kinds(call(id, column(0, 0), column(1, 1)))).toBe('#N/A');
      expect(kinds(call(id, column(null, 1), column(1, null)))).toBe('#N/A');
      expect(kinds(call(id, column(1, 1), [[1]]))).toBe('#VALUE!');
      expect(kinds(call(id, column(1, 1), row(1, 1)))).toBe('#VALUE!');
    });
  });

  describe('KAPPA', () => {
    const first = column('H', 'G', 'L', 'H', null);
    const second = column('H', 'L', 'L', 'G', 'H');

    it('weighs linearly, or as asked', () => {
      // pairs HH, GL, LL, HG: margins (1 L, 1 G, 2 H) and (2 L, 1 G, 1 H)
      expect(call('KAPPA', first, second)).toEqual([[expect.closeTo(1 - 0.25 / (8 / 16), 12)]]);
      expect(call('KAPPA', first, second, 'lineair')).toEqual(call('KAPPA', first, second));
      expect(call('KAPPA', first, second, 'Linear')).toEqual(call('KAPPA', first, second));
      expect(call('KAPPA', first, second, 'geen')).toEqual([[expect.closeTo(1 - 0.5 / (11 / 16), 12)]]);
      expect(call('KAPPA', first, second, 'kwadratisch')).toEqual([[expect.closeTo(1 - 0.125 / (6.5 / 16), 12)]]);
    });

    it('takes a whole table of ratings', () => {
      const table = [
        ['H', 'L'],
        ['G', 'L'],
      ];
      expect(call('KAPPA', table, table)).toEqual([[1]]);
    });

    it('has no answer for constant raters or nothing rated by both', () => {
      expect(kinds(call('KAPPA', column('H', 'H'), column('H', 'H')))).toBe('#N/A');
      expect(kinds(call('KAPPA', column('H', null), column(null, 'H')))).toBe('#N/A');
    });

    it('fails on a wrong cell, another shape or an unknown option', () => {
      expect(kinds(call('KAPPA', column('H', 'Q'), column('H', 'L')))).toBe('#VALUE!');
      expect(kinds(call('KAPPA', column('H', 'L'), column('H', 'L', 'L')))).toBe('#VALUE!');
      expect(call('KAPPA', first, second, 'kubisch')).toEqual(
        new CellError('#VALUE!', '‘kubisch’ is geen keuze voor gewichten. Kies uit: lineair, kwadratisch, geen.'),
      );
    });
  });
};
