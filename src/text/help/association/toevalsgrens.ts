import type { FunctionHelp } from '../types';
import { both, cells, column, figure, share } from '../write';
import { METHOD } from './shared';

export const toevalsgrens: FunctionHelp = {
  calculation: both(
    'Zonder enige samenhang volgt R² een bètaverdeling met ½ en (n − 2) / 2. De grens is het punt waar nog `kans` boven ligt. Dit geldt voor cijfers die bij benadering normaal verdeeld zijn.',
    'Without any relation R² follows a beta distribution with ½ and (n − 2) / 2. The limit is the point with `kans` above it. This holds for figures that are roughly normally distributed.',
  ),
  gives: both(
    'Eén getal van 0 tot en met 1: de R² die toeval met die kans overschrijdt.',
    'One number from 0 to 1: the R² that chance exceeds with that probability.',
  ),
  missing: both(
    'Het aantal moet er zijn. Zonder kans geldt 5%, dus 1 op de 20 keer.',
    'The number must be there. Without a probability 5% holds, so 1 in 20 times.',
  ),
  reads: ['numbers'],
  remarks: [
    both(
      'Kijkt u naar twintig uitkomstmaten, dan komt er gemiddeld één boven deze grens, ook als niets samenhangt.',
      'If you look at twenty outcome measures, one on average is above this limit, even when nothing goes together.',
    ),
    both(
      'Een R² onder de grens sluit samenhang niet uit. Bij weinig gemeenten is er dan te weinig om het te zien.',
      'An R² below the limit does not rule out a relation. With few municipalities there is then too little to see it.',
    ),
  ],
  examples: [
    {
      title: both('twaalf gemeenten', 'twelve municipalities'),
      source: null,
      columns: [column(both('Aantal gemeenten', 'Number of municipalities'), 'number0', 12)],
      given: [cells('A2')],
      at: 'B2',
      headings: [both('R² door toeval', 'R² by chance')],
      formats: ['percent'],
      answer: [[0.332]],
      reading: both(
        'Bij twaalf gemeenten zonder enige samenhang komt R² toch 1 op de 20 keer boven 33,2%.',
        'With twelve municipalities and no relation whatever R² is still above 33.2% 1 in 20 times.',
      ),
    },
    {
      title: both('strenger: 1 op de 100 keer', 'stricter: 1 in 100 times'),
      source: null,
      columns: [column(both('Aantal gemeenten', 'Number of municipalities'), 'number0', 12)],
      given: [cells('A2'), share(0.01)],
      at: 'B2',
      headings: [both('R² door toeval', 'R² by chance')],
      formats: ['percent'],
      answer: [[0.501]],
      reading: both(
        'Boven 50,1% komt toeval alleen nog 1 op de 100 keer.',
        'Chance is above 50.1% only 1 in 100 times.',
      ),
    },
  ],
  mistakes: [
    { given: [figure(2)], shows: 'notAvailable', problem: 'countTooLow', slots: { needed: 3 } },
    { given: [figure(12), figure(5)], shows: 'value', problem: 'chanceNotBetweenZeroAndOne' },
    { given: [figure(12.5)], shows: 'value', problem: 'countInvalid', slots: { last: 1_048_576 } },
  ],
  method: METHOD,
  sources: [
    both(
      'Eigenschap van de correlatie in een normale verdeling: Fisher (1915)',
      'Property of the correlation in a normal distribution: Fisher (1915)',
    ),
  ],
  related: ['VERKLARINGSGRAAD', 'SAMENHANG'],
};
