import { betaTail } from '../../../src/analysis/statistics/betaTail';
import { chanceLimit, limitOf } from '../../../src/analysis/statistics/chanceLimit';
import { problemOf } from './support';

jest.mock('../../../src/analysis/statistics/betaTail', () => {
  const actual = jest.requireActual<typeof import('../../../src/analysis/statistics/betaTail')>(
    '../../../src/analysis/statistics/betaTail',
  );
  return { ...actual, betaTail: jest.fn(actual.betaTail) };
});

const roundsFor = (n: number, chance: number): number => {
  jest.mocked(betaTail).mockClear();
  limitOf(n, chance);
  return jest.mocked(betaTail).mock.calls.length;
};

// A preview asks this for every measure and year: halving alone takes more than fifty rounds.
test.each([5, 8, 12, 30, 342, 3420])('%i municipalities: one in twenty takes few rounds', (n) => {
  expect(roundsFor(n, 0.05)).toBeLessThanOrEqual(20);
});

test('it always ends', () => {
  for (const n of [3, 4, 12, 10_002])
    for (const chance of [1e-300, 1e-8, 0.5, 1 - 2 ** -53]) expect(roundsFor(n, chance)).toBeLessThan(200);
});

test('says which chance was given', () => {
  expect(problemOf(chanceLimit(12, 1.5)).slots).toEqual({ chance: 1.5 });
});
