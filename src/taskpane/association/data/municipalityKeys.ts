import { normaliseHeader } from '../../data/header';

/** A municipality as the screens and sheets know it. */
export interface KnownMunicipality {
  readonly key: string;
  readonly name: string;
  readonly code: string | null;
}

/** `GM0363`, `0363` and `363` are the same; other codes are compared as they are. */
export const sameCode = (code: string): string => {
  const digits = /^(?:gm)?0*(\d{1,4})$/i.exec(code.trim());
  return digits === null ? code.trim().toLowerCase() : `gm${digits[1]!}`;
};

/** Without case, accents and `Gemeente` in front; `'s-Gravenhage` and `s Gravenhage` are one. */
export const sameName = (name: string): string => normaliseHeader(name).replace(/^gemeente /, '');

export type FindMunicipality = (municipality: string, code: string | null) => KnownMunicipality | null;

/** Finds the municipality that a row is about, by code and else by name; a column of names may hold codes. */
export const municipalityFinder = (known: readonly KnownMunicipality[]): FindMunicipality => {
  const byCode = new Map(known.flatMap((one) => (one.code === null ? [] : [[sameCode(one.code), one] as const])));
  const byName = new Map(known.map((one) => [sameName(one.name), one] as const));
  return (municipality, code) =>
    (code === null ? undefined : byCode.get(sameCode(code))) ??
    byName.get(sameName(municipality)) ??
    byCode.get(sameCode(municipality)) ??
    null;
};
