import type { CaseMunicipality } from './casework';

/** `G10 Kolderwijk`; only one of the two when they are the same. */
export const municipalityInWords = ({ code, name }: Pick<CaseMunicipality, 'code' | 'name'>): string =>
  name === '' || name === code ? code : `${code} ${name}`;
