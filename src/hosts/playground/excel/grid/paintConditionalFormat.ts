import { BooleanNumber, type IRange, type IStyleData } from '@univerjs/core';
import {
  AddCfCommand,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormatState, ConditionalLook } from '../objects/conditionalFormatState';
import { notImplemented } from '../request/officeError';
import { between, bottom, right, type Area } from './areas';
import { unitId, type Grid } from './grid';

const rangeOf = (area: Area): IRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: bottom(area),
  endColumn: right(area),
});

const styleOf = ({ fontColor, bold, italic, fillColor, numberFormat }: ConditionalLook): Partial<IStyleData> => ({
  ...(fontColor === null ? {} : { cl: { rgb: fontColor } }),
  ...(fillColor === null ? {} : { bg: { rgb: fillColor } }),
  ...(bold === true ? { bl: BooleanNumber.TRUE } : {}),
  ...(italic === true ? { it: BooleanNumber.TRUE } : {}),
  ...(numberFormat === null ? {} : { n: { pattern: numberFormat } }),
});

const operators: Readonly<Record<string, string>> = {
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
  Between: 'between',
  NotBetween: 'notBetween',
};

const limit = (formula: string | undefined): number => {
  const value = Number((formula ?? '').replace(/^=/, ''));
  if (formula === undefined || Number.isNaN(value))
    throw notImplemented(`CellValueConditionalFormat.rule with formula ${formula}`);
  return value;
};

/** The text that cells are compared with: `="H"`. `null`: it is no text. */
const textLimit = (formula: string): string | null =>
  /^="(?:[^"]|"")*"$/.test(formula) ? formula.slice(2, -1).replaceAll('""', '"') : null;

const condition = ({ rule, formula }: ConditionalFormatState): object | null => {
  if (formula !== null) return { subType: 'formula', value: formula };
  if (rule === null) return null;
  const operator = operators[rule.operator];
  if (operator === undefined) throw notImplemented(`CellValueConditionalFormat operator ${rule.operator}`);
  const text = textLimit(rule.formula1);
  if (text !== null && operator === 'equal') return { subType: 'text', operator: 'equal', value: text };
  const value = operator.endsWith('etween') ? [limit(rule.formula1), limit(rule.formula2)] : limit(rule.formula1);
  return { subType: 'number', operator, value };
};

/** The grid moves a format along when rows and columns come and go. */
export const followGrid = (grid: Grid, sheetId: string, format: ConditionalFormatState): void => {
  if (!format.painted) return;
  const rule = grid.injector().get(ConditionalFormattingRuleModel).getRule(unitId(grid), sheetId, format.id);
  format.areas = (rule?.ranges ?? []).map(({ startRow, startColumn, endRow, endColumn }) =>
    between(startRow, startColumn, endRow, endColumn),
  );
};

/** Takes the format off the grid. */
export const unpaint = (grid: Grid, sheetId: string, format: ConditionalFormatState): void => {
  if (!format.painted) return;
  grid.execute(DeleteCfCommand.id, { unitId: unitId(grid), subUnitId: sheetId, cfId: format.id });
  format.painted = false;
};

/** Shows the format in the grid as it is by now; one without a rule or a range shows nothing. */
export const repaint = (grid: Grid, sheetId: string, format: ConditionalFormatState): void => {
  unpaint(grid, sheetId, format);
  const found = condition(format);
  if (found === null || format.areas.length === 0) return;
  const rule = {
    cfId: format.id,
    ranges: format.areas.map(rangeOf),
    stopIfTrue: format.stopIfTrue,
    rule: { type: 'highlightCell', style: styleOf(format.look), ...found },
  } as unknown as IConditionFormattingRule;
  grid.execute(AddCfCommand.id, { unitId: unitId(grid), subUnitId: sheetId, rule });
  format.painted = true;
};
