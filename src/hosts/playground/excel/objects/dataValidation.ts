import { DataValidationOperator, generateRandomId, type ISheetDataValidationRule } from '@univerjs/core';
import { AddSheetDataValidationCommand, ClearRangeDataValidationCommand } from '@univerjs/sheets-data-validation';
import { bottom, intersection, right, without, type SheetRange } from '../grid/areas';
import { assertWritable, unitId } from '../grid/grid';
import { fixedAreaAddress, quotedSheet } from '../../../../sheets/address';
import { sheetOf } from '../grid/grid';
import type { Host } from '../host';
import { act } from '../request/members';
import { targetOf } from '../request/subjects';
import type { Kind } from '../request/kind';
import { notImplemented } from '../request/officeError';
import { sheetState } from '../state';

const univerRange = ({ area }: SheetRange): object => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: bottom(area),
  endColumn: right(area),
});

const operators: Readonly<Record<string, DataValidationOperator | undefined>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const listSource = (host: Host, source: string | Excel.Range): string => {
  if (typeof source === 'string') return source;
  const { sheetId, area } = targetOf<SheetRange>(source);
  return `=${quotedSheet(sheetOf(host.grid, sheetId).getName())}!${fixedAreaAddress(area)}`;
};

const asText = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw notImplemented('DataValidation.rule with a range as limit');
};

/** The rule as Univer knows it. */
const univerRule = (host: Host, rule: Excel.DataValidationRule): Partial<ISheetDataValidationRule> => {
  if (rule.list !== undefined)
    return {
      type: 'list',
      formula1: listSource(host, rule.list.source),
      showDropDown: rule.list.inCellDropDown,
    };
  if (rule.custom !== undefined) return { type: 'custom', formula1: asText(rule.custom.formula) };
  const basic = rule.decimal ?? rule.wholeNumber;
  if (basic === undefined) throw notImplemented(`DataValidation.rule ${Object.keys(rule).join(', ')}`);
  const operator = operators[basic.operator];
  if (operator === undefined) throw notImplemented(`DataValidation operator ${basic.operator}`);
  return {
    type: rule.decimal === undefined ? 'whole' : 'decimal',
    operator,
    formula1: asText(basic.formula1),
    ...(basic.formula2 === undefined ? {} : { formula2: asText(basic.formula2) }),
  };
};

const clear = (target: SheetRange, host: Host): void => {
  assertWritable(host.grid, target.sheetId);
  const { dataValidations } = sheetState(host.state, target.sheetId);
  const kept = dataValidations.flatMap(({ area, rule }) =>
    without(area, target.area).map((rest) => ({ area: rest, rule })),
  );
  dataValidations.splice(0, dataValidations.length, ...kept);
  host.grid.execute(ClearRangeDataValidationCommand.id, {
    unitId: unitId(host.grid),
    subUnitId: target.sheetId,
    ranges: [univerRange(target)],
  });
};

const set = (target: SheetRange, rule: Excel.DataValidationRule, host: Host): void => {
  clear(target, host);
  const made = { ...univerRule(host, rule), uid: generateRandomId(6), ranges: [univerRange(target)] };
  host.grid.execute(AddSheetDataValidationCommand.id, {
    unitId: unitId(host.grid),
    subUnitId: target.sheetId,
    rule: made,
  });
  sheetState(host.state, target.sheetId).dataValidations.push({ area: target.area, rule });
};

const present = ({ sheetId, area }: SheetRange, { state }: Host): Excel.DataValidationRule =>
  sheetState(state, sheetId).dataValidations.find((entry) => intersection(entry.area, area) !== null)?.rule ?? {};

const types: Readonly<Record<string, string>> = {
  list: 'List',
  decimal: 'Decimal',
  wholeNumber: 'WholeNumber',
  custom: 'Custom',
};

export const dataValidationKind: Kind<Excel.DataValidation, SheetRange> = {
  name: 'DataValidation',
  properties: {
    rule: { get: present, set },
    type: { get: (target, host) => (types[Object.keys(present(target, host))[0] ?? ''] ?? 'None') as 'None' },
  },
  methods: { clear: (self) => () => act(self, 'clear', null, (target) => clear(target, self.host)) },
};
