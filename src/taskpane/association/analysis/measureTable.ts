import type { Observation } from '../../../analysis/association/observations';
import { outcomeTable, type OutcomeTable } from '../../../analysis/association/outcomeTable';
import type { MissingRule } from '../../../analysis/association/periodPairs';
import type { OutcomeMeasure } from '../data/joinedMeasure';

/** A measure with one figure over the period is set beside the mean of all years of the component, as the study does with its index. */
export const missingRuleOf = ({ observations }: OutcomeMeasure): Exclude<MissingRule, 'complete'> => {
  const years = new Set<number>();
  for (const { outcome, year } of observations) if (outcome !== null) years.add(year);
  return years.size === 1 ? 'separate' : 'pairwise';
};

const tables = new WeakMap<readonly Observation[], OutcomeTable>();

/** The table of a measure, calculated once for the same observations. */
export const measureTable = (measure: OutcomeMeasure): OutcomeTable => {
  const known = tables.get(measure.observations);
  if (known !== undefined) return known;
  const answer = outcomeTable(measure.observations, missingRuleOf(measure));
  // Components have one row per municipality and year: a repeat cannot occur.
  if (!answer.ok) throw new Error(answer.problems[0]!.code);
  tables.set(measure.observations, answer.value);
  return answer.value;
};

export const hasTable = ({ observations }: OutcomeMeasure): boolean => tables.has(observations);
