import type { FunctionHelp } from '../types';
import { both, cells, column, heading, list, word } from '../write';

const columns = [
  column(heading.municipality, 'number0', 'Lindeveen', 'Oosterhaar', 'Zandwolde', 'Heidebroek', 'Veenlo', 'Duinrade'),
  column(both('Verblijfsduur (maanden)', 'Duration (months)'), 'number0', 12, 8, 16, 'n.b.', 10, 14),
];

export const spreiding: FunctionHelp = {
  calculation: both(
    '`bereik` is hoogste min laagste. `kwartiel` is P75 − P25, zoals `KWARTIEL.INC` van Excel. `variatie` is de standaarddeviatie (met n − 1) gedeeld door het gemiddelde. `gini` is `Σ|xᵢ − xⱼ| / (2n² × gemiddelde)`. `min`, `max` en `mediaan` spreken voor zich.',
    '`range` is highest minus lowest. `quartile` is P75 − P25, as Excel’s `QUARTILE.INC`. `variation` is the standard deviation (with n − 1) divided by the mean. `gini` is `Σ|xᵢ − xⱼ| / (2n² × mean)`. `min`, `max` and `median` speak for themselves.',
  ),
  gives: both(
    'Eén getal, in de eenheid van de waarden. `variatie` en `gini` hebben geen eenheid. Gini loopt van 0 (iedereen gelijk) tot bijna 1 (alles bij één).',
    'One number, in the unit of the values. `variation` and `gini` have no unit. Gini runs from 0 (all equal) to nearly 1 (everything with one).',
  ),
  missing: both('Lege cellen tellen niet mee.', 'Blank cells do not count.'),
  reads: ['numbers'],
  remarks: [
    both(
      'Het bereik hangt aan twee gemeenten. De kwartielafstand is minder gevoelig voor één uitschieter.',
      'The range hangs on two municipalities. The quartile distance is less sensitive to a single outlier.',
    ),
    both('Gini kan alleen met waarden van 0 of hoger.', 'Gini can only be used with values of 0 or higher.'),
  ],
  examples: [
    {
      title: both('het bereik', 'the range'),
      source: null,
      columns,
      given: [cells('B2:B7')],
      at: 'C2',
      headings: [both('Bereik', 'Range')],
      formats: ['number0'],
      answer: [[8]],
      reading: both(
        'De hoogste is 16, de laagste 8. Heidebroek telt niet mee.',
        'The highest is 16, the lowest 8. Heidebroek does not count.',
      ),
    },
    {
      title: both('gini', 'gini'),
      source: null,
      columns,
      given: [cells('B2:B7'), word('gini')],
      at: 'C2',
      headings: [both('Gini', 'Gini')],
      formats: ['number2'],
      answer: [[0.13]],
      reading: both(
        'Alle verschillen tussen twee gemeenten, beide kanten op, zijn samen 80. Gedeeld door 2 × 5² × 12 is dat 0,13.',
        'All differences between two municipalities, both ways, add up to 80. Divided by 2 × 5² × 12 that is 0.13.',
      ),
    },
  ],
  mistakes: [
    { given: [list('n.b.', '-')], shows: 'notAvailable', problem: 'noValues' },
    {
      given: [list(1, -2), word('gini')],
      shows: 'value',
      problem: 'negativeValue',
      place: { argument: 'waarden', row: 2, column: 1 },
    },
    { given: [list(1, -1), word('variatie', 'variation')], shows: 'divisionByZero', problem: 'meanZero' },
  ],
  method: 'methods/spread.md',
  sources: [
    both(
      'Gebruikelijke beschrijvende maten; kwartielen zoals in Excel.',
      'Usual descriptive measures; quartiles as in Excel.',
    ),
  ],
  related: ['GROEPSVERSCHIL', 'OORDEEL'],
};
