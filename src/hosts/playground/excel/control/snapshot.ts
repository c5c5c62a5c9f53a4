import type { ICellData } from '@univerjs/core';
import { cellAddress } from '../../../../sheets/address';
import { customProperties } from '../grid/customProperties';
import { addressOf, joined, type Area } from '../grid/areas';
import { sheetOf } from '../grid/grid';
import { mergedAreas } from '../grid/merges';
import { namesOf } from '../grid/names';
import { cellReader, usedArea, type CellValue } from '../grid/readCells';
import { rulesOn } from '../grid/validationRules';
import { isVisible } from '../grid/sheets';
import { headersOf, tablesOf } from '../grid/tables';
import type { Host } from '../host';
import { conditionalFormatsOn } from '../objects/conditionalFormats';
import { sheetState, tableLook } from '../state';

/** One cell with everything a person could have put in it. */
export interface CellSnapshot {
  readonly value: CellValue;
  readonly type: string;
  readonly formula: string | null;
  readonly style: unknown;
}

/** Everything of a sheet, as plain data. Two equal snapshots are the same sheet. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  readonly tables: readonly unknown[];
  readonly [more: string]: unknown;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly unknown[];
}

const cellsOf = (host: Host, sheetId: string): Record<string, CellSnapshot> => {
  const { grid } = host;
  const sheet = sheetOf(grid, sheetId);
  const read = cellReader(grid, sheetId);
  const styles = grid.book().getStyles();
  const found: Record<string, CellSnapshot> = {};
  const area = usedArea(grid, { sheetId, area: { row: 0, column: 0, rows: 1_048_576, columns: 16_384 } }, false);
  if (area === null) return found;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const { value, type, formula } = read(row, column);
      const raw = sheet.getCellMatrix().getValue(row, column) as ICellData | undefined;
      const style = raw === undefined ? null : (styles.getStyleByCell(raw) ?? null);
      if (type !== 'Empty' || formula !== null || style !== null)
        found[cellAddress({ row, column })] = { value, type, formula, style };
    }
  }
  return found;
};

/** Cells with the same rule are one entry, however the rule came to be there. */
const validationsOn = ({ grid, state }: Host, sheetId: string): readonly object[] => {
  const found = new Map<string, Area[]>();
  for (const { id, areas } of rulesOn(grid, sheetId)) {
    const rule = JSON.stringify(sheetState(state, sheetId).dataValidations.get(id) ?? null);
    found.set(rule, [...(found.get(rule) ?? []), ...areas]);
  }
  return [...found].map(([rule, areas]) => ({
    areas: joined(areas).map(addressOf),
    ...(JSON.parse(rule) as object | null),
  }));
};

const sheetSnapshot = (host: Host, sheetId: string): SheetSnapshot => {
  const { grid, state } = host;
  const config = sheetOf(grid, sheetId).getConfig();
  const { charts, shapes, pageLayout } = sheetState(state, sheetId);
  return {
    name: config.name,
    visible: isVisible(grid, sheetId),
    tabColor: config.tabColor,
    gridlines: config.showGridlines,
    freeze: config.freeze,
    rows: config.rowData,
    columns: config.columnData,
    cells: cellsOf(host, sheetId),
    merged: mergedAreas(grid, sheetId).map(addressOf),
    tables: tablesOf(grid)
      .filter((table) => table.sheetId === sheetId)
      .map((table) => ({
        name: table.name,
        address: addressOf(table.area),
        headers: headersOf(grid, table),
        ...tableLook(state, table.id),
      })),
    customProperties: customProperties(grid, sheetId),
    protected: grid.protectedSheets.has(sheetId),
    conditionalFormats: conditionalFormatsOn(sheetId, host).map((format) => ({ ...format, painted: undefined })),
    dataValidations: validationsOn(host, sheetId),
    pageLayout,
    charts,
    shapes,
  };
};

/** The whole workbook, or the named sheets of it, copied. */
export const snapshot = (host: Host, sheetNames?: readonly string[]): WorkbookSnapshot => {
  const sheets = host.grid
    .book()
    .getSheets()
    .filter((sheet) => sheetNames?.includes(sheet.getName()) ?? true);
  const taken = {
    sheets: sheets.map((sheet) => sheetSnapshot(host, sheet.getSheetId())),
    names: namesOf(host.grid).map(({ name, formula, sheetId, comment }) => ({ name, formula, sheetId, comment })),
  };
  return JSON.parse(JSON.stringify(taken)) as WorkbookSnapshot;
};
