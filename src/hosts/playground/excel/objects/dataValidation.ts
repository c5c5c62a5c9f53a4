import { DataValidationOperator, DataValidationRenderMode, type ISheetDataValidationRule } from '@univerjs/core';
import { fixedAreaAddress, quotedSheet } from '../../../../sheets/address';
import { contains, intersection, type SheetRange } from '../grid/areas';
import { assertWritable, sheetOf } from '../grid/grid';
import { addRule, alertOptions, clearRules, rulesOn, setOptions, type GridRule } from '../grid/validationRules';
import type { Host } from '../host';
import { act } from '../request/members';
import { targetOf } from '../request/subjects';
import type { Kind, Property } from '../request/kind';
import { notImplemented, OfficeError } from '../request/officeError';
import { sheetState, type ValidationState } from '../state';

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

/** Excel's own limit for a list that is one text. */
const longestList = 255;

const listSource = (host: Host, source: string | Excel.Range): string => {
  if (typeof source === 'string') {
    if (source.length > longestList) throw new OfficeError('InvalidArgument', 'DataValidation.rule');
    return source;
  }
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
      // As in Excel the cell keeps its own look; Univer would lay a chip over its colours.
      renderMode: DataValidationRenderMode.ARROW,
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

const usualAlert: Excel.DataValidationErrorAlert = { title: '', message: '', showAlert: true, style: 'Stop' };
const noPrompt: Excel.DataValidationPrompt = { title: '', message: '', showPrompt: true };

const place = (target: SheetRange, host: Host, rule: Excel.DataValidationRule): void => {
  const none = Object.keys(rule).length === 0;
  const id = addRule(host.grid, target, {
    ...(none ? { type: 'any' } : univerRule(host, rule)),
    ...alertOptions(usualAlert),
    allowBlank: true,
  });
  const made: ValidationState = { rule, errorAlert: usualAlert, prompt: noPrompt, ignoreBlanks: true };
  sheetState(host.state, target.sheetId).dataValidations.set(id, made);
};

const clear = (target: SheetRange, host: Host): void => {
  assertWritable(host.grid, target.sheetId);
  clearRules(host.grid, target);
};

const set = (target: SheetRange, rule: Excel.DataValidationRule, host: Host): void => {
  clear(target, host);
  if (!host.faults.broken.has('dataValidation')) place(target, host, rule);
};

interface Found extends GridRule {
  readonly state: ValidationState;
}

const touching = ({ sheetId, area }: SheetRange, { grid, state }: Host): readonly Found[] =>
  rulesOn(grid, sheetId).flatMap((rule) => {
    const kept = sheetState(state, sheetId).dataValidations.get(rule.id);
    return kept !== undefined && rule.areas.some((own) => intersection(own, area) !== null)
      ? [{ ...rule, state: kept }]
      : [];
  });

const types: Readonly<Record<string, string>> = {
  list: 'List',
  decimal: 'Decimal',
  wholeNumber: 'WholeNumber',
  custom: 'Custom',
};

const typeOf = (target: SheetRange, host: Host): string => {
  const found = touching(target, host);
  if (found.length > 1) return 'MixedCriteria';
  const [only] = found;
  if (only === undefined) return 'None';
  if (!only.areas.some((area) => contains(area, target.area))) return 'Inconsistent';
  return types[Object.keys(only.state.rule)[0] ?? ''] ?? 'None';
};

/** A part of what is kept with a rule; Excel keeps a prompt and an alert also where there is no rule. */
const kept = <K extends 'errorAlert' | 'prompt' | 'ignoreBlanks'>(
  key: K,
  without: ValidationState[K],
  options: (value: ValidationState[K]) => object,
): Property<ValidationState[K], SheetRange> => ({
  get: (target, host) => touching(target, host)[0]?.state[key] ?? without,
  set: (target, value, host) => {
    assertWritable(host.grid, target.sheetId);
    if (touching(target, host).length === 0) place(target, host, {});
    for (const { id, areas, state } of touching(target, host)) {
      if (!areas.every((area) => contains(target.area, area)))
        throw notImplemented(`DataValidation.${key} for part of the cells of a rule`);
      state[key] = value;
      setOptions(host.grid, target.sheetId, id, options(value));
    }
  },
});

export const dataValidationKind: Kind<Excel.DataValidation, SheetRange> = {
  name: 'DataValidation',
  properties: {
    rule: { get: (target, host) => touching(target, host)[0]?.state.rule ?? {}, set },
    type: { get: (target, host) => typeOf(target, host) as 'None' },
    errorAlert: kept('errorAlert', usualAlert, alertOptions),
    prompt: kept('prompt', noPrompt, ({ title, message, showPrompt }) => ({
      showInputMessage: showPrompt,
      prompt: message,
      promptTitle: title,
    })),
    ignoreBlanks: kept('ignoreBlanks', true, (allowBlank) => ({ allowBlank })),
  },
  methods: { clear: (self) => () => act(self, 'clear', null, (target) => clear(target, self.host)) },
};
