/** Where a figure goes that the cell itself calculates; no text has these marks. */
const [open, close] = ['\u27e6', '\u27e7'];

/** Excel takes texts of at most 255 characters inside a formula. */
const longest = 250;

/** Slots for a translated sentence whose figures come from formulas: `{ n: '⟦n⟧' }`. */
export const slotsFor = <Name extends string>(...names: readonly Name[]): Record<Name, string> =>
  Object.fromEntries(names.map((name) => [name, `${open}${name}${close}`])) as Record<Name, string>;

/** Text as a formula writes it down. */
export const quoted = (text: string): string => {
  const pieces = Array.from(text.match(new RegExp(`[^]{1,${longest}}`, 'gu')) ?? ['']);
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
};

/**
 * A sentence as an expression: `"Bij "&F12&" gemeenten …"`.
 * @param sentence translated with {@link slotsFor}
 * @param figures  expression per slot
 */
export const sentenceFormula = (sentence: string, figures: Readonly<Record<string, string>>): string =>
  sentence
    .split(new RegExp(`${open}(\\w+)${close}`, 'u'))
    .flatMap((piece, index) => {
      if (index % 2 === 1) return [figures[piece] ?? '""'];
      return piece === '' ? [] : [quoted(piece)];
    })
    .join('&');
