import {
  createExcelHost,
  type ExcelHost,
  type ExcelHostOptions,
} from '../../src/hosts/playground/excel/createExcelHost';
import { quotedSheet } from '../../src/sheets/address';
import { headlessGrid } from './headlessGrid';

/** What a cell of a person's sheet holds, as typed: a text that starts with `=` is a formula. */
export type Typed = string | number | boolean | null;

export interface WorkbookContents {
  /** Sheets in order; rows from A1. */
  readonly sheets: Readonly<Record<string, readonly (readonly Typed[])[]>>;
  readonly options?: Partial<Pick<ExcelHostOptions, 'language' | 'blanks' | 'dark'>>;
}

export interface OpenWorkbook extends ExcelHost {
  readonly close: () => void;
}

let opened = 0;

/** An emulated Excel with a workbook open, in plain Node. Close it after the test. */
export const openWorkbook = async ({ sheets, options = {} }: WorkbookContents): Promise<OpenWorkbook> => {
  const names = Object.keys(sheets);
  const grid = headlessGrid({
    // The engine keeps what it calculated by workbook id, across all its instances.
    id: `workbook-${++opened}`,
    name: 'Map1.xlsx',
    sheetOrder: names.map((_, i) => `sheet-${i + 1}`),
    sheets: Object.fromEntries(
      names.map((name, i) => [
        `sheet-${i + 1}`,
        { id: `sheet-${i + 1}`, name, rowCount: 200, columnCount: 30, cellData: {} },
      ]),
    ),
  });
  const host = createExcelHost({
    api: grid.api,
    language: options.language ?? 'nl',
    dark: options.dark ?? false,
    blanks: options.blanks ?? 'zero',
    showPane: () => undefined,
    hidePane: () => undefined,
  });
  for (const [name, rows] of Object.entries(sheets))
    if (rows.some((row) => row.length > 0)) host.control.type(`${quotedSheet(name)}!A1`, rows);
  await host.control.settle();
  host.fault('clearUndo');
  return {
    ...host,
    close: () => {
      host.dispose();
      grid.close();
    },
  };
};

/** The globals as Office.js leaves them on the runtime, for code that uses `Excel` and `Office` directly. */
export const installGlobals = ({ globals }: ExcelHost): void => void Object.assign(globalThis, globals);
