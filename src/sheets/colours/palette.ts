/** Colours of ratings and of deficit and surplus; one choice per workbook. Letters, forms and signs are the same in each. */
export const palettes = ['blueOrange', 'redYellowGreen', 'grey'] as const;
export type Palette = (typeof palettes)[number];

export const defaultPalette: Palette = 'blueOrange';

/** The palette that a person may have typed; `null` for a word that is none. */
export const paletteNamed = (typed: string): Palette | null =>
  palettes.find((name) => name.toLowerCase() === typed.trim().toLowerCase()) ?? null;

/** Sheets are light; the pane follows Excel. */
export type Shade = 'light' | 'dark';
