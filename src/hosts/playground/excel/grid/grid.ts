import { ICommandService, type Injector, type Workbook, type Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { OfficeError } from '../request/officeError';

/** The Univer workbook behind the emulator. It may be replaced while the page lives (another sample), so it is asked for each time. */
export interface Grid {
  readonly api: FUniver;
  readonly facade: () => FWorkbook;
  readonly book: () => Workbook;
  readonly injector: () => Injector;
  /** Sheets whose cells and looks must not change. */
  readonly protectedSheets: Set<string>;
  /** Runs a Univer command; one that refuses is an error, as in Excel. */
  readonly execute: (id: string, params: object) => void;
}

export const gridOf = (api: FUniver): Grid => {
  const facade = (): FWorkbook => {
    const workbook = api.getActiveWorkbook();
    if (workbook === null) throw new OfficeError('GeneralException', undefined, 'There is no workbook.');
    return workbook;
  };
  const injector = (): Injector => facade().getActiveSheet().getInject();
  return {
    api,
    facade,
    book: () => facade().getWorkbook(),
    injector,
    protectedSheets: new Set(),
    execute: (id, params) => {
      if (!injector().get(ICommandService).syncExecuteCommand(id, params))
        throw new OfficeError('InvalidOperation', id);
    },
  };
};

export const unitId = (grid: Grid): string => grid.book().getUnitId();

export const findSheet = (grid: Grid, sheetId: string): Worksheet | null =>
  grid.book().getSheetBySheetId(sheetId) ?? null;

/** The sheet, or `ItemNotFound` when it was deleted in the meantime. */
export const sheetOf = (grid: Grid, sheetId: string): Worksheet => {
  const sheet = findSheet(grid, sheetId);
  if (sheet === null) throw new OfficeError('ItemNotFound', 'Worksheet');
  return sheet;
};

export const sheetFacade = (grid: Grid, sheetId: string): FWorksheet => {
  const sheet = grid.facade().getSheetBySheetId(sheetId);
  if (sheet === null) throw new OfficeError('ItemNotFound', 'Worksheet');
  return sheet;
};

/** Sheet names are compared without regard to case, as in Excel. */
export const sheetByName = (grid: Grid, name: string): Worksheet | null =>
  grid
    .book()
    .getSheets()
    .find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase()) ?? null;

/** Throws as Excel does when somebody protected the sheet. */
export const assertWritable = (grid: Grid, sheetId: string): void => {
  if (grid.protectedSheets.has(sheetId)) throw new OfficeError('AccessDenied', 'Worksheet');
};
