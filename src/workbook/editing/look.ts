import { defaultPalette, type Palette } from '../../sheets/colours/palette';
import type { Area } from '../../sheets/description';
import type { Written } from '../identity/fingerprint';
import { ownSheets, surveyWorksheets, type OwnSheet } from '../identity/ownSheets';
import { ourTable } from '../identity/ourTable';
import type { EditRequest, SheetEdit } from '../port/workbook';
import { stop } from '../problems';
import { areaOf, placeProperties } from '../reading/place';
import { isRatingLook, paletteOfLooks } from '../writing/ratingLooks';
import { askFormats, paintedFormats, paintProperties } from './repaint';
import {
  wholeRows,
  type DoomedLine,
  type EditPlan,
  type Target,
  type TargetTable,
  type ValidationBefore,
} from './target';
import { checkUnchanged, spansOf } from './touched';

interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  readonly table: Excel.Table;
}

/**
 * Looks at everything an edit touches, and checks it against what the person saw: three syncs whatever the number of cells.
 * Problems: sheetGone, sheetProtected, changedMeanwhile.
 */
export const lookBeforeEdit = async (context: Excel.RequestContext, request: EditRequest): Promise<EditPlan> => {
  const { tables } = context.workbook;
  tables.load('items/name,items/showHeaders,items/showFilterButton,items/worksheet/id');
  const own = ownSheets(await surveyWorksheets(context));
  const all = tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => ({ name: table.name, sheet: table.worksheet.id, table }));
  const asked = request.edits.map((edit) => {
    // Never by name and never a copy: only a sheet that carries our mark and is the one it was put on.
    const sheet = own.find(({ id }) => id === edit.sheet) ?? stop('sheetGone', { sheet: '' });
    return ask(context, edit, sheet, all);
  });
  const log = request.log.length === 0 ? undefined : own.find(({ mark }) => mark.kind === 'log');
  const askedLog = log === undefined ? null : askLog(context, log, all);
  await context.sync();
  const { palette = defaultPalette } = request;
  return {
    targets: asked.map((one) => targetOf(one, palette)),
    palette,
    log: askedLog === null ? null : { existing: logOf(askedLog), entries: request.log },
  };
};

const tablesOn = (all: readonly FoundTable[], sheet: OwnSheet) =>
  all
    .filter((table) => table.sheet === sheet.id)
    .map(({ name, table }) => {
      const range = table.getRange();
      const first = table.getDataBodyRange().getRow(0);
      range.load(placeProperties);
      first.load('formulas');
      return { name, range, first, filterButtons: table.showFilterButton };
    });

const ask = (context: Excel.RequestContext, edit: SheetEdit, sheet: OwnSheet, all: readonly FoundTable[]) => {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  worksheet.protection.load('protected');
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load(placeProperties);
  const spans = spansOf(edit).map((span) => {
    const range = worksheet.getRangeByIndexes(span.row, span.column, 1, span.columns);
    range.load('values,formulas,text');
    return { span, range };
  });
  const doomed = [...new Set(edit.removedRows ?? [])]
    .sort((one, other) => one - other)
    .map((row) => {
      const range = worksheet.getRange(wholeRows(row)).getUsedRangeOrNullObject(true);
      range.load(`${placeProperties},values,formulas,numberFormat`);
      return { row, range };
    });
  const validations = (edit.validations ?? []).map(({ area: { row, column } }) => {
    const { dataValidation } = worksheet.getRangeByIndexes(row, column, 1, 1);
    dataValidation.load('rule,errorAlert,prompt,ignoreBlanks,type');
    return dataValidation;
  });
  const looks = (edit.ratingLooks ?? []).map((look) => {
    const { row, column, rows, columns } = look.area;
    const { conditionalFormats } = worksheet.getRangeByIndexes(row, column, rows, columns);
    conditionalFormats.load(`${paintProperties},items/customOrNullObject/rule/formula`);
    return { look, conditionalFormats };
  });
  const formats = edit.repaint === true ? askFormats(worksheet, paintProperties) : null;
  return { edit, sheet, worksheet, used, spans, doomed, validations, looks, formats, tables: tablesOn(all, sheet) };
};

const targetOf = ({ edit, sheet, worksheet, used, ...asked }: ReturnType<typeof ask>, palette: Palette): Target => {
  if (worksheet.protection.protected) stop('sheetProtected', { sheet: sheet.name });
  const spans = asked.spans.map(({ span, range }) => ({
    ...span,
    values: range.values[0] as Written[],
    formulas: range.formulas[0] as Written[],
    text: range.text[0]!,
  }));
  checkUnchanged(sheet.name, edit, spans);
  const end = used.isNullObject
    ? { row: 0, column: 0 }
    : { row: used.rowIndex + used.rowCount, column: used.columnIndex + used.columnCount };
  const found = ourTable(
    sheet.mark,
    asked.tables.map(({ name, range, first, filterButtons }): TargetTable => {
      const area = areaOf(range);
      return { name, area, filterButtons, isEmpty: area.rows === 2 && isBlank(first.formulas[0] as Written[]) };
    }),
  );
  const area = found?.area ?? plainArea(sheet, edit, end);
  return {
    edit,
    sheet,
    table: found,
    area,
    end,
    spans,
    doomed: asked.doomed.flatMap(({ row, range }) => (range.isNullObject ? [] : [doomedLine(row, range, area)])),
    validations: asked.validations.map(validationBefore),
    looks: asked.looks.map(({ look, conditionalFormats: { items } }) => ({
      ours: items.filter((format) => isRatingLook(format, look)).map(({ id }) => id),
      others: items.filter((format) => !isRatingLook(format, look)).map(({ id }) => id),
      palette: paletteOfLooks(items.filter((format) => isRatingLook(format, look))),
    })),
    painted: asked.formats === null ? [] : paintedFormats(asked.formats.items, palette),
  };
};

const isBlank = (cells: readonly Written[]): boolean => cells.every((cell) => cell === '');

/** Where the lines are when they are no table any more: as the caller found them, or down to the last cell from where they were written. */
const plainArea = ({ mark }: OwnSheet, { plain }: SheetEdit, end: Target['end']): Area => {
  const written = mark.tables[0]?.area ?? { row: 0, column: 0, rows: 1, columns: end.column };
  return plain ?? { ...written, rows: Math.max(1, end.row - written.row) };
};

const doomedLine = (row: number, range: Excel.Range, area: Area): DoomedLine => {
  const { columnIndex } = range;
  const inTable = <T>(cells: readonly T[], blank: T): readonly T[] =>
    Array.from({ length: area.columns }, (_, index) => cells[area.column + index - columnIndex] ?? blank);
  const formulas = range.formulas[0] as Written[];
  const isBeside = formulas.some(
    (cell, index) =>
      cell !== '' && (columnIndex + index < area.column || columnIndex + index >= area.column + area.columns),
  );
  return {
    row,
    isBeside,
    values: inTable(range.values[0] as Written[], ''),
    formulas: inTable(formulas, ''),
    numberFormats: inTable(range.numberFormat[0] as string[], 'General'),
  };
};

const validationBefore = ({ type, rule, errorAlert, prompt, ignoreBlanks }: Excel.DataValidation): ValidationBefore =>
  type === 'None' && prompt.message === '' ? null : { rule, errorAlert, prompt, ignoreBlanks };

const askLog = (context: Excel.RequestContext, sheet: OwnSheet, all: readonly FoundTable[]) => {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  worksheet.protection.load('protected');
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load(`${placeProperties},formulas`);
  return { sheet, worksheet, used, tables: tablesOn(all, sheet) };
};

const logOf = ({ sheet, worksheet, used, tables }: ReturnType<typeof askLog>) => {
  if (worksheet.protection.protected) stop('sheetProtected', { sheet: sheet.name });
  const above = used.isNullObject ? [] : Array.from({ length: used.rowIndex }, () => []);
  const before = used.isNullObject ? [] : Array.from({ length: used.columnIndex }, () => '');
  const filled = used.isNullObject ? [] : (used.formulas as Written[][]).map((row) => [...before, ...row]);
  return {
    sheet,
    cells: [...above, ...filled],
    tables: tables.map(({ name, range, filterButtons }) => ({ name, area: areaOf(range), filterButtons })),
  };
};
