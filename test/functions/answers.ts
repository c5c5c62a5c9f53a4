import { CellError } from '../support/customFunctions';
import { column, kinds, row, type Call } from './support';

const sentence = (answer: unknown): string | undefined => (answer instanceof CellError ? answer.message : undefined);

/** What the functions of step 1 answer, wherever they run. */
export const describeAnswers = (call: Call): void => {
  describe('RESULTAAT', () => {
    it('is what is left of the budget, as a share', () => {
      expect(call('RESULTAAT', [[1000]], [[1210]])).toEqual([[-0.21]]);
      expect(call('RESULTAAT', [[100]], [[-20]])).toEqual([[1.2]]);
    });

    it('keeps the shape it was given and stretches one cell over it', () => {
      expect(call('RESULTAAT', column(100, 200), column(90, 220))).toEqual([[0.1], [-0.1]]);
      expect(call('RESULTAAT', row(100, 200), row(90, 220))).toEqual([[0.1, -0.1]]);
      expect(call('RESULTAAT', [[100]], row(90, 110))).toEqual([[0.1, -0.1]]);
      const table = [
        [100, 200],
        [400, 800],
      ];
      expect(call('RESULTAAT', table, [[200]])).toEqual([
        [-1, 0],
        [0.5, 0.75],
      ]);
    });

    it('leaves a place empty where a figure is missing', () => {
      const missing = [null, '', '  ', 'n.v.t.', 'N.B.', 'nb', 'nvt', '-', '.', 'x', '?', '\u00a0'];
      expect(call('RESULTAAT', column(...missing), [[90]])).toEqual(missing.map(() => ['']));
      expect(call('RESULTAAT', [[100]], [[null]])).toEqual([['']]);
    });

    it('reads numbers that stand as text', () => {
      expect(call('RESULTAAT', row('€ 1.000,00', '1,000.00', '1000'), row('900', '900,0', 900))).toEqual([
        [0.1, 0.1, 0.1],
      ]);
    });

    it('answers every other cell when one is wrong', () => {
      const answer = call('RESULTAAT', column(100, 0, -5, 'veel', true, '1.000', 100), [[90]]);
      expect(kinds(answer)).toEqual([[0.1], ['#DIV/0!'], ['#VALUE!'], ['#VALUE!'], ['#VALUE!'], ['#VALUE!'], [0.1]]);
    });

    it('says which argument, which cell and what is wrong', () => {
      const answer = call('RESULTAAT', row(100, 0, -5), row('onbekend', 90, 90)) as unknown[][];
      expect(answer[0].map(sentence)).toEqual([
        'uitgaven, rij 1, kolom 1: ‘onbekend’ is geen getal. Verwacht: een getal, of een lege cel als het ontbreekt.',
        'budget, rij 1, kolom 2: Het budget is 0. Delen door een budget van 0 kan niet.',
        'budget, rij 1, kolom 3: Het budget is lager dan 0. Verwacht: een bedrag boven 0.',
      ]);
    });

    it('points at the one cell that stretches, not at the place in the answer', () => {
      const answer = call('RESULTAAT', column(100, 100), [['fout']]) as unknown[][];
      expect(sentence(answer[1][0])).toMatch(/^uitgaven, rij 1, kolom 1: ‘fout’/);
    });

    it('fails as a whole when the answer is one cell', () => {
      expect(call('RESULTAAT', [[0]], [[1]])).toEqual(
        new CellError('#DIV/0!', 'budget, rij 1, kolom 1: Het budget is 0. Delen door een budget van 0 kan niet.'),
      );
      expect(kinds(call('RESULTAAT', [['abc']], [[1]]))).toBe('#VALUE!');
    });

    it('does not lay a row beside a column, nor ranges of different shapes', () => {
      expect(call('RESULTAAT', row(1, 2), column(1, 2))).toEqual(
        new CellError('#VALUE!', 'budget is een rij en uitgaven is een kolom. Geef twee rijen of twee kolommen.'),
      );
      expect(call('RESULTAAT', column(1, 2), column(1, 2, 3))).toEqual(
        new CellError(
          '#VALUE!',
          'budget telt 2 bij 1 cellen en uitgaven 3 bij 1. Geef bereiken van dezelfde vorm, of één cel.',
        ),
      );
    });

    it('refuses figures that cannot be computed with', () => {
      expect(kinds(call('RESULTAAT', row(1e200, 1e-300, 100), row(1, 1e100, 90)))).toEqual([
        ['#VALUE!', '#VALUE!', 0.1],
      ]);
    });
  });

  describe('VOLUME', () => {
    it('is a share of the predicted volume, or euros with a budget', () => {
      expect(call('VOLUME', column(10, 10), column(11, 8))).toEqual([[-0.1], [0.2]]);
      expect(call('VOLUME', column(10, 10), column(11, 8), [[1000]])).toEqual([[-100], [200]]);
      expect(call('VOLUME', [[10]], [[11]], column(1000, 3000))).toEqual([[-100], [-300]]);
    });

    it('takes an option that is left out for left out, and a blank budget for missing', () => {
      expect(call('VOLUME', [[10]], [[8]], null)).toEqual([[0.2]]);
      expect(call('VOLUME', [[10]], [[8]])).toEqual([[0.2]]);
      expect(call('VOLUME', [[10]], [[8]], [[null]])).toEqual([['']]);
      expect(call('VOLUME', [[10]], [[8]], [['']])).toEqual([['']]);
    });

    it('knows a predicted volume of 0 from one below', () => {
      const answer = call('VOLUME', row(0, -1, 10, 10), row(1, 1, -1, 0), row(1, 1, 1, -1));
      expect(kinds(answer)).toEqual([['#DIV/0!', '#VALUE!', '#VALUE!', '#VALUE!']]);
      expect((answer as unknown[][])[0].map((cell) => sentence(cell)?.split(':')[0])).toEqual([
        'voorspeld, rij 1, kolom 1',
        'voorspeld, rij 1, kolom 2',
        'werkelijk, rij 1, kolom 3',
        'budget, rij 1, kolom 4',
      ]);
    });

    it('calls an empty caseload 100%', () => {
      expect(call('VOLUME', [[10]], [[0]])).toEqual([[1]]);
    });
  });

  describe('PRIJS', () => {
    const given = [column(1000, 100), column(1210, 80), column(10, 8), column(11, 8)];

    it('is the balance minus the volume, to the last digit', () => {
      const prices = call('PRIJS', ...given) as number[][];
      const balances = call('RESULTAAT', given[0], given[1]) as number[][];
      const volumes = call('VOLUME', given[2], given[3]) as number[][];
      expect(prices).toEqual(balances.map(([balance], index) => [balance - volumes[index][0]]));
    });

    it('is in euros when asked', () => {
      expect(call('PRIJS', ...given, true)).toEqual([[-110], [20]]);
      for (const left of [null, undefined, false])
        expect(call('PRIJS', ...given, left)).toEqual(call('PRIJS', ...given));
    });

    it('carries the errors of balance and volume', () => {
      const answer = call(
        'PRIJS',
        row(0, -1, 9, 9, 9, 9),
        row(9, 9, 9, 9, 9, null),
        row(9, 9, 0, -1, 9, 9),
        row(9, 9, 9, 9, -1, 9),
      );
      expect(kinds(answer)).toEqual([['#DIV/0!', '#VALUE!', '#DIV/0!', '#VALUE!', '#VALUE!', '']]);
    });
  });

  describe('ONTLEDING', () => {
    const one = [[[1000]], [[1210]], [[10]], [[11]]];
    const rounded = (answer: unknown) =>
      (answer as unknown[][]).map((cells) =>
        cells.map((cell) => (typeof cell === 'number' ? Math.round(cell * 1e9) / 1e9 : cell)),
      );

    it.each([
      [undefined, [-0.21, -0.1, -0.11, -210, -100, -110]],
      [null, [-0.21, -0.1, -0.11, -210, -100, -110]],
      ['', [-0.21, -0.1, -0.11, -210, -100, -110]],
      ['rapport', [-0.21, -0.1, -0.11, -210, -100, -110]],
      ['midden', [-0.21, -0.105, -0.105, -210, -105, -105]],
      ['interactie', [-0.21, -0.1, -0.1, -210, -100, -100, -0.01, -10]],
      ['lmdi', [-0.21, -0.105, -0.105, -210, -105, -105]],
      ['report', [-0.21, -0.1, -0.11, -210, -100, -110]],
      ['midpoint', [-0.21, -0.105, -0.105, -210, -105, -105]],
      ['Interaction', [-0.21, -0.1, -0.1, -210, -100, -100, -0.01, -10]],
      [' LMDI ', [-0.21, -0.105, -0.105, -210, -105, -105]],
    ])('by method %j', (method, expected) => {
      expect(rounded(call('ONTLEDING', ...one, method))).toEqual([expected]);
    });

    it('lists the four methods when it does not know one', () => {
      expect(call('ONTLEDING', ...one, 'shapley')).toEqual(
        new CellError('#VALUE!', '‘shapley’ is geen keuze voor methode. Kies uit: rapport, midden, interactie, lmdi.'),
      );
    });

    it('has one row for each position, for a row as for a column, and headings when asked', () => {
      const columns = [column(1000, 100), column(1210, 80), column(10, 8), column(11, 8)];
      const rows = columns.map((cells) => row(...cells.flat()));
      expect(call('ONTLEDING', ...columns)).toHaveLength(2);
      expect(call('ONTLEDING', ...rows)).toEqual(call('ONTLEDING', ...columns));
      const headed = call('ONTLEDING', ...columns, null, true) as unknown[][];
      expect(headed[0]).toEqual([
        'Resultaat',
        'Volume',
        'Prijs en overig',
        'Resultaat (€)',
        'Volume (€)',
        'Prijs en overig (€)',
      ]);
      expect(headed.slice(1)).toEqual(call('ONTLEDING', ...columns));
      const wide = call('ONTLEDING', ...columns, 'interactie', true) as unknown[][];
      expect(wide[0].slice(6)).toEqual(['Interactie', 'Interactie (€)']);
      expect(wide.map((cells) => cells.length)).toEqual([8, 8, 8]);
    });

    it('keeps the balance where there are no components, and leaves the rest empty', () => {
      const answer = call(
        'ONTLEDING',
        column(100, 100, 100, 100),
        column(90, 90, 90, 90),
        column(null, 10, 0, -3),
        column(10, 'n.b.', 10, 10),
      );
      expect(answer).toEqual(Array.from({ length: 4 }, () => [0.1, '', '', 10, '', '']));
    });

    it.each([
      ['rapport', false, false],
      ['midden', true, false],
      ['interactie', true, false],
      ['lmdi', true, true],
    ])('%s: empty components where the method is not defined', (method, withoutCaseload, withoutSpending) => {
      const [caseload, spending] = call(
        'ONTLEDING',
        column(100, 100),
        column(90, 0),
        column(10, 10),
        column(0, 9),
        method,
      ) as unknown[][];
      expect([caseload[0], caseload[3], spending[0], spending[3]]).toEqual([0.1, 10, 1, 100]);
      for (const index of [1, 2, 4, 5]) {
        expect(caseload[index] === '').toBe(withoutCaseload);
        expect(spending[index] === '').toBe(withoutSpending);
      }
    });

    it('has no negative zero where euros are too few to be split', () => {
      expect(call('ONTLEDING', [[5e-324]], [[5e-324]], [[10]], [[11]])).toEqual([[0, -0.1, 0.1, 0, 0, 0]]);
    });

    it('a caseload below zero is an error, but by lmdi, which has no logarithm of it, empty', () => {
      const by = (method: string) => kinds(call('ONTLEDING', [[100]], [[90]], [[10]], [[-1]], method));
      expect(by('lmdi')).toEqual([[0.1, '', '', 10, '', '']]);
      for (const method of ['rapport', 'midden', 'interactie']) expect(by(method)).toHaveProperty('0.1', '#VALUE!');
    });

    it('leaves a row empty without money, and puts an error where a cell is wrong', () => {
      const answer = call(
        'ONTLEDING',
        column(null, 0, 'x', 'veel', 100, 100, 100, null),
        column(90, 90, 90, 90, 'fout', 90, 90, 90),
        column(10, 10, 10, 10, 10, 'tien', 10, 'tien'),
        column(10, 10, 10, 10, 10, 10, -1, 10),
      );
      const [empty, zero, wrong] = ['', '#DIV/0!', '#VALUE!'].map((cell) => Array.from({ length: 6 }, () => cell));
      const onlyBalance = [0.1, '#VALUE!', '#VALUE!', 10, '#VALUE!', '#VALUE!'];
      const noMoney = ['', '#VALUE!', '#VALUE!', '', '#VALUE!', '#VALUE!'];
      expect(kinds(answer)).toEqual([empty, zero, empty, wrong, wrong, onlyBalance, onlyBalance, noMoney]);
      const at = (index: number, place: number) => sentence((answer as unknown[][])[index][place]);
      expect(at(1, 0)).toBe('budget, rij 2, kolom 1: Het budget is 0. Delen door een budget van 0 kan niet.');
      expect(at(4, 3)).toMatch(/^uitgaven, rij 5, kolom 1: ‘fout’/);
      expect(at(5, 1)).toMatch(/^voorspeld, rij 6, kolom 1: ‘tien’/);
      expect(at(6, 2)).toMatch(/^werkelijk, rij 7, kolom 1: Het werkelijke volume is lager dan 0/);
    });

    it('fails as a whole on unequal lengths, a table, or a row beside a column', () => {
      const column2 = column(1, 2);
      expect(call('ONTLEDING', column2, column2, column2, column(1, 2, 3))).toEqual(
        new CellError(
          '#VALUE!',
          'budget telt 2 cellen en werkelijk 3. Geef overal evenveel cellen, in dezelfde volgorde.',
        ),
      );
      expect(kinds(call('ONTLEDING', column2, [[1]], column2, column2))).toBe('#VALUE!');
      expect(sentence(call('ONTLEDING', column2, row(1, 2), column2, column2))).toBe(
        'uitgaven is een rij en budget is een kolom. Geef twee rijen of twee kolommen.',
      );
      const table = [
        [1, 2],
        [3, 4],
      ];
      expect(call('ONTLEDING', table, table, table, table)).toEqual(
        new CellError('#VALUE!', 'budget telt 2 rijen en 2 kolommen. Geef één rij of één kolom.'),
      );
    });
  });

  describe('BEELD', () => {
    it('says in Dutch whether the components pull the same way', () => {
      const answer = call(
        'BEELD',
        row(0.1, -0.1, 0.1, -0.1, 0.1, 0.0004, null),
        row(0.02, -0.02, -0.02, 0.0005, 0.0004999, 0.2, 1),
      );
      expect(answer).toEqual([['versterkt', 'versterkt', 'dempt', 'dempt', 'neutraal', 'neutraal', '']]);
    });

    it('reads percentages that stand as text', () => {
      expect(call('BEELD', [['5%']], [['-3,5%']])).toEqual([['dempt']]);
    });

    it('fails on what is no share', () => {
      expect(kinds(call('BEELD', row('hoog', 0.1), [[0.1]]))).toEqual([['#VALUE!', 'versterkt']]);
    });
  });

  describe('a blank cell, as null in new builds of Excel and as 0 in old ones', () => {
    it('RESULTAAT: empty, or an error that cannot be missed', () => {
      expect(kinds(call('RESULTAAT', column(null, 0), [[10]]))).toEqual([[''], ['#DIV/0!']]);
    });

    it('VOLUME: empty, or an error that cannot be missed', () => {
      expect(kinds(call('VOLUME', column(null, 0), [[10]]))).toEqual([[''], ['#DIV/0!']]);
    });

    it('ONTLEDING: the balance stays, whichever way a blank prediction arrives', () => {
      const [asNull, asZero] = call(
        'ONTLEDING',
        column(100, 100),
        column(90, 90),
        column(null, 0),
        column(10, 10),
      ) as unknown[][];
      expect(asNull).toEqual([0.1, '', '', 10, '', '']);
      expect(asZero).toEqual(asNull);
    });
  });
};
