import type { FunctionHelp } from '../types';
import { both, cells, column, figure, heading, list, share } from '../write';

export const bestand: FunctionHelp = {
  calculation: both(
    'Per periode: `bestand ervoor × (1 − uitstroomkans) + instroom`.',
    'Per period: `caseload before × (1 − outflow rate) + inflow`.',
  ),
  gives: both(
    'Per periode het bestand aan het eind, in de richting van de reeks die u geeft. Het antwoord wordt niet afgerond.',
    'The caseload at the end of each period, in the direction of the series that you give. The answer is not rounded.',
  ),
  missing: both(
    'Mist een periode de instroom of de uitstroomkans, dan blijft het antwoord vanaf die periode leeg.',
    'Where a period misses the inflow or the outflow rate, the answer stays empty from that period on.',
  ),
  reads: ['numbers'],
  remarks: [
    both(
      'De uitstroomkans is een deel van het bestand aan het begin van de periode. Deelt u de uitstroom door een gemiddeld bestand, dan is het een ander getal.',
      'The outflow rate is a part of the caseload at the start of the period. Dividing the outflow by an average caseload gives another number.',
    ),
    both(
      'Blijven instroom en kans gelijk, dan beweegt het bestand naar instroom gedeeld door uitstroomkans.',
      'With inflow and rate unchanged the caseload moves to inflow divided by outflow rate.',
    ),
  ],
  examples: [
    {
      title: both('vier jaar vooruit', 'four years ahead'),
      source: null,
      columns: [
        column(heading.year, 'number0', '2025', '2026', '2027', '2028'),
        column(both('Instroom', 'Inflow'), 'number0', 240, 260, null, 250),
      ],
      given: [figure(1200), cells('B2:B5'), share(0.25)],
      at: 'C2',
      headings: [both('Bestand', 'Caseload')],
      formats: ['number0'],
      answer: [[1140], [1115], [''], ['']],
      reading: both(
        'Van 1.200 stroomt een kwart uit en komen er 240 bij: 1.140. Het jaar erna 855 + 260 = 1.115. Voor 2027 is de instroom niet ingevuld, dus daar stopt de reeks.',
        'Of 1,200 a quarter leaves and 240 enter: 1,140. The year after 855 + 260 = 1,115. For 2027 the inflow is not filled in, so there the series stops.',
      ),
    },
  ],
  mistakes: [
    {
      given: [figure(1200), list(240, 260), figure(25)],
      shows: 'value',
      problem: 'rateInvalid',
      place: { argument: 'uitstroomkans', row: 1, column: 1 },
    },
    {
      given: [figure(1200), list(240, -5), share(0.25)],
      shows: 'value',
      problem: 'negativeCount',
      place: { argument: 'instroom', row: 2, column: 1 },
    },
    {
      given: [figure(1200), list(240, 260, 250), list(0.25, 0.3)],
      shows: 'value',
      problem: 'unequalLengths',
      slots: { first: 'instroom', firstLength: 3, other: 'uitstroomkans', otherLength: 2 },
    },
  ],
  method: 'methods/caseload.md',
  sources: [both('Boekhoudkundige gelijkheid van voorraad en stroom.', 'Accounting identity of stock and flow.')],
  related: ['BREAKEVEN', 'VOLUME'],
};
