import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { headerRow, type SampleCell, type SampleSheet, type SampleWorkbook } from '../../../samples/sampleWorkbook';
import type { Language } from '../../../text/instance';

/** Pixels per character of the standard font, plus the room a filter button or the cell's edge takes. */
const columnPixels = (characters: number): number => Math.round(characters * 8 + 16);
const emptyRows = 60;
const emptyColumns = 12;

const title: IStyleData = { bl: BooleanNumber.TRUE, fs: 15 };
const note: IStyleData = { cl: { rgb: '#605e5c' } };
const header: IStyleData = {
  tb: WrapStrategy.WRAP,
  vt: VerticalAlign.BOTTOM,
  bl: BooleanNumber.TRUE,
  bg: { rgb: '#dbe7f5' },
  bd: { b: { s: BorderStyleTypes.THIN, cl: { rgb: '#9dbbe0' } } },
};

/** The grid keeps rows and columns as objects keyed by position. */
const byPosition = <T>(items: readonly T[]): Record<number, T> => Object.fromEntries(items.entries());

const content = (value: SampleCell): ICellData =>
  value === null ? {} : { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };

const cells = (sheet: SampleSheet, language: Language): IObjectMatrixPrimitiveType<ICellData> => {
  const top = headerRow(sheet);
  const heading = sheet.heading.map((line, row) => [
    row,
    { 0: { ...content(line[language]), s: row === 0 ? title : note } },
  ]);
  const headers = [
    top,
    byPosition(sheet.columns.map((column) => ({ ...content(column.header[language]), s: header }))),
  ];
  const formats = sheet.columns.map((column) => ({ s: { n: { pattern: column.numberFormat } } }));
  const rows = sheet.rows.map((row, index) => [
    top + 1 + index,
    byPosition(row.map((value, column) => ({ ...content(value), ...(value === null ? {} : formats[column]) }))),
  ]);
  return Object.fromEntries([...heading, headers, ...rows]) as IObjectMatrixPrimitiveType<ICellData>;
};

/** Room for the larger title, and for headers that need more than one line. */
const rowHeights = (sheet: SampleSheet, language: Language): Record<number, { h: number }> => {
  if (sheet.heading.length === 0) return {};
  const lines = sheet.columns.map((column) => Math.ceil((column.header[language].length + 2) / column.width));
  return { 0: { h: 30 }, [headerRow(sheet)]: { h: Math.max(...lines) * 18 + 6 } };
};

const worksheet = (sheet: SampleSheet, id: string, language: Language): Partial<IWorksheetData> => ({
  id,
  name: sheet.name[language],
  cellData: cells(sheet, language),
  rowCount: headerRow(sheet) + 1 + sheet.rows.length + emptyRows,
  columnCount: Math.max(sheet.columns.length + emptyColumns, 26),
  rowData: rowHeights(sheet, language),
  columnData: byPosition(sheet.columns.map((column) => ({ w: columnPixels(column.width) }))),
  defaultColumnWidth: 72,
  defaultRowHeight: 22,
});

/**
 * A sample as the grid loads it: plain cells, as if a person had typed them. Nothing of Saldo is in it yet.
 * @param id never used before: the formula engine keeps values by it
 */
export const workbookData = (sample: SampleWorkbook, language: Language, id: string): Partial<IWorkbookData> => {
  const ids = sample.sheets.map((_sheet, index) => `sheet-${index + 1}`);
  return {
    id,
    name: sample.fileName[language],
    locale: LocaleType.EN_US,
    sheetOrder: ids,
    sheets: Object.fromEntries(
      sample.sheets.map((sheet, index) => [ids[index]!, worksheet(sheet, ids[index]!, language)]),
    ),
    defaultStyle: { ff: 'Segoe UI, Open Sans, sans-serif', fs: 10 },
  };
};
