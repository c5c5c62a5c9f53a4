import { success, type Result } from '../../analysis/result';
import { cellAddress, onSheet } from '../../sheets/address';
import { text, type Area } from '../../sheets/description';
import type { SettingRow } from '../../sheets/house/settingsSheet';
import type { Grid, GridCell } from '../../workbook/port/grid';
import type { SaldoSheet, Workbook, WorkbookProblem } from '../../workbook/port/workbook';
import { cellAt, labelOf } from '../data/cells';

/** The table on the settings sheet as it stands now. */
export interface SettingsTable {
  readonly sheet: SaldoSheet;
  readonly grid: Grid;
  readonly area: Area;
}

/** A cell of that table, as row and column of the sheet. */
export interface SettingCell {
  readonly row: number;
  readonly column: number;
  readonly value: GridCell['value'];
  /** `Saldo Instellingen!B19`. */
  readonly address: string;
}

/** `none`: this workbook has no settings sheet; `noTable`: a person turned its table into plain cells, which are not read back. */
export type FoundSettings = SettingsTable | 'none' | 'noTable';

export const readSettingsTable = async (workbook: Workbook): Promise<Result<FoundSettings, WorkbookProblem>> => {
  const known = await workbook.saldoSheets();
  if (!known.ok) return known;
  const sheet = known.value.find(({ kind }) => kind === 'settings');
  if (sheet === undefined) return success('none');
  const read = await workbook.readSheets([sheet.id]);
  if (!read.ok) return read;
  const contents = read.value[0] ?? null;
  if (contents === null || contents.table === null) return success('noTable');
  return success({ sheet, grid: contents.grid, area: contents.table });
};

const cellOf = ({ grid }: SettingsTable, row: number, column: number): SettingCell => ({
  row,
  column,
  value: cellAt(grid, row - grid.row, column - grid.column).value,
  address: onSheet(grid.sheet, cellAddress({ row, column })),
});

const linesOf = ({ area }: SettingsTable): readonly number[] =>
  Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index);

/** Key and value of a setting; `null` when the table has no such row. */
export const findSetting = (
  table: SettingsTable,
  key: string,
): { readonly key: SettingCell; readonly value: SettingCell } | null => {
  const { grid, area } = table;
  const row = linesOf(table).find((line) => labelOf(cellAt(grid, line - grid.row, area.column - grid.column)) === key);
  return row === undefined
    ? null
    : { key: cellOf(table, row, area.column), value: cellOf(table, row, area.column + 1) };
};

/** The rows as they stand: key, value, meaning. */
export const settingRows = (table: SettingsTable): readonly SettingRow[] =>
  linesOf(table).map((row) => {
    const [key, value, meaning] = [0, 1, 2].map((offset) => cellOf(table, row, table.area.column + offset).value);
    return {
      key: String(key ?? ''),
      value: typeof value === 'string' ? text(value) : (value ?? null),
      meaning: String(meaning ?? ''),
    };
  });
