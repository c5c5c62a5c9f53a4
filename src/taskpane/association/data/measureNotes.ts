import { outcomeGroups } from './outcomeGroups';
import type { OutcomeMeasure } from './joinedMeasure';
import { noteOf, type OutcomeNote } from './outcomeProblem';

const span = (cells: readonly string[]): string =>
  cells.length <= 1 ? cells.join('') : `${cells[0]!}:${cells.at(-1)!.slice(cells.at(-1)!.lastIndexOf('!') + 1)}`;

/** A measure that is the same everywhere goes along with nothing. */
const constant = ({ name, found, observations }: OutcomeMeasure): readonly OutcomeNote[] => {
  const values = observations.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
  if (values.length < 2 || values.some((value) => value !== values[0])) return [];
  const filled = found.figures.filter(({ value }) => value !== null);
  return noteOf('constant', [span(filled.map(({ cell }) => cell))], { measure: name, value: filled[0]!.shown });
};

/** The blank cells of these municipalities in a year; their names where the table has no row for them. */
const cellsOf = ({ figures }: OutcomeMeasure, members: readonly string[], year: number): readonly string[] =>
  members.map((member) => {
    const own = figures.find((figure) => figure.municipality === member && figure.year === year);
    return own?.cells[0]?.address ?? member;
  });

/** A year in which one group has figures and the other has none at all. */
const groupWithoutYear = (measure: OutcomeMeasure): readonly OutcomeNote[] => {
  const { members, years } = outcomeGroups(measure.observations);
  return (['deficit', 'surplus'] as const).flatMap((group) => {
    const other = group === 'deficit' ? years.surplus : years.deficit;
    if (members[group].length === 0) return [];
    return [...other]
      .filter((year) => !years[group].has(year))
      .flatMap((year) =>
        noteOf('groupWithoutYear', cellsOf(measure, members[group], year), { measure: measure.name, year, group }),
      );
  });
};

const texts = ({ found }: OutcomeMeasure): readonly OutcomeNote[] =>
  noteOf(
    'textNumbers',
    found.figures.flatMap(({ text, value, cell }) => (text === null || value === null ? [] : [`${cell} ‘${text}’`])),
  );

/** What a person has to know about one measure. */
export const notesOnMeasure = (measure: OutcomeMeasure, withoutCaseload: readonly string[]): readonly OutcomeNote[] => [
  ...groupWithoutYear(measure),
  ...constant(measure),
  ...noteOf('noCaseload', withoutCaseload, { measure: measure.name }),
  ...texts(measure),
];
