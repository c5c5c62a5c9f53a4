import type { Palette } from '../../sheets/colours/palette';
import { text, type SheetDescription, type SheetKind } from '../../sheets/description';
import {
  coloursKey,
  settingsSheetWithColours,
  workbookSettingsSheet,
  type WorkbookSettings,
} from '../../sheets/house/settingsSheet';
import type { SaldoSheet, SheetEdit } from '../../workbook/port/workbook';
import { findSetting, settingRows, type SettingsTable } from '../session/settingsTable';

/** Working sheets that show ratings, or balances by their sign. */
const colouredWork: readonly SheetKind[] = ['cases', 'ratings', 'secondRatings', 'reasoning'];
/** Results: charts and drawings cannot follow by themselves, so these get the colours when they are written again. */
const colouredResults: readonly SheetKind[] = [
  'volumePrice',
  'explanation',
  'sensitivity',
  'ticks',
  'changes',
  'case',
  'comparison',
  'archetypes',
];

/** Sheets that are coloured again at once. */
export const repaintedSheets = (sheets: readonly SaldoSheet[]): readonly SaldoSheet[] =>
  sheets.filter(({ kind }) => colouredWork.includes(kind));

/** Sheets that keep their colours until they are written again. */
export const sheetsForLater = (sheets: readonly SaldoSheet[]): readonly SaldoSheet[] =>
  sheets.filter(({ kind }) => colouredResults.includes(kind));

/** The choice in its cell on the settings sheet; nothing when its table has no line for it. */
export const settingEdits = (table: SettingsTable, palette: Palette): readonly SheetEdit[] => {
  const found = findSetting(table, coloursKey);
  if (found === null) return [];
  const { row, column, value } = found.value;
  return [{ sheet: table.sheet.id, guards: [found.key], cells: [{ row, column, value, content: text(palette) }] }];
};

/** The settings sheet to write first: one that is not there yet, or that has no line for colours. `null`: nothing is needed. */
export const sheetToWrite = (found: SettingsTable | 'none', settings: WorkbookSettings): SheetDescription | null => {
  if (found === 'none') return workbookSettingsSheet(settings);
  return findSetting(found, coloursKey) === null ? settingsSheetWithColours(settingRows(found), settings) : null;
};

/** Conditional formats of the working sheets in other colours; no cell is touched. */
export const repaintEdits = (sheets: readonly SaldoSheet[]): readonly SheetEdit[] =>
  repaintedSheets(sheets).map(({ id }) => ({ sheet: id, guards: [], cells: [], repaint: true }));
