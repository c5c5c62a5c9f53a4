import type { KnownMunicipality } from '../data/municipalityKeys';

/** `Heidelo (G8)`; a CBS code says nothing to a reader. */
export const municipalityName = ({ name, code }: KnownMunicipality): string =>
  code !== null && code !== name && code.length <= 4 ? `${name} (${code})` : name;
