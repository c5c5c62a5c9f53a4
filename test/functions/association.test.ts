import { seededRandom } from '../../src/analysis/statistics/random';
import { registry } from '../../src/functions/registry';
import { stubCustomFunctions, type CustomFunction } from '../support/customFunctions';
import { describeAssociationAnswers } from './associationAnswers';
import { callerOf, row } from './support';

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

describeAssociationAnswers(call);

describe('in English', () => {
  beforeEach(() => {
    world.Office = { context: { displayLanguage: 'en-US' } };
  });

  it('tells in English, with the Dutch names of the arguments', () => {
    expect(call('VERKLARINGSGRAAD', row(1, 2, 3), row(1, 1, 1))).toHaveProperty(
      'message',
      'All figures in component are equal. Without differences there is no R².',
    );
    expect(call('UITKOMSTTABEL', row('A', 'A'), row(2016, 2016), row(1, 2), row(1, 2))).toHaveProperty(
      'message',
      'gemeente, row 1, column 2: A 2016 is there twice: in column 1 and in column 2. Keep one.',
    );
  });

  it('answers with the same Dutch words', () => {
    expect(call('UITKOMSTTABEL', [['A']], [[2016]], [[1]], [[1]])).toHaveProperty('2.0', 'Overschot');
  });
});

it('takes a hundred thousand rows, and the blank rest of the column', () => {
  const [municipalities, years] = [10_000, 10];
  const random = seededRandom(342);
  const rows = Array.from({ length: municipalities * years }, (_, i) => i);
  const figures = () => rows.map(() => [random() / 2 ** 31 - 1]);
  const [outcome, component] = [figures(), figures()];
  const who = [rows.map((i) => [`GM${Math.floor(i / years)}`]), rows.map((i) => [2010 + (i % years)])];
  const rest = rows.map(() => [null]);
  const table = call(
    'UITKOMSTTABEL',
    ...[...who, outcome, component].map((cells) => [...cells, ...rest]),
  ) as unknown[][];
  expect(table[4]).toEqual(['n', ...new Array<number>(years + 1).fill(municipalities)]);
  expect(call('VINKJE', outcome, component)).toHaveLength(rows.length);
  expect(call('SAMENHANG', outcome, component)).toHaveProperty('0.0', rows.length);
  expect(call('SPRONGEN', ...who, outcome, 0)).toHaveLength(municipalities * (years - 1));
}, 60_000);
