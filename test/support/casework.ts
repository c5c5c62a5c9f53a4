import type { ReductionStep } from '../../src/analysis/conditions/reduction';
import type {
  CaseMunicipality,
  Casework,
  ConditionLine,
  GivenRating,
  Ratings,
} from '../../src/sheets/conditions/casework';
import { entryText } from '../../src/sheets/conditions/entries';
import type { UserCell, UserSheet } from './gridEngine';

const letters: Readonly<Record<string, GivenRating>> = { H: 'high', G: 'medium', L: 'low', '?': 'unknown' };

/** `H G . ?`: a point is a blank. */
export const givenRatings = (row: string): (GivenRating | null)[] =>
  row.split(' ').map((letter) => letters[letter] ?? null);

export const conditionLine = (code: string, level: number, name = `Conditie ${code}`): ConditionLine => ({
  code,
  level,
  type: '',
  name,
  description: '',
  basis: '',
  highMeans: '',
  use: 'yes',
  partOf: null,
  combine: null,
  reason: '',
});

export const municipality = (
  code: string,
  balance: number | null,
  more: Partial<CaseMunicipality> = {},
): CaseMunicipality => ({
  code,
  name: `Gemeente ${code}`,
  balance,
  volume: null,
  price: null,
  counts: true,
  countsReason: '',
  explainability: null,
  place: null,
  ...more,
});

export const caseworkOf = (
  lines: readonly (readonly [code: string, level: number, ratings: string])[],
  municipalities: readonly CaseMunicipality[],
  reduction: readonly ReductionStep[] = [],
): Casework => {
  const ratings: Ratings = new Map(
    lines.map(([code, , row]) => [
      code,
      new Map(
        givenRatings(row).flatMap((rating, i) => (rating === null ? [] : [[municipalities[i].code, rating] as const])),
      ),
    ]),
  );
  return {
    framework: {
      title: 'Kader van de proef',
      source: '',
      levels: [],
      conditions: lines.map(([code, level]) => conditionLine(code, level)),
      relations: [],
    },
    municipalities,
    ratings,
    secondRatings: null,
    reasonings: [],
    reduction,
  };
};

const shown: Readonly<Record<GivenRating, string>> = { high: 'H', medium: 'G', low: 'L', unknown: '?' };

/** Table with ratings from C4 on, with a note of the person above it: nothing stands where it was made. */
export const ratingsSheet = ({ framework, municipalities, ratings }: Casework): UserSheet => ({
  name: "Onze oordelen '24",
  rows: [
    ['eigen kladje'],
    [],
    [],
    [null, null, 'Code', 'Niveau', 'Conditie', ...municipalities.map(({ code }) => code)],
    ...framework.conditions.map(({ code, level, name }): UserCell[] => [
      null,
      null,
      code,
      level,
      name,
      ...municipalities.map((one) => {
        const rating = ratings.get(code)?.get(one.code);
        return rating === undefined ? null : shown[rating];
      }),
    ]),
  ],
});

/** Table with municipalities from A3 on. */
export const casesSheet = ({ municipalities }: Casework): UserSheet => ({
  name: 'Saldo 3 Gemeenten',
  rows: [
    ['Gemeenten'],
    [],
    ['Code', 'Gemeente', 'Resultaat', 'Telt mee', 'Reden telt mee', 'Verklaarbaarheid', 'Archetype', 'Reden archetype'],
    ...municipalities.map(({ code, name, balance, counts, countsReason, explainability, place }): UserCell[] => [
      code,
      name,
      balance,
      counts ? 'ja' : 'nee',
      countsReason,
      explainability === null
        ? null
        : { hardly: 'nauwelijks', limited: 'beperkt', fair: 'redelijk', good: 'goed' }[explainability.settled],
      place === null ? null : entryText('archetype', place.archetype, 'nl'),
      place === null ? null : place.reason,
    ]),
  ],
});

export const placesOf = ({ framework, municipalities }: Casework) =>
  ({
    ratings: {
      sheet: "Onze oordelen '24",
      table: { row: 3, column: 2, rows: framework.conditions.length + 1, columns: municipalities.length + 3 },
      columns: { code: 2 },
    },
    cases: {
      sheet: 'Saldo 3 Gemeenten',
      table: { row: 2, column: 0, rows: municipalities.length + 1, columns: 8 },
      columns: { code: 0, balance: 2, counts: 3, explainability: 5, archetype: 6, archetypeReason: 7 },
    },
  }) as const;
