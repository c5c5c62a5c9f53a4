import { RANGE_TYPE, type IRange } from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import {
  between,
  bottom,
  isWholeColumns,
  isWholeRows,
  lastColumnCount,
  lastRowCount,
  right,
  type Area,
  type SheetRange,
} from './areas';
import { sheetOf, unitId, type Grid } from './grid';

const areaOf = (range: IRange, rowCount: number, columnCount: number): Area => {
  const columns = range.rangeType === RANGE_TYPE.COLUMN || range.rangeType === RANGE_TYPE.ALL;
  const rows = range.rangeType === RANGE_TYPE.ROW || range.rangeType === RANGE_TYPE.ALL;
  return between(
    columns ? 0 : range.startRow,
    rows ? 0 : range.startColumn,
    columns ? lastRowCount - 1 : Math.min(range.endRow, rowCount - 1),
    rows ? lastColumnCount - 1 : Math.min(range.endColumn, columnCount - 1),
  );
};

export interface Selection {
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly activeCell: { readonly row: number; readonly column: number };
}

/** What is selected on the active sheet; A1 when nothing ever was. */
export const selectionOf = (grid: Grid): Selection => {
  const sheet = grid.book().getActiveSheet();
  const sheetId = sheet.getSheetId();
  const service = grid.injector().get(SheetsSelectionsService);
  const selections = service.getWorkbookSelections(unitId(grid)).getSelectionsOfWorksheet(sheetId);
  const areas = selections.map(({ range }) => areaOf(range, sheet.getRowCount(), sheet.getColumnCount()));
  const primary = selections.at(-1)?.primary;
  const first = areas.at(-1) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    sheetId,
    areas: areas.length === 0 ? [first] : areas,
    activeCell: { row: primary?.actualRow ?? first.row, column: primary?.actualColumn ?? first.column },
  };
};

const univerRange = (area: Area, rowCount: number, columnCount: number): IRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: isWholeColumns(area) ? rowCount - 1 : bottom(area),
  endColumn: isWholeRows(area) ? columnCount - 1 : right(area),
  rangeType: isWholeColumns(area) ? RANGE_TYPE.COLUMN : isWholeRows(area) ? RANGE_TYPE.ROW : RANGE_TYPE.NORMAL,
});

/** Selects areas of one sheet, which becomes the active one. */
export const select = (grid: Grid, sheetId: string, areas: readonly Area[]): void => {
  const sheet = sheetOf(grid, sheetId);
  grid.facade().setActiveSheet(sheetId);
  grid.execute(SetSelectionsOperation.id, {
    unitId: unitId(grid),
    subUnitId: sheetId,
    selections: areas.map((area) => ({
      range: univerRange(area, sheet.getRowCount(), sheet.getColumnCount()),
      primary: {
        actualRow: area.row,
        actualColumn: area.column,
        startRow: area.row,
        startColumn: area.column,
        endRow: area.row,
        endColumn: area.column,
        isMerged: false,
        isMergedMainCell: false,
      },
      style: null,
    })),
  });
};

export const selectRange = (grid: Grid, { sheetId, area }: SheetRange): void => select(grid, sheetId, [area]);
