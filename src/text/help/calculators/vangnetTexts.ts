import type { Column, Mistake } from '../types';
import { both, column, figure, heading, report, share } from '../write';

/** As published; spending is the budget plus the printed own risk and compensation. */
export const renkum: readonly Column[] = [
  column(heading.municipality, 'number0', 'Renkum'),
  column(heading.year, 'number0', '2019'),
  column(heading.budget, 'euro', 8_088_748),
  column(heading.spending, 'euro', 9_072_001),
];

export const renkumSource = both(
  'Gemeente Renkum, Voorjaarsnota 2019, 1J Inkomensvoorziening; de uitgaven zijn het budget plus het gedrukte eigen risico en de gedrukte vergoeding',
  'Gemeente Renkum, Voorjaarsnota 2019, 1J Inkomensvoorziening; the spending is the budget plus the printed own risk and compensation',
);

export const vangnetRules = both(
  'Tot de drempel draagt de gemeente het tekort zelf. Tussen drempel en bovengrens wordt een deel vergoed, daarboven alles. Drempel en bovengrens zijn een aandeel van het budget. Wat u zelf opgeeft gaat voor de regels van het jaar. Er wordt in hele centen gerekend.',
  'Up to the threshold the municipality bears the deficit itself. Between threshold and upper bound a part is compensated, above it everything. Both are a share of the budget. What you give yourself goes before the rules of the year. The arithmetic is in whole cents.',
);

export const vangnetRemarks = [
  both(
    'De uitkomst is indicatief. Eisen aan de aanvraag, de maatregelen en de raad zijn niet te berekenen.',
    'The outcome is indicative. Demands on the application, the measures and the council cannot be computed.',
  ),
  both(
    'Precies op de drempel is er nog geen vergoeding: het tekort moet hoger zijn.',
    'Exactly at the threshold there is no compensation yet: the deficit has to be higher.',
  ),
  both(
    'Voor een jaar waarvan geen regel bekend is, komt er geen antwoord. Er wordt niets doorgetrokken. Geef dan zelf de drie grenzen.',
    'For a year without a known rule there is no answer. Nothing is extrapolated. Give the three bounds yourself then.',
  ),
] as const;

export const vangnetMissing = both(
  'Ontbreekt het budget of ontbreken de uitgaven, dan blijft het antwoord in die cel leeg.',
  'Where the budget or the spending is missing, that cell of the answer stays empty.',
);

export const vangnetMistakes: readonly [Mistake, ...Mistake[]] = [
  {
    given: [figure(1_000_000), figure(1_100_000), figure(2015)],
    shows: 'notAvailable',
    problem: 'unknownYear',
    slots: { year: 2015, years: '2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025' },
  },
  {
    given: [figure(1_000_000), figure(1_100_000), null, share(0.125), share(0.075)],
    shows: 'value',
    problem: 'ruleInvalid',
  },
  {
    given: [figure(0), figure(1_100_000)],
    shows: 'divisionByZero',
    problem: 'budgetZero',
    place: { argument: 'budget', row: 1, column: 1 },
  },
];

export const vangnetSources = [
  report(both('paragraaf 1.2', 'section 1.2')),
  both(
    'De grenzen per jaar met hun bron staan in src/reference/parameters/vangnet.json.',
    'The bounds per year with their source stand in src/reference/parameters/vangnet.json.',
  ),
] as const;

/** Made up: a surplus, and deficits below, between and above the bounds. */
export const fourBalances: readonly Column[] = [
  column(heading.municipality, 'number0', 'Lindeveen', 'Oosterhaar', 'Zandwolde', 'Heidebroek'),
  column(heading.budget, 'euro', 1_000_000, 1_000_000, 1_000_000, 1_000_000),
  column(heading.spending, 'euro', 950_000, 1_050_000, 1_100_000, 1_300_000),
];
