import {
  CellValueType,
  InterceptorEffectEnum,
  numfmt,
  type ICellData,
  type Injector,
  type Nullable,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { formulaForGrid, numberForGrid, numberForPerson } from './dutchTyping';

const typedText = (cell: ICellData): string => cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? String(cell.v ?? '');

const asTyped = (cell: Nullable<ICellData>): Nullable<ICellData> => {
  if (!cell) return cell;
  if (typeof cell.f === 'string') return { ...cell, f: formulaForGrid(cell.f) };
  const typed = typedText(cell);
  const number = numberForGrid(typed);
  return number === typed ? cell : { ...cell, p: null, v: number };
};

const isNumber = (cell: Nullable<ICellData>): cell is ICellData =>
  cell?.t === CellValueType.NUMBER && !cell.f && cell.v !== null && cell.v !== undefined;

/** A number without a number format: the grid would show it with a decimal point. */
const generalNumber = (cell: Nullable<ICellData>): Nullable<ICellData> =>
  cell && typeof cell.v === 'number' && cell.t !== CellValueType.BOOLEAN
    ? { ...cell, v: numfmt.format('General', cell.v, { locale: 'nl', throws: false }), t: CellValueType.NUMBER }
    : cell;

/** Before the grid's own number formats when a person types, after them when the grid shows. */
const early = 1000;
const late = 0;

/** Makes the grid read and show numbers as Excel with Dutch settings does. Formulas keep their English function names. */
export const installDutchNotation = (injector: Injector): void => {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: early,
    handler: (cell, _location, next) => next(asTyped(cell)),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: early,
    handler: (cell, location, next) => {
      const raw = location.worksheet.getCellRaw(location.row, location.col);
      const edited = next(cell);
      if (!isNumber(raw) || !edited) return edited;
      const shown = String(edited.v).endsWith('%') ? String(edited.v) : String(raw.v);
      return { ...edited, v: numberForPerson(shown), t: CellValueType.STRING };
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: late,
    handler: (cell, _location, next) => next(generalNumber(cell)),
  });
};
