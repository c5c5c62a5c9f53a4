import type { ComparedCase } from '../../../src/analysis/conditions/compareConditions';
import type { Group } from '../../../src/analysis/conditions/compareGroups';
import { ratingFromText, type Rating } from '../../../src/analysis/conditions/rating';

/*
 * AEF & De Beleidsonderzoekers (2023), Verklaringen voor tekorten en overschotten op het bijstandsbudget, 3.3.2 and 4.1.
 * Fifteen municipalities from deficit to surplus; the colours of the three rows were read by machine.
 */
export const ORDER = ['G3', 'G2', 'G15', 'G14', 'G12', 'G13', 'G4', 'G7', 'G1', 'G6', 'G9', 'G10', 'G5', 'G11', 'G8'];

const HARDLY = ['G3', 'G5', 'G7', 'G12', 'G13'];
const JOINT_SCHEME = ['G1', 'G3', 'G7', 'G9', 'G12', 'G15'];

/** nauwelijks 0, beperkt 1, redelijk 2, goed 3, in the order above. */
const EXPLAINABILITY = [0, 2, 1, 2, 0, 0, 2, 0, 1, 3, 2, 3, 0, 3, 3];

export const row = (letters: string): (Rating | null)[] =>
  letters.split(' ').map((letter) => {
    const rating = ratingFromText(letter);
    if (!rating.ok) throw new Error(letter);
    return rating.value;
  });

export const INFLOW_RESTRICTION = row('G G G L H G L G L H H H G H H');
export const SELECTIVE_USE = row('G H H H H H H H G L H H H H H');
export const SANCTIONS = row('L L H L H G L L L L H H G G L');

/** Eight deficits, G1 (a turnaround), six surpluses. `turnaround` says on which side G1 is put; the report's own figures leave it out. */
export const groups = (turnaround: Group): Group[] =>
  ORDER.map((_, i) => (i < 8 ? 'deficit' : i === 8 ? turnaround : 'surplus'));

export const cases: readonly ComparedCase[] = ORDER.map((code, i) => ({
  group: groups(null)[i],
  isHardlyExplainable: HARDLY.includes(code),
  counts: true,
}));

export const byJointScheme = (joint: boolean): number[] =>
  EXPLAINABILITY.filter((_, i) => JOINT_SCHEME.includes(ORDER[i]) === joint);
