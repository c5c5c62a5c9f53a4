import { loadFramework } from '../../src/reference/frameworks/loadFramework';
import type { Casework, GivenRating } from '../../src/sheets/conditions/casework';
import { frameworkFrom } from '../../src/sheets/conditions/frameworkFrom';
import { municipality } from './casework';

const given: readonly GivenRating[] = ['high', 'low', 'medium', 'unknown'];

/** Every condition of the study in use, for so many municipalities (the country has 342), all rated. */
export const allRated = async (count: number): Promise<Casework> => {
  const { conditions, ...rest } = frameworkFrom(await loadFramework('aef-2023'), 'nl');
  const used = conditions.map((line) => ({ ...line, use: 'yes' as const, partOf: null, reason: '' }));
  const municipalities = Array.from({ length: count }, (_, index) => municipality(`G${index}`, index / 1000 - 0.1));
  const rating = (row: number, index: number): GivenRating => given[(row + index) % given.length];
  return {
    framework: { ...rest, conditions: used },
    municipalities,
    ratings: new Map(
      used.map(({ code }, row) => [code, new Map(municipalities.map((own, index) => [own.code, rating(row, index)]))]),
    ),
    ...{ secondRatings: null, reasonings: [], reduction: [] },
  };
};
