import type { Observation } from '../../../analysis/association/observations';
import type { OutcomeFigure } from '../../../sheets/association/input';
import type { PanelLine } from '../../data/panel';
import type { Settings } from '../../session/settings';
import type { MeasureChoice, OutcomeChoices } from './choices';
import { changeComponents } from './changeComponents';
import { budgetComponents, type Components } from './components';
import { caseloadIn, joinMeasure, ownerIn, type FindCaseload, type FindOwner } from './joinOutcomes';
import { mergersIn, successorIn, type MergerGroup } from './mergerGroups';
import { municipalityFinder } from './municipalityKeys';
import { observationsOf } from './observations';
import { oddPercentages } from './oddPercentages';
import { notesOn } from './outcomeNotes';
import type { OutcomeNote, OutcomeProblem, OutcomeQuestion } from './outcomeProblem';
import { keyOf, proposeMeasure, withoutDoubles, type FoundMeasure } from './proposeMeasure';
import type { OutcomeSource, RawCount, RawFigure, ReadOutcomes } from './readOutcomes';

/** A measure with the choices that hold for it and its figures beside the components. */
export interface OutcomeMeasure {
  readonly key: string;
  readonly name: string;
  readonly found: FoundMeasure;
  readonly choice: MeasureChoice;
  readonly figures: readonly OutcomeFigure[];
  readonly observations: readonly Observation[];
}

/** Everything step 2 calculates with, and what a person has to know or decide first. */
export interface Outcomes {
  /** `null`: nothing to set outcomes beside. */
  readonly components: Components | null;
  /** All measures found, those that do not count included. */
  readonly measures: readonly OutcomeMeasure[];
  /** As long as there is one, there is no result. */
  readonly problems: readonly OutcomeProblem[];
  readonly questions: readonly OutcomeQuestion[];
  readonly notes: readonly OutcomeNote[];
  readonly mergers: readonly MergerGroup[];
}

export interface OutcomeInput {
  readonly sources: readonly { readonly source: OutcomeSource; readonly read: ReadOutcomes }[];
  readonly choices: OutcomeChoices;
  /** The rows of step 1; none when there is no budget table in order. */
  readonly lines: readonly PanelLine[];
  readonly settings: Settings;
}

/** All measures of all sources; the same name in two sources is the same measure. */
const findMeasures = (sources: OutcomeInput['sources']): readonly FoundMeasure[] => {
  const byKey = new Map<string, { name: string; figures: RawFigure[]; remarks: readonly string[] }>();
  for (const { source, read } of sources)
    for (const figure of read.figures) {
      const key = keyOf(figure.measure);
      const earlier = byKey.get(key);
      if (earlier === undefined)
        byKey.set(key, {
          name: figure.measure,
          figures: [figure],
          remarks: [...source.table.remarks, ...source.statements],
        });
      else earlier.figures.push(figure);
    }
  const filled = [...byKey.values()].filter(({ figures }) => figures.some(({ value }) => value !== null));
  return withoutDoubles(filled.map(({ name, figures, remarks }) => proposeMeasure(name, figures, remarks)));
};

const occurrences = (lines: readonly PanelLine[], figures: readonly RawFigure[]) => [
  ...lines.map(({ row, code }) => ({ municipality: row.municipality, code, year: row.year })),
  ...figures,
];

/** The split of step 1 where it shares a year with the outcomes, else the stand-in, else nothing. */
const chooseComponents = (
  budget: Components,
  counts: readonly RawCount[],
  figures: readonly RawFigure[],
): Components | null => {
  const years = new Set(figures.map(({ year }) => year));
  if (budget.cells.some(({ year, volume }) => volume !== null && years.has(year))) return budget;
  return changeComponents(counts) ?? (budget.cells.length > 0 ? budget : null);
};

interface Joining {
  readonly choices: OutcomeChoices;
  readonly components: Components | null;
  readonly ownerOf: FindOwner;
  readonly caseload: FindCaseload;
}

const join = (found: FoundMeasure, { choices, components, ownerOf, caseload }: Joining) => {
  const choice: MeasureChoice = { ...found.proposal, ...choices.measures[found.key] };
  const asked = oddPercentages(found.key, found.name, found.figures, choice.form);
  const answer = choices.answers[found.key];
  const converted = new Set(answer === 'convert' ? asked?.cells.map(({ cell }) => cell) : []);
  const joined = joinMeasure(found, choice, converted, ownerOf, caseload);
  // Without budgets there is one component only.
  const component = components?.kind === 'change' ? 'volume' : choice.component;
  const measure: OutcomeMeasure = {
    key: found.key,
    name: found.name,
    found,
    choice: { ...choice, component },
    figures: joined.figures,
    observations: components === null ? [] : observationsOf(components, joined.figures, component),
  };
  const question = choice.used && answer === undefined ? asked : null;
  return { measure, joined, question };
};

/** The repeats of one row of a wide table are one problem, not one per measure. */
const oncePerRow = (problems: readonly OutcomeProblem[]): readonly OutcomeProblem[] => {
  const byRow = new Map<string, OutcomeProblem>();
  for (const problem of problems) {
    const rows = problem.cells.map((cell) => cell.replace(/\$?[A-Z]{1,3}\$?(?=\d+$)/, ''));
    const id = [problem.code, problem.slots['municipality'], problem.slots['year'], ...rows].join('\u0000');
    const earlier = byRow.get(id);
    byRow.set(id, earlier === undefined ? problem : { ...earlier, leaving: [...earlier.leaving, ...problem.leaving] });
  }
  return [...byRow.values()];
};

/** What the tables of outcomes give with these choices. */
export const buildOutcomes = ({ sources, choices, lines, settings }: OutcomeInput): Outcomes => {
  const found = findMeasures(sources);
  const figures = found.flatMap((measure) => measure.figures);
  const counts = sources.flatMap(({ read }) => read.counts);
  const mergers = mergersIn(occurrences(lines, figures));
  const successor = choices.sumMergers ? successorIn(mergers) : null;
  const components = chooseComponents(budgetComponents(lines, settings, successor), counts, figures);
  const ownerOf = ownerIn(
    municipalityFinder(components?.municipalities ?? []),
    components?.kind === 'change' ? null : successor,
  );
  const caseload = caseloadIn(counts, components?.cells ?? [], ownerOf);
  const joined = found.map((measure) => join(measure, { choices, components, ownerOf, caseload }));
  const counting = joined.filter(({ measure }) => measure.choice.used);
  const used = new Set(counting.flatMap(({ measure }) => measure.found.figures.map(({ cell }) => cell)));
  return {
    components,
    measures: joined.map(({ measure }) => measure),
    problems: [
      // A cell of a measure that does not count may hold anything.
      ...sources.flatMap(({ read }) =>
        read.problems.filter(({ about, cells }) => about === 'row' || used.has(cells[0])),
      ),
      ...oncePerRow(counting.flatMap((one) => one.joined.problems)),
    ],
    questions: counting.flatMap(({ question }) => (question === null ? [] : [question])),
    notes: notesOn({
      sources,
      choices,
      components,
      ownerOf,
      counting: counting.map(({ measure, joined: { withoutCaseload } }) => ({ measure, withoutCaseload })),
    }),
    mergers,
  };
};
