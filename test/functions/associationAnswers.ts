import { CellError } from '../support/customFunctions';
import { publishedTables, publishedYears } from '../tables/publishedTables';
import { sampleObservations } from '../tables/samplePanel';
import { column, kinds, row, type Call, type Cells } from './support';

const sentence = (answer: unknown): string | undefined => (answer instanceof CellError ? answer.message : undefined);

const close = (value: number, digits = 10): unknown => expect.closeTo(value, digits);

/** Anscombe (1973), Graphs in Statistical Analysis: the first set, R² 0.6665, slope 0.5001. */
const X = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const Y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
const R2 = 0.666542459508775;

/** Three points and a blank: R² of (0,0), (1,2), (2,1) is ¼ by hand. */
const OUTCOME = column(0, null, 1, 2);
const COMPONENT = column(0, 7, 2, 1);

const longColumns = (rows: readonly (readonly unknown[])[]): Cells[] =>
  rows[0].map((_, index) => column(...rows.map((cells) => cells[index])));

/** Municipality, year and figure: the changes in 2017 are 1, 2, 3 and 20. */
const LEAP = [
  ['A', 2016, 10],
  ['A', 2017, 11],
  ['B', 2016, 10],
  ['B', 2017, 12],
  ['C', 2016, 10],
  ['C', 2017, 13],
  ['D', 2016, 10],
  ['D', 2017, 30],
];
/** By hand: the change minus the median of the others is -2, -1, 1 and 18; their median is 0, the median distance 1.5. */
const SPREAD = 1.4826022 * 1.5;

/** What the functions of step 2 answer, wherever they run. */
export const describeAssociationAnswers = (call: Call): void => {
  describe('VERKLARINGSGRAAD', () => {
    it('is R², also of rows and of percentages that stand as text', () => {
      expect(call('VERKLARINGSGRAAD', column(...X), column(...Y))).toEqual([[close(R2)]]);
      expect(call('VERKLARINGSGRAAD', row(...X), row(...Y))).toEqual([[close(R2)]]);
      expect(call('VERKLARINGSGRAAD', column('0%', '1%', '2%'), column('0', '2,0', 1))).toEqual([[close(1 / 4)]]);
    });

    it('drops pairs with a blank side', () => {
      expect(call('VERKLARINGSGRAAD', OUTCOME, COMPONENT)).toEqual([[close(1 / 4)]]);
      expect(call('VERKLARINGSGRAAD', COMPONENT, OUTCOME)).toEqual([[close(1 / 4)]]);
    });

    it('leaves out by position in the input, blanks counted too', () => {
      const [outcome, component] = [column(null, 0, 99, 1, 2), column(5, 0, 99, 2, 1)];
      for (const left of [[[3]], row(3, null), column(1, 3), column('3', 3)]) {
        expect(call('VERKLARINGSGRAAD', outcome, component, left)).toEqual([[close(1 / 4)]]);
      }
      for (const left of [null, undefined, [[null]], [['']]]) {
        expect(call('VERKLARINGSGRAAD', outcome, component, left)).not.toEqual([[close(1 / 4)]]);
      }
      expect(sentence(call('VERKLARINGSGRAAD', outcome, component, [[6]]))).toBe(
        'weglaten, rij 1, kolom 1: ‘6’ is geen plaats in de lijst. Verwacht: een heel getal van 1 tot en met 5.',
      );
    });

    it('needs three pairs and differences', () => {
      expect(call('VERKLARINGSGRAAD', column(1, 2, null), column(1, 2, 3))).toEqual(
        new CellError('#N/A', 'Gemeenten met zowel een uitkomst als een component: 2. Nodig: minstens 3.'),
      );
      expect(kinds(call('VERKLARINGSGRAAD', column(1, 2, 3), column(1, 2, 3), [[1]]))).toBe('#N/A');
      expect(call('VERKLARINGSGRAAD', column(...Array<number>(10).fill(0.1)), column(...Y.slice(1)))).toEqual(
        new CellError('#N/A', 'Alle cijfers in uitkomst zijn gelijk. Zonder verschillen is er geen verklaringsgraad.'),
      );
      expect(sentence(call('VERKLARINGSGRAAD', column(1, 2, 3), column(5, 5, 5)))).toMatch(
        /^Alle cijfers in component/,
      );
      expect(call('VERKLARINGSGRAAD', [[1]], [[2]])).toMatchObject({ code: '#N/A' });
    });

    it('fails as a whole on a wrong cell, unequal lengths, a table, or a row beside a column', () => {
      expect(sentence(call('VERKLARINGSGRAAD', column(1, 2, 3), column(1, 'veel', 3)))).toMatch(
        /^component, rij 2, kolom 1: ‘veel’ is geen getal/,
      );
      expect(kinds(call('VERKLARINGSGRAAD', column(1, 2, 3), column(1, 2)))).toBe('#VALUE!');
      expect(kinds(call('VERKLARINGSGRAAD', column(1, 2, 3), row(1, 2, 3)))).toBe('#VALUE!');
      const table = [
        [1, 2],
        [3, 5],
      ];
      expect(kinds(call('VERKLARINGSGRAAD', table, table))).toBe('#VALUE!');
    });

    it('says which arguments hold figures that cannot be squared', () => {
      expect(call('VERKLARINGSGRAAD', column(1e200, 2, 3), column(1, 2, 3))).toEqual(
        new CellError(
          '#VALUE!',
          'Met de cijfers in uitkomst, component is niet te rekenen: ze zijn te groot, of ze liggen te dicht bij elkaar. Kijk of de eenheid klopt.',
        ),
      );
    });
  });

  describe('SAMENHANG', () => {
    /* R 4.3: cor.test and lm on anscombe$x1 and anscombe$y1; p 0.002170, r from 0.4243912 to 0.9506933. */
    it('gives R² with all that must stand beside it', () => {
      const [answer] = call('SAMENHANG', column(...X), column(...Y)) as number[][];
      expect(answer).toHaveLength(11);
      expect(answer.slice(0, 4)).toEqual([11, close(R2), 1, close(0.500090909090909)]);
      expect(answer[4]).toBeCloseTo(0.00216962887, 9);
      expect(answer[5]).toBeCloseTo(0.4243912 ** 2, 6);
      expect(answer[6]).toBeCloseTo(0.9506933 ** 2, 6);
      expect(answer[10]).toEqual((call('TOEVALSGRENS', 11) as number[][])[0][0]);
    });

    it('says whose removal changes R² most: by position in the input, or by name', () => {
      const [outcome, component] = [column(null, ...X), column(1, ...Y)];
      const byHand = X.map((_, left) => {
        const positions = [[left + 2]];
        return (call('VERKLARINGSGRAAD', outcome, component, positions) as number[][])[0][0];
      });
      const change = byHand.map((value) => Math.abs(value - R2));
      const most = change.indexOf(Math.max(...change));
      const [answer] = call('SAMENHANG', outcome, component) as number[][];
      expect(answer.slice(7, 10)).toEqual([close(Math.min(...byHand)), close(Math.max(...byHand)), most + 2]);

      const names = ['blank', ...X.map((x) => `gemeente ${x}`)];
      const named = (all: readonly unknown[]) =>
        (call('SAMENHANG', outcome, component, column(...all)) as unknown[][])[0][9];
      expect(named(names)).toBe(`gemeente ${X[most]}`);
      expect(named(names.map((name, i) => (i === most + 1 ? null : name)))).toBe(most + 2);
      expect(named(names.map((_, i) => 100 + i))).toBe(101 + most);
      expect(named(names.map(() => '  s-Gravenhage \u00a0(x)'))).toBe('s-Gravenhage (x)');
    });

    it('has a heading when asked for', () => {
      expect(call('SAMENHANG', OUTCOME, COMPONENT, null, true)).toHaveProperty('0', [
        'n',
        'R²',
        'Teken',
        'Helling',
        'p',
        'R² laag (95%)',
        'R² hoog (95%)',
        'R² laagste zonder één',
        'R² hoogste zonder één',
        'Grootste verschil zonder',
        'R² toeval, 1 op 20',
      ]);
      expect(call('SAMENHANG', OUTCOME, COMPONENT, [[null]], false)).toHaveLength(1);
    });

    it('leaves empty what three pairs cannot tell', () => {
      const [answer] = call('SAMENHANG', OUTCOME, COMPONENT) as unknown[][];
      expect(answer.slice(0, 4)).toEqual([3, close(1 / 4), 1, close(1 / 2)]);
      expect(answer[4]).toBeCloseTo(2 / 3, 12);
      expect(answer.slice(5, 10)).toEqual(['', '', '', '', '']);
      expect(answer[10]).toBeCloseTo(Math.sin((0.95 * Math.PI) / 2) ** 2, 12);
    });

    it('a perfect line leaves no doubt; a falling one has sign -1', () => {
      expect(call('SAMENHANG', column(1, 2, 3, 4), column(8, 6, 4, 2))).toEqual([
        [4, 1, -1, close(-2), 0, 1, 1, close(1), close(1), 1, expect.any(Number)],
      ]);
    });

    it('passes over municipalities without whom no R² is left', () => {
      const [answer] = call('SAMENHANG', column(1, 1, 1, 2), column(1, 1, 1, 3)) as unknown[][];
      expect(answer.slice(7, 10)).toEqual([close(1), close(1), 1]);
      const [alone] = call('SAMENHANG', column(1, 1, 1, 2), column(3, 1, 1, 1)) as unknown[][];
      expect(alone[9]).toBe(2);
    });

    it('fails on names of another length and on what is no name', () => {
      expect(sentence(call('SAMENHANG', OUTCOME, COMPONENT, column('A', 'B')))).toBe(
        'uitkomst telt 4 cellen en namen 2. Geef overal evenveel cellen, in dezelfde volgorde.',
      );
      for (const wrong of [true, '#N/B', '#VALUE!', '#DEEL/0!', {}, Number.NaN]) {
        expect(call('SAMENHANG', OUTCOME, COMPONENT, column('A', wrong, 'C', 'D'))).toEqual(
          new CellError('#VALUE!', 'namen, rij 2, kolom 1: Hier staat geen naam. Verwacht: tekst of een nummer.'),
        );
      }
      expect(kinds(call('SAMENHANG', OUTCOME, COMPONENT, row('A', 'B', 'C', 'D')))).toBe('#VALUE!');
    });
  });

  describe('GEVOELIGHEID', () => {
    it('goes through every municipality, the largest change first', () => {
      const answer = call('GEVOELIGHEID', column(...X), column(...Y)) as number[][];
      expect(answer).toHaveLength(11);
      for (const [position, without, change] of answer) {
        const [[afresh]] = call('VERKLARINGSGRAAD', column(...X), column(...Y), [[position]]) as number[][];
        expect(without).toBeCloseTo(afresh, 12);
        expect(change).toBeCloseTo(afresh - R2, 12);
      }
      const sizes = answer.map(([, , change]) => Math.abs(change));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(answer.map(([position]) => position).sort((a, b) => a - b)).toEqual(X.map((_, i) => i + 1));
    });

    it('leaves out two at a time, each in a column of its own', () => {
      const names = X.map((_, i) => `G${i + 1}`);
      const answer = call('GEVOELIGHEID', column(...X), column(...Y), column(...names), 2) as unknown[][];
      expect(answer).toHaveLength(55);
      const [first, second, without, change] = answer[0];
      const positions = [first, second].map((name) => names.indexOf(name as string) + 1);
      const [[afresh]] = call('VERKLARINGSGRAAD', column(...X), column(...Y), [positions]) as number[][];
      expect([without, change]).toEqual([close(afresh), close(afresh - R2)]);
    });

    it('keeps ties in the order of the input, and counts positions with the blanks', () => {
      // The same with the sides swapped and turned round: only leaving out the middle makes another difference.
      const answer = call('GEVOELIGHEID', column(null, -2, -1, 0, 1, 2), column(9, -1, -2, 0, 2, 1)) as number[][];
      expect(answer.map(([position]) => position)).toEqual([2, 3, 5, 6, 4]);
      for (const [, , change] of answer.slice(0, 4)) expect(change).toBeCloseTo(answer[0][2], 12);
    });

    it('is empty, and last, where no R² is left', () => {
      const answer = call('GEVOELIGHEID', column(1, 1, 1, 2), column(1, 2, 4, 3)) as unknown[][];
      expect(answer[3]).toEqual([4, '', '']);
      expect(answer.slice(0, 3).flat()).not.toContain('');
    });

    it('needs a fourth pair for one and a fifth for two, and knows no other number', () => {
      expect(sentence(call('GEVOELIGHEID', OUTCOME, COMPONENT))).toMatch(/: 3\. Nodig: minstens 4\.$/);
      expect(sentence(call('GEVOELIGHEID', column(1, 2, 3, 5), column(1, 3, 2, 1), null, 2))).toMatch(
        /: 4\. Nodig: minstens 5\.$/,
      );
      for (const count of [0, 3, 1.5, -1, true, 'twee']) {
        expect(kinds(call('GEVOELIGHEID', column(...X), column(...Y), null, count))).toBe('#VALUE!');
      }
      expect(sentence(call('GEVOELIGHEID', column(...X), column(...Y), null, 3))).toBe(
        'aantal_weg is geen 1 of 2. Kies hoeveel gemeenten u tegelijk weglaat.',
      );
      expect(call('GEVOELIGHEID', column(...X), column(...Y), null, null)).toHaveLength(11);
    });

    it('never gives more rows than a worksheet has', () => {
      const many = Array.from({ length: 1449 }, (_, i) => [i % 17]);
      const others = many.map((_, i) => [i % 13]);
      expect(call('GEVOELIGHEID', many, others, null, 2)).toEqual(
        new CellError(
          '#N/A',
          'Dit geeft meer rijen dan een werkblad heeft: elke twee van 1449 gemeenten. Kan met hoogstens 1448, of met aantal_weg 1.',
        ),
      );
      expect(call('GEVOELIGHEID', many, others)).toHaveLength(1449);
    });
  });

  describe('TOEVALSGRENS', () => {
    /* The density of |r| without relation, integrated by Simpson's rule and halved to the chance. */
    it.each([
      [8, undefined, 0.49947351317611],
      [12, null, 0.33175640067095],
      [15, 0.05, 0.26417285432218],
      [30, '5%', 0.13032598743111],
    ])('of %d municipalities', (count, chance, limit) => {
      expect(call('TOEVALSGRENS', count, chance)).toEqual([[close(limit, 12)]]);
    });

    it('at three and four has a closed form', () => {
      for (const chance of [0.01, 0.05, 0.5]) {
        expect(call('TOEVALSGRENS', 3, chance)).toEqual([[close(Math.cos((chance * Math.PI) / 2) ** 2, 12)]]);
        expect(call('TOEVALSGRENS', 4, chance)).toEqual([[close((1 - chance) ** 2, 12)]]);
      }
    });

    it.each([
      [2, 0.05, '#N/A', 'aantal is te laag. Nodig: minstens 3 gemeenten.'],
      [-1e300, 0.05, '#N/A', 'aantal is te laag. Nodig: minstens 3 gemeenten.'],
      [3.5, 0.05, '#VALUE!', 'aantal is geen heel getal van 3 tot en met 1048576.'],
      [1e7, 0.05, '#VALUE!', 'aantal is geen heel getal van 3 tot en met 1048576.'],
      [12, 0, '#VALUE!', 'kans ligt niet tussen 0 en 1. Typ 5% of 0,05.'],
      [12, 1, '#VALUE!', 'kans ligt niet tussen 0 en 1. Typ 5% of 0,05.'],
      [null, 0.05, '#VALUE!', 'aantal is leeg. Verwacht: een getal.'],
    ])('of %d at %d: %s', (count, chance, kind, expected) => {
      expect(call('TOEVALSGRENS', count, chance)).toEqual(new CellError(kind, expected));
    });
  });

  describe('GROEPSGEMIDDELDE and GROEPSVERSCHIL', () => {
    const outcome = column(1, 2, 4, 8, null, 16, 32);
    const component = column(-0.1, -0.2, 0.3, 0.1, 0.2, 0, 5e-13);

    it('take municipalities by the sign of the component; zero is in neither group', () => {
      expect(call('GROEPSGEMIDDELDE', outcome, component, 'tekort')).toEqual([[1.5]]);
      expect(call('GROEPSGEMIDDELDE', outcome, component, 'Overschot ')).toEqual([[6]]);
      expect(call('GROEPSGEMIDDELDE', outcome, component, 'deficit')).toEqual([[1.5]]);
      expect(call('GROEPSGEMIDDELDE', outcome, component, 'surplus')).toEqual([[6]]);
      expect(call('GROEPSVERSCHIL', outcome, component)).toEqual([[4.5]]);
    });

    it('have no answer for an empty group', () => {
      const none = new CellError(
        '#N/A',
        'Geen gemeente met een uitkomst heeft een overschot (component boven 0). Die groep is leeg.',
      );
      expect(call('GROEPSGEMIDDELDE', column(1, null), column(-1, 1), 'overschot')).toEqual(none);
      expect(call('GROEPSVERSCHIL', column(1, null), column(-1, 1))).toEqual(none);
      expect(sentence(call('GROEPSVERSCHIL', column(1, 2), column(1, 1)))).toMatch(/heeft een tekort/);
    });

    it('know no other group', () => {
      for (const group of ['neutraal', '', null, undefined, 0, {}]) {
        expect(kinds(call('GROEPSGEMIDDELDE', outcome, component, group))).toBe('#VALUE!');
      }
      expect(sentence(call('GROEPSGEMIDDELDE', outcome, component, 'min'))).toBe(
        '‘min’ is geen keuze voor groep. Kies uit: tekort, overschot.',
      );
    });

    it('fail on a wrong cell, and on figures too large to subtract', () => {
      expect(kinds(call('GROEPSVERSCHIL', column(1, 'x1'), column(1, -1)))).toBe('#VALUE!');
      expect(sentence(call('GROEPSVERSCHIL', column(1.7e308, -1.7e308), column(1, -1)))).toMatch(/^Met de cijfers in/);
    });
  });

  describe('UITKOMSTTABEL', () => {
    const rows = [
      ['Aa', 2017, 4, -0.3],
      ['Bee', 2016, 3, 0.1],
      ['Aa', 2016, 2, 0.1],
      ['Bee', 2017, 5, null],
      ['Cee', 2017, null, 0.2],
    ];

    it('has the rows and columns of the report, by the sign of the period mean', () => {
      const expected = [
        ['', 2016, 2017, 'Gemiddeld'],
        ['Tekort', 2, 4, 3],
        ['Overschot', 3, 5, 4],
        ['R²', '', '', ''],
        ['n', 2, 1, 2],
      ];
      expect(call('UITKOMSTTABEL', ...longColumns(rows))).toEqual(expected);
      expect(call('UITKOMSTTABEL', ...longColumns(rows), true)).toEqual(expected);
      expect(call('UITKOMSTTABEL', ...longColumns(rows), null)).toEqual(expected);
      expect(call('UITKOMSTTABEL', ...longColumns([...rows].reverse()), false)).toEqual(expected.slice(1));
      const flat = longColumns(rows).map((cells) => row(...cells.flat()));
      expect(call('UITKOMSTTABEL', ...flat)).toEqual(expected);
    });

    describe.each(publishedTables)('on the sample panel: $measure ($section)', (published) => {
      const { measure, component, unit, deficit, surplus, rSquared } = published;
      it('is the printed table', () => {
        const given = sampleObservations(measure, component).map((own) => [
          own.municipality,
          own.year,
          own.outcome,
          own.component,
        ]);
        const [heading, ...body] = call('UITKOMSTTABEL', ...longColumns(given)) as unknown[][];
        expect(heading).toEqual(['', ...publishedYears, 'Gemiddeld']);
        expect(body.map(([label]) => label)).toEqual(['Tekort', 'Overschot', 'R²', 'n']);
        const scale = unit === 'months' ? 1 : 100;
        const [low, high, squares, counts] = body.map((cells) => cells.slice(1) as number[]);
        expect(counts).toEqual(new Array(7).fill(12));
        const printed = (values: readonly number[], times: number) => values.map((value) => value * times);
        // Printed with one decimal.
        const asPrinted = (values: readonly number[]) => values.map((value) => close(value, 1));
        expect(printed(low, scale)).toEqual(asPrinted(deficit));
        expect(printed(high, scale)).toEqual(asPrinted(surplus));
        expect(printed(squares, 100)).toEqual(asPrinted(rSquared));
      });
    });

    it('from budget to table without leaving the sheet', () => {
      const split = call(
        'ONTLEDING',
        column(100, 100, 100),
        column(90, 105, 99),
        column(10, 10, 10),
        column(8, 11, 10),
      );
      const volume = (split as number[][]).map((cells) => [cells[1]]);
      expect(call('UITKOMSTTABEL', column('A', 'B', 'C'), column(2020, 2020, 2020), column(3, 1, 2), volume)).toEqual([
        ['', 2020, 'Gemiddeld'],
        ['Tekort', 1, 1],
        ['Overschot', 3, 3],
        ['R²', close(27 / 28), close(27 / 28)],
        ['n', 3, 3],
      ]);
    });

    it('names both rows of a municipality and year that occur twice, blank rows counted too', () => {
      const twice = [[null, '', 'n.v.t.', null], ...rows, [' AA\u00a0', '2016', 9, 9]];
      expect(call('UITKOMSTTABEL', ...longColumns(twice))).toEqual(
        new CellError(
          '#VALUE!',
          'gemeente, rij 7, kolom 1: Aa 2016 staat er twee keer: in rij 4 en in rij 7. Houd er één.',
        ),
      );
      const flat = longColumns(twice).map((cells) => row(...cells.flat()));
      expect(sentence(call('UITKOMSTTABEL', ...flat))).toBe(
        'gemeente, rij 1, kolom 7: Aa 2016 staat er twee keer: in kolom 4 en in kolom 7. Houd er één.',
      );
    });

    it('takes a code as a number or as text for the same municipality', () => {
      const codes = [
        [363, 2016, 1, 1],
        ['363', 2017, 2, 1],
        ['GM0363', 2017, 3, 1],
      ];
      expect(call('UITKOMSTTABEL', ...longColumns(codes))).toHaveProperty('2', ['Overschot', 1, 2.5, 2.25]);
    });

    it('skips blank rows, and asks for a municipality and a year in every other', () => {
      const withBlanks = [[null, null, null, null], ...rows, ['', ' ', 'x', '-']];
      expect(call('UITKOMSTTABEL', ...longColumns(withBlanks))).toEqual(call('UITKOMSTTABEL', ...longColumns(rows)));
      const broken = (cells: readonly unknown[]) => call('UITKOMSTTABEL', ...longColumns([rows[0], cells]));
      expect(sentence(broken([null, 2016, 1, 1]))).toBe(
        'gemeente, rij 2, kolom 1: Hier ontbreekt de gemeente. Zet op elke rij een naam of code, ook bij samengevoegde cellen.',
      );
      expect(sentence(broken(['Aa', null, 1, 1]))).toBe(
        'jaar, rij 2, kolom 1: Hier ontbreekt het jaar. Verwacht: een jaar, zoals 2021.',
      );
      expect(sentence(broken(['Aa', 42_370, 1, 1]))).toBe(
        'jaar, rij 2, kolom 1: ‘42370’ is geen jaar. Verwacht: een heel getal van 1990 tot en met 2100.',
      );
      expect(sentence(broken(['Aa', 2016.5, 1, 1]))).toMatch(/is geen jaar/);
      expect(sentence(broken(['Aa', 1989, 1, 1]))).toMatch(/is geen jaar/);
      expect(sentence(broken(['Gemeente', 'Jaar', 1, 1]))).toMatch(/^jaar, rij 2, kolom 1: ‘Jaar’ is geen getal/);
      expect(sentence(broken(['Aa', 2016, 'veel', 1]))).toMatch(/^uitkomst, rij 2, kolom 1: ‘veel’/);
      expect(sentence(broken(['Aa', 2016, 1, true]))).toMatch(/^component, rij 2, kolom 1: Hier staat WAAR of ONWAAR/);
      expect(sentence(broken([false, 2016, 1, 1]))).toMatch(/^gemeente, rij 2, kolom 1: Hier staat geen naam/);
    });

    it('is not taken in by an older Excel that hands over blank rows as 0', () => {
      const zeros = [...rows, [0, 0, 0, 0]];
      expect(sentence(call('UITKOMSTTABEL', ...longColumns(zeros)))).toMatch(
        /^gemeente, rij 6, kolom 1: Hier ontbreekt/,
      );
    });

    it('has no answer without a single row', () => {
      expect(kinds(call('UITKOMSTTABEL', ...longColumns([[null, null, null, null]])))).toBe('#N/A');
      expect(kinds(call('UITKOMSTTABEL', column('A'), column(2016), column(1), column(1, 2)))).toBe('#VALUE!');
    });

    it('keeps a year in which nothing is known', () => {
      expect(call('UITKOMSTTABEL', column('A'), column(2016), column(null), column(null))).toEqual([
        ['', 2016, 'Gemiddeld'],
        ['Tekort', '', ''],
        ['Overschot', '', ''],
        ['R²', '', ''],
        ['n', 0, 0],
      ]);
    });
  });

  describe('VINKJE', () => {
    // Ranks 1 to 6 against 4 2 1 3 5 6: 3, 0, 2, 1, 0 and 0 apart.
    const [outcome, component] = [
      [10, 20, 30, 40, 50, 60],
      [4, 2, 1, 3, 5, 6],
    ];

    it('is by the distance of the ranks, in the shape of the outcome', () => {
      const marks = ['', '✓', '(✓)', '✓', '✓', '✓'];
      expect(call('VINKJE', column(...outcome), column(...component))).toEqual(column(...marks));
      expect(call('VINKJE', row(...outcome), row(...component), true)).toEqual([marks]);
      expect(call('VINKJE', row(...outcome), row(...component), null)).toEqual([marks]);
    });

    it('turns round when low is favourable', () => {
      expect(call('VINKJE', row(...outcome), row(...component), false)).toEqual([['(✓)', '', '', '✓', '', '']]);
    });

    it('leaves blanks empty, and a wrong cell does not silence the others', () => {
      const answer = call('VINKJE', column(...outcome, null, 'veel', 7, null), column(...component, 1, 2, 'x1', 'x2'));
      expect(kinds(answer)).toEqual(column('', '✓', '(✓)', '✓', '✓', '✓', '', '#VALUE!', '#VALUE!', '#VALUE!'));
      const cells = answer as CellError[][];
      expect([7, 8, 9].map((place) => sentence(cells[place][0])?.split(':')[0])).toEqual([
        'uitkomst, rij 8, kolom 1',
        'component, rij 9, kolom 1',
        'component, rij 10, kolom 1',
      ]);
    });

    it('shares ranks among equals, without the noise of floating point', () => {
      expect(call('VINKJE', row(0.1 + 0.2, 0.3, 1), row(1, 1, 2))).toEqual([['✓', '✓', '✓']]);
    });

    it('fails as a whole on unequal lengths, and on one cell that is wrong', () => {
      expect(kinds(call('VINKJE', column(1, 2), column(1, 2, 3)))).toBe('#VALUE!');
      expect(kinds(call('VINKJE', [['veel']], [[1]]))).toBe('#VALUE!');
      expect(call('VINKJE', [[null]], [[1]])).toEqual([['']]);
    });
  });

  describe('SPRONGEN', () => {
    it('gives the changes that stand out, the largest first', () => {
      expect(call('SPRONGEN', ...longColumns(LEAP))).toEqual([['D', 2017, 20, 18, close(18 / SPREAD)]]);
      expect(call('SPRONGEN', ...longColumns(LEAP), 0.5)).toEqual([
        ['D', 2017, 20, 18, close(18 / SPREAD)],
        ['A', 2017, 1, -2, close(-2 / SPREAD)],
      ]);
      expect(call('SPRONGEN', ...longColumns(LEAP), 0)).toHaveLength(4);
    });

    it('has a heading when asked for', () => {
      expect(call('SPRONGEN', ...longColumns(LEAP), null, true)).toEqual([
        ['Gemeente', 'Jaar', 'Verandering', 'Tegenover de andere', 'z'],
        ['D', 2017, 20, 18, close(18 / SPREAD)],
      ]);
    });

    it('gives a code back as it stands in the sheet', () => {
      const codes = LEAP.map(([name, year, value]) => [name === 'D' ? 363 : name, year, value]);
      expect(call('SPRONGEN', ...longColumns(codes))).toHaveProperty('0.0', 363);
      const capitals = LEAP.map(([name, year, value]) => [
        year === 2016 ? `  ${name} ` : String(name).toLowerCase(),
        year,
        value,
      ]);
      expect(call('SPRONGEN', ...longColumns(capitals))).toHaveProperty('0.0', 'D');
    });

    it('takes only years that follow each other, and needs three municipalities', () => {
      const gap = LEAP.map(([name, year, value]) => [name, year === 2017 ? 2018 : year, value]);
      const none = new CellError(
        '#N/A',
        'In geen enkel jaar is van genoeg gemeenten een verandering bekend. Nodig: minstens 3, elk met het jaar ervoor.',
      );
      expect(call('SPRONGEN', ...longColumns(gap))).toEqual(none);
      expect(call('SPRONGEN', ...longColumns(LEAP.slice(4)))).toEqual(none);
      const blank = LEAP.map(([name, year, value]) => [name, year, name === 'D' || name === 'A' ? 'n.b.' : value]);
      expect(call('SPRONGEN', ...longColumns(blank))).toEqual(none);
    });

    it('says so when nothing stands out, or nothing can', () => {
      expect(call('SPRONGEN', ...longColumns(LEAP), 99)).toEqual(
        new CellError('#N/A', 'Geen enkele verandering komt boven de drempel uit.'),
      );
      const same = LEAP.map(([name, year]) => [name, year, year]);
      expect(call('SPRONGEN', ...longColumns(same))).toMatchObject({ code: '#N/A' });
      expect(sentence(call('SPRONGEN', ...longColumns(same)))).toMatch(/^Minstens de helft/);
    });

    it.each([
      [LEAP, -1, 'drempel is lager dan 0. Verwacht: 0 of hoger, zoals 2,5.'],
      [
        [...LEAP, ['b', 2017, 1]],
        1,
        'gemeente, rij 9, kolom 1: B 2017 staat er twee keer: in rij 4 en in rij 9. Houd er één.',
      ],
      [
        LEAP.map(([name, year]) => [name, year, year === 2016 ? -1.7e308 : 1.7e308]),
        1,
        'Met de cijfers in waarde is niet te rekenen: ze zijn te groot, of ze liggen te dicht bij elkaar. Kijk of de eenheid klopt.',
      ],
    ])('fails on what cannot be: %#', (rows, threshold, expected) => {
      expect(call('SPRONGEN', ...longColumns(rows), threshold)).toEqual(new CellError('#VALUE!', expected));
    });
  });

  describe('a blank cell, as null in new builds of Excel and as 0 in old ones', () => {
    it('counts as missing in the one, and as the number 0 in the other', () => {
      expect(call('GROEPSGEMIDDELDE', column(2, null), column(1, 1), 'overschot')).toEqual([[2]]);
      expect(call('GROEPSGEMIDDELDE', column(2, 0), column(1, 1), 'overschot')).toEqual([[1]]);
      // A component of 0 belongs to neither group, so a blank one makes no difference.
      expect(call('GROEPSGEMIDDELDE', column(2, 9), column(1, null), 'overschot')).toEqual([[2]]);
      expect(call('GROEPSGEMIDDELDE', column(2, 9), column(1, 0), 'overschot')).toEqual([[2]]);
    });
  });
};
