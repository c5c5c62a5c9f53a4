import { registry } from '../../src/functions/registry';
import { stubCustomFunctions, type CustomFunction } from '../support/customFunctions';
import { describeCalculatorAnswers } from './calculatorAnswers';
import { describeConditionAnswers } from './conditionAnswers';
import { callerOf } from './support';

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
