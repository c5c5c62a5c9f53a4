import { formatPeriod } from '../../text/format';
import type { Area } from '../description';
import { lines, type Part } from '../part';
import { chartRows } from './layout';
import type { Model } from './model';
import { leftOutColumns, numberIn, overviewColumns } from './sensitivityColumns';
import { overviewHeader } from './sensitivityOverview';

const columnArea = (header: number, column: number, rows: number): Area => ({
  row: header + 1,
  column,
  rows,
  columns: 1,
});

/** Per measure a strip of R² without one municipality, and R² of all: how wide, and where in it. */
export const sensitivityChart = (model: Model, row: number, leftOutHeader: number, points: number): Part => {
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
