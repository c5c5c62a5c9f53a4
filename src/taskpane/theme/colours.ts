import { makeStyles } from '@fluentui/react-components';

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

const forced = {
  '--saldo-deficit': 'color-mix(in srgb, CanvasText 58%, Canvas)',
  '--saldo-deficit-light': 'Canvas',
  '--saldo-surplus': 'CanvasText',
  '--saldo-surplus-light': 'Canvas',
  '--saldo-mark': 'Highlight',
  '--saldo-line': 'GrayText',
  '--saldo-influence': 'Highlight',
} as const;

export const useColours = makeStyles({
  light: {
    '--saldo-deficit': '#BF4A12',
    '--saldo-deficit-light': '#FBEAE0',
    '--saldo-surplus': '#0B5CAD',
    '--saldo-surplus-light': '#E3EEF9',
    '--saldo-mark': '#242424',
    '--saldo-line': '#D1D1D1',
    '--saldo-influence': '#5B2D8E',
    '@media (forced-colors: active)': forced,
  },
  dark: {
    '--saldo-deficit': '#F39A66',
    '--saldo-deficit-light': '#3A2418',
    '--saldo-surplus': '#6CB2F7',
    '--saldo-surplus-light': '#16293B',
    '--saldo-mark': '#FFFFFF',
    '--saldo-line': '#525252',
    '--saldo-influence': '#CFA8FF',
    '@media (forced-colors: active)': forced,
  },
});
