import type { FunctionHelp } from '../types';
import { both, figure, list } from '../write';
import {
  chanceWarning,
  component,
  fiveMunicipalities,
  METHOD,
  missingPairs,
  noDirection,
  outcome,
  reportAssociation,
} from './shared';

export const verklaringsgraad: FunctionHelp = {
  calculation: both(
    'Het kwadraat van de correlatie: `Sxy² / (Sxx × Syy)`, met elke gemeente even zwaar. Dit is `R.KWADRAAT` van Excel, maar lege cellen, `n.v.t.` en getallen als tekst worden herkend.',
    'The squared correlation: `Sxy² / (Sxx × Syy)`, each municipality counting the same. This is Excel’s `RSQ`, but blank cells, `n.v.t.` and numbers as text are recognised.',
  ),
  gives: both(
    'Eén getal van 0 tot en met 1; 0,5 is 50%. Het zegt niet of de lijn stijgt of daalt: dat staat in `SAMENHANG`.',
    'One number from 0 to 1; 0.5 is 50%. It does not say whether the line rises or falls: that stands in `SAMENHANG`.',
  ),
  missing: missingPairs,
  reads: ['numbers'],
  remarks: [noDirection, chanceWarning],
  examples: [
    {
      title: both('vijf volledige gemeenten', 'five complete municipalities'),
      source: null,
      columns: fiveMunicipalities,
      given: [outcome, component],
      at: 'D2',
      headings: [both('R²', 'R²')],
      formats: ['percent'],
      answer: [[0.947]],
      reading: both(
        'Duinrade heeft geen uitkomst en telt niet mee. Over de andere vijf is R² 576 / 608. Met zo weinig gemeenten komt toeval alleen al 1 op de 20 keer boven 77%.',
        'Duinrade has no outcome and does not count. Over the other five R² is 576 / 608. With so few municipalities chance alone is above 77% 1 in 20 times.',
      ),
    },
    {
      title: both('zonder de zesde in de lijst', 'without the sixth in the list'),
      source: null,
      columns: fiveMunicipalities,
      given: [outcome, component, figure(6)],
      at: 'D2',
      headings: [both('R² zonder', 'R² without')],
      formats: ['percent'],
      answer: [[0.963]],
      reading: both(
        'Veenlo staat op plaats 6 in de lijst. Bij het nummeren telt ook een gemeente zonder cijfer mee.',
        'Veenlo has position 6 in the list. In the numbering a municipality without a figure counts as well.',
      ),
    },
  ],
  mistakes: [
    { given: [list(1, 2), list(3, 5)], shows: 'notAvailable', problem: 'tooFewPairs', slots: { count: 2, needed: 3 } },
    {
      given: [list(7, 7, 7), list(1, 2, 4)],
      shows: 'notAvailable',
      problem: 'noVariance',
      slots: { argument: 'uitkomst' },
    },
    {
      given: [list(1, 2, 4), list(3, 5, 8), list(4)],
      shows: 'value',
      problem: 'positionInvalid',
      slots: { text: '4', last: 3 },
      place: { argument: 'weglaten', row: 1, column: 1 },
    },
  ],
  method: METHOD,
  sources: [reportAssociation],
  related: ['SAMENHANG', 'GEVOELIGHEID', 'TOEVALSGRENS', 'UITKOMSTTABEL'],
};
