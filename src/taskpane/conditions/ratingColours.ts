import { makeStyles } from '@fluentui/react-components';
import type { GivenRating } from '../../sheets/conditions/casework';
import { useServices } from '../app/services';
import { useLookAndLanguage } from '../shell/lookAndLanguage';
import { useDark } from '../theme/useDark';

/** Fill, text and edge of a rating. */
export interface RatingColour {
  readonly fill: string;
  readonly ink: string;
  readonly edge: string;
}

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

/** Lightness differs between the three, so that they stay apart for who sees few colours or only greys. */
export const ratingPalettes = {
  light: {
    '--saldo-high': '#0B5394',
    '--saldo-high-ink': '#FFFFFF',
    '--saldo-high-edge': '#0B5394',
    '--saldo-medium': '#F6E9BF',
    '--saldo-medium-ink': '#3B3210',
    '--saldo-medium-edge': '#8A8370',
    '--saldo-low': '#E2814A',
    '--saldo-low-ink': '#1D0D03',
    '--saldo-low-edge': '#B4602F',
    '--saldo-unknown-ink': '#424242',
    '--saldo-unknown-edge': '#757575',
  },
  dark: {
    '--saldo-high': '#70B5F8',
    '--saldo-high-ink': '#06192B',
    '--saldo-high-edge': '#70B5F8',
    '--saldo-medium': '#57523C',
    '--saldo-medium-ink': '#FFF6D6',
    '--saldo-medium-edge': '#A59E83',
    '--saldo-low': '#D0692F',
    '--saldo-low-ink': '#110500',
    '--saldo-low-edge': '#E58A56',
    '--saldo-unknown-ink': '#D6D6D6',
    '--saldo-unknown-edge': '#ADADAD',
  },
} as const;

const useStyles = makeStyles({
  light: { ...ratingPalettes.light, '@media (forced-colors: active)': forced },
  dark: { ...ratingPalettes.dark, '@media (forced-colors: active)': forced },
});

/** Class for the element that everything with ratings stands in. */
export const useRatingColours = (): string => {
  const styles = useStyles();
  const { look } = useLookAndLanguage();
  return useDark(look, useServices().dark) ? styles.dark : styles.light;
};
