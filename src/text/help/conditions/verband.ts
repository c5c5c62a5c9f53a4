import type { FunctionHelp } from '../types';
import { both, cells, column, figure, heading, list, report, word } from '../write';

const condition = both('Controle', 'Control');
const practice = both('Instroombeperking', 'Inflow restriction');

export const verband: FunctionHelp = {
  calculation: both(
    'Twee gelijke oordelen zijn `in lijn`, één stap verschil is `mogelijk`, twee stappen (H tegenover L) is `niet`. Met teken −1 wordt het tweede oordeel eerst omgedraaid.',
    'Two equal ratings are `in lijn` (in line), one step apart is `mogelijk` (possible), two steps (H against L) is `niet` (not). With sign −1 the second rating is turned round first.',
  ),
  gives: both(
    'Per cel `in lijn`, `mogelijk` of `niet`. De woorden zijn in elke taal Nederlands, zodat een formule ermee kan vergelijken.',
    'Per cell `in lijn`, `mogelijk` or `niet`. The words are Dutch in every language, so that a formula can compare with them.',
  ),
  missing: both(
    'Ontbreekt een van de twee oordelen, dan blijft het antwoord in die cel leeg.',
    'Where one of the two ratings is missing, that cell of the answer stays empty.',
  ),
  reads: ['ratings'],
  remarks: [
    both(
      'In lijn wil zeggen dat de oordelen bij elkaar passen. Of het ene met het andere te maken heeft, volgt er niet uit.',
      'In line says that the ratings fit together. Whether the one has to do with the other does not follow.',
    ),
    both(
      'Ook oordelen die niets met elkaar te maken hebben passen vaak bij elkaar. Kijk dus naar alle gemeenten samen.',
      'Ratings that have nothing to do with each other often fit together as well. So look at all municipalities together.',
    ),
  ],
  examples: [
    {
      title: both('vijf gemeenten', 'five municipalities'),
      source: null,
      columns: [
        column(heading.municipality, 'number0', 'Lindeveen', 'Oosterhaar', 'Zandwolde', 'Heidebroek', 'Veenlo'),
        column(condition, 'number0', 'H', 'G', 'L', 'H', '?'),
        column(practice, 'number0', 'H', 'H', 'H', 'L', 'G'),
      ],
      given: [cells('B2:B6'), cells('C2:C6')],
      at: 'D2',
      headings: [both('Verband', 'Relation')],
      formats: ['number0'],
      answer: [['in lijn'], ['mogelijk'], ['niet'], ['niet'], ['']],
      reading: both(
        'Bij Lindeveen zijn beide hoog. Bij Oosterhaar scheelt het één stap. Bij Zandwolde en Heidebroek staan hoog en laag tegenover elkaar. Veenlo heeft geen oordeel over controle.',
        'With Lindeveen both are high. With Oosterhaar they are one step apart. With Zandwolde and Heidebroek high and low stand opposite. Veenlo has no rating for control.',
      ),
    },
  ],
  mistakes: [
    { given: [word('H'), word('L'), figure(0)], shows: 'value', problem: 'signInvalid', slots: { argument: 'teken' } },
    {
      given: [word('hooog'), word('L')],
      shows: 'value',
      problem: 'notARating',
      slots: { text: 'hooog' },
      place: { argument: 'oordeel_van', row: 1, column: 1 },
    },
    {
      given: [list('H', 'G', 'L'), list('H', 'G')],
      shows: 'value',
      problem: 'unequalShapes',
      slots: {
        first: 'oordeel_van',
        firstRows: 3,
        firstColumns: 1,
        other: 'oordeel_naar',
        otherRows: 2,
        otherColumns: 1,
      },
    },
  ],
  method: 'methods/conditions.md',
  sources: [report(both('bijlage E.3', 'annex E.3'))],
  related: ['OORDEEL', 'ONDERSCHEID', 'KAPPA'],
};
