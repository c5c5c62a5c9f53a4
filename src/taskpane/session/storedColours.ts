import { defaultPalette, paletteNamed, type Palette } from '../../sheets/colours/palette';
import { coloursKey } from '../../sheets/house/settingsSheet';
import type { Workbook } from '../../workbook/port/workbook';
import type { StoredSettings } from './restore';
import type { UnknownSetting } from './session';
import { findSetting, readSettingsTable } from './settingsTable';

/** Colours as the workbook has them, and the cell when its word is none of ours. */
export interface StoredColours {
  readonly palette: Palette;
  readonly unknown?: UnknownSetting;
}

/** Reads the colours back: what a colleague chose, or typed on the settings sheet. Asks for the cell only when it has to be named. */
export const storedColours = async (workbook: Workbook, stored: StoredSettings): Promise<StoredColours> => {
  const found = stored[coloursKey]?.trim() ?? '';
  const palette = found === '' ? defaultPalette : paletteNamed(found);
  if (palette !== null) return { palette };
  const table = await readSettingsTable(workbook);
  const cell = table.ok && typeof table.value === 'object' ? findSetting(table.value, coloursKey) : null;
  return cell === null
    ? { palette: defaultPalette }
    : { palette: defaultPalette, unknown: { cell: cell.value.address, found } };
};
