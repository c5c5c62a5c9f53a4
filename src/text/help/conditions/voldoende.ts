import type { FunctionHelp } from '../types';
import { both, cells } from '../write';
import { halfMembership, membershipMistakes, memberships, missingCases, schneiderWagemann } from './memberships';

export const voldoende: FunctionHelp = {
  calculation: both(
    'Met x de conditie en y de uitkomst: consistentie `Σ min(x, y) / Σ x`, dekking `Σ min(x, y) / Σ y`, PRI `(Σ min(x, y) − Σ min(x, y, 1 − y)) / (Σ x − Σ min(x, y, 1 − y))`.',
    'With x the condition and y the outcome: consistency `Σ min(x, y) / Σ x`, coverage `Σ min(x, y) / Σ y`, PRI `(Σ min(x, y) − Σ min(x, y, 1 − y)) / (Σ x − Σ min(x, y, 1 − y))`.',
  ),
  gives: both(
    'Eén rij met drie kolommen: consistentie en dekking van 0 tot en met 1, en PRI. Een hoge consistentie zegt dat de uitkomst er bijna altijd is waar de conditie er is.',
    'One row with three columns: consistency and coverage from 0 to 1, and PRI. A high consistency says that the outcome is nearly always there where the condition is.',
  ),
  missing: missingCases,
  reads: ['numbers'],
  remarks: [
    both(
      'Een lage PRI wijst op een conditie die even goed past bij de uitkomst als bij het tegendeel.',
      'A low PRI points to a condition that fits the outcome and its opposite alike.',
    ),
    both(
      'Gebruikelijke grenzen zijn een consistentie van 0,8 en een PRI van 0,5.',
      'Usual bounds are a consistency of 0.8 and a PRI of 0.5.',
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
      headings: [both('Consistentie', 'Consistency'), both('Dekking', 'Coverage'), both('PRI', 'PRI')],
      formats: ['number2', 'number2', 'number2'],
      answer: [[0.85, 0.92, 0.71]],
      reading: both(
        'Consistentie en dekking zijn die van `NOODZAKELIJK`, verwisseld. Van het gezamenlijke deel past 1,2 ook bij het tegendeel; PRI is (2,2 − 1,2) / (2,6 − 1,2).',
        'Consistency and coverage are those of `NOODZAKELIJK`, exchanged. Of the joint part 1.2 fits the opposite as well; PRI is (2.2 − 1.2) / (2.6 − 1.2).',
      ),
    },
  ],
  mistakes: membershipMistakes,
  method: 'methods/conditions.md',
  sources: [schneiderWagemann],
  related: ['NOODZAKELIJK', 'ONDERSCHEID'],
};
