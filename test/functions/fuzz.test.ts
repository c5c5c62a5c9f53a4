import { fc } from '../support/chance';
import { registry } from '../../src/functions/registry';
import { CellError, stubCustomFunctions, type CustomFunction } from '../support/customFunctions';
import { contract, functionsOf, type Parameter } from './contract';
import { callerOf } from './support';

const world = globalThis as Record<string, unknown>;
const call = callerOf(new Map(Object.entries(registry) as [string, unknown][]) as ReadonlyMap<string, CustomFunction>);

beforeAll(() => {
  world.CustomFunctions = stubCustomFunctions().global;
});
afterAll(() => {
  Reflect.deleteProperty(world, 'CustomFunctions');
});

/** Cells of every kind, those that no one should have typed among them. */
const odd: readonly unknown[] = [
  ...[null, undefined, true, false, {}, [], [1, 2]],
  ...[Number.NaN, Infinity, -Infinity, 0, -0, 5e-324, -1e-300, 1.7e308, -1.7e308, 1e15, 2 ** 53, 42_370, 0.1 + 0.2],
  ...' |\u00a0|n.v.t.|N.B.|-|?|1.234|1.234,5|12,5%|€ 3|1e5|x1|(5)|\u22125|#N/B|#VALUE!|=A1'.split('|'),
  ...['', '{{row}}', '$&', '👍', '__proto__', 'constructor', 'A'.repeat(300)],
];

type Pick = (index: number, length: number) => unknown;
type Random = (below: number) => number;

/** What belongs in an argument, so that answers are reached and not only errors. */
const usualOf = (random: Random): Readonly<Record<string, Pick>> => {
  const share: Pick = () => (random(801) - 400) / 1000;
  const amount: Pick = () => (random(5) === 0 ? String(random(900)) : random(1_000_000) / 100);
  const membership: Pick = () => (random(2) === 0 ? random(11) / 10 : random(1001) / 1000);
  const rating: Pick = () => ['H', 'G', 'L', 'hoog', '▼', '?'][random(6)];
  const position: Pick = () => 1 + random(3);
  const head: Pick = () => [true, false, null][random(3)];
  const years = 2 + random(3);
  return {
    ...{ component: share, resultaat: share, volume: share, prijs: share, uitkomst: membership, conditie: membership },
    ...{ oordelen: rating, oordelen_a: rating, oordelen_b: rating, oordeel_van: rating, oordeel_naar: rating },
    ...{ resultaatgericht: share, controle: share, uitstroomkans: membership, weglaten: position },
    ...{
      terugval: membership,
      vanzelf: membership,
      verdringing: membership,
      rente: membership,
      eigen_deel: membership,
    },
    ...{ kans: membership, drempel: membership, bovengrens: membership, vergoeding: membership, vast_deel: membership },
    ...{ jaren: () => 1 + random(12), aantal: () => random(40), aantal_weg: position, teken: () => 1 - 2 * random(2) },
    ...{ met_kop: head, hoger_gunstig: head, in_euro: head },
    ...{ namen: (i) => [`G${i}`, 300 + i, null][random(3)], groep: () => ['tekort', 'Surplus'][random(2)] },
    methode: () => ['rapport', 'midden', 'interaction', 'LMDI'][random(4)],
    maat: () => ['bereik', 'kwartiel', 'variatie', 'min', 'max', 'median', 'gini'][random(7)],
    gewichten: () => ['lineair', 'quadratic', 'geen'][random(3)],
    gemeente: (i) =>
      ['Aa', 'Bee', 'Cee', 363, 'GM0014', '’s-Dee'][Math.floor(i / years)] ?? `G${Math.floor(i / years)}`,
    jaar: (i, length) => (length === 1 ? 2017 + random(5) : 2015 + (i % years)),
    waarde: amount,
    else: amount,
  };
};

/** Mulberry32: a few thousand cells a call are drawn from one number that fast-check can shrink and repeat. */
const randomFrom = (seed: number): Random => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

/** How the ranges of one call lie, and how often a cell in them is odd. */
interface Plan {
  readonly shape: 'column' | 'row' | 'table' | 'each its own';
  readonly length: number;
  /** One in so many; 0: never. */
  readonly oddOneIn: number;
  /** Nearly all cells of a range hold the same: constants, ties and doubles. */
  readonly alike: boolean;
}

const planFrom = (random: Random): Plan => ({
  shape: (['column', 'column', 'column', 'row', 'table', 'each its own'] as const)[random(6)],
  length: 1 + random(14),
  oddOneIn: [0, 40, 12, 3][random(4)],
  alike: random(6) === 0,
});

/** Also numbers of every size. */
const oddCell = (random: Random): unknown =>
  random(6) === 0 ? (random(2) === 0 ? -1 : 1) * 10 ** (random(600) - 300) : odd[random(odd.length)];

/** A bare value, or a list that is no range. */
const oddRange = (pick: Pick, random: Random): unknown =>
  random(2) === 0 ? oddCell(random) : [pick(0, 2), oddCell(random)];

const rangeFrom = (pick: Pick, { shape, length, oddOneIn, alike }: Plan, random: Random): unknown => {
  if (shape === 'each its own')
    return random(8) === 0 ? oddRange(pick, random) : rangeFrom(pick, planFrom(random), random);
  const first = pick(0, length);
  const usual = (i: number) => (alike && random(6) > 0 ? first : pick(i, length));
  const cell = (i: number) => (oddOneIn > 0 && random(oddOneIn) === 0 ? oddCell(random) : usual(i));
  if (shape === 'column') return Array.from({ length }, (_, i) => [cell(i)]);
  if (shape === 'row') return [Array.from({ length }, (_, i) => cell(i))];
  return Array.from({ length: 1 + (length % 3) }, (_, r) => Array.from({ length: 2 }, (__, c) => cell(2 * r + c)));
};

const argumentsFrom = (parameters: readonly Parameter[], random: Random): unknown[] => {
  const [usual, plan] = [usualOf(random), planFrom(random)];
  return parameters.map(({ name, type, optional }) => {
    if (optional && random(3) === 0) return random(2) === 0 ? null : undefined;
    const pick = usual[name] ?? usual.else;
    if (type === 'any[][]') return rangeFrom(pick, plan, random);
    return plan.oddOneIn > 0 && random(plan.oddOneIn) === 0 ? oddCell(random) : pick(0, 1);
  });
};

const frozen = (value: unknown): unknown => (Array.isArray(value) ? Object.freeze(value.map(frozen)) : value);

const looksLikeError = /^#(?:\S*[!?]|N\/[AB])$/;

/** A sentence with all its slots filled; `{{row}}` is a text that someone typed. */
const isError = (value: unknown): boolean =>
  value instanceof CellError &&
  ['#VALUE!', '#N/A', '#DIV/0!'].includes(value.code) &&
  /^.{10,}[.]$/u.test(value.message ?? '') &&
  !/\{\{(?!row\}\}’)/.test(value.message ?? '');

/** Not −0 either: Excel shows it as 0, but 1/x and a text of it are something else. */
const isNumber = (value: unknown): boolean => Number.isFinite(value) && !Object.is(value, -0);

const isCell = (value: unknown): boolean =>
  typeof value === 'string' ? !looksLikeError.test(value) : isNumber(value) || isError(value);

const isAnswer = (answer: unknown): boolean =>
  Array.isArray(answer)
    ? answer.length > 0 &&
      (answer as unknown[][]).every(
        (row) => row.length > 0 && row.length === (answer[0] as unknown[]).length && row.every(isCell),
      )
    : isError(answer);

const RUNS_EACH = 500;

describe.each([...functionsOf(contract)])('%s, whatever stands in the cells', (id, parameters) => {
  it('gives a rectangle or an error with a sentence, the same twice, and leaves its arguments alone', () => {
    let [answered, refused] = [0, 0];
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const given = argumentsFrom(parameters, randomFrom(seed)).map(frozen);
        const answer = call(id, ...given);
        if (Array.isArray(answer)) answered++;
        else refused++;
        expect(call(id, ...given)).toStrictEqual(answer);
        expect(isAnswer(answer) ? [] : [answer, given]).toEqual([]);
      }),
      { numRuns: RUNS_EACH },
    );
    // Both ways out are walked often enough to mean something.
    expect(answered).toBeGreaterThan(RUNS_EACH / 25);
    expect(refused).toBeGreaterThan(RUNS_EACH / 25);
  });
});

it('makes at least ten thousand calls', () => {
  expect(2 * RUNS_EACH * functionsOf(contract).size).toBeGreaterThanOrEqual(10_000);
  expect([...functionsOf(contract).keys()]).toEqual(Object.keys(registry).sort());
});
