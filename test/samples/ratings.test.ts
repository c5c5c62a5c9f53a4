import { codeOf } from '../../src/analysis/conditions/rating';
import { loadFramework } from '../../src/reference/frameworks/loadFramework';
import { sampleRatings } from '../../src/samples/ratings/sampleRatings';

const { municipalities, rows, statement } = sampleRatings();
const hardly = municipalities.filter(({ explainability }) => explainability.settled === 'hardly');

/** Mean of the surplus municipalities minus that of the deficit ones, on 0, 1, 2; those that do not count stay out. */
const difference = (condition: string, without: readonly string[] = []): number => {
  const { ratings } = rows.find((row) => row.condition === condition)!;
  const mean = (sign: 1 | -1): number => {
    const codes = municipalities.flatMap(({ code, balance, counts }, index) => {
      const rating = ratings[index];
      const isAsked = counts && balance * sign > 0 && !without.includes(code);
      return isAsked && rating !== null ? [codeOf(rating)] : [];
    });
    return codes.reduce<number>((sum, own) => sum + own, 0) / codes.length;
  };
  return mean(1) - mean(-1);
};

test('fifteen municipalities from deficit to surplus, with balances that the panel gives', () => {
  expect(municipalities.map(({ code }) => code).join(' ')).toBe('G3 G2 G15 G14 G12 G13 G4 G7 G1 G6 G9 G10 G5 G11 G8');
  const balances = municipalities.map(({ balance }) => balance);
  expect(balances).toEqual([...balances].sort((a, b) => a - b));
  expect(municipalities.find(({ code }) => code === 'G10')).toMatchObject({ name: 'Havenstrand' });
  for (const { balance, volume, price } of municipalities) expect(volume + price).toBeCloseTo(balance, 12);
  expect(balances[0]).toBeCloseTo(-0.14, 3);
});

test('the rows are those that remain in the framework, each with a letter per municipality', async () => {
  const { reduction } = await loadFramework('aef-2023');
  expect(new Set(rows.map(({ condition }) => condition))).toEqual(new Set(reduction!.rows.map(({ id }) => id)));
  expect(rows).toHaveLength(35);
  expect(rows.filter(({ ratings }) => ratings.length !== 15)).toEqual([]);
});

test('the published rows give the published differences, with and without the hardly explainable', () => {
  const without = hardly.map(({ code }) => code);
  expect(new Set(without)).toEqual(new Set(['G3', 'G5', 'G7', 'G12', 'G13']));
  expect(difference('2.a+2.b')).toBeCloseTo(0.958, 3);
  expect(difference('2.a+2.b', without)).toBeCloseTo(1.5, 12);
  expect(difference('2.p+2.q')).toBeCloseTo(0.375, 12);
  expect(difference('2.p+2.q', without)).toBeCloseTo(0.5, 12);
  expect(difference('2.e')).toBeCloseTo(-0.208, 3);
});

test('only the turn-around municipality does not count, with its reason', () => {
  expect(municipalities.filter(({ counts }) => !counts).map(({ code }) => code)).toEqual(['G1']);
  for (const { counts, countsReason } of municipalities) expect(countsReason === null).toBe(counts);
});

test('every row says what is invented about it, in both languages', () => {
  const origins = rows.map(({ origin }) => origin.nl);
  expect(origins.filter((origin) => origin.startsWith('Gepubliceerd'))).toHaveLength(3);
  expect(origins.filter((origin) => origin.startsWith('Verzonnen'))).toHaveLength(32);
  expect(origins.filter((origin) => origin.includes('voorbeeldcijfers'))).toHaveLength(6);
  for (const { origin } of rows) expect(origin.en).toMatch(/^(Published|Invented)/);
  expect(statement.nl).toContain('bestaan niet');
  expect(statement.en).toContain('do not exist');
});
