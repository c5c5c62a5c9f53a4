import type { FunctionHelp } from '../types';
import { both, cells, column, flag, heading, list, report, word } from '../write';

const columns = [
  column(heading.municipality, 'number0', 'Lindeveen', 'Oosterhaar', 'Zandwolde'),
  column(heading.budget, 'euro', 8_000_000, 20_000_000, 5_000_000),
  column(heading.spending, 'euro', 7_840_000, 20_200_000, 5_100_000),
  column(heading.predicted, 'number0', 500, 1250, 'n.v.t.'),
  column(heading.actual, 'number0', 480, 1300, 320),
];
const ranges = [cells('B2:B4'), cells('C2:C4'), cells('D2:D4'), cells('E2:E4')];

export const ontleding: FunctionHelp = {
  calculation: both(
    'Resultaat is `(budget − uitgaven) / budget`. Volume is het verschil in aantal ontvangers tegen de prijs in het budget. Prijs en overig is de rest. De methode `rapport` rekent het deel dat bij beide hoort tot de prijs, `midden` verdeelt het half om half, `interactie` toont het apart en `lmdi` verdeelt met logaritmen.',
    'Balance is `(budget − spending) / budget`. Volume is the difference in recipients at the price in the budget. Price and other is the rest. The method `report` counts the part that belongs to both with price, `midpoint` divides it half and half, `interaction` shows it apart and `lmdi` divides with logarithms.',
  ),
  gives: both(
    'Eén rij per gemeente en jaar, met zes kolommen: resultaat, volume en prijs als aandeel van het budget, en daarna dezelfde drie in euro’s. Bij `interactie` komen er twee bij: het gezamenlijke deel als aandeel en in euro’s. Boven 0 is gunstig. Volume en prijs (en interactie) zijn samen altijd het resultaat.',
    'One row per municipality and year, with six columns: balance, volume and price as a share of the budget, and then the same three in euros. With `interaction` two are added: the joint part as a share and in euros. Above 0 is favourable. Volume and price (and interaction) always add up to the balance.',
  ),
  missing: both(
    'Ontbreekt het voorspelde of het werkelijke aantal, of is het voorspelde 0 of lager, dan staat het resultaat er wel en blijven volume en prijs leeg. Ontbreekt het budget of ontbreken de uitgaven, dan blijft de hele rij leeg.',
    'Where the predicted or the actual number is missing, or the predicted one is 0 or lower, the balance is there and volume and price stay empty. Where the budget or the spending is missing, the whole row stays empty.',
  ),
  reads: ['numbers'],
  remarks: [
    both(
      'Voor één jaar hebben volume en prijs bij elke methode hetzelfde teken. Alleen de grootte verschilt, en meestal weinig.',
      'For a single year volume and price have the same sign by every method. Only the size differs, and mostly little.',
    ),
    both(
      'Waar een methode niet kan, blijven volume en prijs leeg: `lmdi` bij uitgaven of aantallen van 0 of lager, `midden` en `interactie` bij een werkelijk aantal van 0.',
      'Where a method cannot be used, volume and price stay empty: `lmdi` with spending or numbers of 0 or lower, `midpoint` and `interaction` with an actual number of 0.',
    ),
    both(
      'Eén verkeerde rij geeft alleen in die rij een fout. Alle andere rijen worden gewoon berekend.',
      'One wrong row gives an error in that row only. All other rows are simply calculated.',
    ),
  ],
  examples: [
    {
      title: both('drie gemeenten, met kopjes', 'three municipalities, with headings'),
      source: null,
      columns,
      given: [...ranges, null, flag(true)],
      at: 'A7',
      formats: ['percent', 'percent', 'percent', 'euro', 'euro', 'euro'],
      answer: [
        ['Resultaat', 'Volume', 'Prijs en overig', 'Resultaat (€)', 'Volume (€)', 'Prijs en overig (€)'],
        [0.02, 0.04, -0.02, 160_000, 320_000, -160_000],
        [-0.01, -0.04, 0.03, -200_000, -800_000, 600_000],
        [-0.02, '', '', -100_000, '', ''],
      ],
      reading: both(
        'Het overschot van Lindeveen is 160.000: 320.000 door volume, min 160.000 door prijs en overig. Van Zandwolde is geen voorspeld aantal bekend, dus staat alleen het resultaat er.',
        'The surplus of Lindeveen is 160,000: 320,000 of volume, minus 160,000 of price and other. Of Zandwolde no predicted number is known, so only the balance is there.',
      ),
    },
    {
      title: both('het gezamenlijke deel apart', 'the joint part apart'),
      source: null,
      columns,
      given: [cells('B2'), cells('C2'), cells('D2'), cells('E2'), word('interactie', 'interaction')],
      at: 'A7',
      headings: [
        heading.balance,
        heading.volume,
        heading.price,
        both('Resultaat (€)', 'Balance (€)'),
        both('Volume (€)', 'Volume (€)'),
        both('Prijs en overig (€)', 'Price and other (€)'),
        both('Interactie', 'Interaction'),
        both('Interactie (€)', 'Interaction (€)'),
      ],
      formats: ['percent', 'percent', 'percent', 'euro', 'euro', 'euro', 'percent', 'euro'],
      answer: [[0.02, 0.04, -0.021, 160_000, 320_000, -166_667, 0.001, 6_667]],
      reading: both(
        'Tegen het voorspelde aantal gerekend is de prijs −166.667. Doordat er 4% minder ontvangers zijn, valt daarvan 6.667 weg: dat is het deel dat bij volume en prijs samen hoort.',
        'Reckoned at the predicted number price is −166,667. As there are 4% fewer recipients, 6,667 of it falls away: that is the part that belongs to volume and price together.',
      ),
    },
  ],
  mistakes: [
    {
      given: [list(100, 200), list(98, 210), list(50, 60), list(48, 61), word('gemiddeld')],
      shows: 'value',
      problem: 'unknownOption',
      slots: { text: 'gemiddeld', argument: 'methode', options: 'rapport, midden, interactie, lmdi' },
    },
    {
      given: [list(100, 200), list(98, 210), list(50, 60), list(48, 61, 62)],
      shows: 'value',
      problem: 'unequalLengths',
      slots: { first: 'budget', firstLength: 2, other: 'werkelijk', otherLength: 3 },
    },
  ],
  method: 'methods/decomposition.md',
  sources: [report(both('hoofdstuk 1 en 3', 'chapters 1 and 3'))],
  related: ['RESULTAAT', 'VOLUME', 'PRIJS', 'BEELD'],
};
