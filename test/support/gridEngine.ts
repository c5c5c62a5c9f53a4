import {
  CellValueType,
  LocaleType,
  LogLevel,
  Univer,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';
import { fixedAreaAddress, onSheet, parseAddress } from '../../src/sheets/address';
import type { CellContent, SheetDescription } from '../../src/sheets/description';

/** What a cell of a person's own sheet holds. */
export type UserCell = string | number | { readonly formula: string } | null;

/** A sheet of a person's own, from A1 on. */
export interface UserSheet {
  readonly name: string;
  readonly rows: readonly (readonly UserCell[])[];
}

type Shown = number | string | boolean | null;

/** A workbook in the grid engine, with every formula calculated. */
export interface CalculatedWorkbook {
  /** Value of a cell, in full precision; `null` for an empty cell, error text for an error. */
  readonly valueAt: (sheet: string, row: number, column: number) => Shown;
  /** Changes a cell (address with sheet) and calculates again. */
  readonly change: (address: string, value: UserCell) => Promise<void>;
  readonly close: () => void;
}

const types = { string: CellValueType.STRING, number: CellValueType.NUMBER, boolean: CellValueType.BOOLEAN };

const plainCell = (value: string | number | boolean): ICellData => ({
  v: typeof value === 'boolean' ? Number(value) : value,
  t: types[typeof value as keyof typeof types],
});

const userCell = (value: UserCell): ICellData | null => {
  if (value === null) return null;
  return typeof value === 'object' ? { f: value.formula } : plainCell(value);
};

const describedCell = (content: CellContent): ICellData | null => {
  if (content === null) return null;
  if (typeof content !== 'object') return plainCell(content);
  return 'formula' in content ? { f: content.formula } : plainCell(content.text);
};

type Cells = Record<number, Record<number, ICellData>>;

const place = (cells: Cells, row: number, column: number, cell: ICellData | null): void => {
  if (cell !== null) (cells[row] ??= {})[column] = cell;
};

const userCells = (sheet: UserSheet): Cells => {
  const cells: Cells = {};
  sheet.rows.forEach((values, row) => values.forEach((value, column) => place(cells, row, column, userCell(value))));
  return cells;
};

const describedCells = (sheet: SheetDescription): Cells => {
  const cells: Cells = {};
  for (const block of sheet.blocks)
    block.rows.forEach((contents, row) =>
      contents.forEach((content, column) =>
        place(cells, block.row + row, block.column + column, describedCell(content)),
      ),
    );
  return cells;
};

const worksheet = (name: string, cellData: Cells): Partial<IWorksheetData> => ({
  id: name,
  name,
  cellData,
  rowCount: Math.max(50, ...Object.keys(cellData).map((row) => Number(row) + 10)),
  columnCount: 60,
});

/** Workbook-level names in the form in which Univer stores them. */
const definedNames = (described: readonly SheetDescription[]): string =>
  JSON.stringify(
    Object.fromEntries(
      described.flatMap((sheet) =>
        sheet.names.map(({ name, area }) => [
          name,
          {
            id: name,
            name,
            formulaOrRefString: onSheet(sheet.name, fixedAreaAddress(area)),
            localSheetId: 'AllDefaultWorkbook',
          },
        ]),
      ),
    ),
  );

/** The engine keeps what it calculated per workbook id, for all engines in the process. */
let workbooks = 0;

const workbookOf = (user: readonly UserSheet[], described: readonly SheetDescription[]): IWorkbookData => {
  const sheets = [
    ...user.map((sheet) => worksheet(sheet.name, userCells(sheet))),
    ...described.map((sheet) => worksheet(sheet.name, describedCells(sheet))),
  ];
  return {
    id: `workbook-${++workbooks}`,
    name: 'workbook',
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id!),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id!, sheet])),
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: definedNames(described) }],
  };
};

/** Univer without a screen: the grid engine of the playground. */
const startEngine = (): { readonly univer: Univer; readonly api: FUniver } => {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  return { univer, api: FUniver.newAPI(univer) };
};

/**
 * Puts a person's sheets and Saldo's sheets in one workbook and calculates every native formula.
 * @returns the workbook; `close` it after use
 */
export const calculate = async (
  user: readonly UserSheet[],
  described: readonly SheetDescription[],
): Promise<CalculatedWorkbook> => {
  const { univer, api } = startEngine();
  const workbook = api.createWorkbook(workbookOf(user, described));

  const formula = api.getFormula();
  const calculated = formula.onCalculationResultApplied();
  formula.executeCalculation();
  await calculated;

  const sheetNamed = (name: string) => workbook.getSheetByName(name)!;
  return {
    valueAt: (sheet, row, column) =>
      (sheetNamed(sheet).getRange(row, column).getRawValue() as Shown | undefined) ?? null,
    change: async (address, value) => {
      const { sheet, row, column } = parseAddress(address)!;
      const range = sheetNamed(sheet!).getRange(row, column);
      const applied = formula.onCalculationResultApplied();
      if (value === null) range.clearContent();
      else range.setValue(userCell(value)!);
      await applied;
    },
    close: () => univer.dispose(),
  };
};
