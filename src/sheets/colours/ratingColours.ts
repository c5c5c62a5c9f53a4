import { palettes, type Palette, type Shade } from './palette';

/** Fill of a cell or box, the letter in it, and its edge. */
export interface RatingColour {
  readonly fill: string;
  readonly ink: string;
  readonly edge: string;
}

export const ratingLevels = ['high', 'medium', 'low'] as const;
export type RatingLevel = (typeof ratingLevels)[number];

/**
 * Lightness differs between the three in every palette, so that they stay apart for who sees few colours or only greys. How far
 * is computed in a test: blue–orange and grey lie further apart than red–yellow–green.
 */
export const ratingColours: Readonly<
  Record<Shade, Readonly<Record<Palette, Readonly<Record<RatingLevel, RatingColour>>>>>
> = {
  light: {
    blueOrange: {
      high: { fill: '#0B5394', ink: '#FFFFFF', edge: '#083B69' },
      medium: { fill: '#F6E9BF', ink: '#3B3210', edge: '#8A7A3A' },
      low: { fill: '#E2814A', ink: '#1D0D03', edge: '#8F3F10' },
    },
    redYellowGreen: {
      high: { fill: '#17613A', ink: '#FFFFFF', edge: '#0D4527' },
      medium: { fill: '#FFF0B3', ink: '#3A3200', edge: '#8A7A2A' },
      low: { fill: '#E8695C', ink: '#1A0302', edge: '#93291E' },
    },
    grey: {
      high: { fill: '#3D3D3D', ink: '#FFFFFF', edge: '#242424' },
      medium: { fill: '#F2F2F2', ink: '#242424', edge: '#757575' },
      low: { fill: '#A3A3A3', ink: '#111111', edge: '#5C5C5C' },
    },
  },
  dark: {
    blueOrange: {
      high: { fill: '#70B5F8', ink: '#06192B', edge: '#70B5F8' },
      medium: { fill: '#57523C', ink: '#FFF6D6', edge: '#A59E83' },
      low: { fill: '#D0692F', ink: '#110500', edge: '#E58A56' },
    },
    redYellowGreen: {
      high: { fill: '#A8ECBA', ink: '#03170A', edge: '#A8ECBA' },
      medium: { fill: '#4F4820', ink: '#FFF3B8', edge: '#A89C58' },
      low: { fill: '#E0655A', ink: '#140202', edge: '#F08A80' },
    },
    grey: {
      high: { fill: '#EDEDED', ink: '#111111', edge: '#EDEDED' },
      medium: { fill: '#474747', ink: '#FFFFFF', edge: '#ADADAD' },
      low: { fill: '#9A9A9A', ink: '#0A0A0A', edge: '#C4C4C4' },
    },
  },
};

/** Whose fill this is on a sheet; `null` for none, or a colour of somebody else. */
export const ratingOfFill = (fill: string | null): { readonly palette: Palette; readonly level: RatingLevel } | null =>
  palettes
    .flatMap((palette) => ratingLevels.map((level) => ({ palette, level })))
    .find(({ palette, level }) => ratingColours.light[palette][level].fill === fill?.toUpperCase()) ?? null;
