import type { SheetDescription } from '../../description';
import type { CaseMunicipality, Casework } from '../casework';
import type { WorkingContext } from './context';
import { casesSheet, conditionsSheet, reasoningSheet, reductionSheet, relationsSheet } from './listSheets';
import { ratingsSheet, secondRatingsSheet } from './ratingsSheet';

/** The sheets of step 3 that people work on; the one of a second rater only when there is a second rater. */
export const workingSheets = (casework: Casework, context: WorkingContext): readonly SheetDescription[] => [
  conditionsSheet(casework, context),
  relationsSheet(casework, context),
  casesSheet(casework, context),
  ratingsSheet(casework, context),
  ...(casework.secondRatings === null ? [] : [secondRatingsSheet(casework, context)]),
  reasoningSheet(casework, context),
  reductionSheet(casework, context),
];

/** From the largest deficit to the largest surplus; municipalities without a balance come last, in the order given. */
export const byBalance = (municipalities: readonly CaseMunicipality[]): readonly CaseMunicipality[] => {
  const unknown = municipalities.filter(({ balance }) => balance === null);
  const known = municipalities.filter(({ balance }) => balance !== null);
  return [...known.sort((a, b) => a.balance! - b.balance!), ...unknown];
};
