import { fc } from '../support/chance';
import { registry } from '../../src/functions/registry';
import { CellError, stubCustomFunctions, type CustomFunction } from '../support/customFunctions';
import { describeAnswers } from './answers';
import { callerOf, column, row } from './support';

const world = globalThis as Record<string, unknown>;
const functions = new Map(Object.entries(registry) as [string, unknown][]) as ReadonlyMap<string, CustomFunction>;
const call = callerOf(functions);

beforeEach(() => {
  world.CustomFunctions = stubCustomFunctions().global;
});
afterEach(() => {
  for (const name of ['CustomFunctions', 'Office']) Reflect.deleteProperty(world, name);
  jest.restoreAllMocks();
});

describeAnswers(call);

describe('the language of sentences', () => {
  const wrong = () => (call('RESULTAAT', [['abc']], [[1]]) as CellError).message;
  const dutch = /rij 1, kolom 1: ‘abc’ is geen getal/;
  const english = /row 1, column 1: ‘abc’ is not a number/;
  const withNavigator = (language: string, act: () => void) => {
    const before = Object.getOwnPropertyDescriptor(world, 'navigator');
    Object.defineProperty(world, 'navigator', { value: { language }, configurable: true });
    act();
    if (before === undefined) Reflect.deleteProperty(world, 'navigator');
    else Object.defineProperty(world, 'navigator', before);
  };

  it('is that of Excel, else that of the browser', () => {
    withNavigator('nl-NL', () => {
      world.Office = { context: { displayLanguage: 'en-US' } };
      expect(wrong()).toMatch(english);
      world.Office = { context: { displayLanguage: 'nl-NL' } };
      expect(wrong()).toMatch(dutch);
    });
    withNavigator('en-GB', () => {
      world.Office = {};
      expect(wrong()).toMatch(english);
      world.Office = { context: {} };
      expect(wrong()).toMatch(english);
      Reflect.deleteProperty(world, 'Office');
      expect(wrong()).toMatch(english);
    });
    withNavigator('nl', () => {
      expect(wrong()).toMatch(dutch);
    });
  });

  it('does not reach the words in cells', () => {
    world.Office = { context: { displayLanguage: 'en-US' } };
    expect(call('BEELD', [[0.1]], [[0.1]])).toEqual([['versterkt']]);
    expect(call('ONTLEDING', [[100]], [[90]], [[10]], [[10]], 'report', true)).toHaveProperty('0.0', 'Resultaat');
  });
});

describe('whatever stands in the cells', () => {
  it('mirrored input mirrors the answer, and permuted rows permute it', () => {
    const figures = fc.tuple(
      fc.integer({ min: 1, max: 1e6 }),
      fc.integer({ min: 0, max: 2e6 }),
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 0, max: 1000 }),
    );
    fc.assert(
      fc.property(fc.array(figures, { minLength: 2, maxLength: 8 }), (rows) => {
        const columnsOf = (all: typeof rows) => [0, 1, 2, 3].map((index) => column(...all.map((own) => own[index])));
        const answer = call('ONTLEDING', ...columnsOf(rows)) as number[][];
        expect(call('ONTLEDING', ...columnsOf([...rows].reverse()))).toEqual([...answer].reverse());
        const mirrored = rows.map(([b, s, p, a]): (typeof rows)[number] => [b, 2 * b - s, p, Math.max(0, 2 * p - a)]);
        const back = call('ONTLEDING', ...columnsOf(mirrored)) as number[][];
        rows.forEach(([, , p, a], index) => {
          if (a > 2 * p) return;
          back[index].forEach((part, place) => expect(part).toBeCloseTo(-answer[index][place], place < 3 ? 9 : 5));
        });
      }),
    );
  });

  it('takes a hundred thousand rows', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => [index + 1]);
    expect(call('ONTLEDING', rows, rows, rows, rows)).toHaveLength(100_000);
    expect(call('RESULTAAT', rows, [[1]])).toHaveLength(100_000);
  }, 60_000);

  it('takes an argument left open for a missing figure', () => {
    expect(call('RESULTAAT', null, [[1]])).toEqual([['']]);
    expect(call('RESULTAAT', row(1, 2), null)).toEqual([['', '']]);
  });
});
