import type { FunctionHelp } from '../types';
import { both, list } from '../write';
import { component, fiveMunicipalities, METHOD, missingPairs, noDirection, outcome, reportAssociation } from './shared';

export const groepsverschil: FunctionHelp = {
  calculation: both(
    'Het gemiddelde van de gemeenten met een overschot min dat van de gemeenten met een tekort, zoals `GROEPSGEMIDDELDE` ze geeft.',
    'The mean of the municipalities with a surplus minus that of the municipalities with a deficit, as `GROEPSGEMIDDELDE` gives them.',
  ),
  gives: both(
    'Eén getal, in de eenheid van de uitkomst. Boven 0 is de uitkomst hoger bij gemeenten met een overschot. Gaat het om percentages, dan is het verschil in procentpunten.',
    'One number, in the unit of the outcome. Above 0 the outcome is higher in municipalities with a surplus. With percentages the difference is in percentage points.',
  ),
  missing: missingPairs,
  reads: ['numbers'],
  remarks: [
    noDirection,
    both(
      'Of boven 0 gunstig is hangt van de uitkomstmaat af: bij uitstroom naar werk wel, bij instroom niet.',
      'Whether above 0 is favourable depends on the outcome measure: with outflow to work it is, with inflow it is not.',
    ),
  ],
  examples: [
    {
      title: both('uitstroom naar werk', 'outflow to work'),
      source: null,
      columns: fiveMunicipalities,
      given: [outcome, component],
      at: 'D2',
      headings: [both('Verschil', 'Difference')],
      formats: ['percent'],
      answer: [[0.05]],
      reading: both(
        'De gemeenten met een overschot zitten gemiddeld op 13%, die met een tekort op 8%. Het verschil is 5 procentpunt. Duinrade heeft geen uitkomst en telt niet mee.',
        'The municipalities with a surplus are at 13% on average, those with a deficit at 8%. The difference is 5 percentage points. Duinrade has no outcome and does not count.',
      ),
    },
  ],
  mistakes: [
    { given: [list(1, 2), list(3, 1)], shows: 'notAvailable', problem: 'noDeficitGroup' },
    { given: [list(1, 2), list(-3, 0)], shows: 'notAvailable', problem: 'noSurplusGroup' },
  ],
  method: METHOD,
  sources: [reportAssociation],
  related: ['GROEPSGEMIDDELDE', 'UITKOMSTTABEL', 'ONDERSCHEID'],
};
