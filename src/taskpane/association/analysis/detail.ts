import { association, type Association } from '../../../analysis/association/association';
import { chanceReference, type ChanceReference } from '../../../analysis/association/chanceReference';
import { groupOf, type Group } from '../../../analysis/association/groups';
import type { OutcomeColumn, OutcomeTable } from '../../../analysis/association/outcomeTable';
import type { Result } from '../../../analysis/result';
import type { SeriesProblem } from '../../../analysis/statistics/problems';
import type { KnownMunicipality } from '../data/municipalityKeys';
import type { OutcomeMeasure } from '../data/joinedMeasure';

/** A municipality in the chart. */
export interface Point {
  readonly municipality: KnownMunicipality;
  /** How it is called where there is little room: a short code, else the name. */
  readonly label: string;
  readonly outcome: number;
  readonly component: number;
  /** Group over the whole period, as in the table. */
  readonly group: Group;
}

/** One measure in one year or over the period. */
export interface Detail {
  readonly measure: OutcomeMeasure;
  readonly column: OutcomeColumn;
  /** In the order of the pairs of the column. */
  readonly points: readonly Point[];
  readonly association: Result<Association, SeriesProblem>;
  readonly chance: ChanceReference | null;
  /** Municipalities with a component and without this outcome. */
  readonly missing: readonly KnownMunicipality[];
}

/** `GM0363` only takes room from the name. */
export const shortLabel = ({ code, name }: KnownMunicipality): string =>
  code !== null && code.length <= 4 ? code : name;

const known = (all: ReadonlyMap<string, KnownMunicipality>, key: string): KnownMunicipality =>
  all.get(key) ?? { key, name: key, code: null };

/**
 * What the pane shows of a measure.
 * @param year      `null` for the whole period; a year without figures shows the period
 * @param relations how many relations the person looks at
 */
export const detailOf = (
  measure: OutcomeMeasure,
  table: OutcomeTable,
  year: number | null,
  relations: number,
  municipalities: readonly KnownMunicipality[],
): Detail => {
  const column = table.years.find((candidate) => candidate.year === year) ?? table.period;
  const all = new Map(municipalities.map((one) => [one.key, one]));
  const groups = new Map(table.members.map(({ municipality, group }) => [municipality, group]));
  const { pairs } = column;
  const paired = new Set(pairs.municipalities);
  const chance = chanceReference(pairs.municipalities.length, relations);
  return {
    measure,
    column,
    points: pairs.municipalities.map((key, i) => ({
      municipality: known(all, key),
      label: shortLabel(known(all, key)),
      outcome: pairs.outcome[i]!,
      component: pairs.component[i]!,
      group: groups.get(key) ?? groupOf(pairs.component[i]!),
    })),
    association: association(pairs.outcome, pairs.component),
    chance: chance.ok ? chance.value : null,
    missing: table.members
      .filter(({ municipality }) => !paired.has(municipality))
      .map(({ municipality }) => known(all, municipality)),
  };
};
