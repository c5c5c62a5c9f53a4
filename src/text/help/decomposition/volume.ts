import type { FunctionHelp } from '../types';
import { both, cells, column, figure, heading, report, word } from '../write';

export const volume: FunctionHelp = {
  calculation: both(
    '`(voorspeld − werkelijk) / voorspeld`, en met budget dat aandeel keer het budget.',
    '`(predicted − actual) / predicted`, and with a budget that share times the budget.',
  ),
  gives: both(
    'Per cel een aandeel van het budget, of met het derde argument een bedrag in euro’s. Boven 0 zijn er minder ontvangers dan voorspeld, en dat is gunstig. Onder 0 zijn het er meer. Het antwoord heeft de vorm van de cellen die u geeft.',
    'A share of the budget per cell, or with the third argument an amount in euros. Above 0 there are fewer recipients than predicted, which is favourable. Below 0 there are more. The answer has the shape of the cells that you give.',
  ),
  missing: both(
    'Ontbreekt een van de getallen, dan blijft het antwoord in die cel leeg.',
    'Where one of the numbers is missing, that cell of the answer stays empty.',
  ),
  reads: ['numbers'],
  remarks: [
    both(
      'Onder de streep staat het voorspelde aantal, niet het werkelijke. Alleen dan zijn volume en prijs samen precies het resultaat.',
      'The predicted number stands below the line, not the actual one. Only then are volume and price together exactly the balance.',
    ),
    both(
      'Een werkelijk aantal van 0 mag: het volume is dan 100%. Door een voorspeld aantal van 0 is niet te delen.',
      'An actual number of 0 is allowed: volume is then 100%. A predicted number of 0 cannot be divided by.',
    ),
  ],
  examples: [
    {
      title: both('het volume als aandeel', 'volume as a share'),
      source: null,
      columns: [
        column(heading.municipality, 'number0', 'Lindeveen', 'Oosterhaar', 'Zandwolde'),
        column(heading.predicted, 'number0', 500, 1250, 320),
        column(heading.actual, 'number0', 480, 1300, null),
        column(heading.budget, 'euro', 8_000_000, 20_000_000, 5_000_000),
      ],
      given: [cells('B2:B4'), cells('C2:C4')],
      at: 'E2',
      headings: [heading.volume],
      formats: ['percent'],
      answer: [[0.04], [-0.04], ['']],
      reading: both(
        'Lindeveen heeft 20 ontvangers minder dan de 500 die waren voorspeld: 4%. Oosterhaar heeft er 50 meer dan 1.250: −4%. Van Zandwolde is het werkelijke aantal niet bekend.',
        'Lindeveen has 20 recipients fewer than the 500 that were predicted: 4%. Oosterhaar has 50 more than 1,250: −4%. Of Zandwolde the actual number is not known.',
      ),
    },
    {
      title: both('hetzelfde in euro’s', 'the same in euros'),
      source: null,
      columns: [
        column(heading.municipality, 'number0', 'Lindeveen', 'Oosterhaar', 'Zandwolde'),
        column(heading.predicted, 'number0', 500, 1250, 320),
        column(heading.actual, 'number0', 480, 1300, null),
        column(heading.budget, 'euro', 8_000_000, 20_000_000, 5_000_000),
      ],
      given: [cells('B2:B4'), cells('C2:C4'), cells('D2:D4')],
      at: 'E2',
      headings: [heading.volume],
      formats: ['euro'],
      answer: [[320_000], [-800_000], ['']],
      reading: both(
        'Met het budget erbij komt het antwoord in euro’s: 4% van 8.000.000 is 320.000.',
        'With the budget the answer comes in euros: 4% of 8,000,000 is 320,000.',
      ),
    },
  ],
  mistakes: [
    {
      given: [figure(0), figure(12)],
      shows: 'divisionByZero',
      problem: 'predictedZero',
      place: { argument: 'voorspeld', row: 1, column: 1 },
    },
    {
      given: [figure(500), figure(-3)],
      shows: 'value',
      problem: 'actualNegative',
      place: { argument: 'werkelijk', row: 1, column: 1 },
    },
    {
      given: [word('± 500'), figure(480)],
      shows: 'value',
      problem: 'notANumber',
      slots: { text: '± 500' },
      place: { argument: 'voorspeld', row: 1, column: 1 },
    },
  ],
  method: 'methods/decomposition.md',
  sources: [report(both('hoofdstuk 1 en 3', 'chapters 1 and 3'))],
  related: ['RESULTAAT', 'PRIJS', 'ONTLEDING'],
};
