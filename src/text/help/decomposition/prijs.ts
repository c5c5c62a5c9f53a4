import type { FunctionHelp } from '../types';
import { both, cells, column, figure, flag, heading, list, report } from '../write';

const columns = [
  column(heading.municipality, 'number0', 'Lindeveen', 'Oosterhaar', 'Zandwolde'),
  column(heading.budget, 'euro', 8_000_000, 20_000_000, 5_000_000),
  column(heading.spending, 'euro', 7_840_000, 20_200_000, 5_100_000),
  column(heading.predicted, 'number0', 500, 1250, 320),
  column(heading.actual, 'number0', 480, 1300, 320),
];
const ranges = [cells('B2:B4'), cells('C2:C4'), cells('D2:D4'), cells('E2:E4')];

export const prijs: FunctionHelp = {
  calculation: both(
    '`RESULTAAT − VOLUME`, dus `(budget − uitgaven) / budget − (voorspeld − werkelijk) / voorspeld`.',
    '`RESULTAAT − VOLUME`, so `(budget − spending) / budget − (predicted − actual) / predicted`.',
  ),
  gives: both(
    'Per cel een aandeel van het budget, of euro’s als het laatste argument WAAR is. Boven 0 is de prijs gunstiger dan in het budget, onder 0 ongunstiger. Het antwoord heeft de vorm van de cellen die u geeft.',
    'A share of the budget per cell, or euros if the last argument is TRUE. Above 0 the price is more favourable than in the budget, below 0 less favourable. The answer has the shape of the cells that you give.',
  ),
  missing: both(
    'Ontbreekt een van de vier getallen, dan blijft het antwoord in die cel leeg.',
    'Where one of the four numbers is missing, that cell of the answer stays empty.',
  ),
  reads: ['numbers'],
  remarks: [
    both(
      'Lees prijs als “prijs en overig”. Alles wat geen volume is komt hier terecht, ook een deel van het budget dat op uitgaven van eerder rust.',
      'Read price as “price and other”. Everything that is not volume ends up here, also a part of the budget that rests on earlier spending.',
    ),
    both(
      'Het deel dat bij volume en prijs samen hoort zit hier in de prijs. `ONTLEDING` kan het ook anders verdelen.',
      'The part that belongs to volume and price together sits in price here. `ONTLEDING` can also divide it in another way.',
    ),
  ],
  examples: [
    {
      title: both('de prijs als aandeel', 'price as a share'),
      source: null,
      columns,
      given: ranges,
      at: 'F2',
      headings: [heading.price],
      formats: ['percent'],
      answer: [[-0.02], [0.03], [-0.02]],
      reading: both(
        'Lindeveen houdt 2% over, en het volume is goed voor 4%. De rest is −2%: per ontvanger is meer uitgegeven dan het budget per ontvanger. Bij Oosterhaar is het andersom: resultaat −1%, volume −4%, prijs 3%.',
        'Lindeveen keeps 2%, and volume accounts for 4%. The rest is −2%: more was spent per recipient than the budget per recipient. With Oosterhaar it is the other way round: balance −1%, volume −4%, price 3%.',
      ),
    },
    {
      title: both('hetzelfde in euro’s', 'the same in euros'),
      source: null,
      columns,
      given: [...ranges, flag(true)],
      at: 'F2',
      headings: [heading.price],
      formats: ['euro'],
      answer: [[-160_000], [600_000], [-100_000]],
      reading: both('Dezelfde aandelen, keer het budget.', 'The same shares, times the budget.'),
    },
  ],
  mistakes: [
    {
      given: [figure(0), figure(100), figure(50), figure(48)],
      shows: 'divisionByZero',
      problem: 'budgetZero',
      place: { argument: 'budget', row: 1, column: 1 },
    },
    {
      given: [figure(100), figure(98), figure(-50), figure(48)],
      shows: 'value',
      problem: 'predictedNegative',
      place: { argument: 'voorspeld', row: 1, column: 1 },
    },
    {
      given: [list(100, 200), list(98, 210, 305), figure(50), figure(48)],
      shows: 'value',
      problem: 'unequalShapes',
      slots: { first: 'budget', firstRows: 2, firstColumns: 1, other: 'uitgaven', otherRows: 3, otherColumns: 1 },
    },
  ],
  method: 'methods/decomposition.md',
  sources: [report(both('hoofdstuk 1 en 3', 'chapters 1 and 3'))],
  related: ['RESULTAAT', 'VOLUME', 'ONTLEDING', 'BEELD'],
};
