import { mergers, type Merger } from '../../../reference/mergers/mergers';
import { sameCode, sameName } from './municipalityKeys';

/** Municipalities that became one, with the year from which they are. */
export interface MergerGroup {
  readonly from: number;
  readonly code: string;
  readonly name: string;
  readonly old: readonly Merger[];
  /** One of the old municipalities went to several new ones: their figures cannot be added up. */
  readonly split: boolean;
}

/** Where a municipality occurs in the figures. */
export interface Occurrence {
  readonly municipality: string;
  readonly code: string | null;
  readonly year: number;
}

const groups: readonly MergerGroup[] = [...new Set(mergers.map(({ from, newCode }) => `${from} ${newCode}`))].map(
  (id) => {
    const old = mergers.filter(({ from, newCode }) => `${from} ${newCode}` === id);
    const [{ from, newCode, newName }] = old as [Merger];
    return { from, code: newCode, name: newName, old, split: old.some(({ split }) => split) };
  },
);

/** The sign under which a municipality is found: its code, or without one its name. */
const signOf = (municipality: string, code: string | null): string =>
  code === null ? `name ${sameName(municipality)}` : `code ${sameCode(code)}`;

const yearsBySign = (occurrences: readonly Occurrence[]): ReadonlyMap<string, ReadonlySet<number>> => {
  const found = new Map<string, Set<number>>();
  for (const { municipality, code, year } of occurrences) {
    const sign = signOf(municipality, code);
    found.set(sign, (found.get(sign) ?? new Set()).add(year));
  }
  return found;
};

/**
 * Mergers that break a series: an old municipality occurs in years before, or a new one only in years since while others go back further.
 */
export const mergersIn = (occurrences: readonly Occurrence[]): readonly MergerGroup[] => {
  const found = yearsBySign(occurrences);
  const years = occurrences.map(({ year }) => year);
  const first = years.reduce((a, b) => Math.min(a, b), Infinity);
  const last = years.reduce((a, b) => Math.max(a, b), -Infinity);
  const yearsOf = (code: string, name: string): readonly number[] => [
    ...(found.get(`code ${sameCode(code)}`) ?? []),
    ...(found.get(`name ${sameName(name)}`) ?? []),
  ];
  return groups.filter(({ from, code, name, old }) => {
    if (from <= first || from > last) return false;
    const gone = old.filter(({ oldCode }) => oldCode !== code);
    if (gone.some(({ oldCode, oldName }) => yearsOf(oldCode, oldName).some((year) => year < from))) return true;
    const own = yearsOf(code, name);
    return old.every(({ oldCode }) => oldCode !== code) && own.length > 0 && own.every((year) => year >= from);
  });
};

/** The municipality that a figure belongs to when mergers are taken together in the years before. */
export interface Succession {
  readonly name: string;
  readonly code: string;
  /** How many old municipalities make the whole. */
  readonly parts: number;
}

export type Successor = (municipality: string, code: string | null, year: number) => Succession | null;

/** Where figures of old municipalities go; those of a municipality that was split stay as they are. */
export const successorIn = (found: readonly MergerGroup[]): Successor => {
  const bySign = new Map<string, readonly MergerGroup[]>();
  for (const group of found.filter(({ split }) => !split))
    for (const { oldCode, oldName } of group.old)
      for (const sign of [signOf(oldName, null), signOf(oldName, oldCode)])
        bySign.set(sign, [...(bySign.get(sign) ?? []), group]);
  return (municipality, code, year) => {
    const group = bySign.get(signOf(municipality, code))?.find(({ from }) => year < from);
    return group === undefined ? null : { name: group.name, code: group.code, parts: group.old.length };
  };
};
