import type { OutcomeFigure, SourceCell, SourceFigure } from '../../../sheets/association/input';
import type { MeasureChoice } from './choices';
import type { ComponentCell } from './components';
import type { Succession, Successor } from './mergerGroups';
import type { FindMunicipality } from './municipalityKeys';
import type { OutcomeProblem } from './outcomeProblem';
import type { FoundMeasure } from './proposeMeasure';
import type { RawCount, RawFigure, RawRow } from './readOutcomes';

/** Whose figure it is. */
export interface Owner {
  readonly key: string;
  /** How many cells make the whole: more than one where municipalities merged. */
  readonly parts: number;
}

/** `null`: of a municipality that the budget data do not have. */
export type FindOwner = (row: RawRow, year: number) => Owner | null;

export const ownerIn = (find: FindMunicipality, successor: Successor | null): FindOwner => {
  const known = new WeakMap<RawRow, Owner | null>();
  const plain = (row: RawRow): Owner | null => {
    const earlier = known.get(row);
    if (earlier !== undefined) return earlier;
    const found = find(row.municipality, row.code);
    const owner = found === null ? null : { key: found.key, parts: 1 };
    known.set(row, owner);
    return owner;
  };
  return (row, year) => {
    const next: Succession | null = successor?.(row.municipality, row.code, year) ?? null;
    if (next === null) return plain(row);
    const found = find(next.name, next.code);
    return found === null ? null : { key: found.key, parts: next.parts };
  };
};

const placeOf = (municipality: string, year: number): string => `${municipality}\u0000${year}`;

interface Gathered<Raw> {
  readonly municipality: string;
  readonly year: number;
  readonly parts: number;
  readonly raws: readonly Raw[];
}

/** Figures by the municipality and year that they count for. */
const gather = <Raw extends RawFigure | RawCount>(
  raws: readonly Raw[],
  ownerOf: FindOwner,
): readonly Gathered<Raw>[] => {
  const places = new Map<string, { municipality: string; year: number; parts: number; raws: Raw[] }>();
  for (const raw of raws) {
    const owner = ownerOf(raw.row, raw.year);
    if (owner === null) continue;
    const place = placeOf(owner.key, raw.year);
    const earlier = places.get(place);
    if (earlier === undefined)
      places.set(place, { municipality: owner.key, year: raw.year, parts: owner.parts, raws: [raw] });
    else earlier.raws.push(raw);
  }
  return [...places.values()];
};

const isRepeated = <Raw>({ raws, parts }: Gathered<Raw>): boolean => parts === 1 && raws.length > 1;

/** The second and later figures for one municipality, year and measure; leaving out takes the later ones away. */
const repeatsIn = (gathered: readonly Gathered<RawFigure>[]): readonly OutcomeProblem[] =>
  gathered.filter(isRepeated).map(({ raws, year }): OutcomeProblem => {
    const [first, ...later] = raws as [RawFigure, ...RawFigure[]];
    return {
      code: 'duplicateRow',
      about: 'figure',
      slots: { municipality: first.row.municipality, year },
      cells: [first.cell, ...later.map(({ cell }) => cell)],
      leaving: later.map(({ cell }) => cell),
    };
  });

/** As long as a repeat is not left out, the first figure is shown. */
const firstOf = (group: Gathered<RawFigure>): Gathered<RawFigure> => ({
  ...group,
  raws: [group.raws.find(({ value }) => value !== null) ?? group.raws[0]!],
});

const sourceCell = ({ cell, text }: RawFigure | RawCount): SourceCell => ({
  address: cell,
  ...(text === null ? {} : { text }),
});

const total = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);

export type FindCaseload = (municipality: string, year: number) => SourceFigure | null;

/** The caseload of the outcomes themselves, and else that of the budget data. */
export const caseloadIn = (
  counts: readonly RawCount[],
  components: readonly ComponentCell[],
  ownerOf: FindOwner,
): FindCaseload => {
  const found = new Map<string, SourceFigure | null>();
  for (const { municipality, year, caseload } of components) found.set(placeOf(municipality, year), caseload);
  const own = counts.filter(({ of, value }) => of === 'caseload' && value !== null);
  for (const { municipality, year, parts, raws } of gather(own, ownerOf))
    found.set(
      placeOf(municipality, year),
      raws.length < parts ? null : { value: total(raws.map(({ value }) => value)), cells: raws.map(sourceCell) },
    );
  return (municipality, year) => found.get(placeOf(municipality, year)) ?? null;
};

const scaleOf = ({ form }: MeasureChoice): number => (form === 'percent' ? 0.01 : 1);

/** A figure that needs another scale than its column, because it shows a percent sign or the person said so. */
const standsApart = (
  raw: RawFigure,
  { form }: MeasureChoice,
  converted: ReadonlySet<string>,
): { readonly value: number } | null => {
  if (raw.value === null) return null;
  if (form === 'percent' && (raw.percent || converted.has(raw.cell))) return { value: raw.value };
  return form === 'fraction' && converted.has(raw.cell) ? { value: raw.value / 100 } : null;
};

const figureOf = (
  { raws, parts, municipality, year }: Gathered<RawFigure>,
  choice: MeasureChoice,
  converted: ReadonlySet<string>,
  caseload: FindCaseload,
): SourceFigure => {
  const cells = raws.map(sourceCell);
  if (choice.form === 'count') {
    const per = caseload(municipality, year);
    const sum = raws.length < parts ? null : total(raws.map(({ value }) => value));
    const by = per?.value ?? null;
    const value = sum === null || by === null || by <= 0 ? null : sum / by;
    return { value, cells, ...(per === null ? {} : { per: per.cells }) };
  }
  // Percentages of municipalities that merged do not add up.
  if (parts > 1) return { value: null, cells: [] };
  const [raw] = raws as [RawFigure];
  const apart = standsApart(raw, choice, converted);
  if (apart !== null) return { value: apart.value, cells: [] };
  return { value: raw.value === null ? null : raw.value * scaleOf(choice), cells };
};

export interface JoinedMeasure {
  readonly figures: readonly OutcomeFigure[];
  readonly problems: readonly OutcomeProblem[];
  /** Cells with a count for which there is no caseload. */
  readonly withoutCaseload: readonly string[];
}

/**
 * The figures of one measure by municipality and year, in the unit that the core calculates with.
 * @param converted cells of which the person said that they are a hundred times too large or too small
 */
export const joinMeasure = (
  { key, figures }: FoundMeasure,
  choice: MeasureChoice,
  converted: ReadonlySet<string>,
  ownerOf: FindOwner,
  caseload: FindCaseload,
): JoinedMeasure => {
  const gathered = gather(figures, ownerOf);
  const joined = gathered.map((group) => ({
    group,
    figure: {
      measure: key,
      municipality: group.municipality,
      year: group.year,
      ...figureOf(isRepeated(group) ? firstOf(group) : group, choice, converted, caseload),
    },
  }));
  return {
    figures: joined.map(({ figure }) => figure),
    problems: repeatsIn(
      gathered.map((group) => ({ ...group, raws: group.raws.filter(({ value }) => value !== null) })),
    ),
    withoutCaseload:
      choice.form === 'count'
        ? joined
            .filter(({ group, figure }) => figure.per === undefined && group.raws.some(({ value }) => value !== null))
            .map(({ group }) => group.raws[0]!.cell)
        : [],
  };
};
