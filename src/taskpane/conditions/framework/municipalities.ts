import type { NewMunicipality } from '../data/edits/municipality';
import type { SessionValue } from '../../session/useSession';

/** A framework for all municipalities of the country is the most there is. */
export const mostMunicipalities = 342;

/** Municipalities of step 1, with balance and components over the period where they could be split. */
export const municipalitiesOfPanel = ({
  panel,
  preview,
}: Pick<SessionValue, 'panel' | 'preview'>): NewMunicipality[] => {
  const periods = new Map(preview?.periods.map((period) => [period.municipality, period]));
  const seen = new Map<string, NewMunicipality>();
  for (const { row, code } of panel?.lines ?? []) {
    if (seen.has(row.municipality)) continue;
    const period = periods.get(row.municipality);
    seen.set(row.municipality, {
      code: code ?? row.municipality,
      name: row.municipality,
      balance: period?.balance.share ?? null,
      volume: period?.components.share.volume ?? null,
      price: period?.components.share.price ?? null,
    });
  }
  return [...seen.values()];
};

/** `G1; Oeverdam`, or a name that is its own code. */
const lineOf = (line: string): NewMunicipality => {
  const [first, ...rest] = line.split(/[;\t]/);
  const code = first!.trim();
  const name = rest.join(' ').trim();
  return { code, name: name === '' ? code : name, balance: null, volume: null, price: null };
};

/** Municipalities as somebody typed or pasted them, one per line. */
export const typedMunicipalities = (typed: string): readonly NewMunicipality[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== ';')
    .map(lineOf);

/** The first code that occurs twice; Excel sees no difference between capitals and small letters. */
export const repeatedCode = (municipalities: readonly Pick<NewMunicipality, 'code'>[]): string | null => {
  const seen = new Set<string>();
  for (const { code } of municipalities) {
    if (seen.has(code.toLowerCase())) return code;
    seen.add(code.toLowerCase());
  }
  return null;
};

const apart = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one !== other : Math.abs(one - other) > 1e-9;

/** Municipalities whose figures in step 1 are not those on the sheet. Figures that step 1 does not have stay as they are. */
export const changedResults = (
  known: readonly NewMunicipality[],
  now: readonly NewMunicipality[],
): readonly NewMunicipality[] => {
  const byCode = new Map(known.map((one) => [one.code.toLowerCase(), one]));
  return now.flatMap((next) => {
    const before = byCode.get(next.code.toLowerCase());
    if (before === undefined || next.balance === null) return [];
    const isChanged =
      apart(before.balance, next.balance) || apart(before.volume, next.volume) || apart(before.price, next.price);
    return isChanged ? [{ ...next, code: before.code }] : [];
  });
};

/** Municipalities of step 1 that the sheets do not have. */
export const missingMunicipalities = (
  known: readonly Pick<NewMunicipality, 'code'>[],
  now: readonly NewMunicipality[],
): readonly NewMunicipality[] => {
  const codes = new Set(known.map(({ code }) => code.toLowerCase()));
  return now.filter(({ code }) => !codes.has(code.toLowerCase()));
};
