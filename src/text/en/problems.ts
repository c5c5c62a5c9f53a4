import type { problems as nl } from '../nl/problems';
import type { Translation } from '../translation';

export const problems: Translation<typeof nl> = {
  cell: {
    textInNumberColumn: 'contains text: ‘{{text}}’. Expected: {{expected}}.',
    ambiguousNumber:
      'is text: ‘{{text}}’. That may be two different numbers. Type the number again, without a thousands separator.',
    errorInCell: 'holds the error value {{error}}. Mend the formula or clear the cell.',
    booleanInNumberColumn: 'contains {{text}}. Expected: {{expected}}.',
    dateInNumberColumn:
      'is a date: {{text}}. Expected: {{expected}}. If it is a number, give the cell the format Number.',
    mergedCells: 'belongs to merged cells. Unmerge them, so that every row has its own figure.',
    budgetZero: 'is 0. Cannot divide by a budget of 0 ({{municipality}}, {{year}}).',
    budgetNegative: 'is a negative budget. Expected: an amount above 0 ({{municipality}}, {{year}}).',
    volumeNegative: 'is negative. A number of recipients is 0 or more ({{municipality}}, {{year}}).',
    municipalityMissing: 'is empty. Expected: the name of a municipality.',
    yearMissing: 'is empty. Expected: a year, such as 2021.',
    notAYear: 'is not a whole year: ‘{{text}}’. Expected: a year, such as 2021.',
    duplicateRow: '{{municipality}} {{year}} occurs twice. Skipping keeps the first.',
    and: '{{first}} and {{second}}',
  },
  note: {
    moneyMissing_one: 'No balance without budget or spending: {{places}}.',
    moneyMissing_other: '{{n}} rows have no budget or no spending and hence no balance: {{places}}.',
    volumeMissing_one: 'No split without both volumes: {{places}}.',
    volumeMissing_other: '{{n}} rows lack a volume. The balance is there, the split is not: {{places}}.',
    predictedZero_one: 'Predicted volume 0, hence no split: {{places}}.',
    predictedZero_other: '{{n}} rows have predicted volume 0 and hence no split: {{places}}.',
    missingTokens_one: '1 cell with a mark such as n.b. or - counts as empty: {{places}}.',
    missingTokens_other: '{{n}} cells with a mark such as n.b. or - count as empty: {{places}}.',
    textNumbers_one: '1 cell is text but reads as a number: {{places}}.',
    textNumbers_other: '{{n}} cells are text but read as a number: {{places}}.',
    yearsFromDates_one: 'In 1 row we read the year from a date: {{places}}.',
    yearsFromDates_other: 'In {{n}} rows we read the year from a date: {{places}}.',
    mergedLabels_one: 'In 1 row a name or year comes from merged cells: {{places}}.',
    mergedLabels_other: 'In {{n}} rows a name or year comes from merged cells: {{places}}.',
    hiddenRows_one: '1 hidden row counts: {{places}}.',
    hiddenRows_other: '{{n}} hidden rows count: {{places}}.',
    more: '{{places}} and more',
    asNumber: '{{cell}} ‘{{text}}’ = {{value}}',
  },
  workbook: {
    editing: 'You are editing a cell. Press Enter and try again.',
    structureProtected: 'The workbook is protected: no sheet can be added. Remove the protection and try again.',
    sheetProtected: 'Sheet ‘{{sheet}}’ is protected. Remove the protection or choose another sheet.',
    emptySelection: 'The selection is empty. Select the table with your figures, headers included.',
    multipleAreas: 'You selected more than one area. Select one connected table.',
    unknownAddress: 'We cannot find ‘{{address}}’. Type an address such as Budget!B4:G94, or the name of a table.',
    sheetGone: 'Sheet ‘{{sheet}}’ no longer exists. Choose the data again.',
    tooLarge: 'This selection is too large. Select the table only.',
    writeFailed:
      'Writing stopped half-way. What was new has been taken away again; your own sheets have not changed. ({{detail}})',
    readBackDiffers: '{{cell}} on ‘{{sheet}}’ shows {{found}}; expected: {{expected}}.',
    unsupported: 'This version of Excel cannot do this ({{need}}). Update Excel, or use Excel on the web.',
    lastSheet: 'This is the only sheet in the workbook. Add a sheet of your own first; then this one can go.',
    other: 'Excel gave an error ({{detail}}). Please try again.',
  },
};
