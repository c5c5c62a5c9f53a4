import { outcomeGroups } from './outcomeGroups';
import type { OutcomeChoices } from './choices';
import type { Components } from './components';
import type { FindOwner } from './joinOutcomes';
import type { OutcomeNote, OutcomeNoteCode } from './outcomeProblem';
import type { OutcomeInput, OutcomeMeasure } from './outcomes';

interface Counting {
  readonly measure: OutcomeMeasure;
  readonly withoutCaseload: readonly string[];
}

export interface NotesInput {
  readonly sources: OutcomeInput['sources'];
  readonly choices: OutcomeChoices;
  readonly components: Components | null;
  readonly counting: readonly Counting[];
  readonly ownerOf: FindOwner;
}

const note = (
  code: OutcomeNoteCode,
  places: readonly string[],
  slots: OutcomeNote['slots'] = {},
): readonly OutcomeNote[] => (places.length === 0 ? [] : [{ code, count: places.length, places, slots }]);

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** Names in the outcomes that the budget data do not have, each with its first cell. */
const unknown = ({ counting, ownerOf }: NotesInput): readonly OutcomeNote[] => {
  const first = new Map<string, string>();
  for (const { measure } of counting)
    for (const figure of measure.found.figures)
      if (figure.value !== null && !first.has(figure.municipality) && ownerOf(figure) === null)
        first.set(figure.municipality, figure.cell);
  return note(
    'unknownMunicipality',
    [...first].map(([name, cell]) => `${cell} ‘${name}’`),
  );
};

const withoutOutcomes = ({ counting, components }: NotesInput): readonly OutcomeNote[] => {
  const present = new Set(
    counting.flatMap(({ measure }) =>
      measure.figures.filter(({ value }) => value !== null).map(({ municipality }) => municipality),
    ),
  );
  const missing = (components?.municipalities ?? []).filter(({ key }) => !present.has(key));
  return note(
    'noOutcomes',
    missing.map(({ name, code }) => (code === null ? name : `${name} (${code})`)),
  );
};

/** Years with outcomes and nothing to set them beside. */
const otherYears = ({ counting, components }: NotesInput): readonly OutcomeNote[] => {
  const known = new Set(components?.years ?? []);
  const years = counting.flatMap(({ measure }) =>
    measure.found.figures.filter(({ value, year }) => value !== null && !known.has(year)).map(({ year }) => year),
  );
  return note('otherYears', [...new Set(years)].sort((a, b) => a - b).map(String));
};

const span = (cells: readonly string[]): string =>
  cells.length <= 1 ? cells.join('') : `${cells[0]!}:${cells.at(-1)!.slice(cells.at(-1)!.lastIndexOf('!') + 1)}`;

/** A measure that is the same everywhere goes along with nothing. */
const constants = ({ counting }: NotesInput): readonly OutcomeNote[] =>
  counting.flatMap(({ measure: { name, found, observations } }) => {
    const values = observations.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
    if (values.length < 2 || values.some((value) => value !== values[0])) return [];
    const filled = found.figures.filter(({ value }) => value !== null);
    return note('constant', [span(filled.map(({ cell }) => cell))], { measure: name, value: filled[0]!.shown });
  });

/** A year in which one group has figures and the other has none at all. */
const groupsWithoutYear = ({ counting }: NotesInput): readonly OutcomeNote[] =>
  counting.flatMap(({ measure }) => {
    const { members, yearsOf } = outcomeGroups(measure.observations);
    return (['deficit', 'surplus'] as const).flatMap((group) => {
      const other = group === 'deficit' ? 'surplus' : 'deficit';
      if (members[group].length === 0) return [];
      return yearsOf(other)
        .filter((year) => !yearsOf(group).includes(year))
        .flatMap((year) =>
          note('groupWithoutYear', cellsOf(measure, members[group], year), { measure: measure.name, year, group }),
        );
    });
  });

/** The blank cells of these municipalities in a year; their names where the table has no row for them. */
const cellsOf = ({ figures }: OutcomeMeasure, members: readonly string[], year: number): readonly string[] =>
  unique(
    members.map((member) => {
      const own = figures.find((figure) => figure.municipality === member && figure.year === year);
      return own?.cells[0]?.address ?? member;
    }),
  );

/** All municipalities on one side: there is no second group to compare with. */
const emptyGroups = ({ counting, components }: NotesInput): readonly OutcomeNote[] => {
  const used = unique(counting.map(({ measure }) => measure.choice.component));
  return used.flatMap((component) => {
    const { members } = outcomeGroups(
      (components?.cells ?? []).map(({ municipality, year, ...shares }) => ({
        municipality,
        year,
        outcome: null,
        component: shares[component as 'volume' | 'price'],
      })),
    );
    const empty = (['deficit', 'surplus'] as const).filter((group) => members[group].length === 0);
    const all = members.deficit.length + members.surplus.length;
    if (empty.length !== 1 || all === 0) return [];
    return note('emptyGroup', [...members.deficit, ...members.surplus], { component, group: empty[0]! });
  });
};

/** What a person has to know about outcomes that count. */
export const notesOn = (input: NotesInput): readonly OutcomeNote[] => {
  const { sources, choices, counting } = input;
  const texts = counting.flatMap(({ measure }) =>
    measure.found.figures.flatMap(({ text, value, cell }) =>
      text === null || value === null ? [] : [`${cell} ‘${text}’`],
    ),
  );
  return [
    ...unknown(input),
    ...withoutOutcomes(input),
    ...otherYears(input),
    ...emptyGroups(input),
    ...groupsWithoutYear(input),
    ...constants(input),
    ...note(
      'noCaseload',
      counting.flatMap(({ withoutCaseload }) => withoutCaseload),
    ),
    ...note('textNumbers', texts),
    ...note(
      'totals',
      sources.flatMap(({ read }) => read.totals),
    ),
    ...note(
      'notAligned',
      sources
        .filter(({ source, read }) => source.layout.kind === 'values' && read.figures.length === 0)
        .map(({ source }) => source.reference),
    ),
    ...note('skipped', choices.skipped),
  ];
};
