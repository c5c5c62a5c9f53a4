import type { FunctionHelp } from '../types';
import { as, both, cells, column, heading, list } from '../write';
import { chanceWarning, METHOD, noDirection, reportAssociation } from './shared';

const L = 'Lindeveen';
const O = 'Oosterhaar';
const Z = 'Zandwolde';
const H = 'Heidebroek';

export const uitkomsttabel: FunctionHelp = {
  calculation: both(
    'De groep hangt aan het gemiddelde van de component over alle jaren en ligt dan vast. Per jaar is het groepscijfer het gewone gemiddelde van de gemeenten. De laatste kolom neemt eerst per gemeente het gemiddelde over de jaren en dan het gemiddelde van die gemiddelden. R² per jaar is over de gemeenten met beide cijfers; R² in de laatste kolom is over hun gemiddelden.',
    'The group depends on the mean of the component over all years and is then fixed. Per year the figure of a group is the plain mean of its municipalities. The last column first takes the mean over the years per municipality and then the mean of those means. R² per year is over the municipalities with both figures; R² in the last column is over their means.',
  ),
  gives: both(
    'Een tabel met de rijen `Tekort`, `Overschot`, `R²` en `n`, en als kolommen de jaren en `Gemiddeld`. De eerste kolom is het kopje van de rij. De eerste twee rijen staan in de eenheid van de uitkomst, R² is een aandeel en n een aantal gemeenten.',
    'A table with the rows `Tekort` (deficit), `Overschot` (surplus), `R²` and `n`, and as columns the years and `Gemiddeld` (mean). The first column is the heading of the row. The first two rows are in the unit of the outcome, R² is a share and n a number of municipalities.',
  ),
  missing: both(
    'Voor R² en n telt een gemeente mee in de jaren met een uitkomst én een component. Voor het groepscijfer is de uitkomst genoeg; in welke groep een gemeente zit, volgt uit elk jaar met een component. Een rij die helemaal leeg is wordt overgeslagen. Wat niet te berekenen is blijft leeg.',
    'For R² and n a municipality counts in the years with both an outcome and a component. For the group figure the outcome is enough; which group a municipality is in follows from every year with a component. A row that is blank throughout is skipped. What cannot be calculated stays empty.',
  ),
  reads: ['numbers'],
  remarks: [
    both(
      'R² in de laatste kolom is niet het gemiddelde van de jaren ervoor.',
      'R² in the last column is not the mean of the years before it.',
    ),
    noDirection,
    chanceWarning,
  ],
  examples: [
    {
      title: both('vier gemeenten, twee jaar', 'four municipalities, two years'),
      source: null,
      columns: [
        column(heading.municipality, 'number0', L, O, Z, H, L, O, Z, H),
        column(heading.year, 'number0', '2020', '2020', '2020', '2020', '2021', '2021', '2021', '2021'),
        column(
          both('Uitstroom naar werk', 'Outflow to work'),
          'percent',
          0.06,
          0.08,
          0.12,
          0.14,
          0.08,
          0.1,
          0.1,
          'n.b.',
        ),
        column(
          both('Volumecomponent', 'Volume component'),
          'percent',
          -0.04,
          -0.02,
          0.02,
          0.06,
          -0.02,
          -0.04,
          0.04,
          0.02,
        ),
      ],
      given: [cells('A2:A9'), cells('B2:B9'), cells('C2:C9'), cells('D2:D9')],
      at: 'F1',
      formats: ['number0', 'percent', 'percent', 'percent'],
      answer: [
        ['', as('year', 2020), as('year', 2021), 'Gemiddeld'],
        ['Tekort', 0.07, 0.09, 0.08],
        ['Overschot', 0.13, 0.1, 0.125],
        ['R²', 0.976, 0.077, 0.9],
        ['n', as('number0', 4), as('number0', 3), as('number0', 4)],
      ],
      reading: both(
        'Lindeveen en Oosterhaar hebben gemiddeld een tekort, de andere twee een overschot. In 2021 mist Heidebroek de uitkomst: n is 3, en R² zakt. De laatste kolom rekent met gemiddelden per gemeente: 11% voor Zandwolde en 14% voor Heidebroek geeft 12,5%.',
        'Lindeveen and Oosterhaar have a deficit on average, the other two a surplus. In 2021 Heidebroek misses the outcome: n is 3, and R² drops. The last column reckons with means per municipality: 11% for Zandwolde and 14% for Heidebroek gives 12.5%.',
      ),
    },
  ],
  mistakes: [
    {
      given: [list('A', 'A'), list(2020, 2020), list(1, 2), list(1, 2)],
      shows: 'value',
      problem: 'duplicateRow',
      slots: { municipality: 'A', year: 2020, first: 1, second: 2 },
      place: { argument: 'gemeente', row: 2, column: 1 },
    },
    {
      given: [list('A', 'B'), list(2020, 20), list(1, 2), list(1, 2)],
      shows: 'value',
      problem: 'notAYear',
      slots: { text: '20', first: 1990, last: 2100 },
      place: { argument: 'jaar', row: 2, column: 1 },
    },
    {
      given: [list('A', 'n.b.'), list(2020, 2020), list(1, 2), list(1, 2)],
      shows: 'value',
      problem: 'municipalityMissing',
      place: { argument: 'gemeente', row: 2, column: 1 },
    },
  ],
  method: METHOD,
  sources: [reportAssociation],
  related: ['GROEPSGEMIDDELDE', 'GROEPSVERSCHIL', 'VERKLARINGSGRAAD', 'SPRONGEN'],
};
