import type { FunctionHelp } from '../types';
import { both, cells, column, heading, list } from '../write';
import { METHOD, noDirection, reportAssociation } from './shared';

export const vinkje: FunctionHelp = {
  calculation: both(
    'De gemeenten worden op volgorde gezet, één keer op de uitkomst en één keer op de component. Liggen de twee plaatsen hoogstens een zesde van het aantal gemeenten uiteen, dan `✓`; hoogstens een derde, dan `(✓)`. Gelijke cijfers delen een plaats.',
    'The municipalities are put in order, once by the outcome and once by the component. If the two places lie at most a sixth of the number of municipalities apart, `✓`; at most a third, `(✓)`. Equal figures share a place.',
  ),
  gives: both(
    'Per cel `✓`, `(✓)` of leeg, in de vorm van de uitkomst. Een vinkje zegt dat de gemeente op beide ongeveer even hoog staat.',
    'Per cell `✓`, `(✓)` or empty, in the shape of the outcome. A tick says that the municipality stands about as high on both.',
  ),
  missing: both(
    'Een gemeente met een lege cel aan een van beide kanten krijgt geen vinkje en telt niet mee in de volgorde.',
    'A municipality with a blank cell on either side gets no tick and does not count in the order.',
  ),
  reads: ['numbers'],
  remarks: [
    both(
      'Ook zonder enige samenhang krijgt ongeveer een op de drie gemeenten een `✓` en ruim de helft ten minste `(✓)`. Veel vinkjes zeggen dus pas iets als het er duidelijk meer zijn.',
      'Without any relation about one in three municipalities still gets a `✓` and over half at least `(✓)`. So many ticks only say something when there are clearly more.',
    ),
    both('De grenzen van een zesde en een derde zijn onze keuze.', 'The bounds of a sixth and a third are our choice.'),
    noDirection,
  ],
  examples: [
    {
      title: both('zes volledige gemeenten', 'six complete municipalities'),
      source: null,
      columns: [
        column(
          heading.municipality,
          'number0',
          'Lindeveen',
          'Oosterhaar',
          'Zandwolde',
          'Duinrade',
          'Heidebroek',
          'Veenlo',
          'Akkerburg',
        ),
        column(both('Uitstroom naar werk', 'Outflow to work'), 'percent', 0.06, 0.08, 0.1, 'n.b.', 0.12, 0.14, 0.16),
        column(both('Volumecomponent', 'Volume component'), 'percent', 0.02, -0.02, -0.04, 0.01, -0.01, 0.03, 0.05),
      ],
      given: [cells('B2:B8'), cells('C2:C8')],
      at: 'D2',
      headings: [both('Vinkje', 'Tick')],
      formats: ['number0'],
      answer: [[''], ['✓'], ['(✓)'], [''], ['✓'], ['✓'], ['✓']],
      reading: both(
        'Er zijn zes volledige gemeenten: één plaats verschil is `✓`, twee is `(✓)`. Lindeveen is de laagste op uitstroom en de op twee na hoogste op de component: drie plaatsen verschil. Zandwolde is derde op uitstroom en eerste op de component.',
        'There are six complete municipalities: one place apart is `✓`, two is `(✓)`. Lindeveen is lowest on outflow and third highest on the component: three places apart. Zandwolde is third on outflow and first on the component.',
      ),
    },
  ],
  mistakes: [
    {
      given: [list(1, 2, 3), list(1, 2)],
      shows: 'value',
      problem: 'unequalLengths',
      slots: { first: 'uitkomst', firstLength: 3, other: 'component', otherLength: 2 },
    },
    {
      given: [list('veel'), list(1)],
      shows: 'value',
      problem: 'notANumber',
      slots: { text: 'veel' },
      place: { argument: 'uitkomst', row: 1, column: 1 },
    },
  ],
  method: METHOD,
  sources: [reportAssociation],
  related: ['VERKLARINGSGRAAD', 'UITKOMSTTABEL', 'OORDEEL'],
};
