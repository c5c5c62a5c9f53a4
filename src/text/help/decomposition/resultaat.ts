import type { FunctionHelp } from '../types';
import { both, cells, column, error, figure, heading, report, word } from '../write';

export const resultaat: FunctionHelp = {
  calculation: both('`(budget − uitgaven) / budget`', '`(budget − spending) / budget`'),
  gives: both(
    'Per cel een aandeel van het budget, in de vorm van de cellen die u geeft. 0,05 is 5%: kies in Excel de notatie percentage. Boven 0 is een overschot, onder 0 een tekort. Eén cel naast een bereik telt voor het hele bereik.',
    'A share of the budget per cell, in the shape of the cells that you give. 0.05 is 5%: choose the percentage format in Excel. Above 0 is a surplus, below 0 a deficit. One cell beside a range counts for the whole range.',
  ),
  missing: both(
    'Ontbreekt het budget of ontbreken de uitgaven, dan blijft het antwoord in die cel leeg.',
    'Where the budget or the spending is missing, that cell of the answer stays empty.',
  ),
  reads: ['numbers'],
  remarks: [
    both(
      'Eén verkeerde cel geeft alleen op haar eigen plaats een fout. De andere antwoorden staan er gewoon.',
      'One wrong cell gives an error in its own place only. The other answers are simply there.',
    ),
    both(
      'Het gemiddelde van percentages is niet het percentage van de opgetelde bedragen. Kies welk van de twee u bedoelt.',
      'The mean of percentages is not the percentage of the summed amounts. Choose which of the two you mean.',
    ),
    both(
      'De uitgaven mogen onder 0 liggen, bijvoorbeeld als er meer is teruggevorderd dan betaald. Het resultaat is dan hoger dan 100%.',
      'Spending may be below 0, for instance when more was recovered than paid. The balance is then above 100%.',
    ),
  ],
  examples: [
    {
      title: both('vier gemeenten', 'four municipalities'),
      source: null,
      columns: [
        column(heading.municipality, 'number0', 'Lindeveen', 'Oosterhaar', 'Zandwolde', 'Heidebroek'),
        column(heading.budget, 'euro', 1_000_000, 2_500_000, 800_000, 0),
        column(heading.spending, 'euro', 950_000, 2_700_000, 'n.b.', 40_000),
      ],
      given: [cells('B2:B5'), cells('C2:C5')],
      at: 'D2',
      headings: [heading.balance],
      formats: ['percent'],
      answer: [[0.05], [-0.08], [''], [error('divisionByZero')]],
      reading: both(
        'Lindeveen houdt 50.000 over van 1.000.000: 5%. Oosterhaar komt 200.000 tekort op 2.500.000: −8%. Van Zandwolde zijn de uitgaven niet bekend, dus blijft de cel leeg. Heidebroek heeft een budget van 0, en daardoor is niet te delen.',
        'Lindeveen keeps 50,000 of 1,000,000: 5%. Oosterhaar is 200,000 short on 2,500,000: −8%. The spending of Zandwolde is not known, so the cell stays empty. Heidebroek has a budget of 0, which nothing can be divided by.',
      ),
    },
  ],
  mistakes: [
    {
      given: [figure(0), figure(40_000)],
      shows: 'divisionByZero',
      problem: 'budgetZero',
      place: { argument: 'budget', row: 1, column: 1 },
    },
    {
      given: [figure(-100), figure(90)],
      shows: 'value',
      problem: 'budgetNegative',
      place: { argument: 'budget', row: 1, column: 1 },
    },
    {
      given: [word('1.234'), figure(1100)],
      shows: 'value',
      problem: 'ambiguousNumber',
      slots: { text: '1.234' },
      place: { argument: 'budget', row: 1, column: 1 },
    },
  ],
  method: 'methods/decomposition.md',
  sources: [report(both('hoofdstuk 1', 'chapter 1'))],
  related: ['VOLUME', 'PRIJS', 'ONTLEDING'],
};
