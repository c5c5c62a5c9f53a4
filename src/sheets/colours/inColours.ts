import type { SheetDescription } from '../description';
import { defaultPalette, type Palette } from './palette';

/** The same sheets in the colours of the workbook. */
export const inColours = (sheets: readonly SheetDescription[], palette: Palette): readonly SheetDescription[] =>
  sheets.map((sheet) => ({ ...sheet, palette }));

/** Colours that a sheet is described in. */
export const paletteOf = ({ palette = defaultPalette }: Pick<SheetDescription, 'palette'>): Palette => palette;
