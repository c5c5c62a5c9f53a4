import fc from 'fast-check';
import { registry } from '../../src/functions/registry';
import { CellError, stubCustomFunctions, type CustomFunction } from '../support/customFunctions';
import { describeCalculatorAnswers } from './calculatorAnswers';
import { describeConditionAnswers } from './conditionAnswers';
import { callerOf, column } from './support';

const world = globalThis as Record<string, unknown>;
const functions = new Map(Object.entries(registry) as [string, unknown][]) as ReadonlyMap<string, CustomFunction>;
const call = callerOf(functions);

beforeEach(() => {
  world.CustomFunctions = stubCustomFunctions().global;
  world.Office = { context: { displayLanguage: 'nl-NL' } };
});
afterEach(() => {
  for (const name of ['CustomFunctions', 'Office']) Reflect.deleteProperty(world, name);
});

describeConditionAnswers(call);
describeCalculatorAnswers(call);

describe('whatever stands in the cells of conditions and calculators', () => {
  const odd = fc.constantFrom<unknown>(null, undefined, '', 'n.v.t.', '1.234', '12,5%', {}, Number.NaN, Infinity, 'x1');
  const number = fc.oneof(
    fc.double(),
    fc.integer({ min: -3, max: 9 }),
    fc.integer({ min: 0, max: 10 }).map((n) => n / 10),
  );
  const rating = fc.constantFrom('H', 'G', 'L', 'hoog', '?', null);
  /** Mostly what belongs there, so that answers are reached too. */
  const cell = (usual: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 8, arbitrary: usual }, { weight: 1, arbitrary: odd });
  const range = (usual: fc.Arbitrary<unknown>, length: number) =>
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.array(cell(usual), { minLength: length, maxLength: length }).map((c) => column(...c)),
      },
      { weight: 1, arbitrary: fc.array(cell(usual), { minLength: 1, maxLength: 4 }).map((c) => [c]) },
      {
        weight: 1,
        arbitrary: fc.tuple(cell(usual), cell(usual)).map(([a, b]) => [
          [a, b],
          [b, a],
        ]),
      },
      { weight: 1, arbitrary: odd },
    );
  const option = fc.oneof(
    fc.constantFrom<unknown>(null, undefined, 'geen', 'gini', 'variatie', true, false, 2019),
    cell(number),
  );
  const isRating = new Set(['VERBAND', 'ONDERSCHEID', 'KAPPA']);
  const scalarFirst = new Set(['VERDEEL', 'BESTAND', 'BREAKEVEN']);

  const given = fc
    .tuple(
      fc.constantFrom(
        ...['OORDEEL', 'VERBAND', 'ONDERSCHEID', 'ARCHETYPE', 'NOODZAKELIJK', 'VOLDOENDE', 'KAPPA'],
        ...['VANGNET', 'EIGENRISICO', 'VERDEEL', 'BREAKEVEN', 'BESTAND', 'SPREIDING'],
      ),
      fc.integer({ min: 1, max: 6 }),
    )
    .chain(([id, length]) => {
      const usual = isRating.has(id) ? rating : number;
      const second = id === 'ONDERSCHEID' ? number : usual;
      const first = scalarFirst.has(id) ? cell(number) : range(usual, length);
      const rest = id === 'BREAKEVEN' ? cell(number) : range(second, length);
      const third =
        id === 'BESTAND'
          ? range(
              fc.integer({ min: 0, max: 10 }).map((n) => n / 10),
              length,
            )
          : option;
      return fc.tuple(fc.constant(id), fc.tuple(first, rest, third, option, option, option));
    });

  const deepFrozen = (value: unknown): unknown => (Array.isArray(value) ? Object.freeze(value.map(deepFrozen)) : value);
  const isCell = (value: unknown) =>
    value instanceof CellError
      ? Boolean(value.message) && !/\{\{|undefined|null/.test(value.message ?? '')
      : typeof value === 'string' || Number.isFinite(value);

  it('gives a rectangle of numbers, texts and errors with a whole sentence, the same twice, and leaves its arguments alone', () => {
    let answered = 0;
    fc.assert(
      fc.property(given, ([id, all]) => {
        const frozen = all.map(deepFrozen);
        const answer = call(id, ...frozen);
        expect(call(id, ...frozen)).toEqual(answer);
        if (answer instanceof CellError) return isCell(answer);
        answered++;
        const rows = answer as unknown[][];
        return rows.every((cells) => cells.length === rows[0].length && cells.every(isCell));
      }),
      { numRuns: 4000 },
    );
    expect(answered).toBeGreaterThan(500);
  });

  it('takes ten thousand cells', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => [index % 97]);
    const letters = many.map(([n]) => ['HGL'.charAt(n % 3)]);
    const balances = many.map(([n]) => [n - 48]);
    expect(call('OORDEEL', many)).toHaveLength(10_000);
    expect(call('VERDEEL', 1e9, many)).toHaveLength(10_000);
    expect(call('BESTAND', 1000, many, [[0.1]])).toHaveLength(10_000);
    expect(call('KAPPA', letters, letters)).toEqual([[1]]);
    expect(call('SPREIDING', many, 'gini')).toEqual([[expect.any(Number)]]);
    expect(call('ONDERSCHEID', letters.slice(0, 1000), balances.slice(0, 1000))).toHaveProperty('0.length', 5);
    // Counting ten thousand exactly would keep Excel waiting.
    expect(call('ONDERSCHEID', letters, balances)).toMatchObject({ code: '#N/A' });
  });
});
