import type { FunctionHelp } from '../types';
import { both, cells, column, heading, list, report } from '../write';

export const onderscheid: FunctionHelp = {
  calculation: both(
    'Met L = 0, G = 1 en H = 2: het gemiddelde van de gemeenten met een overschot min dat van de gemeenten met een tekort. Cliffs delta is het deel van de paren waarin de overschotgemeente hoger is, min het deel waarin zij lager is. De p telt exact, ook bij gelijke oordelen.',
    'With L = 0, G = 1 and H = 2: the mean of the municipalities with a surplus minus that of the municipalities with a deficit. Cliff’s delta is the share of pairs in which the surplus municipality is higher, minus the share in which it is lower. The p counts exactly, also with equal ratings.',
  ),
  gives: both(
    'Eén rij met vijf kolommen: het verschil (van −2 tot en met 2), Cliffs delta (van −1 tot en met 1), de exacte tweezijdige p, het aantal gemeenten met een tekort en het aantal met een overschot. Boven 0 zijn de oordelen bij een overschot hoger.',
    'One row with five columns: the difference (from −2 to 2), Cliff’s delta (from −1 to 1), the exact two-sided p, the number of municipalities with a deficit and the number with a surplus. Above 0 the ratings are higher with a surplus.',
  ),
  missing: both(
    'Een gemeente zonder oordeel of zonder resultaat telt niet mee. Een resultaat van 0 is geen tekort en geen overschot.',
    'A municipality without a rating or without a balance does not count. A balance of 0 is neither a deficit nor a surplus.',
  ),
  reads: ['ratings', 'numbers'],
  remarks: [
    both(
      'Niet onderscheidend is iets anders dan onbelangrijk: een conditie die overal hoog is, onderscheidt niemand.',
      'Not distinguishing is something else than unimportant: a condition that is high everywhere distinguishes nobody.',
    ),
    both(
      'Bij kleine groepen kan p niet klein worden. Drie tegenover drie geeft nooit minder dan 0,10.',
      'With small groups p cannot become small. Three against three never gives less than 0.10.',
    ),
    both(
      'Kijkt u naar veel condities, dan is er bijna altijd een met een kleine p. Kijk dus naar het geheel.',
      'If you look at many conditions, there is nearly always one with a small p. So look at the whole.',
    ),
  ],
  examples: [
    {
      title: both('zeven gemeenten', 'seven municipalities'),
      source: null,
      columns: [
        column(
          heading.municipality,
          'number0',
          'Lindeveen',
          'Oosterhaar',
          'Zandwolde',
          'Heidebroek',
          'Veenlo',
          'Duinrade',
          'Akkerburg',
        ),
        column(both('Handhaving', 'Enforcement'), 'number0', 'L', 'G', 'L', 'G', 'H', 'H', '?'),
        column(heading.balance, 'percent', -0.06, -0.04, -0.02, 0.01, 0.03, 0.05, 0.02),
      ],
      given: [cells('B2:B8'), cells('C2:C8')],
      at: 'A11',
      headings: [
        both('Verschil', 'Difference'),
        both('Cliffs delta', 'Cliff’s delta'),
        both('p', 'p'),
        both('Aantal tekort', 'Number deficit'),
        both('Aantal overschot', 'Number surplus'),
      ],
      formats: ['number2', 'number2', 'number2', 'number0', 'number0'],
      answer: [[1.33, 0.89, 0.2, 3, 3]],
      reading: both(
        'De gemeenten met een tekort zitten gemiddeld op 0,33 en die met een overschot op 1,67: een verschil van 1,33. Van de negen paren is de overschotgemeente in acht hoger en in één gelijk: 0,89. Met drie tegenover drie blijft p toch 0,20. Akkerburg heeft geen oordeel en telt niet mee.',
        'The municipalities with a deficit are at 0.33 on average and those with a surplus at 1.67: a difference of 1.33. Of the nine pairs the surplus municipality is higher in eight and equal in one: 0.89. With three against three p is still 0.20. Akkerburg has no rating and does not count.',
      ),
    },
  ],
  mistakes: [
    { given: [list('H', 'L'), list(0.01, 0.02)], shows: 'notAvailable', problem: 'emptyGroup' },
    {
      given: [list('H', 'L'), list(0.01, -0.02), list(7)],
      shows: 'value',
      problem: 'positionInvalid',
      slots: { text: '7', last: 2 },
      place: { argument: 'weglaten', row: 1, column: 1 },
    },
    {
      given: [list('H', 'L'), list(0.01, -0.02, 0.03)],
      shows: 'value',
      problem: 'unequalLengths',
      slots: { first: 'oordelen', firstLength: 2, other: 'resultaat', otherLength: 3 },
    },
  ],
  method: 'methods/rank-tests.md',
  sources: [
    report(both('paragraaf 3.3.2', 'section 3.3.2')),
    both('Mann & Whitney (1947); Cliff (1993)', 'Mann & Whitney (1947); Cliff (1993)'),
  ],
  related: ['OORDEEL', 'VERBAND', 'GROEPSVERSCHIL'],
};
