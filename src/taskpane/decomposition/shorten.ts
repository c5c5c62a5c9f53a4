/** SVG has no ellipsis and no measure without a canvas: narrow and wide letters against an average width at 12 px. */
const widthOf = (letter: string): number =>
  /[ijltfr.,'’() -]/.test(letter) ? 3.8 : /[A-ZMWmw]/.test(letter) ? 8.6 : 6.6;

/** The text as far as it fits in so many pixels at 12 px, with an ellipsis when it was longer. */
export const shorten = (text: string, pixels: number): string => {
  let used = 0;
  const fits = Array.from(text).findIndex((letter) => {
    used += widthOf(letter);
    return used > pixels;
  });
  return fits < 0
    ? text
    : `${Array.from(text)
        .slice(0, Math.max(1, fits - 1))
        .join('')
        .trimEnd()}…`;
};
