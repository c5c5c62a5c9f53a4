import { minusChange } from '../../../analysis/association/minusChange';
import type { SourceCell, SourceFigure } from '../../../sheets/association/input';
import type { ComponentCell, Components } from './components';
import { sameCode, sameName, type KnownMunicipality } from './municipalityKeys';
import type { RawCount } from './readOutcomes';

interface Counts {
  readonly municipality: KnownMunicipality;
  readonly year: number;
  readonly caseload: RawCount | null;
  readonly inhabitants: RawCount | null;
}

const keyOf = ({ row: { code, municipality } }: RawCount): string =>
  code === null ? sameName(municipality) : sameCode(code);

const byPlace = (counts: readonly RawCount[]): ReadonlyMap<string, Counts> => {
  const found = new Map<string, Counts>();
  for (const count of counts) {
    const key = keyOf(count);
    const place = `${key}\u0000${count.year}`;
    const earlier = found.get(place) ?? {
      municipality: { key, name: count.row.municipality, code: count.row.code },
      year: count.year,
      caseload: null,
      inhabitants: null,
    };
    found.set(place, { ...earlier, [count.of]: count });
  }
  return found;
};

const cellOf = ({ cell, text }: RawCount): SourceCell => ({ address: cell, ...(text === null ? {} : { text }) });

/** Caseload per inhabitant; `null` when one of the two is blank or there is nobody to divide by. */
const density = (counts: Counts | undefined): SourceFigure | null => {
  const { caseload = null, inhabitants = null } = counts ?? {};
  const [people, by] = [caseload?.value ?? null, inhabitants?.value ?? null];
  if (caseload === null || inhabitants === null || people === null || by === null || by <= 0) return null;
  return { value: people / by, cells: [cellOf(caseload)], per: [cellOf(inhabitants)] };
};

const caseloadOf = ({ caseload }: Counts): SourceFigure | null =>
  caseload === null || caseload.value === null ? null : { value: caseload.value, cells: [cellOf(caseload)] };

/** As if the caseload per inhabitant of the year before were the predicted volume. */
const changeOf = (counts: Counts, before: Counts | undefined): ComponentCell | null => {
  const [now, then] = [density(counts), density(before)];
  const volume = minusChange(now?.value ?? null, then?.value ?? null);
  if (now === null || then === null || volume === null) return null;
  return {
    municipality: counts.municipality.key,
    year: counts.year,
    volume,
    price: null,
    caseload: caseloadOf(counts),
    from: { kind: 'change', now, before: then },
  };
};

/**
 * A stand-in for the volume component where there are no budgets: minus the change of the caseload per inhabitant since the year before.
 * Only municipalities with both counts in every year, so that mergers do not pose as growth.
 * @returns `null` without two years of counts
 */
export const changeComponents = (counts: readonly RawCount[]): Components | null => {
  const found = byPlace(counts);
  const years = [...new Set([...found.values()].map(({ year }) => year))].sort((a, b) => a - b);
  const keys = [...new Set([...found.values()].map(({ municipality }) => municipality.key))];
  const at = (key: string, year: number): Counts | undefined => found.get(`${key}\u0000${year}`);
  const complete = keys.filter((key) => years.every((year) => density(at(key, year)) !== null));
  const cells = complete.flatMap((key) =>
    years.flatMap((year) => {
      const cell = changeOf(at(key, year)!, at(key, year - 1));
      return cell === null ? [] : [cell];
    }),
  );
  if (cells.length === 0) return null;
  return {
    kind: 'change',
    municipalities: complete.map((key) => at(key, years.at(-1)!)!.municipality),
    years: [...new Set(cells.map(({ year }) => year))].sort((a, b) => a - b),
    cells,
  };
};
