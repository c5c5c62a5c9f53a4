import type { PanelLine } from '../../data/panel';
import type { Settings } from '../../session/settings';
import type { MeasureChoice, OutcomeChoices } from './choices';
import { changeComponents } from './changeComponents';
import { budgetComponents, type Components } from './components';
import { findMeasures } from './findMeasures';
import { joinOutcome, type JoinedOutcome, type Joining, type OutcomeMeasure } from './joinedMeasure';
import { caseloadIn, ownerIn } from './joinOutcomes';
import { mergersIn, successorIn, type MergerGroup, type Occurrence } from './mergerGroups';
import { municipalityFinder } from './municipalityKeys';
import { notesOn } from './outcomeNotes';
import type { OutcomeNote, OutcomeProblem, OutcomeQuestion } from './outcomeProblem';
import type { FoundMeasure } from './proposeMeasure';
import type { OutcomeSource, RawRow, ReadOutcomes } from './readOutcomes';
import { rememberLast } from './rememberLast';

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

type Sources = OutcomeInput['sources'];

/** Who occurs when, once per row of a table; with years across, once per figure. */
const occurrencesIn = (sources: Sources): readonly Occurrence[] => {
  const seen = new Set<RawRow>();
  return sources.flatMap(({ read }) =>
    read.figures.flatMap(({ row, year, value }) => {
      if (value === null || (row.year !== null && seen.has(row))) return [];
      seen.add(row);
      return [{ municipality: row.municipality, code: row.code, year }];
    }),
  );
};

const occurrencesOf = (lines: readonly PanelLine[]): readonly Occurrence[] =>
  lines.map(({ row, code }) => ({ municipality: row.municipality, code, year: row.year }));

/** Everything but the measures themselves. */
interface Setting extends Joining {
  readonly mergers: readonly MergerGroup[];
}

/** The split of step 1 where it shares a year with the outcomes, else the stand-in, else nothing. */
const settingOf = (sources: Sources, lines: readonly PanelLine[], settings: Settings, sumMergers: boolean): Setting => {
  const counts = sources.flatMap(({ read }) => read.counts);
  const occurrences = occurrencesIn(sources);
  const years = new Set(occurrences.map(({ year }) => year));
  const mergers = mergersIn([...occurrencesOf(lines.filter(({ row }) => years.has(row.year))), ...occurrences]);
  const successor = sumMergers ? successorIn(mergers) : null;
  const budget = budgetComponents(lines, settings, successor);
  const shared = budget.cells.some(({ year, volume }) => volume !== null && years.has(year));
  const change = shared ? null : changeComponents(counts);
  const components: Components | null = change ?? (budget.cells.length > 0 ? budget : null);
  // The stand-in takes unbroken series only: there is nothing to add up.
  const ownerOf = ownerIn(
    municipalityFinder(components?.municipalities ?? []),
    components?.kind === 'change' ? null : successor,
  );
  return { mergers, components, ownerOf, caseload: caseloadIn(counts, components?.cells ?? [], ownerOf) };
};

/** The repeats of one row of a wide table are one problem, not one per measure. */
const oncePerRow = (problems: readonly OutcomeProblem[]): readonly OutcomeProblem[] => {
  const byRow = new Map<string, OutcomeProblem>();
  for (const problem of problems) {
    const rows = problem.cells.map((cell) => cell.replace(/[A-Z]{1,3}(?=\d+$)/, ''));
    const id = [problem.code, problem.slots['municipality'], problem.slots['year'], ...rows].join('\u0000');
    const earlier = byRow.get(id);
    byRow.set(id, earlier === undefined ? problem : { ...earlier, leaving: [...earlier.leaving, ...problem.leaving] });
  }
  return [...byRow.values()];
};

/** A cell of a measure that does not count may hold anything. */
const problemsOf = (sources: Sources, counting: readonly JoinedOutcome[]): readonly OutcomeProblem[] => {
  const reported = sources.flatMap(({ read }) => read.problems);
  const repeats = oncePerRow(counting.flatMap(({ problems }) => problems));
  if (reported.length === 0) return repeats;
  const used = new Set(
    counting.flatMap(({ measure }) =>
      measure.found.figures.flatMap(({ cell, problem }) => (problem === null ? [] : [cell])),
    ),
  );
  return [...reported.filter(({ about, cells }) => about === 'row' || used.has(cells[0])), ...repeats];
};

/**
 * What tables of outcomes give with the choices of a person. The answer remembers its last question: a choice about one measure
 * calculates that measure only.
 */
export const createOutcomes = (): ((input: OutcomeInput) => Outcomes) => {
  const find = rememberLast(findMeasures);
  const setUp = rememberLast(settingOf);
  const joinings = new WeakMap<
    FoundMeasure,
    (choice: string, answer: 'convert' | 'keep' | undefined, joining: Joining) => JoinedOutcome
  >();
  const join = (found: FoundMeasure, choices: OutcomeChoices, joining: Joining): JoinedOutcome => {
    const choice: MeasureChoice = { ...found.proposal, ...choices.measures[found.key] };
    const remembered =
      joinings.get(found) ??
      rememberLast((chosen: string, answer: 'convert' | 'keep' | undefined, given: Joining) =>
        joinOutcome(found, JSON.parse(chosen) as MeasureChoice, answer, given),
      );
    joinings.set(found, remembered);
    return remembered(JSON.stringify(choice), choices.answers[found.key], joining);
  };
  return ({ sources, choices, lines, settings }) => {
    const setting = setUp(sources, lines, settings, choices.sumMergers);
    const joined = find(sources).map((measure) => join(measure, choices, setting));
    const counting = joined.filter(({ measure }) => measure.choice.used);
    const { components, ownerOf, mergers } = setting;
    return {
      components,
      mergers,
      measures: joined.map(({ measure }) => measure),
      problems: problemsOf(sources, counting),
      questions: counting.flatMap(({ question }) => (question === null ? [] : [question])),
      notes: [
        ...notesOn({ sources, choices, components, ownerOf, counting: counting.map(({ measure }) => measure) }),
        ...counting.flatMap(({ notes }) => notes),
      ],
    };
  };
};
