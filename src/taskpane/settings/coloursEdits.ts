import type { Palette } from '../../sheets/colours/palette';
import { coloursKey, coloursRow } from '../../sheets/house/settingsSheet';
import { text, type SheetKind } from '../../sheets/description';
import type { Language } from '../../text/instance';
import type { SaldoSheet, SheetEdit } from '../../workbook/port/workbook';
import { findSetting, type SettingsTable } from '../session/settingsTable';

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

/** The choice on the settings sheet: in its cell, or on a new line of the table when that has none. */
export const settingEdit = (table: SettingsTable, palette: Palette, language: Language): SheetEdit => {
  const { id: sheet } = table.sheet;
  const found = findSetting(table, coloursKey);
  if (found === null) return { sheet, guards: [], cells: [], newRows: [coloursRow(palette, language)] };
  const { row, column, value } = found.value;
  return { sheet, guards: [found.key], cells: [{ row, column, value, content: text(palette) }] };
};

/** Conditional formats of the working sheets in other colours; no cell is touched. */
export const repaintEdits = (sheets: readonly SaldoSheet[]): readonly SheetEdit[] =>
  repaintedSheets(sheets).map(({ id }) => ({ sheet: id, guards: [], cells: [], repaint: true }));
