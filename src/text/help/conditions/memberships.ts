import type { Column, Mistake } from '../types';
import { both, column, heading, list } from '../write';

/** Five municipalities for both set measures: Σmin 2.2, Σcondition 2.6, Σoutcome 2.4 over the four that are complete. */
export const memberships: readonly Column[] = [
  column(heading.municipality, 'number0', 'Lindeveen', 'Oosterhaar', 'Zandwolde', 'Heidebroek', 'Veenlo'),
  column(both('Conditie', 'Condition'), 'number1', 0.2, 0.6, null, 0.8, 1),
  column(both('Uitkomst', 'Outcome'), 'number1', 0.4, 0.6, 1, 0.6, 0.8),
];

export const membershipMistakes: readonly [Mistake, ...Mistake[]] = [
  {
    given: [list(0, 1), list(1, 1.2)],
    shows: 'value',
    problem: 'notAMembership',
    place: { argument: 'uitkomst', row: 2, column: 1 },
  },
  { given: [list(0, 0), list(1, 1)], shows: 'notAvailable', problem: 'emptySet' },
  {
    given: [list(0, 1, 1), list(1, 1)],
    shows: 'value',
    problem: 'unequalShapes',
    slots: { first: 'conditie', firstRows: 3, firstColumns: 1, other: 'uitkomst', otherRows: 2, otherColumns: 1 },
  },
];

export const missingCases = both(
  'Een geval met een lege cel aan een van beide kanten telt niet mee. Is er niets om mee te wegen, dan blijft de derde kolom leeg.',
  'A case with a blank cell on either side does not count. If there is nothing to weigh by, the third column stays empty.',
);

export const halfMembership = both(
  'Een lidmaatschap van 0,5 past even goed bij wel als bij niet. Veel van zulke gevallen maken het antwoord vaag.',
  'A membership of 0.5 fits present and absent alike. Many such cases make the answer vague.',
);

export const schneiderWagemann = both(
  'Schneider & Wagemann (2012), Set-theoretic methods for the social sciences',
  'Schneider & Wagemann (2012), Set-theoretic methods for the social sciences',
);
