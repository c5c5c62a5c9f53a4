import { makeStyles } from '@fluentui/react-components';
import type { Palette, Shade } from '../../sheets/colours/palette';
import { ratingColours, type RatingColour } from '../../sheets/colours/ratingColours';
import type { GivenRating } from '../../sheets/conditions/casework';
import { useSession } from '../session/useSession';
import { useIsDark } from '../shell/useIsDark';

/**
 * Colours of ratings as CSS variables: they follow the theme and give way to the system's own in forced colours. They hold below
 * an element with the class of `useRatingColours`. Colour is never the only sign: a letter and a form go with it.
 */
export const ratingColour: Readonly<Record<GivenRating, RatingColour>> = {
  high: { fill: 'var(--saldo-high)', ink: 'var(--saldo-high-ink)', edge: 'var(--saldo-high-edge)' },
  medium: { fill: 'var(--saldo-medium)', ink: 'var(--saldo-medium-ink)', edge: 'var(--saldo-medium-edge)' },
  low: { fill: 'var(--saldo-low)', ink: 'var(--saldo-low-ink)', edge: 'var(--saldo-low-edge)' },
  unknown: { fill: 'transparent', ink: 'var(--saldo-unknown-ink)', edge: 'var(--saldo-unknown-edge)' },
};

/** Forms that say the same as the colours. A question mark has none. */
export const ratingMark: Readonly<Record<GivenRating, string>> = { high: '▲', medium: '●', low: '▼', unknown: '' };

const forced = {
  '--saldo-high': 'CanvasText',
  '--saldo-high-ink': 'Canvas',
  '--saldo-high-edge': 'CanvasText',
  '--saldo-medium': 'Canvas',
  '--saldo-medium-ink': 'CanvasText',
  '--saldo-medium-edge': 'CanvasText',
  '--saldo-low': 'color-mix(in srgb, CanvasText 40%, Canvas)',
  '--saldo-low-ink': 'CanvasText',
  '--saldo-low-edge': 'CanvasText',
  '--saldo-unknown-ink': 'CanvasText',
  '--saldo-unknown-edge': 'CanvasText',
} as const;

const unknown = {
  light: { '--saldo-unknown-ink': '#424242', '--saldo-unknown-edge': '#757575' },
  dark: { '--saldo-unknown-ink': '#D6D6D6', '--saldo-unknown-edge': '#ADADAD' },
} as const satisfies Record<Shade, object>;

const variables = (shade: Shade, palette: Palette) => {
  const { high, medium, low } = ratingColours[shade][palette];
  return {
    '--saldo-high': high.fill,
    '--saldo-high-ink': high.ink,
    '--saldo-high-edge': high.edge,
    '--saldo-medium': medium.fill,
    '--saldo-medium-ink': medium.ink,
    '--saldo-medium-edge': medium.edge,
    '--saldo-low': low.fill,
    '--saldo-low-ink': low.ink,
    '--saldo-low-edge': low.edge,
    ...unknown[shade],
    '@media (forced-colors: active)': forced,
  };
};

const inShade = (shade: Shade) => ({
  blueOrange: variables(shade, 'blueOrange'),
  redYellowGreen: variables(shade, 'redYellowGreen'),
  grey: variables(shade, 'grey'),
});

const useLight = makeStyles(inShade('light'));
const useNight = makeStyles(inShade('dark'));

/** Class per palette for what shows ratings. */
export const usePaletteClasses = (): Readonly<Record<Palette, string>> => {
  const [light, night] = [useLight(), useNight()];
  return useIsDark() ? night : light;
};

/** Class for the element that everything with ratings stands in. */
export const useRatingColours = (): string => usePaletteClasses()[useSession().session.palette];
