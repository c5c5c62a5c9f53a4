import { DataValidationErrorStyle, generateRandomId, type ISheetDataValidationRule } from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
  UpdateSheetDataValidationOptionsCommand,
  UpdateSheetDataValidationRangeCommand,
} from '@univerjs/sheets-data-validation';
import { between, bottom, right, type Area, type SheetRange } from './areas';
import { unitId, type Grid } from './grid';

/** A rule as the grid keeps it; the grid moves its areas along when rows and columns come and go. */
export interface GridRule {
  readonly id: string;
  readonly areas: readonly Area[];
}

const univerRange = (area: Area) => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: bottom(area),
  endColumn: right(area),
});

export const rulesOn = (grid: Grid, sheetId: string): readonly GridRule[] =>
  grid
    .injector()
    .get(SheetDataValidationModel)
    .getRules(unitId(grid), sheetId)
    .map(({ uid, ranges }) => ({
      id: uid,
      areas: ranges.map(({ startRow, startColumn, endRow, endColumn }) =>
        between(startRow, startColumn, endRow, endColumn),
      ),
    }));

/** Adds a rule. @returns its id */
export const addRule = (grid: Grid, { sheetId, area }: SheetRange, rule: Partial<ISheetDataValidationRule>): string => {
  const uid = generateRandomId(6);
  grid.execute(AddSheetDataValidationCommand.id, {
    unitId: unitId(grid),
    subUnitId: sheetId,
    rule: { ...rule, uid, ranges: [univerRange(area)] },
  });
  return uid;
};

/** Takes rules off these cells; elsewhere they stay. */
export const clearRules = (grid: Grid, { sheetId, area }: SheetRange): void =>
  grid.execute(ClearRangeDataValidationCommand.id, {
    unitId: unitId(grid),
    subUnitId: sheetId,
    ranges: [univerRange(area)],
  });

const styles: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** What the grid says when something else is typed. */
export const alertOptions = ({ title, message, showAlert, style }: Excel.DataValidationErrorAlert) => ({
  showErrorMessage: showAlert,
  error: message,
  errorTitle: title,
  errorStyle: styles[style] ?? DataValidationErrorStyle.STOP,
});

/** Changes some options of a rule; Univer would take all others away. */
export const setOptions = (grid: Grid, sheetId: string, ruleId: string, options: object): void => {
  const rule = grid.injector().get(SheetDataValidationModel).getRuleById(unitId(grid), sheetId, ruleId);
  grid.execute(UpdateSheetDataValidationOptionsCommand.id, {
    unitId: unitId(grid),
    subUnitId: sheetId,
    ruleId,
    options: { ...rule, ...options },
  });
};

/** Lets a rule hold for other cells. */
export const setRuleAreas = (grid: Grid, sheetId: string, ruleId: string, areas: readonly Area[]): void =>
  grid.execute(UpdateSheetDataValidationRangeCommand.id, {
    unitId: unitId(grid),
    subUnitId: sheetId,
    ruleId,
    ranges: areas.map(univerRange),
  });
