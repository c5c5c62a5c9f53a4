import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';

const errorTypes: readonly string[] = Object.values(ErrorType);

const isErrorType = (code: string): code is ErrorType => errorTypes.includes(code);

/** Called with the sentence of an error that a function made. */
export type OnError = (message: string) => void;

const isErrorObject = (value: unknown): value is { readonly code: string; readonly message?: string } =>
  value instanceof Error || (typeof value === 'object' && value !== null && 'code' in value);

/** An error cell. Whatever else a function throws is `#VALUE!`, as in Excel. */
export const errorCell = (error: unknown, onError: OnError): BaseValueObject => {
  const { code, message } = isErrorObject(error) ? error : { code: '#VALUE!', message: String(error) };
  if (message !== undefined && message !== '') onError(message);
  return ErrorValueObject.create(isErrorType(code) ? code : ErrorType.VALUE);
};

const cell = (value: unknown, onError: OnError): BaseValueObject => {
  // Excel shows a returned null as 0.
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === 'number')
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return typeof value === 'string' ? StringValueObject.create(value) : errorCell(value, onError);
};

/** What the grid shows for an answer; a matrix spills. */
export const answerCells = (answer: unknown, onError: OnError): BaseValueObject => {
  if (!Array.isArray(answer)) return cell(answer, onError);
  const rows = answer as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || rows.some((row) => !Array.isArray(row) || row.length !== width))
    return ErrorValueObject.create(ErrorType.VALUE);
  const cells = (rows as unknown[][]).map((row) => row.map((value) => cell(value, onError)));
  if (cells.length === 1 && width === 1) return cells[0]![0]!;
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: width,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
};
