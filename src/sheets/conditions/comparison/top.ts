import { ZERO } from '../../../analysis/statistics/sign';
import { text } from '../../description';
import type { Part } from '../../part';
import { cellsPart, type Computed, type TableCell } from '../../table';
import { entryText } from '../entries';
import { casesOfRow, cellOfCase, rowsOnTop, statisticColumn, workingColumn, type Layout } from './layout';
import type { ComparisonModel, ModelCase } from './model';

export interface Context {
  readonly model: ComparisonModel;
  readonly layout: Layout;
}

/** Two decimals: a balance close to zero still shows the sign that puts it on one side. */
export const balanceFormat = '+0.00%;−0.00%;0.00%';
/** For whoever does not count, or stands exactly at zero. */
const neither = '–';

const languages = ['nl', 'en'] as const;
const zero = `10^${Math.round(Math.log10(ZERO))}`;

/** Condition for one of these words, in either language. */
const isOneOf = (cell: string, words: readonly string[]): string =>
  `OR(${words.map((word) => `TRIM(${cell})="${word}"`).join(',')})`;

/** What stands on the sheet with municipalities, in the line of this one. */
const onCases = ({ model, layout }: Context, key: 'balance' | 'counts' | 'explainability', column: number): string => {
  const { cases } = model.input.places;
  return `INDEX(${workingColumn(cases, cases.columns[key])},${cellOfCase(layout.casePosition, column)})`;
};

const balanceCell = (context: Context, { municipality }: ModelCase, column: number): Computed => {
  const raw = onCases(context, 'balance', column);
  return { formula: `=IF(ISNUMBER(${raw}),${raw},"")`, value: municipality.balance };
};

const groupCell = (context: Context, { group }: ModelCase, column: number): Computed => {
  const { t } = context.model;
  const balance = cellOfCase(rowsOnTop.balance, column);
  const [deficit, surplus] = [t('conditionsCompare.sheet.deficitLetter'), t('conditionsCompare.sheet.surplusLetter')];
  const left = isOneOf(
    onCases(context, 'counts', column),
    languages.map((language) => entryText('counts', 'no', language)),
  );
  // With brackets: Excel reads `-10^-12` as (-10)^-12, above zero.
  const side = `IF(${balance}<-(${zero}),"${deficit}",IF(${balance}>${zero},"${surplus}","${neither}"))`;
  return {
    formula: `=IF(ISNUMBER(${balance}),IF(${left},"${neither}",${side}),"${neither}")`,
    value: group === null ? neither : group === 'deficit' ? deficit : surplus,
  };
};

const hardlyCell = (context: Context, { isHardly, proposedHardly }: ModelCase, column: number): Computed => {
  const yes = context.model.t('sheets.words.yes');
  const decided = onCases(context, 'explainability', column);
  const hardly = isOneOf(
    decided,
    languages.map((language) => entryText('explainability', 'hardly', language)),
  );
  return {
    formula: `=IFERROR(IF(LEN(TRIM(${decided}))=0,"${proposedHardly ? yes : ''}",IF(${hardly},"${yes}","")),"")`,
    value: isHardly ? yes : null,
  };
};

/** How many municipalities stand on either side, under the columns that count those who were rated. */
const sizes = ({ model, layout }: Context): readonly TableCell[] =>
  (['deficit', 'surplus'] as const).map((side) => ({
    formula: `=COUNTIF(${casesOfRow(layout, rowsOnTop.group)},"${model.t(`conditionsCompare.sheet.${side}Letter`)}")`,
    value: model.cases.filter(({ group }) => group === side).length,
  }));

/** Above the header: balance, side and explainability of every municipality. */
export const topRows = (context: Context): readonly Part[] => {
  const { model, layout } = context;
  const { t, cases, input } = model;
  const row = (
    name: 'balance' | 'group' | 'hardly',
    cell: (context: Context, one: ModelCase, column: number) => Computed,
    format: string | null,
  ): Part => {
    const at = { row: rowsOnTop[name], column: layout.firstCase - 1 };
    const cells = cases.map((one, i) => cell(context, one, layout.firstCase + i));
    const part = cellsPart(at, [[text(t(`conditionsCompare.sheet.rows.${name}`)), ...cells]], input.formulas, [
      null,
      ...cells.map(() => format),
    ]);
    const area = { ...at, column: layout.firstCase, rows: 1, columns: cells.length };
    return {
      ...part,
      styles: [{ area, align: 'center' }],
      signColours: name === 'balance' ? [{ area }] : [],
    };
  };
  return [
    row('balance', balanceCell, balanceFormat),
    row('group', groupCell, null),
    row('hardly', hardlyCell, null),
    cellsPart({ row: rowsOnTop.group, column: statisticColumn(layout, 'deficit') }, [sizes(context)], input.formulas, [
      '0',
      '0',
    ]),
  ];
};
