import type { OutcomeChoices } from './choices';
import type { Components } from './components';
import type { FindOwner } from './joinOutcomes';
import type { OutcomeMeasure } from './joinedMeasure';
import { outcomeGroups } from './outcomeGroups';
import { noteOf, type OutcomeNote } from './outcomeProblem';
import type { FoundMeasure } from './proposeMeasure';
import type { RawRow } from './readOutcomes';
import { rememberEach } from './rememberEach';
import type { OutcomeInput } from './outcomes';

export interface NotesInput {
  readonly sources: OutcomeInput['sources'];
  readonly choices: OutcomeChoices;
  readonly components: Components | null;
  readonly counting: readonly OutcomeMeasure[];
  readonly ownerOf: FindOwner;
}

/** Names in the figures of a measure that have no owner, each with its first cell. */
const withoutOwner = rememberEach((ownerOf: FindOwner) =>
  rememberEach((found: FoundMeasure): ReadonlyMap<string, string> => {
    const seen = new Set<RawRow>();
    const first = new Map<string, string>();
    for (const { row, year, cell, value } of found.figures) {
      if (value === null || seen.has(row)) continue;
      seen.add(row);
      if (!first.has(row.municipality) && ownerOf(row, year) === null) first.set(row.municipality, cell);
    }
    return first;
  }),
);

/** Names in the outcomes that the budget data do not have, each with its first cell. */
const unknown = ({ counting, ownerOf, components }: NotesInput): readonly OutcomeNote[] => {
  const first = new Map<string, string>();
  for (const { found } of counting)
    for (const [name, cell] of withoutOwner(ownerOf)(found)) if (!first.has(name)) first.set(name, cell);
  const places = [...first].map(([name, cell]) => `${cell} ‘${name}’`);
  return noteOf(components?.kind === 'change' ? 'incompleteSeries' : 'unknownMunicipality', places);
};

const withFigures = rememberEach(
  (figures: OutcomeMeasure['figures']): ReadonlySet<string> =>
    new Set(figures.flatMap(({ municipality, value }) => (value === null ? [] : [municipality]))),
);

const withoutOutcomes = ({ counting, components }: NotesInput): readonly OutcomeNote[] => {
  const present = new Set(counting.flatMap(({ figures }) => [...withFigures(figures)]));
  // Without any outcome nobody stands out by having none.
  const all = present.size === 0 ? [] : (components?.municipalities ?? []);
  const missing = all.filter(({ key }) => !present.has(key));
  return noteOf(
    'noOutcomes',
    missing.map(({ name, code }) => (code === null ? name : `${name} (${code})`)),
  );
};

const yearsWithFigures = rememberEach(
  ({ figures }: FoundMeasure): ReadonlySet<number> =>
    new Set(figures.flatMap(({ value, year }) => (value === null ? [] : [year]))),
);

/** Years with outcomes and nothing to set them beside. A change needs a year before: the first has none by nature. */
const otherYears = ({ counting, components }: NotesInput): readonly OutcomeNote[] => {
  if (components?.kind === 'change') return [];
  const known = new Set(components?.years ?? []);
  const years = new Set(
    counting.flatMap(({ found }) => [...yearsWithFigures(found)].filter((year) => !known.has(year))),
  );
  return noteOf('otherYears', [...years].sort((a, b) => a - b).map(String));
};

/** All municipalities on one side: there is no second group to compare with. */
const emptyGroups = ({ counting, components }: NotesInput): readonly OutcomeNote[] => {
  const used = [...new Set(counting.map(({ choice }) => choice.component))];
  return used.flatMap((component) => {
    const cells = (components?.cells ?? []).map(({ municipality, year, ...shares }) => ({
      municipality,
      year,
      outcome: null,
      component: shares[component],
    }));
    const { members } = outcomeGroups(cells);
    const empty = (['deficit', 'surplus'] as const).filter((group) => members[group].length === 0);
    const all = [...members.deficit, ...members.surplus];
    return empty.length === 1 ? noteOf('emptyGroup', all, { component, group: empty[0]! }) : [];
  });
};

const notAligned = ({ sources }: NotesInput): readonly OutcomeNote[] =>
  noteOf(
    'notAligned',
    sources
      .filter(({ source, read }) => source.layout.kind === 'values' && read.figures.length === 0)
      .map(({ source }) => source.reference),
  );

/** What a person has to know about the outcomes as a whole. */
export const notesOn = (input: NotesInput): readonly OutcomeNote[] => [
  ...unknown(input),
  ...withoutOutcomes(input),
  ...otherYears(input),
  ...emptyGroups(input),
  ...notAligned(input),
  ...noteOf(
    'totals',
    input.sources.flatMap(({ read }) => read.totals),
  ),
  ...noteOf('skipped', input.choices.skipped),
];
