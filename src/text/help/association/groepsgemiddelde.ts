import type { FunctionHelp } from '../types';
import { both, list, word } from '../write';
import { component, fiveMunicipalities, METHOD, missingPairs, outcome, reportAssociation } from './shared';

export const groepsgemiddelde: FunctionHelp = {
  calculation: both(
    'Het gewone gemiddelde van de uitkomst over de gemeenten met een component onder 0 (tekort) of boven 0 (overschot). Een grote stad telt even zwaar als een dorp.',
    'The plain mean of the outcome over the municipalities with a component below 0 (deficit) or above 0 (surplus). A large city counts as much as a village.',
  ),
  gives: both('Eén getal, in de eenheid van de uitkomst.', 'One number, in the unit of the outcome.'),
  missing: missingPairs,
  reads: ['numbers'],
  remarks: [
    both(
      'Een component van 0 is geen tekort en geen overschot; die gemeente zit in geen van beide groepen.',
      'A component of 0 is neither a deficit nor a surplus; that municipality is in neither group.',
    ),
    both(
      'Over meer jaren kiest het rapport de groep op het gemiddelde van de component over die jaren. Dat doet `UITKOMSTTABEL`.',
      'Over several years the report chooses the group by the mean of the component over those years. `UITKOMSTTABEL` does that.',
    ),
  ],
  examples: [
    {
      title: both('gemeenten met een tekort', 'municipalities with a deficit'),
      source: null,
      columns: fiveMunicipalities,
      given: [outcome, component, word('tekort', 'deficit')],
      at: 'D2',
      headings: [both('Tekort', 'Deficit')],
      formats: ['percent'],
      answer: [[0.08]],
      reading: both(
        'Lindeveen, Oosterhaar en Zandwolde hebben een component onder 0. Hun uitstroom is 6%, 8% en 10%: gemiddeld 8%.',
        'Lindeveen, Oosterhaar and Zandwolde have a component below 0. Their outflow is 6%, 8% and 10%: 8% on average.',
      ),
    },
  ],
  mistakes: [
    {
      given: [list(1, 2), list(-1, 1), word('winst')],
      shows: 'value',
      problem: 'unknownOption',
      slots: { text: 'winst', argument: 'groep', options: 'tekort, overschot' },
    },
    { given: [list(1, 2), list(3, 1), word('tekort', 'deficit')], shows: 'notAvailable', problem: 'noDeficitGroup' },
  ],
  method: METHOD,
  sources: [reportAssociation],
  related: ['GROEPSVERSCHIL', 'UITKOMSTTABEL'],
};
