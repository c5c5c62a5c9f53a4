import type { SheetKind, WorkingKind } from '../../sheets/description';

const working: Readonly<Record<WorkingKind, true>> = {
  conditions: true,
  relations: true,
  cases: true,
  ratings: true,
  secondRatings: true,
  reasoning: true,
  reduction: true,
};

/** Do people work on a sheet of this kind? Then it is made once, and never written again as a whole. */
export const isWorkedOn = (kind: SheetKind): boolean => Object.hasOwn(working, kind);
