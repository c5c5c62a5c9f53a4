import type { Translate } from '../../text/instance';

const keys = ['yes', 'no', 'deficit', 'surplus', 'reinforcing', 'dampening', 'neutral'] as const;

/** Words that stand in thousands of cells and formulas, looked up once. */
export type Words = Readonly<Record<(typeof keys)[number], string>>;

export const wordsIn = (t: Translate): Words =>
  Object.fromEntries(keys.map((key) => [key, t(`sheets.words.${key}`)])) as Words;
