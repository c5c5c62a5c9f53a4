import { multipleTests, type AdjustedTest } from '../../analysis/association/multipleTests';
import { limitOf } from '../../analysis/statistics/chanceLimit';
import { formatPeriod } from '../../text/format';
import { text, type Area, type CellContent, type SheetDescription } from '../description';
import { inLines } from '../inLines';
import { sheetName, tableNames } from '../names';
import { lines, sheetOf, type Part } from '../part';
import { tablePart, type TableColumn } from '../table';
import { subtitleOf } from './explanationSheet';
import { rSquaredFormat } from './formats';
import { chartRows } from './layout';
import { labelOf, type Model } from './model';
import { oneOut, rangeOf, twoOut, type LeftOutRow } from './sensitivityRows';
import { statementLines } from './statementLines';
import { eachInSteps, type Steps } from './steps';

const overviewHeader = 5;
/** With more municipalities than this only those behind the largest changes are listed. */
const listsAll = 30;
const listed = 10;
const oneInTwenty = 0.05;
const pointFormat = '+0.0%;-0.0%;0.0%';
const slopeFormat = '0.000';
const chanceFormat = '0.000';

const content = (value: string | number | null): CellContent => (typeof value === 'string' ? text(value) : value);

const columnsOf = (
  { t }: Model,
  columns: readonly (readonly [name: ColumnName, format: string | null])[],
): readonly TableColumn[] =>
  columns.map(([name, format]) => ({ header: t(`sheets.association.columns.${name}`), format }));

type ColumnName =
  | 'measure'
  | 'component'
  | 'count'
  | 'rSquared'
  | 'lowest'
  | 'lowestWithout'
  | 'highest'
  | 'highestWithout'
  | 'limit'
  | 'chance'
  | 'holm'
  | 'benjaminiHochberg'
  | 'number'
  | 'period'
  | 'leftOut'
  | 'change'
  | 'slope';

const overviewColumns = [
  ['measure', null],
  ['component', null],
  ['count', '0'],
  ['rSquared', rSquaredFormat],
  ['lowest', rSquaredFormat],
  ['lowestWithout', null],
  ['highest', rSquaredFormat],
  ['highestWithout', null],
  ['limit', rSquaredFormat],
  ['chance', chanceFormat],
  ['holm', chanceFormat],
  ['benjaminiHochberg', chanceFormat],
  ['number', '0'],
] as const;

const leftOutColumns = [
  ['measure', null],
  ['period', null],
  ['leftOut', null],
  ['rSquared', rSquaredFormat],
  ['change', pointFormat],
  ['slope', slopeFormat],
  ['number', '0'],
] as const;

const numberIn = (columns: readonly (readonly [ColumnName, string | null])[], name: ColumnName): number =>
  columns.findIndex(([own]) => own === name);

/** Tests of the period that may be read at all, adjusted for how many they are. */
const testsOf = ({ measures }: Model) =>
  multipleTests(
    measures.flatMap(({ measure, period, table }) =>
      period.rSquared === null ? [] : [{ measure: measure.id, table }],
    ),
  ).period;

const labelsOf = ({ municipalities }: Model): ReadonlyMap<string, string> =>
  new Map(municipalities.map((municipality) => [municipality.key, labelOf(municipality)]));

const overviewRows = (model: Model, tests: readonly AdjustedTest[]): readonly (readonly CellContent[])[] => {
  const labels = labelsOf(model);
  const test = new Map(tests.map((one) => [one.measure, one]));
  return model.measures.map((own, index) => {
    const { measure, period } = own;
    const range = rangeOf(own);
    const who = (left: readonly number[] | undefined): string | null =>
      left?.map((i) => labels.get(period.core.pairs.municipalities[i]!)).join(', ') ?? null;
    const adjusted = test.get(measure.id);
    return [
      measure.name,
      model.t(`sheets.association.terms.${model.terms}.component.${measure.component}`),
      period.n,
      period.rSquared,
      range?.lowest.rSquared ?? null,
      who(range?.lowest.left),
      range?.highest.rSquared ?? null,
      who(range?.highest.left),
      period.n < 5 ? null : limitOf(period.n, oneInTwenty),
      adjusted?.p ?? null,
      adjusted?.holm ?? null,
      adjusted?.benjaminiHochberg ?? null,
      index + 1,
    ].map(content);
  });
};

const leftOutRow = (model: Model, labels: ReadonlyMap<string, string>, row: LeftOutRow): readonly CellContent[] => {
  const { t } = model;
  const names = row.left.map((key) => labels.get(key) ?? key);
  const [first = '', second] = names;
  return [
    row.own.measure.name,
    row.year === null ? t('sheets.association.sensitivity.period') : String(row.year),
    second === undefined ? first : t('sheets.association.sensitivity.two', { first, second }),
    row.rSquared,
    row.change,
    row.slope,
    model.measures.indexOf(row.own) + 1,
  ].map(content);
};

interface Rows {
  /** One out over the period: what the chart draws. */
  readonly period: readonly LeftOutRow[];
  readonly others: readonly LeftOutRow[];
}

function* rowSteps({ measures, municipalities }: Model): Steps<Rows> {
  const most = municipalities.length <= listsAll ? listsAll : listed;
  const perMeasure = yield* eachInSteps(measures, (own) => ({
    period: oneOut(own, own.period, most),
    two: twoOut(own),
    years: own.years.flatMap((column) => oneOut(own, column, most)),
  }));
  return {
    period: perMeasure.flatMap(({ period }) => period),
    others: [...perMeasure.flatMap(({ two }) => two), ...perMeasure.flatMap(({ years }) => years)],
  };
}

const columnArea = (header: number, column: number, rows: number): Area => ({
  row: header + 1,
  column,
  rows,
  columns: 1,
});

/** Per measure a strip of R² without one municipality, and R² of all: how wide, and where in it. */
const chart = (model: Model, row: number, leftOutHeader: number, points: number): Part => {
  const { t, measures, years } = model;
  const period = formatPeriod(years[0] ?? 0, years.at(-1) ?? 0);
  return {
    ...lines({ row, column: 0 }, [t('sheets.association.sensitivity.chartText', { period })], { role: 'subtitle' }),
    charts: [
      {
        name: 'Saldo_Gevoeligheid',
        title: t('sheets.association.sensitivity.chart'),
        type: 'xyScatter',
        series: [
          {
            name: t('sheets.association.sensitivity.without'),
            kind: 'points',
            values: columnArea(leftOutHeader, numberIn(leftOutColumns, 'rSquared'), points),
            categories: columnArea(leftOutHeader, numberIn(leftOutColumns, 'number'), points),
            look: 'surplus',
          },
          {
            name: t('sheets.association.sensitivity.all'),
            kind: 'points',
            values: columnArea(overviewHeader, numberIn(overviewColumns, 'rSquared'), measures.length),
            categories: columnArea(overviewHeader, numberIn(overviewColumns, 'number'), measures.length),
            look: 'all',
          },
        ],
        place: { row: row + 1, column: 0, rows: chartRows, columns: 7 },
        valueFormat: '0%',
        valueAxisTitle: 'R²',
        categoryFormat: '0',
        categoryAxisTitle: t('sheets.association.sensitivity.measureAxis'),
      },
    ],
  };
};

/**
 * What happens to R² when one municipality is left out, per measure and period, and when two are; all measures together with what
 * chance does to so many tests. Values: Excel has no plain formula for them, and the sheet says so. A step per measure.
 */
export function* sensitivitySteps(model: Model): Steps<SheetDescription> {
  const { t, input, measures, municipalities } = model;
  const labels = labelsOf(model);
  const tests = testsOf(model);
  const { period, others } = yield* rowSteps(model);
  const rows = [...period, ...others];
  const notes = [
    t('sheets.association.sensitivity.notHighest'),
    t('sheets.association.sensitivity.tests', { measures: tests.tests.length, below: tests.below }),
    ...statementLines(model),
  ].flatMap(inLines);
  const caveats = overviewHeader + 1 + measures.length + 1;
  const chartRow = caveats + notes.length + 1;
  const leftOutHeader = chartRow + (period.length === 0 ? 0 : chartRows + 2) + 2;
  const all = municipalities.length <= listsAll;
  const frame = {
    kind: 'sensitivity',
    name: sheetName('sensitivity', input.language),
    columnWidths: [28, 20, 24, 12, 12, 18, 12, 18, 15, 10, 10, 14, 6],
    freezeColumns: 1,
    sample: input.sample,
  } as const;
  const at = (row: number) => ({ row, column: 0 });
  return sheetOf(frame, [
    lines(at(0), [t('sheets.association.sensitivity.title')], { role: 'title' }),
    lines(at(1), [subtitleOf(model)], { role: 'subtitle' }),
    lines(at(2), [t('sheets.association.sensitivity.method')], { role: 'method' }),
    ...(measures.length === 0
      ? []
      : [
          lines(at(overviewHeader - 1), [t('sheets.association.sensitivity.overview')], { role: 'heading' }),
          tablePart({
            name: tableNames.sensitivity,
            at: at(overviewHeader),
            columns: columnsOf(model, overviewColumns),
            rows: overviewRows(model, tests.tests),
            mode: 'values',
            filterButtons: false,
          }),
        ]),
    lines(at(caveats), notes, { role: 'caveat' }),
    ...(period.length === 0 ? [] : [chart(model, chartRow, leftOutHeader, period.length)]),
    ...(rows.length === 0
      ? []
      : [
          lines(at(leftOutHeader - 2), [t('sheets.association.sensitivity.leftOut')], { role: 'heading' }),
          lines(
            at(leftOutHeader - 1),
            [
              all
                ? t('sheets.association.sensitivity.leftOutAll')
                : t('sheets.association.sensitivity.leftOutSome', { most: listed }),
            ],
            { role: 'subtitle' },
          ),
          tablePart({
            name: tableNames.leftOut,
            at: at(leftOutHeader),
            columns: columnsOf(model, leftOutColumns),
            rows: rows.map((row) => leftOutRow(model, labels, row)),
            mode: 'values',
          }),
        ]),
  ]);
}
