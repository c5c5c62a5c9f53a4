import type { FunctionHelp } from '../types';
import { both, cells, column, figure, flag, heading, list } from '../write';
import { METHOD, reportAssociation } from './shared';

const municipalities = ['Lindeveen', 'Oosterhaar', 'Zandwolde', 'Heidebroek'];

export const sprongen: FunctionHelp = {
  calculation: both(
    'Per gemeente de verandering tegenover het jaar ervoor, min de mediaan van de veranderingen van de andere gemeenten in dat jaar. Van wat overblijft telt hoe ver het van het midden ligt: de mediaan over alle gemeenten en jaren. Die afstand, gedeeld door 1,4826 × de mediaan van alle afstanden, is de robuuste z. Ligt z verder van 0 dan de drempel, dan is het een sprong.',
    'Per municipality the change from the year before, minus the median of the changes of the other municipalities in that year. Of what is left it counts how far it lies from the middle: the median over all municipalities and years. That distance, divided by 1.4826 × the median of all distances, is the robust z. If z lies further from 0 than the threshold, the change is notable.',
  ),
  gives: both(
    'Eén rij per sprong, de grootste bovenaan: gemeente, jaar, verandering, verandering tegenover de andere gemeenten, en z. De veranderingen staan in de eenheid van het cijfer; bij percentages zijn het procentpunten.',
    'One row per notable change, the largest at the top: municipality, year, change, change relative to the other municipalities, and z. The changes are in the unit of the figure; with percentages they are percentage points.',
  ),
  missing: both(
    'Een verandering vraagt om een cijfer in beide jaren. Een rij die helemaal leeg is wordt overgeslagen.',
    'A change takes a figure in both years. A row that is blank throughout is skipped.',
  ),
  reads: ['numbers'],
  remarks: [
    both(
      'Een sprong is een vraag, geen oordeel. Kijk eerst of het cijfer klopt en of er anders is geteld.',
      'A notable change is a question, no verdict. First see whether the figure is right and whether it was counted in another way.',
    ),
    both(
      'Na een grote sprong volgt vaak een sprong terug. Ook dat komt vanzelf.',
      'A large change is often followed by one back. That, too, comes by itself.',
    ),
    both('De drempel van 2,5 is onze keuze; 3,5 is streng.', 'The threshold of 2.5 is our choice; 3.5 is strict.'),
  ],
  examples: [
    {
      title: both('vier gemeenten, met kopjes', 'four municipalities, with headings'),
      source: null,
      columns: [
        column(heading.municipality, 'number0', ...municipalities, ...municipalities),
        column(heading.year, 'number0', '2020', '2020', '2020', '2020', '2021', '2021', '2021', '2021'),
        column(both('Uitstroom naar werk', 'Outflow to work'), 'percent', 0.1, 0.12, 0.09, 0.1, 0.11, 0.14, 0.12, 0.3),
      ],
      given: [cells('A2:A9'), cells('B2:B9'), cells('C2:C9'), null, flag(true)],
      at: 'E1',
      formats: ['number0', 'year', 'percent', 'percent', 'number1'],
      answer: [
        ['Gemeente', 'Jaar', 'Verandering', 'Tegenover de andere', 'z'],
        ['Heidebroek', 2021, 0.2, 0.18, 8.1],
      ],
      reading: both(
        'Heidebroek gaat van 10% naar 30%: 20 procentpunt erbij. Bij de andere drie is de mediaan 2 procentpunt, dus het verschil is 18. Alleen deze verandering komt boven de drempel.',
        'Heidebroek goes from 10% to 30%: 20 percentage points more. With the other three the median is 2 percentage points, so the difference is 18. Only this change is above the threshold.',
      ),
    },
  ],
  mistakes: [
    {
      given: [list('A', 'A', 'B', 'B'), list(2020, 2021, 2020, 2021), list(1, 2, 1, 3)],
      shows: 'notAvailable',
      problem: 'tooFewMunicipalities',
      slots: { needed: 3 },
    },
    {
      given: [
        list('A', 'A', 'B', 'B', 'C', 'C'),
        list(2020, 2021, 2020, 2021, 2020, 2021),
        list(1, 2, 1, 3, 1, 5),
        figure(10),
      ],
      shows: 'notAvailable',
      problem: 'noNotableChanges',
    },
    { given: [list('A'), list(2020), list(1), figure(-1)], shows: 'value', problem: 'thresholdNegative' },
  ],
  method: METHOD,
  sources: [reportAssociation],
  related: ['UITKOMSTTABEL', 'VERKLARINGSGRAAD'],
};
