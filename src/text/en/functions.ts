import type { functions as nl } from '../nl/functions';
import type { Translation } from '../translation';

export const functions: Translation<typeof nl> = {
  cell: '{{argument}}, row {{row}}, column {{column}}: {{sentence}}',

  problems: {
    notANumber: '‘{{text}}’ is not a number. Expected: a number, or an empty cell if it is missing.',
    ambiguousNumber:
      '‘{{text}}’ is text and can mean two numbers: with thousands or with decimals. Type it again as a number.',
    booleanFound: 'Here stands TRUE or FALSE. Expected: a number, or an empty cell if it is missing.',

    moneyMissing: 'The budget or the spending is missing. Fill in both.',
    budgetZero: 'The budget is 0. Cannot divide by a budget of 0.',
    budgetNegative: 'The budget is below 0. Expected: an amount above 0.',
    volumeMissing:
      'The predicted or the actual volume is missing. Without both there is a balance, but no volume and price.',
    predictedZero: 'The predicted volume is 0. Cannot divide by a volume of 0.',
    predictedNegative: 'The predicted volume is below 0. Expected: a number above 0.',
    actualNegative: 'The actual volume is below 0. Expected: 0 or a number above it.',
    actualZero:
      'The actual volume is 0. This method divides by the actual volume. The method of the report can be used.',
    spendingNotPositive: 'The spending is not above 0. The method lmdi cannot be used then; the other methods can.',
    outOfRange:
      'This number is too large or too small to calculate with, by itself or beside the others. Check the unit.',

    rowBesideColumn: '{{first}} is a row and {{other}} is a column. Give two rows or two columns.',
    unequalShapes:
      '{{first}} has {{firstRows}} by {{firstColumns}} cells and {{other}} {{otherRows}} by {{otherColumns}}. Give ranges of the same shape, or one cell.',
    unequalLengths:
      '{{first}} has {{firstLength}} cells and {{other}} {{otherLength}}. Give the same number of cells, in the same order.',
    notAVector: '{{argument}} has {{rows}} rows and {{columns}} columns. Give one row or one column.',
    unknownOption: '‘{{text}}’ is not a choice for {{argument}}. Choose from: {{options}}.',
  },
};
