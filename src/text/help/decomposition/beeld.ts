import type { FunctionHelp } from '../types';
import { both, cells, column, figure, heading, list, report, word } from '../write';

export const beeld: FunctionHelp = {
  calculation: both(
    '`versterkt` als volume en prijs hetzelfde teken hebben, `dempt` als het teken verschilt, `neutraal` als een van beide dichter bij 0 ligt dan 0,05 procentpunt.',
    '`versterkt` (reinforce) if volume and price have the same sign, `dempt` (dampen) if the signs differ, `neutraal` (neutral) if either lies closer to 0 than 0.05 percentage point.',
  ),
  gives: both(
    'Per cel een woord: `versterkt`, `dempt` of `neutraal`. De woorden zijn in elke taal Nederlands, zodat een formule ermee kan vergelijken.',
    'A word per cell: `versterkt`, `dempt` or `neutraal`. The words are Dutch in every language, so that a formula can compare with them.',
  ),
  missing: both(
    'Ontbreekt volume of prijs, dan blijft het antwoord in die cel leeg.',
    'Where volume or price is missing, that cell of the answer stays empty.',
  ),
  reads: ['numbers'],
  remarks: [
    both(
      'Geef aandelen van het budget, geen euro’s: de grens van 0,05 procentpunt geldt voor aandelen.',
      'Give shares of the budget, no euros: the bound of 0.05 percentage point is for shares.',
    ),
    both('De grens van 0,05 procentpunt is onze keuze.', 'The bound of 0.05 percentage point is our choice.'),
  ],
  examples: [
    {
      title: both('vier gemeenten', 'four municipalities'),
      source: null,
      columns: [
        column(heading.municipality, 'number0', 'Lindeveen', 'Oosterhaar', 'Zandwolde', 'Heidebroek'),
        column(heading.volume, 'percent2', 0.04, -0.04, 0.0004, -0.031),
        column(heading.price, 'percent2', -0.02, 'n.b.', -0.02, -0.012),
      ],
      given: [cells('B2:B5'), cells('C2:C5')],
      at: 'D2',
      headings: [both('Beeld', 'Picture')],
      formats: ['number0'],
      answer: [['dempt'], [''], ['neutraal'], ['versterkt']],
      reading: both(
        'Bij Lindeveen haalt de prijs een deel van het gunstige volume weg: dempt. Bij Heidebroek wijzen beide dezelfde kant op: versterkt. Bij Zandwolde is het volume 0,04 procentpunt, te weinig om mee te tellen.',
        'With Lindeveen price takes away part of the favourable volume: dempt. With Heidebroek both point the same way: versterkt. With Zandwolde volume is 0.04 percentage point, too little to count.',
      ),
    },
  ],
  mistakes: [
    {
      given: [word('gunstig'), figure(0.01)],
      shows: 'value',
      problem: 'notANumber',
      slots: { text: 'gunstig' },
      place: { argument: 'volume', row: 1, column: 1 },
    },
    {
      given: [list(0.01, 0.02, 0.03), list(0.01, 0.02)],
      shows: 'value',
      problem: 'unequalShapes',
      slots: { first: 'volume', firstRows: 3, firstColumns: 1, other: 'prijs', otherRows: 2, otherColumns: 1 },
    },
  ],
  method: 'methods/decomposition.md',
  sources: [report(both('hoofdstuk 3', 'chapter 3'))],
  related: ['VOLUME', 'PRIJS', 'ONTLEDING'],
};
