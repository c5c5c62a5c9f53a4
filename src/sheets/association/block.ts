import { columnLetters } from '../address';
import { text, type ConditionalLookDescription } from '../description';
import { emptyPart, joined, lines, type Part } from '../part';
import { cellsPart, type Computed, type TableCell } from '../table';
import { countFormat, formatsOf, rSquaredFormat } from './formats';
import { blockCell, blockRows, matrixRange, rowOf, type BlockRow, type MeasureContext } from './layout';
import { endsOf, type ColumnModel } from './measureModel';
import type { Model } from './model';
import {
  againstCondition,
  groupMeanFormula,
  pairsFormula,
  rSquaredFormula,
  withoutOneFormula,
} from './statisticFormulas';

/** Nobody in the group, or no group: shown as a dash, so that it is not taken for a blank to fill in. */
const dash = '–';

interface ColumnContext extends MeasureContext {
  readonly values: ColumnModel;
  /** Position on the sheet. */
  readonly column: number;
}

/** The figures of R² in this column: those of the year, or the pairs of the period. */
const pairRanges = ({ layout, place, component, values, column }: ColumnContext): readonly [x: string, y: string] => {
  const { columns } = layout;
  return values.year === null
    ? [matrixRange(layout, place.matrix, columns.outcome), matrixRange(layout, place.matrix, columns.result)]
    : [matrixRange(layout, place.matrix, column), matrixRange(layout, component, column)];
};

const groupMean = (context: ColumnContext, group: 'deficit' | 'surplus'): Computed => {
  const { layout, place, model, values, column } = context;
  const groups = matrixRange(layout, place.matrix, layout.columns.group);
  return {
    formula: groupMeanFormula(matrixRange(layout, place.matrix, column), groups, model.words[group]),
    value: values[group] ?? dash,
  };
};

/** A fixed value where the formula would lose its digits. */
const withoutOne = (context: ColumnContext, extreme: 'lowest' | 'highest'): TableCell => {
  const { values, place, column } = context;
  const value = values.without?.[extreme] ?? null;
  if (values.without?.needsCore === true) return value;
  const cell = blockCell(place, 'rSquared', column);
  return { formula: withoutOneFormula(extreme === 'lowest' ? 'MIN' : 'MAX', ...pairRanges(context), cell), value };
};

const cellOf = (context: ColumnContext, part: BlockRow): TableCell => {
  const { values, place, column } = context;
  const at = (row: BlockRow): string => blockCell(place, row, column);
  switch (part) {
    case 'deficit':
    case 'surplus':
      return groupMean(context, part);
    case 'difference':
      return {
        formula: `=IF(COUNT(${at('deficit')}:${at('surplus')})<2,"",${at('surplus')}-${at('deficit')})`,
        value: values.difference,
      };
    case 'rSquared':
      return { formula: rSquaredFormula(...pairRanges(context), at('count')), value: values.rSquared };
    case 'count':
      return { formula: pairsFormula(...pairRanges(context)), value: values.n };
    case 'lowest':
    case 'highest':
      return withoutOne(context, part);
  }
};

/** Group means of the first and the last year side by side, for the chart; a gap where the group has none. */
const ends = ({ layout, place, own }: MeasureContext, part: 'deficit' | 'surplus'): readonly TableCell[] =>
  (endsOf(own) ?? []).map((year): TableCell => {
    const cell = blockCell(place, part, layout.columns.firstYear + year);
    return { formula: `=IF(ISNUMBER(${cell}),${cell},NA())`, value: own.years[year]?.[part] ?? '#N/A' };
  });

/** Categories of the chart with the first and the last year. */
const endYears = ({ layout, place, own, model }: MeasureContext): Part => {
  const years = (endsOf(own) ?? []).map((year) => model.years[year]!);
  const at = { row: place.title, column: layout.columns.outcome };
  return years.length === 0 ? emptyPart : cellsPart(at, [years], 'live', ['0', '0']);
};

const rowName = ({ t, terms }: Model, part: BlockRow): string =>
  t(
    part === 'deficit' || part === 'surplus'
      ? `sheets.association.terms.${terms}.rows.${part}`
      : `sheets.association.rows.${part}`,
  );

const rowPart = (context: MeasureContext, part: BlockRow): Part => {
  const { layout, place, own, model } = context;
  const { columns } = layout;
  const formats = formatsOf(own.measure);
  const format = { deficit: formats.value, surplus: formats.value, difference: formats.difference, count: countFormat };
  const cells = [...own.years, own.period].map((values, index) =>
    cellOf({ ...context, values, column: columns.firstYear + index }, part),
  );
  const slope = part === 'deficit' || part === 'surplus' ? ends(context, part) : [];
  const numberFormat = part in format ? format[part as keyof typeof format] : rSquaredFormat;
  return cellsPart(
    { row: rowOf(place, part), column: columns.name },
    [[text(rowName(model, part)), null, ...cells, ...slope]],
    model.input.settings.formulas,
    [null, null, ...cells.map(() => numberFormat), ...slope.map(() => numberFormat)],
  );
};

/** A difference against what was expected, and an R² of few municipalities, look different; sign and words say it as well. */
const looks = ({ layout, place, own }: MeasureContext): readonly ConditionalLookDescription[] => {
  const { firstYear, years } = layout.columns;
  const area = (part: BlockRow, rows: number) => ({
    row: rowOf(place, part),
    column: firstYear,
    rows,
    columns: years + 1,
  });
  const difference = blockCell(place, 'difference', firstYear);
  const against = againstCondition(own.measure.polarity);
  const count = `${columnLetters(firstYear)}$${rowOf(place, 'count') + 1}`;
  return [
    {
      area: area('difference', 1),
      when: `=AND(ISNUMBER(${difference}),${difference}${against})`,
      look: 'against',
    },
    { area: area('rSquared', 4), when: `=AND(${count}>=5,${count}<10)`, look: 'impression' },
  ];
};

const aboutLine = ({ own: { measure }, model: { t, terms } }: MeasureContext): string => {
  const { denominator, component, polarity } = measure;
  return t('sheets.association.about', {
    of: denominator === null ? '' : t('sheets.association.denominator', { denominator }),
    component: t(`sheets.association.terms.${terms}.component.${component}`),
    direction: t(`sheets.association.terms.${terms}.direction.${polarity === 1 ? 'high' : 'low'}`),
  });
};

/** Name, what is expected, and the seven rows over the years and the period. */
export const blockPart = (context: MeasureContext): Part => {
  const { layout, place, own, model } = context;
  const { name, mean } = layout.columns;
  const { years } = model;
  return joined([
    lines({ row: place.title, column: name }, [own.measure.name], { role: 'heading' }),
    lines({ row: place.title + 1, column: name }, [aboutLine(context)], { role: 'subtitle' }),
    ...blockRows.map((part) => rowPart(context, part)),
    endYears(context),
    {
      ...emptyPart,
      conditionalLooks: looks(context),
      styles: [
        {
          area: { row: rowOf(place, 'rSquared'), column: name, rows: 1, columns: mean - name + 1 },
          role: 'total',
        },
        {
          area: {
            row: rowOf(place, 'deficit'),
            column: layout.columns.firstYear,
            rows: blockRows.length,
            columns: years.length + 1,
          },
          align: 'right',
        },
      ],
    },
  ]);
};
