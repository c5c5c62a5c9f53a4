import { gridOf, headers, type Written } from './grid';

/** Three municipalities, two years; deficit, surplus and one in between. */
export const threeMunicipalities: readonly (readonly Written[])[] = [
  ['Oeverdam', 2020, 1_000_000, 1_100_000, 60, 66],
  ['Oeverdam', 2021, 1_000_000, 1_080_000, 60, 64],
  ['Berkhoven', 2020, 2_000_000, 1_800_000, 130, 115],
  ['Berkhoven', 2021, 2_000_000, 1_840_000, 130, 121],
  ['Elzenkerk', 2020, 1_500_000, 1_490_000, 95, 97],
  ['Elzenkerk', 2021, 1_500_000, 1_500_000, 95, 93],
];

export const goodGrid = gridOf([headers, ...threeMunicipalities]);

/** Row 5 of the sheet holds text for a volume, row 6 a budget of 0. */
export const wrongGrid = gridOf([
  headers,
  ['Oeverdam', 2020, 1_000_000, 1_100_000, 'onbekend', 66],
  ['Oeverdam', 2021, 0, 1_080_000, 60, 64],
  ...threeMunicipalities.slice(2),
]);

/** So many municipalities in one year, from a large deficit to a large surplus. */
export const manyMunicipalities = (count: number): readonly (readonly Written[])[] =>
  Array.from({ length: count }, (_, index) => [
    `Gemeente ${String(index + 1).padStart(3, '0')}`,
    2023,
    1_000_000,
    1_000_000 + (count / 2 - index) * 1000,
    70,
    70,
  ]);
