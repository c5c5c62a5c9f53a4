import type { FunctionHelp } from '../types';
import { both, cells, column, flag, heading, list, report } from '../write';

export const oordeel: FunctionHelp = {
  calculation: both(
    'Voor elke waarde wordt geteld welk deel van de vergelijkingswaarden lager is; gelijke waarden tellen voor de helft. Minder dan een derde is `L`, meer dan twee derde is `H`, daartussen `G`.',
    'For each value it is counted which part of the values to compare with is lower; equal values count for half. Less than a third is `L`, more than two thirds is `H`, in between `G`.',
  ),
  gives: both(
    'Per cel `H` (hoog), `G` (gemiddeld) of `L` (laag), in de vorm van de waarden. Een oordeel is altijd ten opzichte van de andere gemeenten in de lijst.',
    'Per cell `H` (high), `G` (medium) or `L` (low), in the shape of the values. A rating is always relative to the other municipalities in the list.',
  ),
  missing: both(
    'Een lege cel krijgt geen oordeel en telt niet mee in de vergelijking.',
    'A blank cell gets no rating and does not count in the comparison.',
  ),
  reads: ['numbers'],
  remarks: [
    both(
      'Komt er een gemeente bij, dan kan het oordeel van een andere veranderen. Bewaar dus de lijst bij het oordeel.',
      'When a municipality is added, the rating of another may change. So keep the list with the rating.',
    ),
    both(
      'Precies op een grens is `G`. Zijn alle waarden gelijk, dan is elk oordeel `G`.',
      'Exactly on a border is `G`. If all values are equal, every rating is `G`.',
    ),
  ],
  examples: [
    {
      title: both('caseload per medewerker: laag is gunstig', 'caseload per worker: low is favourable'),
      source: null,
      columns: [
        column(
          heading.municipality,
          'number0',
          'Lindeveen',
          'Oosterhaar',
          'Zandwolde',
          'Heidebroek',
          'Veenlo',
          'Duinrade',
          'Akkerburg',
        ),
        column(both('Klanten per medewerker', 'Clients per worker'), 'number0', 60, 95, 'n.b.', 70, 82, 50, 110),
      ],
      given: [cells('B2:B8'), null, flag(false)],
      at: 'C2',
      headings: [both('Oordeel', 'Rating')],
      formats: ['number0'],
      answer: [['H'], ['L'], [''], ['G'], ['G'], ['H'], ['L']],
      reading: both(
        'Zes gemeenten hebben een waarde. De twee laagste (50 en 60) krijgen H, omdat laag hier gunstig is; de twee hoogste krijgen L.',
        'Six municipalities have a value. The two lowest (50 and 60) get H, as low is favourable here; the two highest get L.',
      ),
    },
    {
      title: both('vergelijken met een andere lijst', 'comparing with another list'),
      source: null,
      columns: [
        column(both('Eigen waarde', 'Own value'), 'number0', 64),
        column(both('Andere gemeenten', 'Other municipalities'), 'number0', 40, 55, 60, 70, 90, 120),
      ],
      given: [cells('A2'), cells('B2:B7')],
      at: 'C2',
      headings: [both('Oordeel', 'Rating')],
      formats: ['number0'],
      answer: [['G']],
      reading: both(
        'Van de zes andere waarden zijn er drie lager dan 64: de helft, dus gemiddeld.',
        'Of the six other values three are lower than 64: half of them, so medium.',
      ),
    },
  ],
  mistakes: [
    {
      given: [list(3), list(1, 'veel')],
      shows: 'value',
      problem: 'notANumber',
      slots: { text: 'veel' },
      place: { argument: 'alle_waarden', row: 2, column: 1 },
    },
    {
      given: [list(3), list('n.b.', '-')],
      shows: 'notAvailable',
      problem: 'noValues',
      place: { argument: 'alle_waarden', row: 1, column: 1 },
    },
  ],
  method: 'methods/conditions.md',
  sources: [report(both('paragraaf 3.3', 'section 3.3'))],
  related: ['VERBAND', 'ONDERSCHEID', 'KAPPA'],
};
