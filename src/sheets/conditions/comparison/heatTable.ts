import { columnLetters, fixedAddress } from '../../address';
import { text, type RatingLookDescription } from '../../description';
import { tableNames } from '../../names';
import type { Part } from '../../part';
import { tablePart, type Computed, type TableCell, type TableColumn } from '../../table';
import type { Composition } from './comparedRows';
import {
  cellOfCase,
  cellOfRow,
  countColumn,
  rowsOnTop,
  statisticColumn,
  statistics,
  workingBody,
  type PartRow,
  type Statistic,
} from './layout';
import { combinedFormula, letterFormula, letterOf, lettersIn } from './letterFormulas';
import type { ModelRow } from './model';
import { statisticFormulas } from './statisticFormulas';
import { statisticValues } from './statisticValues';
import type { Context } from './top';

/** Makes the formula for the rating of one municipality on one row. */
export type RatingFormula = (
  from: Composition,
  /** Cell with the line on the sheet with ratings. */
  position: string,
  parts: readonly PartRow[],
  column: number,
) => string;

/** The rating of one municipality: looked up on the sheet with ratings, or taken together from rows under the tables. */
export const ratingFormulas = ({ model, layout }: Context): RatingFormula => {
  const { language, places } = model.input;
  const letters = lettersIn(language);
  const body = workingBody(places.ratings);
  const letter = letterFormula(fixedAddress({ row: layout.spellings, column: layout.firstCase }), letters);
  return (from, position, parts, column) => {
    if (from.kind === 'line') return letter(`INDEX(${body},${position},${cellOfCase(layout.ratingPosition, column)})`);
    const name = columnLetters(column);
    return combinedFormula(`${name}$${parts[0]!.row + 1}:${name}$${parts.at(-1)!.row + 1}`, from.rule, letters);
  };
};

/** The statistics of one row, as cells of the heat table. */
const statisticCells = (context: Context, own: ModelRow, index: number): readonly Computed[] => {
  const { model, layout } = context;
  const formulas = statisticFormulas({
    count: (column) => cellOfRow(layout.counts + 1 + index, countColumn(layout, column)),
    statistic: (one) => cellOfRow(layout.firstRow + index, statisticColumn(layout, one)),
    unchanged: `${fixedAddress({ row: layout.counts - 1, column: countColumn(layout, 'keyThen') })}=${layout.rows}`,
    t: model.t,
  });
  const values = statisticValues(own, model.t);
  return statistics.map((one) => ({ formula: formulas[one], value: values[one] }));
};

const formats: Readonly<Record<Statistic, string | null>> = {
  meanDeficit: '0.00',
  meanSurplus: '0.00',
  gap: '+0.00;−0.00;0.00',
  gapWithout: '+0.00;−0.00;0.00',
  delta: '+0.00;−0.00;0.00',
  deficit: '0',
  surplus: '0',
  spread: '0.00',
  modalShare: '0%',
  p: '0.000',
  holm: '0.000',
  judgement: null,
};

const headers = ({ model }: Context): readonly TableColumn[] => {
  const { t, cases } = model;
  const own = [
    t('conditionSheets.columns.level'),
    t('conditionSheets.columns.code'),
    t('conditionSheets.columns.condition'),
  ];
  const stats = statistics.map((statistic) => t(`conditionsCompare.sheet.columns.${statistic}`));
  return [
    ...own.map((header, i) => ({ header, format: null, ...(i === 0 ? { align: 'center' as const } : {}) })),
    ...cases.map(({ municipality }) => ({ header: municipality.code, format: null, align: 'center' as const })),
    ...statistics.map((statistic, i) => ({ header: stats[i]!, format: formats[statistic] })),
  ];
};

/** Every condition a strip of ratings from deficit to surplus, with what the two sides differ. */
export const heatTable = (context: Context): Part => {
  const { model, layout } = context;
  const { input, rows, cases } = model;
  const formulaFor = ratingFormulas(context);
  const letters = lettersIn(input.language);
  return tablePart({
    name: tableNames.comparison,
    at: { row: rowsOnTop.header, column: 0 },
    columns: headers(context),
    rows: rows.map((own, index): readonly TableCell[] => {
      const position = cellOfRow(layout.counts + 1 + index, 0);
      return [
        own.row.level,
        text(own.row.id),
        text(own.row.name),
        ...cases.map((_, i) => ({
          formula: formulaFor(own.row.from, position, layout.parts[index]!, layout.firstCase + i),
          value: letterOf(own.ratings[i] ?? null, letters),
        })),
        ...statisticCells(context, own, index),
      ];
    }),
    mode: input.formulas,
  });
};

/** Colours of the ratings; the hardly explainable in italics, header included. */
export const heatLook = ({ model, layout }: Context): RatingLookDescription => {
  const { language } = model.input;
  return {
    area: { row: layout.firstRow, column: layout.firstCase, rows: layout.rows, columns: layout.cases },
    letters: lettersIn(language),
    italicWhen: `=LEN(${cellOfCase(rowsOnTop.hardly, layout.firstCase)})>0`,
  };
};
