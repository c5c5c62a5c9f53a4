/** `Budget (x € 1.000)` and `BUDGET` → `budget`; `predictedVolume` and `predicted_volume` → `predicted volume`. */
export const normaliseHeader = (header: string): string =>
  header
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The header without remarks between brackets and without years, for a comparison of the whole. */
export const bareHeader = (header: string): string =>
  normaliseHeader(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/\b(19|20)\d{2}\b/g, ' '));

/** Whether the words of `part` stand next to each other in `whole`; both normalised. */
export const hasWords = (whole: string, part: string): boolean => part !== '' && ` ${whole} `.includes(` ${part} `);

/** A calendar year named in a text, such as `Budget 2021`; `null` when there is none or more than one. */
export const yearIn = (header: string): number | null => {
  const years = new Set(header.match(/\b(?:19|20)\d{2}\b/g) ?? []);
  return years.size === 1 ? Number([...years][0]) : null;
};
