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

    rowBesideColumn: '{{row}} is a row and {{column}} is a column. Give two rows or two columns.',
    unequalShapes:
      '{{first}} has {{firstRows}} by {{firstColumns}} cells and {{other}} {{otherRows}} by {{otherColumns}}. Give ranges of the same shape, or one cell.',
    unequalLengths:
      '{{first}} has {{firstLength}} cells and {{other}} {{otherLength}}. Give the same number of cells, in the same order.',
    notAVector: '{{argument}} has {{rows}} rows and {{columns}} columns. Give one row or one column.',
    unknownOption: '‘{{text}}’ is not a choice for {{argument}}. Choose from: {{options}}.',
    unequalLength: 'The one series has {{first}} values and the other {{second}}. Give equally many.',
    unknownCategory: 'This is none of the categories.',

    notARating: '‘{{text}}’ is not a rating. Expected: H, M (or G) or L, or an empty cell if there is no rating.',
    signInvalid: '{{argument}} is not 1 or -1. Choose 1 for the same rating, -1 for the opposite.',
    positionInvalid: '‘{{text}}’ is not a position in the list. Expected: a whole number from 1 to {{last}}.',
    emptyGroup:
      'One of the groups is empty. Needed: at least one municipality with a deficit and one with a surplus, both with a value.',
    tooManyForExact: 'These are too many cells to count exactly. Give fewer, for example the own group only.',
    resultOrientationOffAxis: 'This number lies off the axis. Expected: from -1 (public value) to 1 (result).',
    controlOffAxis: 'This number lies off the axis. Expected: from -1 (trust) to 1 (control).',
    notAMembership: 'This number is not a membership. Expected: from 0 (not) to 1 (fully).',
    noCases: 'There is no place where both are filled in.',
    emptySet: 'The condition or the outcome is 0 everywhere. Then there is nothing to divide.',
    noPairs: 'There is no place that both raters filled in.',
    bothConstant: 'Both raters give the same rating everywhere. Then kappa says nothing; look at how often they agree.',
    noValues: 'There is no number to compute with. Fill in at least one cell.',
    tooFewValues: 'There are too few numbers: {{count}}. Needed: at least {{needed}}.',
    meanZero: 'The mean is 0. Cannot divide by 0.',
    negativeValue: 'This number is below 0. For this measure every number is 0 or higher.',

    tooFewPairs: 'Municipalities with both an outcome and a component: {{count}}. Needed: at least {{needed}}.',
    noVariance: 'All figures in {{argument}} are equal. Without differences there is no R².',
    seriesOutOfRange:
      'The figures in {{arguments}} cannot be used: they are too large, or lie too close together. Check the unit.',
    noDeficitGroup: 'No municipality with an outcome has a deficit (component below 0). That group is empty.',
    noSurplusGroup: 'No municipality with an outcome has a surplus (component above 0). That group is empty.',
    countTooLow: 'aantal is too low. Needed: at least {{needed}} municipalities.',
    countInvalid: 'aantal is not a whole number from 3 to {{last}}.',
    chanceNotBetweenZeroAndOne: 'kans does not lie between 0 and 1. Type 5% or 0.05.',
    leftOutInvalid: 'aantal_weg is not 1 or 2. Choose how many municipalities to leave out at a time.',
    tooManyRows:
      'This gives more rows than a worksheet has: every two of {{count}} municipalities. At most {{most}} can be done, or use aantal_weg 1.',
    notAName: 'Here stands no name. Expected: text or a number.',
    municipalityMissing: 'The municipality is missing here. Put a name or code in every row, also with merged cells.',
    yearMissing: 'The year is missing here. Expected: a year, such as 2021.',
    notAYear: '‘{{text}}’ is not a year. Expected: a whole number from {{first}} to {{last}}.',
    duplicateRow: '{{municipality}} {{year}} is there twice: in row {{first}} and in row {{second}}. Keep one.',
    duplicateColumn:
      '{{municipality}} {{year}} is there twice: in column {{first}} and in column {{second}}. Keep one.',
    tooFewMunicipalities:
      'In no year is a change known of enough municipalities. Needed: at least {{needed}}, each with the year before.',
    noSpread: 'At least half of the changes are equal. Then there is no measure of what stands out.',
    noNotableChanges: 'No change exceeds the threshold (drempel).',
    thresholdNegative: 'drempel is below 0. Expected: 0 or higher, such as 2.5.',

    argumentMissing: '{{argument}} is empty. Expected: a number.',
    unknownYear:
      'No rule is known to compute with for {{year}}. There is one for: {{years}}. Or give all three bounds yourself.',
    ruleInvalid:
      'The bounds do not fit together. Expected: drempel and bovengrens as a share (7.5% or 0.075), bovengrens not lower, and vergoeding from 0 to 1.',
    keyMissing: 'The key lacks a number here. Fill it in; we do not spread it over the others in silence.',
    keyNegative: 'The key is below 0 here. Expected: 0 or higher.',
    keyZero: 'The key is 0 everywhere. Cannot divide over 0.',
    fixedShareInvalid: 'vast_deel is not a share. Expected: a number from 0 to 1.',
    amountInvalid: '{{argument}} is not a usable amount. Expected: 0 or higher.',
    shareInvalid: '{{argument}} is not a share. Expected: a number from 0 to 1, such as 10% or 0.1.',
    yearsInvalid: 'jaren is not a whole number from 1 to 100.',
    discountInvalid: 'rente lies outside -90% to 1000%. Type 2% or 0.02.',
    neverPaysBack: 'This does not pay for itself: an extra exit saves nothing here.',
    negativeCount: 'This number is below 0. Expected: 0 or higher.',
    rateInvalid: 'This chance lies outside 0 to 1. Type 12% or 0.12.',
  },
};
