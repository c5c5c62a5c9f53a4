import type { GivenRating } from '../../../src/sheets/conditions/casework';
import type { Grid } from '../../../src/workbook/port/grid';
import { gridFigures } from '../../../src/taskpane/conditions/rate/numbers/gridFigures';
import { figuresFor, measureFigures } from '../../../src/taskpane/conditions/rate/numbers/measureFigures';
import { changesOf, isReplacing, proposalsOf } from '../../../src/taskpane/conditions/rate/numbers/proposals';
import { conditionLine, municipality } from '../../support/casework';
import { gridOf } from '../../support/grid';
import { budgetGrid, linesOf, outcomeGridOfPanel, outcomesOf } from '../../support/outcomes';
import { sampleOf } from '../../support/rating';

const municipalities = ['G1', 'G2', 'G3', 'G4'].map((code, i) => municipality(code, i / 10));

const found = (grid: Grid) => {
  const answer = gridFigures(grid, municipalities);
  if (!answer.ok) throw new Error(answer.problems[0].code);
  return answer.value;
};
const at = { sheet: 'Uitkomsten', row: 2, column: 1 };

describe('figures in a selection', () => {
  test('a column with codes or names beside columns of figures', () => {
    const { columns, strangers, unread } = found(
      gridOf(
        [
          ['Gemeente', 'Instroom', 'Jaar', 'Opmerking'],
          ['G2', 0.2, 2021, 'zelf'],
          ['Gemeente G1', 0.1, 2021, 'zelf'],
          ['Nergenshuizen', 0.4, 2021, 'zelf'],
          ['G3', '12,5%', 2021, 'zelf'],
          ['G4', 'weet niet', 2021, 'zelf'],
        ],
        { ...at, address: 'B3:E8' },
      ),
    );
    expect(columns).toHaveLength(1);
    expect(columns[0]).toMatchObject({ name: 'Instroom', from: 'Instroom, Uitkomsten!B3:E8', highIsFavourable: false });
    expect([...columns[0].values]).toEqual([
      ['G2', 0.2],
      ['G1', 0.1],
      ['G3', 0.125],
    ]);
    expect(unread).toEqual(['Uitkomsten!C8']);
    expect(strangers).toEqual(['Nergenshuizen']);
  });

  test('municipalities side by side, and no header: the cell names the figures', () => {
    const { columns } = found(
      gridOf(
        [
          ['G1', 'G2', 'G4'],
          [3, 4, 5],
        ],
        at,
      ),
    );
    expect(columns[0].name).toBe('Uitkomsten!B4');
    expect([...columns[0].values.values()]).toEqual([3, 4, 5]);
  });

  test('years under each other become the mean of a municipality', () => {
    const { columns } = found(
      gridOf(
        [
          ['Code', 'Jaar', 'Duur'],
          ['G1', 2020, 10],
          ['G1', 2021, 14],
          ['G2', 2020, 20],
        ],
        at,
      ),
    );
    expect([...columns[0].values]).toEqual([
      ['G1', 12],
      ['G2', 20],
    ]);
  });

  test('without municipalities or without figures there is a reason', () => {
    const codeOf = (rows: Parameters<typeof gridOf>[0]) => {
      const answer = gridFigures(gridOf(rows, at), municipalities);
      return answer.ok ? null : answer.problems[0].code;
    };
    expect(
      codeOf([
        ['a', 1],
        ['b', 2],
      ]),
    ).toBe('noMunicipalities');
    expect(
      codeOf([
        ['G1', 'veel'],
        ['G2', 'weinig'],
      ]),
    ).toBe('noFigures');
  });
});

test('the figures that fit a condition are found by its name, else by its code in the study', () => {
  const figures = (name: string) => ({
    ...{ key: name, name, from: name },
    ...{ values: new Map<string, number>(), isShare: true, highIsFavourable: null },
  });
  const offered = [figures('Uitstroom naar werk'), figures('Instroom %')];
  expect(figuresFor({ code: '1.x', level: 1, name: 'Instroom bijstand' }, offered)?.name).toBe('Instroom %');
  expect(figuresFor({ code: '1.c.work', level: 1, name: 'Werk' }, offered)?.name).toBe('Uitstroom naar werk');
  expect(figuresFor(conditionLine('3.a', 3, 'Beleidsdoelen'), offered)).toBeNull();
});

describe('ratings from figures', () => {
  const figures = {
    ...{ key: 'x', name: 'x', from: 'x', isShare: false, highIsFavourable: false },
    values: new Map([
      ['G1', 1],
      ['G2', 2],
      ['G3', 3],
    ]),
  };
  const current = new Map<string, GivenRating>([
    ['G1', 'high'],
    ['G2', 'low'],
  ]);
  const proposals = proposalsOf(municipalities, { figures, method: 'thirds', higherIsFavourable: false }, current);

  test('compare the municipalities that have a figure; low is favourable here', () => {
    expect(proposals.map(({ rating }) => rating)).toEqual(['high', 'medium', 'low', null]);
  });
  test('fill what is blank, and replace what differs only when the person says so', () => {
    expect(proposals.map(isReplacing)).toEqual([false, true, false, false]);
    expect(changesOf('1.b', proposals, false)).toEqual([{ condition: '1.b', municipality: 'G3', rating: 'low' }]);
    expect(changesOf('1.b', proposals, true).map(({ municipality: code }) => code)).toEqual(['G2', 'G3']);
  });
});

describe('measures of step 2', () => {
  const lines = linesOf(budgetGrid);
  test.each([
    ['beside the budgets of step 1', lines],
    ['without a budget table', []],
  ])('as thirds give the ratings that the sample says they gave, %s', async (_where, given) => {
    const casework = await sampleOf('nl');
    const outcomes = outcomesOf(outcomeGridOfPanel, {}, given);
    const offered = measureFigures(outcomes, casework.municipalities, (measure, period) => `${measure} ${period}`);
    for (const code of ['1.b', '1.b.re', '1.c.work', '1.e', '1.f']) {
      const line = casework.framework.conditions.find((one) => one.code === code)!;
      const figures = figuresFor(line, offered);
      if (code === '1.f') {
        expect(figures).toBeNull();
        continue;
      }
      const proposals = proposalsOf(
        casework.municipalities,
        { figures: figures!, method: 'thirds', higherIsFavourable: figures!.highIsFavourable! },
        new Map(),
      );
      const rated = new Map([...casework.ratings.get(code)!].filter(([, rating]) => rating !== 'unknown'));
      expect(
        new Map(
          proposals.flatMap(({ municipality: { code: own }, rating }) => (rating === null ? [] : [[own, rating]])),
        ),
      ).toEqual(rated);
      expect(figures!.from).toMatch(/ 2016–2021$/);
    }
  });
});
