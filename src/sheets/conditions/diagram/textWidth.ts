/** Widest of the fonts a pane or a sheet may fall back to (Segoe UI, Open Sans, Arial, Calibri), as a share of the font size. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[ijlI|.,:;!'’]/, 0.28],
  [/[ft()[\]\-/ \u00a0]/, 0.36],
  [/r/, 0.42],
  [/[cksvxyz]/, 0.53],
  [/[aeg\d"]/, 0.59],
  [/[mwMWÖ@%▲▼●…+−]/, 0.95],
  [/[DGHNOQU&]/, 0.79],
  [/[A-ZÀ-Þ]/, 0.67],
];
const widest = 0.62;

const known = new Map<string, number>();

/** Remembered: a layout asks for the same few characters thousands of times. */
const widthOf = (character: string): number => {
  const found = known.get(character) ?? classes.find(([set]) => set.test(character))?.[1] ?? widest;
  known.set(character, found);
  return found;
};

/** Width that a text takes at most, in the unit of the font size. What is estimated to fit, fits. */
export const textWidth = (text: string, fontSize: number): number =>
  Array.from(text).reduce((sum, character) => sum + widthOf(character), 0) * fontSize;
