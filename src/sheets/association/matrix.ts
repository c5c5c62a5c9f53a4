import type { Group } from '../../analysis/association/groups';
import { withoutNoise } from '../../analysis/statistics/ranks';
import { columnLetters } from '../address';
import { text, type CellContent } from '../description';
import { joined, lines, type Part } from '../part';
import { cellsPart, type Computed, type TableCell } from '../table';
import { isEmpty } from '../volumePrice/isEmpty';
import { groupFormula } from '../volumePrice/pictureFormula';
import type { Words } from '../volumePrice/words';
import { componentFormula } from './componentFormula';
import type { ComponentModel } from './componentModel';
import { formulaOf } from './figure';
import { formatsOf, rankFormat, shareFormat } from './formats';
import type { AssociationMunicipality, OutcomeFigure } from './input';
import { influencePart } from './influence';
import { hasCharts, matrixRange, yearsOfRow, type Context, type Layout, type MeasureContext } from './layout';
import { rankFormula, roundedFormula } from './statisticFormulas';

const cell = (column: number, row: number): string => `$${columnLetters(column)}${row + 1}`;

const groupWord = (words: Words, group: Group | null): string | null =>
  group === null || group === 'neutral' ? null : words[group];

/** An error in one of the cells stays an error; without any figure nothing is shown. */
const meanFormula = (range: string): string => `=IF(SUMPRODUCT(LEN(${range}))=0,"",AVERAGE(${range}))`;

const labels = ({ columns }: Layout, { code, name }: AssociationMunicipality): readonly CellContent[] => [
  ...(columns.code === null ? [] : [code === null ? null : text(code)]),
  text(name),
];

/** A formula with the core's value, or the value itself where there is no cell to refer to. */
const figure = (formula: string | null, value: number | null): TableCell =>
  formula === null ? value : { formula, value };

const headerPart = ({ layout, model }: Context, row: number, more: readonly string[]): Part => {
  const { columns } = layout;
  const { t, years } = model;
  const cells: readonly CellContent[] = [
    ...(columns.code === null ? [] : [text(t('sheets.columns.code'))]),
    text(t('sheets.columns.municipality')),
    text(t('sheets.columns.group')),
    ...years,
    text(t('sheets.association.mean')),
    ...more.map(text),
  ];
  const at = { row, column: columns.code ?? columns.name };
  const part = cellsPart(at, [cells], 'live');
  return { ...part, styles: [{ area: { ...at, rows: 1, columns: cells.length }, role: 'header', wrap: true }] };
};

const startOf = ({ columns }: Layout, header: number) => ({ row: header + 1, column: columns.code ?? columns.name });
const labelFormats = ({ columns }: Layout): readonly null[] =>
  columns.code === null ? [null, null] : [null, null, null];

/** A component per municipality and year, its mean over the period and the group that follows from the mean. */
export const componentMatrix = (context: Context, component: ComponentModel, header: number): Part => {
  const { layout, model } = context;
  const { words, t, years, input } = model;
  const rows = model.municipalities.map((municipality, m): readonly TableCell[] => {
    const row = header + 1 + m;
    return [
      ...labels(layout, municipality),
      {
        formula: groupFormula(words, cell(layout.columns.mean, row)),
        value: groupWord(words, component.groups[m] ?? null),
      },
      ...years.map((_, y) => {
        const source = component.rows[m]?.[y] ?? null;
        const value = component.values[m]?.[y] ?? null;
        return source === null ? null : figure(componentFormula(source, component.name, input.settings), value);
      }),
      { formula: meanFormula(yearsOfRow(layout, row)), value: component.means[m] ?? null },
    ];
  });
  return joined([
    lines(
      { row: header - 1, column: layout.columns.name },
      [t(`sheets.association.terms.${model.terms}.title.${component.name}`)],
      { role: 'heading' },
    ),
    headerPart(context, header, []),
    cellsPart(startOf(layout, header), rows, input.settings.formulas, [
      ...labelFormats(layout),
      ...years.map(() => shareFormat),
      shareFormat,
    ]),
  ]);
};

/** The two sides of the R² of the period, for one municipality. */
const pairCells = (context: MeasureContext, m: number, row: number): readonly [Computed, Computed] => {
  const { layout, own, component } = context;
  const { mean, outcome } = layout.columns;
  const componentRow = component + 1 + m;
  const [x, y] = [yearsOfRow(layout, row), yearsOfRow(layout, componentRow)];
  const [meanX, meanY] = [cell(mean, row), cell(mean, componentRow)];
  const unknown = `OR(${isEmpty(meanX)},${isEmpty(meanY)})`;
  const values = { x: own.outcome[m] ?? null, y: own.result[m] ?? null };
  const pairX = cell(outcome, row);
  if (own.measure.missing === 'separate') {
    return [
      { formula: `=IF(${unknown},"",${meanX})`, value: values.x },
      { formula: `=IF(${isEmpty(pairX)},"",${meanY})`, value: values.y },
    ];
  }
  const none = `SUMPRODUCT(ISNUMBER(${x})*ISNUMBER(${y}))=0`;
  return [
    { formula: `=IF(${unknown},"",IF(${none},"",AVERAGE(IF(ISNUMBER(${y}),${x}))))`, value: values.x },
    { formula: `=IF(${isEmpty(pairX)},"",AVERAGE(IF(ISNUMBER(${x}),${y})))`, value: values.y },
  ];
};

/** The pair without the noise beyond 12 digits, and its average ranks. */
const rankCells = ({ layout, own, place }: MeasureContext, m: number, row: number): readonly Computed[] => {
  const { columns } = layout;
  const rounded = (column: number, value: number | null): Computed => ({
    formula: roundedFormula(cell(column, row)),
    value: value === null ? null : withoutNoise(value),
  });
  const rank = (column: number, lowestFirst: boolean): string =>
    rankFormula(cell(column, row), matrixRange(layout, place.matrix, column), lowestFirst);
  return [
    rounded(columns.outcome, own.outcome[m] ?? null),
    rounded(columns.result, own.result[m] ?? null),
    { formula: rank(columns.outcomeRounded, own.measure.polarity === 1), value: own.outcomeRank[m] ?? null },
    { formula: rank(columns.resultRounded, true), value: own.resultRank[m] ?? null },
  ];
};

/**
 * What the scatter chart draws. Where a pair is missing the horizontal figure is the smallest of the others and the vertical one a
 * gap: a text among the horizontal figures would make Excel count points instead.
 */
const chartCells = (
  { layout, own, place, model }: MeasureContext,
  m: number,
  row: number,
  smallest: number,
): readonly Computed[] => {
  const { columns } = layout;
  const [x, y, group] = [cell(columns.outcome, row), cell(columns.result, row), cell(columns.group, row)];
  const value = own.result[m] ?? '#N/A';
  const of = (name: 'deficit' | 'surplus'): Computed => ({
    formula: `=IF(AND(${group}="${model.words[name]}",ISNUMBER(${y})),${y},NA())`,
    value: own.component.groups[m] === name ? value : '#N/A',
  });
  return [
    {
      formula: `=IF(ISNUMBER(${x}),${x},MIN(${matrixRange(layout, place.matrix, columns.outcome)}))`,
      value: own.outcome[m] ?? smallest,
    },
    of('deficit'),
    of('surplus'),
    { formula: `=IF(ISNUMBER(${y}),${y},NA())`, value },
  ];
};

const figureCell = (context: MeasureContext, source: OutcomeFigure | null): TableCell =>
  source === null ? null : figure(formulaOf(source, context.own.measure.scale ?? 1), source.value);

/** A measure per municipality and year, with the pair of the period, its ranks, and the columns of its chart. */
export const measureMatrix = (context: MeasureContext): Part => {
  const { layout, own, place, model, component } = context;
  const { columns } = layout;
  const { t, years, input } = model;
  const header = place.matrix;
  const charted = hasCharts(model, model.measures.indexOf(own));
  const smallest = own.outcome.reduce<number>((least, value) => Math.min(least, value ?? Infinity), Infinity);
  const rows = model.municipalities.map((municipality, m): readonly TableCell[] => {
    const row = header + 1 + m;
    return [
      ...labels(layout, municipality),
      {
        formula: `=${cell(columns.group, component + 1 + m)}`,
        value: groupWord(model.words, own.component.groups[m] ?? null),
      },
      ...years.map((_, y) => figureCell(context, own.figures[m]?.[y] ?? null)),
      { formula: meanFormula(yearsOfRow(layout, row)), value: own.means[m] ?? null },
      ...pairCells(context, m, row),
      ...rankCells(context, m, row),
      ...(charted ? chartCells(context, m, row, smallest) : []),
    ];
  });
  const { value } = formatsOf(own.measure);
  const words = ['pairOutcome', 'pairResult', 'roundedOutcome', 'roundedResult', 'rankOutcome', 'rankResult'] as const;
  const chartWords = [
    'sheets.association.chartX',
    `sheets.association.terms.${model.terms}.chart.deficit`,
    `sheets.association.terms.${model.terms}.chart.surplus`,
    'sheets.association.chartAll',
  ] as const;
  return joined([
    lines({ row: header - 1, column: columns.name }, [own.measure.name], { role: 'heading' }),
    headerPart(context, header, [
      ...words.map((word) => t(`sheets.association.${word}`)),
      ...(charted ? chartWords.map((word) => t(word)) : []),
    ]),
    cellsPart(startOf(layout, header), rows, input.settings.formulas, [
      ...labelFormats(layout),
      ...years.map(() => value),
      value,
      value,
      shareFormat,
      value,
      shareFormat,
      rankFormat,
      rankFormat,
      ...(charted ? [value, shareFormat, shareFormat, shareFormat] : []),
    ]),
    ...(charted ? [influencePart(context)] : []),
  ]);
};
