import { sensitivity } from '../../analysis/association/sensitivity';
import { formatNumber, formatPercent } from '../../text/format';
import type { Area, ChartDescription, PointLabel, SeriesDescription } from '../description';
import { joined, lines, type Part } from '../part';
import { formatsOf } from './formats';
import { influenceOf, influenceSeries } from './influence';
import { chartRows, hasCharts, matrixArea, rowOf, type MeasureContext } from './layout';
import { endsOf, type ColumnModel } from './measureModel';
import { labelOf } from './model';

/** More labels than this lie over each other; then only those without whom R² changes most get one. */
const mostLabels = 40;
const labelsBeyond = 10;
const chartColumns = 6;

type Ends = readonly [first: number, last: number];

const placeAt = ({ layout }: MeasureContext, row: number, position: 0 | 1): Area => ({
  row: row + 2,
  column: layout.columns.name + position * (chartColumns - 1),
  rows: chartRows,
  columns: position === 0 ? chartColumns - 1 : chartColumns,
});

const percentOf = ({ model }: MeasureContext, share: number): string =>
  formatPercent(share, model.input.notation, { digits: 0 });

/** Municipalities by how much R² changes without them, as positions on the sheet. */
const byInfluence = ({ own, model }: MeasureContext): readonly number[] => {
  const rows = sensitivity(own.outcome, own.result, 1);
  return rows.ok ? rows.value.map(({ left }) => left[0]!) : model.municipalities.map((_, m) => m);
};

const labelled = (context: MeasureContext): readonly PointLabel[] => {
  const { own, layout, place, model } = context;
  const known = model.municipalities.flatMap((_, m) => (own.outcome[m] === null ? [] : [m]));
  const points = known.length <= mostLabels ? known : byInfluence(context).slice(0, labelsBeyond);
  return points.map((point) => {
    const own = model.municipalities[point]!;
    const column = labelOf(own) === own.code ? (layout.columns.code ?? layout.columns.name) : layout.columns.name;
    return { point, cell: { row: place.matrix + 1 + point, column, rows: 1, columns: 1 } };
  });
};

const measureAxis = ({ own: { measure }, model: { t } }: MeasureContext): string =>
  measure.denominator === null
    ? measure.name
    : t('sheets.association.measureAxis', { measure: measure.name, denominator: measure.denominator });

/** Every municipality a point: the measure across, the component up; a straight line through all of them, and one without the most influential. */
const scatter = (context: MeasureContext, row: number): ChartDescription => {
  const { own, layout, place, model } = context;
  const { t, terms } = model;
  const { columns } = layout;
  const area = (column: number): Area => matrixArea(layout, place.matrix, column);
  const points = (look: 'deficit' | 'surplus', column: number): SeriesDescription => ({
    name: t(`sheets.association.terms.${terms}.group.${look}`),
    kind: 'points',
    values: area(column),
    categories: area(columns.chartX),
    look,
  });
  const influence = influenceSeries(context);
  return {
    name: `Saldo_Spreiding_${model.measures.indexOf(own) + 1}`,
    title: t('sheets.association.scatterTitle', {
      measure: own.measure.name,
      component: t(`sheets.association.terms.${terms}.component.${own.measure.component}`),
      rSquared: percentOf(context, own.period.rSquared ?? 0),
      n: own.period.n,
    }),
    type: 'xyScatter',
    series: [
      ...(influence === null ? [] : [influence.ring]),
      points('deficit', columns.chartDeficit),
      points('surplus', columns.chartSurplus),
      ...(influence === null ? [] : [influence.line]),
      {
        name: t('sheets.association.groupAll'),
        kind: 'invisible',
        values: area(columns.chartAll),
        categories: area(columns.chartX),
        look: 'all',
        trendline: t('sheets.association.trend'),
        pointLabels: labelled(context),
      },
    ],
    place: placeAt(context, row, 0),
    valueFormat: '0%',
    valueAxisTitle: t(`sheets.association.terms.${terms}.axis.${own.measure.component}`),
    categoryFormat: formatsOf(own.measure).axis,
    categoryAxisTitle: measureAxis(context),
  };
};

const scatterWords = (context: MeasureContext, { title }: ChartDescription): string => {
  const { own, model } = context;
  const range = influenceOf(own);
  if (range === null) return title;
  const name = (left: readonly number[]): string => left.map((m) => labelOf(model.municipalities[m]!)).join(', ');
  return model.t('sheets.association.scatterText', {
    title,
    highName: name(range.highest.left),
    high: percentOf(context, range.highest.rSquared),
    lowName: name(range.lowest.left),
    low: percentOf(context, range.lowest.rSquared),
  });
};

/** Both groups in the first and in the last year. */
const slope = (context: MeasureContext, row: number, [first, last]: Ends): ChartDescription => {
  const { own, layout, place, model } = context;
  const { t, terms, years } = model;
  const { value } = formatsOf(own.measure);
  const cells = (at: number): Area => ({ row: at, column: layout.columns.outcome, rows: 1, columns: 2 });
  const line = (look: 'deficit' | 'surplus'): SeriesDescription => ({
    name: t(`sheets.association.terms.${terms}.rows.${look}`),
    kind: 'lineMarkers',
    values: cells(rowOf(place, look)),
    categories: cells(place.title),
    look,
    valueLabels: value,
  });
  return {
    name: `Saldo_Verloop_${model.measures.indexOf(own) + 1}`,
    title: t('sheets.association.slopeTitle', { measure: own.measure.name, from: years[first]!, to: years[last]! }),
    type: 'line',
    series: [line('deficit'), line('surplus')],
    place: placeAt(context, row, 1),
    valueFormat: value,
    valueAxisTitle: measureAxis(context),
  };
};

const slopeWords = ({ own, model }: MeasureContext, ends: Ends): string => {
  const { notation } = model.input;
  const shown = (value: number | null): string => {
    if (value === null) return '–';
    return own.measure.unit === 'share' ? formatPercent(value, notation) : formatNumber(value, notation, 1);
  };
  const [first, last] = ends.map((year) => own.years[year]!) as [ColumnModel, ColumnModel];
  return model.t('sheets.association.slopeText', {
    deficit: model.t(`sheets.association.terms.${model.terms}.group.deficit`),
    surplus: model.t(`sheets.association.terms.${model.terms}.group.surplus`),
    deficitFrom: shown(first.deficit),
    deficitTo: shown(last.deficit),
    surplusFrom: shown(first.surplus),
    surplusTo: shown(last.surplus),
  });
};

/** The charts of a measure under its block, with sentences above them that say the same: a chart in Excel has no text for who cannot see it. */
export const measureCharts = (context: MeasureContext): Part => {
  const { model, own, place, layout } = context;
  const row = place.charts;
  if (row === null || !hasCharts(model, model.measures.indexOf(own))) return joined([]);
  const points = scatter(context, row);
  const ends = endsOf(own);
  return {
    ...lines(
      { row, column: layout.columns.name },
      [scatterWords(context, points), ...(ends === null ? [] : [slopeWords(context, ends)])],
      { role: 'subtitle' },
    ),
    charts: [points, ...(ends === null ? [] : [slope(context, row, ends)])],
  };
};
