import { decomposeYear } from '../../../analysis/decomposition/decomposeYear';
import type { PanelRow } from '../../../analysis/decomposition/types';
import type { ComponentSource, SourceFigure } from '../../../sheets/association/input';
import type { PanelLine } from '../../data/panel';
import { linesInPeriod } from '../../session/preview';
import type { Settings } from '../../session/settings';
import type { Successor } from './mergerGroups';
import { municipalityFinder, type KnownMunicipality } from './municipalityKeys';

/** A municipality-year with what outcome measures are set beside. */
export interface ComponentCell {
  readonly municipality: string;
  readonly year: number;
  /** Share of the budget; `null` when it cannot be split. */
  readonly volume: number | null;
  readonly price: number | null;
  /** Actual volume: for answers weighted by caseload, and to divide counts by. */
  readonly caseload: SourceFigure | null;
  readonly from: ComponentSource;
}

/** `budget`: the split of step 1; `change`: minus the change of the caseload per inhabitant, a stand-in. */
export interface Components {
  readonly kind: 'budget' | 'change';
  readonly municipalities: readonly KnownMunicipality[];
  readonly years: readonly number[];
  readonly cells: readonly ComponentCell[];
}

const sharesOf = (row: PanelRow, { method }: Settings): Pick<ComponentCell, 'volume' | 'price'> => {
  const split = decomposeYear(row, method);
  if (!split.ok || !split.value.components.ok) return { volume: null, price: null };
  const { volume, price } = split.value.components.value.share;
  return { volume, price };
};

const caseloadOf = ({ row, cells, texts }: PanelLine): SourceFigure | null => {
  if (row.actualVolume === null || cells.actualVolume === null) return null;
  const text = texts?.actualVolume;
  return {
    value: row.actualVolume,
    cells: [{ address: cells.actualVolume, ...(text === undefined ? {} : { text }) }],
  };
};

const cellOf = (line: PanelLine, settings: Settings): ComponentCell => ({
  municipality: line.row.municipality,
  year: line.row.year,
  ...sharesOf(line.row, settings),
  caseload: caseloadOf(line),
  from: { kind: 'split', source: line },
});

const sumOf = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);

const fixed = (value: number | null): SourceFigure => ({ value, cells: [] });

/** Several lines taken together as one municipality: euros and volumes add up, shares do not. */
const together = (municipality: string, lines: readonly PanelLine[], settings: Settings): ComponentCell => {
  const sum = (field: 'budget' | 'spending' | 'predictedVolume' | 'actualVolume'): number | null =>
    sumOf(lines.map(({ row }) => row[field]));
  const { year } = lines[0]!.row;
  const row: PanelRow = {
    municipality,
    year,
    budget: sum('budget'),
    spending: sum('spending'),
    predictedVolume: sum('predictedVolume'),
    actualVolume: sum('actualVolume'),
  };
  const shares = sharesOf(row, settings);
  const caseloads = lines.map(caseloadOf);
  return {
    municipality,
    year,
    ...shares,
    caseload: { value: row.actualVolume, cells: caseloads.flatMap((figure) => figure?.cells ?? []) },
    from: { kind: 'given', volume: fixed(shares.volume), price: fixed(shares.price) },
  };
};

const known = (lines: readonly PanelLine[]): readonly KnownMunicipality[] => {
  const found = new Map<string, KnownMunicipality>();
  for (const { row, code } of lines) {
    const earlier = found.get(row.municipality);
    found.set(row.municipality, { key: row.municipality, name: row.municipality, code: earlier?.code ?? code });
  }
  return [...found.values()];
};

interface Belongs {
  readonly line: PanelLine;
  readonly municipality: string;
  /** How many lines make the whole. */
  readonly parts: number;
}

/** The components of step 1, in its order; with `successor` those of merged municipalities taken together. */
export const budgetComponents = (
  lines: readonly PanelLine[],
  settings: Settings,
  successor: Successor | null,
): Components => {
  const counting = linesInPeriod(lines, settings);
  const find = municipalityFinder(known(counting));
  const belongs = counting.map((line): Belongs => {
    const { municipality, year } = line.row;
    const next = successor?.(municipality, line.code, year) ?? null;
    if (next === null) return { line, municipality, parts: 1 };
    return { line, municipality: find(next.name, next.code)?.key ?? next.name, parts: next.parts };
  });
  const byCell = new Map<string, Belongs[]>();
  for (const one of belongs) {
    const place = `${one.municipality}\u0000${one.line.row.year}`;
    const group = byCell.get(place);
    if (group === undefined) byCell.set(place, [one]);
    else group.push(one);
  }
  const cells = [...byCell.values()].flatMap((group): readonly ComponentCell[] => {
    const [first] = group as [Belongs];
    if (first.parts === 1 && group.length === 1 && first.municipality === first.line.row.municipality)
      return [cellOf(first.line, settings)];
    // A merged municipality of which a part is missing has no figures that year.
    if (group.length < first.parts) return [];
    return [
      together(
        first.municipality,
        group.map(({ line }) => line),
        settings,
      ),
    ];
  });
  const keys = new Set(cells.map(({ municipality }) => municipality));
  const named = new Map(known(counting).map((one) => [one.key, one]));
  return {
    kind: 'budget',
    municipalities: [...keys].map((key) => named.get(key) ?? { key, name: key, code: null }),
    years: [...new Set(cells.map(({ year }) => year))].sort((a, b) => a - b),
    cells,
  };
};
