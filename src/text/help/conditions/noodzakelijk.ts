import type { FunctionHelp } from '../types';
import { both, cells } from '../write';
import { halfMembership, membershipMistakes, memberships, missingCases, schneiderWagemann } from './memberships';

export const noodzakelijk: FunctionHelp = {
  calculation: both(
    'Met x de conditie en y de uitkomst: consistentie `Σ min(x, y) / Σ y`, dekking `Σ min(x, y) / Σ x`, relevantie (RoN) `Σ (1 − x) / Σ (1 − min(x, y))`.',
    'With x the condition and y the outcome: consistency `Σ min(x, y) / Σ y`, coverage `Σ min(x, y) / Σ x`, relevance (RoN) `Σ (1 − x) / Σ (1 − min(x, y))`.',
  ),
  gives: both(
    'Eén rij met drie kolommen van 0 tot en met 1: consistentie, dekking en RoN. Een hoge consistentie zegt dat de uitkomst bijna alleen voorkomt waar ook de conditie er is.',
    'One row with three columns from 0 to 1: consistency, coverage and RoN. A high consistency says that the outcome hardly occurs where the condition is absent.',
  ),
  missing: missingCases,
  reads: ['numbers'],
  remarks: [
    both(
      'Een lage RoN wijst op een conditie die bijna iedereen heeft. Dan zegt een hoge consistentie weinig.',
      'A low RoN points to a condition that nearly everybody has. Then a high consistency says little.',
    ),
    both(
      'Gebruikelijke grenzen zijn een consistentie van 0,9 en een RoN van 0,5.',
      'Usual bounds are a consistency of 0.9 and a RoN of 0.5.',
    ),
    halfMembership,
  ],
  examples: [
    {
      title: both('vijf gemeenten, één zonder conditie', 'five municipalities, one without the condition'),
      source: null,
      columns: memberships,
      given: [cells('B2:B6'), cells('C2:C6')],
      at: 'A9',
      headings: [both('Consistentie', 'Consistency'), both('Dekking', 'Coverage'), both('RoN', 'RoN')],
      formats: ['number2', 'number2', 'number2'],
      answer: [[0.92, 0.85, 0.78]],
      reading: both(
        'Vier gemeenten zijn volledig. De som van de laagste van elk paar is 2,2. Gedeeld door de uitkomst (2,4) is dat 0,92, gedeeld door de conditie (2,6) is het 0,85. RoN is 1,4 / 1,8.',
        'Four municipalities are complete. The lower of each pair add up to 2.2. Divided by the outcome (2.4) that is 0.92, divided by the condition (2.6) it is 0.85. RoN is 1.4 / 1.8.',
      ),
    },
  ],
  mistakes: membershipMistakes,
  method: 'methods/conditions.md',
  sources: [schneiderWagemann],
  related: ['VOLDOENDE', 'ONDERSCHEID'],
};
