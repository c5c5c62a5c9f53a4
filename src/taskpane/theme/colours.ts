import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { balanceColours } from '../../sheets/colours/balanceColours';
import type { Palette, Shade } from '../../sheets/colours/palette';

/** Colours with a meaning, as CSS variables: they follow the theme and give way to the system's own in forced colours. */
export const colour = {
  deficit: 'var(--saldo-deficit)',
  deficitLight: 'var(--saldo-deficit-light)',
  surplus: 'var(--saldo-surplus)',
  surplusLight: 'var(--saldo-surplus-light)',
  mark: 'var(--saldo-mark)',
  line: 'var(--saldo-line)',
  influence: 'var(--saldo-influence)',
} as const;

const forced = '@media (forced-colors: active)';

const signs = (shade: Shade, palette: Palette) => {
  const { deficit, deficitLight, surplus, surplusLight } = balanceColours[shade][palette];
  return {
    '--saldo-deficit': deficit,
    '--saldo-deficit-light': deficitLight,
    '--saldo-surplus': surplus,
    '--saldo-surplus-light': surplusLight,
    [forced]: {
      '--saldo-deficit': 'color-mix(in srgb, CanvasText 58%, Canvas)',
      '--saldo-deficit-light': 'Canvas',
      '--saldo-surplus': 'CanvasText',
      '--saldo-surplus-light': 'Canvas',
    },
  };
};

const forcedOthers = { '--saldo-mark': 'Highlight', '--saldo-line': 'GrayText', '--saldo-influence': 'Highlight' };

/** What is the same in every palette. */
const useOthers = makeStyles({
  light: {
    '--saldo-mark': '#242424',
    '--saldo-line': '#D1D1D1',
    '--saldo-influence': '#5B2D8E',
    [forced]: forcedOthers,
  },
  dark: {
    '--saldo-mark': '#FFFFFF',
    '--saldo-line': '#525252',
    '--saldo-influence': '#CFA8FF',
    [forced]: forcedOthers,
  },
});

const inShade = (shade: Shade) => ({
  blueOrange: signs(shade, 'blueOrange'),
  redYellowGreen: signs(shade, 'redYellowGreen'),
  grey: signs(shade, 'grey'),
});

const useLight = makeStyles(inShade('light'));
const useNight = makeStyles(inShade('dark'));

/** Class per palette for what shows deficit and surplus. */
export const usePaletteColours = (dark: boolean): Readonly<Record<Palette, string>> => {
  const [light, night] = [useLight(), useNight()];
  return dark ? night : light;
};

/** Class for the element that everything with a meaning in colour stands in. */
export const useColours = (dark: boolean, palette: Palette): string => {
  const others = useOthers();
  return mergeClasses(usePaletteColours(dark)[palette], dark ? others.dark : others.light);
};
