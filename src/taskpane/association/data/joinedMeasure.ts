import type { Observation } from '../../../analysis/association/observations';
import type { OutcomeFigure } from '../../../sheets/association/input';
import type { MeasureChoice } from './choices';
import type { Components } from './components';
import { joinMeasure, type FindCaseload, type FindOwner } from './joinOutcomes';
import { notesOnMeasure } from './measureNotes';
import { observationsOf } from './observations';
import { oddPercentages } from './oddPercentages';
import type { OutcomeNote, OutcomeProblem, OutcomeQuestion } from './outcomeProblem';
import type { FoundMeasure } from './proposeMeasure';

/** A measure with the choices that hold for it and its figures beside the components. */
export interface OutcomeMeasure {
  readonly key: string;
  readonly name: string;
  readonly found: FoundMeasure;
  readonly choice: MeasureChoice;
  readonly figures: readonly OutcomeFigure[];
  readonly observations: readonly Observation[];
}

export interface JoinedOutcome {
  readonly measure: OutcomeMeasure;
  readonly problems: readonly OutcomeProblem[];
  readonly question: OutcomeQuestion | null;
  readonly notes: readonly OutcomeNote[];
}

/** What every measure is joined with. */
export interface Joining {
  readonly components: Components | null;
  readonly ownerOf: FindOwner;
  readonly caseload: FindCaseload;
}

/** A measure beside the components, with what is the matter with it. */
export const joinOutcome = (
  found: FoundMeasure,
  given: MeasureChoice,
  answer: 'convert' | 'keep' | undefined,
  { components, ownerOf, caseload }: Joining,
): JoinedOutcome => {
  // Without budgets there is one component only.
  const choice: MeasureChoice = components?.kind === 'change' ? { ...given, component: 'volume' } : given;
  const asked = oddPercentages(found.key, found.name, found.figures, choice.form);
  const converted = new Set(answer === 'convert' ? asked?.cells.map(({ cell }) => cell) : []);
  const { figures, problems, withoutCaseload } = joinMeasure(found, choice, converted, ownerOf, caseload);
  const observations = components === null ? [] : observationsOf(components, figures, choice.component);
  const measure: OutcomeMeasure = { key: found.key, name: found.name, found, choice, figures, observations };
  return {
    measure,
    problems,
    question: answer === undefined ? asked : null,
    notes: notesOnMeasure(measure, withoutCaseload),
  };
};
