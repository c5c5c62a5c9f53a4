import type { Bilingual, Cell, Column, ErrorKind, Format, Given } from './types';

/* Short names with which the pages are written. */

export const both = (nl: string, en: string): Bilingual => ({ nl, en });

export const column = (heading: Bilingual, format: Format, ...cells: readonly Cell[]): Column => ({
  heading,
  format,
  cells,
});

export const cells = (address: string): Given => ({ cells: address });
export const figure = (value: number): Given => ({ figure: value });
export const share = (value: number): Given => ({ figure: value, percent: true });
export const word = (nl: string, en = nl): Given => ({ text: both(nl, en) });
export const flag = (value: boolean): Given => ({ flag: value });
export const list = (...values: readonly (number | string)[]): Given => ({ list: values });
export const error = (kind: ErrorKind): Cell => ({ error: kind });

/** A number among numbers that are shown in another way, such as a count below percentages. */
export const as = (format: Format, number: number): Cell => ({ number, as: format });

/** Headings that many examples share. */
export const heading = {
  municipality: both('Gemeente', 'Municipality'),
  year: both('Jaar', 'Year'),
  budget: both('Budget', 'Budget'),
  spending: both('Uitgaven', 'Spending'),
  predicted: both('Voorspeld', 'Predicted'),
  actual: both('Werkelijk', 'Actual'),
  balance: both('Resultaat', 'Balance'),
  volume: both('Volume', 'Volume'),
  price: both('Prijs en overig', 'Price and other'),
} as const;

/** Where the method was published. */
export const report = (place: Bilingual): Bilingual =>
  both(
    `AEF & De Beleidsonderzoekers (2023), Verklaringen voor tekorten en overschotten op het bijstandsbudget, ${place.nl}`,
    `AEF & De Beleidsonderzoekers (2023), Verklaringen voor tekorten en overschotten op het bijstandsbudget, ${place.en}`,
  );
