import type { FunctionHelp } from '../types';
import { both, cells, column, figure, heading, share } from '../write';

export const breakeven: FunctionHelp = {
  calculation: both(
    'De contante waarde van de kosten, gedeeld door de contante waarde van wat één extra uitstromer per jaar bespaart. Wie in een jaar uitstroomt telt dat jaar voor de helft. Van wie weg is komt elk jaar het deel `terugval` terug.',
    'The present value of the costs, divided by the present value of what one extra exit per year saves. Who leaves in a year counts half in that year. Of those who are away the part `terugval` returns each year.',
  ),
  gives: both(
    'Eén getal: hoeveel extra mensen per jaar moeten uitstromen om quitte te spelen, alle jaren lang.',
    'One number: how many extra people must leave per year to break even, in each of the years.',
  ),
  missing: both(
    'De kosten en de uitkering moeten er zijn. Wat u verder weglaat krijgt de standaardwaarde.',
    'The costs and the benefit must be there. Whatever else you leave out gets its default.',
  ),
  reads: ['numbers'],
  remarks: [
    both(
      'Alle cijfers geeft u zelf. Reken ook met andere waarden: de uitkomst hangt sterk af van `vanzelf` en `terugval`.',
      'All figures are yours. Reckon with other values as well: the outcome depends strongly on `vanzelf` and `terugval`.',
    ),
    both(
      'Bij een tekort boven de bovengrens van het vangnet levert een besparing de gemeente niets op. Kies dan een lager `eigen_deel`.',
      'With a deficit above the upper bound of the safety net a saving yields the municipality nothing. Choose a lower `eigen_deel` then.',
    ),
    both(
      'Lagere uitgaven kunnen twee jaar later het budget verlagen. Dat zit niet in deze functie.',
      'Lower spending may lower the budget two years later. That is not in this function.',
    ),
  ],
  examples: [
    {
      title: both('alleen kosten en uitkering', 'costs and benefit only'),
      source: null,
      columns: [
        column(heading.municipality, 'number0', 'Lindeveen'),
        column(both('Kosten per jaar', 'Costs per year'), 'euro', 90_000),
        column(both('Uitkering per jaar', 'Benefit per year'), 'euro', 18_000),
      ],
      given: [cells('B2'), cells('C2')],
      at: 'D2',
      headings: [both('Nodig per jaar', 'Needed per year')],
      formats: ['number1'],
      answer: [[2]],
      reading: both(
        'In vijf jaar kost het 450.000. Eén uitstromer per jaar bespaart samen 12,5 jaar uitkering (0,5 + 1,5 + 2,5 + 3,5 + 4,5), en dat is 225.000. Er zijn dus 2,0 uitstromers per jaar nodig.',
        'In five years it costs 450,000. One exit per year saves 12.5 years of benefit in all (0.5 + 1.5 + 2.5 + 3.5 + 4.5), which is 225,000. So 2.0 exits per year are needed.',
      ),
    },
    {
      title: both('met terugval, vanzelf en rente', 'with relapse, deadweight and interest'),
      source: null,
      columns: [
        column(heading.municipality, 'number0', 'Lindeveen'),
        column(both('Kosten per jaar', 'Costs per year'), 'euro', 90_000),
        column(both('Uitkering per jaar', 'Benefit per year'), 'euro', 18_000),
      ],
      given: [cells('B2'), cells('C2'), figure(5), share(0.1), share(0.3), null, share(0.02)],
      at: 'D2',
      headings: [both('Nodig per jaar', 'Needed per year')],
      formats: ['number1'],
      answer: [[3.4]],
      reading: both(
        'Een op de tien komt elk jaar terug, en drie van de tien waren ook zonder inzet uitgestroomd. Dan zijn er geen 2,0 maar 3,4 uitstromers per jaar nodig.',
        'One in ten returns each year, and three in ten would have left anyway. Then not 2.0 but 3.4 exits per year are needed.',
      ),
    },
  ],
  mistakes: [
    { given: [figure(90_000), figure(0)], shows: 'notAvailable', problem: 'neverPaysBack' },
    {
      given: [figure(90_000), figure(18_000), figure(5), figure(10)],
      shows: 'value',
      problem: 'shareInvalid',
      slots: { argument: 'terugval' },
    },
    { given: [figure(90_000), figure(18_000), figure(2.5)], shows: 'value', problem: 'yearsInvalid' },
  ],
  method: 'methods/break-even.md',
  sources: [
    both('Eigen uitwerking; alle aannames staan bij de methode.', 'Our own; all assumptions stand with the method.'),
  ],
  related: ['VANGNET', 'BESTAND'],
};
