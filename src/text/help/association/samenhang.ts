import type { FunctionHelp } from '../types';
import { both, flag, list } from '../write';
import {
  chanceWarning,
  component,
  fiveMunicipalities,
  METHOD,
  missingPairs,
  names,
  noDirection,
  outcome,
  reportAssociation,
} from './shared';

export const samenhang: FunctionHelp = {
  calculation: both(
    'R² als in `VERKLARINGSGRAAD`. De helling is die van de rechte lijn door de punten. p is tweezijdig, uit de t-verdeling. Het interval volgt Fisher. Voor de gevoeligheid wordt elke gemeente een keer weggelaten.',
    'R² as in `VERKLARINGSGRAAD`. The slope is that of the straight line through the points. p is two-sided, from the t distribution. The interval follows Fisher. For the sensitivity each municipality is left out once.',
  ),
  gives: both(
    'Eén rij met elf kolommen: n (aantal gemeenten), R², teken (1 stijgt, −1 daalt), helling (component per eenheid uitkomst), p, onder- en bovenkant van het 95%-interval van R², laagste en hoogste R² als er één gemeente weg is, welke gemeente het meeste verschil maakt, en de R² die toeval 1 op de 20 keer overschrijdt.',
    'One row with eleven columns: n (number of municipalities), R², sign (1 rises, −1 falls), slope (component per unit of outcome), p, low and high end of the 95% interval of R², lowest and highest R² with one municipality left out, which municipality makes the most difference, and the R² that chance exceeds 1 in 20 times.',
  ),
  missing: missingPairs,
  reads: ['numbers'],
  remarks: [
    noDirection,
    chanceWarning,
    both(
      'Met drie gemeenten blijven interval en gevoeligheid leeg.',
      'With three municipalities interval and sensitivity stay empty.',
    ),
  ],
  examples: [
    {
      title: both('met namen en kopjes', 'with names and headings'),
      source: null,
      columns: fiveMunicipalities,
      given: [outcome, component, names, flag(true)],
      at: 'A9',
      formats: [
        'number0',
        'percent',
        'number0',
        'number2',
        'number3',
        'percent',
        'percent',
        'percent',
        'percent',
        'number0',
        'percent',
      ],
      answer: [
        [
          'n',
          'R²',
          'Teken',
          'Helling',
          'p',
          'R² laag (95%)',
          'R² hoog (95%)',
          'R² laagste zonder één',
          'R² hoogste zonder één',
          'Grootste verschil zonder',
          'R² toeval, 1 op 20',
        ],
        [5, 0.947, 1, 1.2, 0.005, 0.416, 0.997, 0.941, 0.976, 'Zandwolde', 0.771],
      ],
      reading: both(
        'R² is 94,7% en de lijn stijgt: waar de uitstroom naar werk 1 procentpunt hoger is, is de volumecomponent gemiddeld 1,2 procentpunt hoger. Het interval loopt van 42% tot 100%: met vijf gemeenten is er veel onzeker. Zonder Zandwolde verandert R² het meest.',
        'R² is 94.7% and the line rises: where outflow to work is 1 percentage point higher, the volume component is 1.2 percentage points higher on average. The interval runs from 42% to 100%: with five municipalities much is uncertain. R² changes most without Zandwolde.',
      ),
    },
  ],
  mistakes: [
    {
      given: [list(1, 2, 'n.b.'), list(3, 5, 8)],
      shows: 'notAvailable',
      problem: 'tooFewPairs',
      slots: { count: 2, needed: 3 },
    },
    {
      given: [list(1, 2, 4), list(3, 5, 8), list('A', 'B')],
      shows: 'value',
      problem: 'unequalLengths',
      slots: { first: 'uitkomst', firstLength: 3, other: 'namen', otherLength: 2 },
    },
    {
      given: [list(1, 2, 4), list(3, 'veel', 8)],
      shows: 'value',
      problem: 'notANumber',
      slots: { text: 'veel' },
      place: { argument: 'component', row: 2, column: 1 },
    },
  ],
  method: METHOD,
  sources: [reportAssociation, both('Fisher (1921), over het interval', 'Fisher (1921), on the interval')],
  related: ['VERKLARINGSGRAAD', 'GEVOELIGHEID', 'TOEVALSGRENS'],
};
