import type { CellProblemCode } from '../../data/cellProblem';
import type { Problem } from '../../../analysis/result';

/** A cell of the outcomes that has to be put right or left out before it can count. */
export interface OutcomeProblem extends Problem<CellProblemCode> {
  /** `row`: about who or when, for all figures of a row. */
  readonly about: 'row' | 'figure';
  /** With sheet. */
  readonly cells: readonly [string, ...string[]];
  /** Cells that leaving out this problem takes away. */
  readonly leaving: readonly string[];
}

/** Something that may mean two things; the person says which. */
export interface OutcomeQuestion {
  /** `percentAmongFractions`: 12,5 among 0,125; `fractionAmongPercents` the other way round. */
  readonly code: 'percentAmongFractions' | 'fractionAmongPercents';
  /** Measure it is about. */
  readonly key: string;
  readonly measure: string;
  /** Odd cells, with what stands there. */
  readonly cells: readonly { readonly cell: string; readonly shown: string; readonly value: number }[];
  /** Smallest and largest of the others. */
  readonly others: readonly [number, number];
}

export type OutcomeNoteCode =
  | 'unknownMunicipality' // cells; not in the budget data
  | 'incompleteSeries' // cells; not in every year of the stand-in
  | 'noOutcomes' // names; municipalities of the budget without any figure
  | 'otherYears' // years without budget data
  | 'constant' // measure; the same figure everywhere
  | 'groupWithoutYear' // measure, year, group
  | 'emptyGroup' // component; all on one side
  | 'noCaseload' // measure; counts that have no caseload to divide by
  | 'textNumbers'
  | 'totals'
  | 'skipped'
  | 'notAligned'; // a column of figures without names, of another length than the budget table

/** Something that stands in nobody's way, and that a person has to know. */
export interface OutcomeNote {
  readonly code: OutcomeNoteCode;
  readonly count: number;
  readonly slots: Readonly<Record<string, string | number>>;
  /** First cells or names concerned. */
  readonly places: readonly string[];
}

/** A note, unless there is nothing to say. */
export const noteOf = (
  code: OutcomeNoteCode,
  places: readonly string[],
  slots: OutcomeNote['slots'] = {},
): readonly OutcomeNote[] => (places.length === 0 ? [] : [{ code, count: places.length, places, slots }]);
