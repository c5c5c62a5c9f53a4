import { palettes, type Palette, type Shade } from './palette';

/** Colours of a deficit and a surplus, for text, marks and bars; the light ones fill what belongs to price. */
export interface BalanceColours {
  readonly deficit: string;
  readonly deficitLight: string;
  readonly surplus: string;
  readonly surplusLight: string;
}

/** Never the only sign: sign, place and form say the same. */
export const balanceColours: Readonly<Record<Shade, Readonly<Record<Palette, BalanceColours>>>> = {
  light: {
    blueOrange: { deficit: '#BF4A12', deficitLight: '#FBE1D3', surplus: '#0B5CAD', surplusLight: '#D6E6F7' },
    redYellowGreen: { deficit: '#9C1C1C', deficitLight: '#FADEDB', surplus: '#1E8449', surplusLight: '#D8F0DF' },
    grey: { deficit: '#3A3A3A', deficitLight: '#DEDEDE', surplus: '#757575', surplusLight: '#F2F2F2' },
  },
  dark: {
    blueOrange: { deficit: '#F39A66', deficitLight: '#3A2418', surplus: '#6CB2F7', surplusLight: '#16293B' },
    redYellowGreen: { deficit: '#F2705F', deficitLight: '#3B1C19', surplus: '#A6E8B5', surplusLight: '#16301F' },
    grey: { deficit: '#EDEDED', deficitLight: '#4A4A4A', surplus: '#9C9C9C', surplusLight: '#333333' },
  },
};

/** Which of the two is written in this colour on a sheet; `null` for none, or a colour of somebody else. */
export const signOfColour = (colour: string | null): 'deficit' | 'surplus' | null =>
  (['deficit', 'surplus'] as const).find((sign) =>
    palettes.some((palette) => balanceColours.light[palette][sign] === colour?.toUpperCase()),
  ) ?? null;
