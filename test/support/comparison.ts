import type { Casework } from '../../src/sheets/conditions/casework';
import { comparedRows } from '../../src/sheets/conditions/comparison/comparedRows';
import { comparisonSheet } from '../../src/sheets/conditions/comparison/comparisonSheet';
import type { ComparisonInput } from '../../src/sheets/conditions/comparison/input';
import type { SheetDescription } from '../../src/sheets/description';
import { addConditionsWords } from '../../src/text/conditions';
import { casesSheet, placesOf, ratingsSheet } from './casework';
import { calculate, type CalculatedWorkbook } from './gridEngine';

addConditionsWords();

export const comparisonInput = (casework: Casework, more: Partial<ComparisonInput> = {}): ComparisonInput => {
  const rows = comparedRows(casework);
  if (!rows.ok) throw new Error(JSON.stringify(rows.problems));
  return {
    municipalities: casework.municipalities,
    rows: rows.value,
    proposedHardly: casework.municipalities.map(() => false),
    reduction: casework.reduction,
    framework: casework.framework.title,
    places: placesOf(casework),
    formulas: 'live',
    time: '14:02',
    sample: false,
    language: 'nl',
    notation: 'nl',
    ...more,
  };
};

export const sheetFor = (casework: Casework, more?: Partial<ComparisonInput>): SheetDescription =>
  comparisonSheet(comparisonInput(casework, more));

export const calculated = (casework: Casework, sheet: SheetDescription): Promise<CalculatedWorkbook> =>
  calculate([ratingsSheet(casework), casesSheet(casework)], [sheet]);

/** What a column of the heat table shows in the line of a condition, found by header and code. */
export const shownAt = (
  workbook: CalculatedWorkbook,
  sheet: SheetDescription,
  condition: string,
  header: string,
): number | string | boolean | null => {
  const { area } = sheet.tables[0];
  const at = (row: number, column: number) => workbook.valueAt(sheet.name, row, column);
  const columns = Array.from({ length: area.columns }, (_, i) => area.column + i);
  const rows = Array.from({ length: area.rows }, (_, i) => area.row + i);
  const column = columns.find((one) => at(area.row, one) === header);
  const row = rows.find((one) => at(one, 1) === condition);
  if (column === undefined || row === undefined) throw new Error(`${condition} ${header}`);
  return at(row, column);
};
