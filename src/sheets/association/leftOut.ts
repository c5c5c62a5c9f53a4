import type { CellContent } from '../description';
import { tableNames } from '../names';
import { joined, lines, type Part } from '../part';
import { tablePart } from '../table';
import type { Model } from './model';
import { columnsOf, content, labelsOf, leftOutColumns } from './sensitivityColumns';
import { oneOut, twoOut, type LeftOutRow } from './sensitivityRows';
import { eachInSteps, type Steps } from './steps';

/** With more municipalities than this only those behind the largest changes are listed. */
const listsAll = 30;
const listed = 10;

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

/** Every way of leaving out that is listed. */
export interface LeftOutRows {
  /** One out over the period: what the chart draws. */
  readonly period: readonly LeftOutRow[];
  readonly others: readonly LeftOutRow[];
}

/** A step per measure. */
export function* leftOutSteps({ measures, municipalities }: Model): Steps<LeftOutRows> {
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

/**
 * The list of what R² becomes without one or two municipalities.
 * @param header row with the headers of the table
 */
export const leftOutPart = (model: Model, { period, others }: LeftOutRows, header: number): Part => {
  const { t, municipalities } = model;
  const labels = labelsOf(model);
  const at = (row: number) => ({ row, column: 0 });
  return joined([
    lines(at(header - 2), [t('sheets.association.sensitivity.leftOut')], { role: 'heading' }),
    lines(
      at(header - 1),
      [
        municipalities.length <= listsAll
          ? t('sheets.association.sensitivity.leftOutAll')
          : t('sheets.association.sensitivity.leftOutSome', { most: listed }),
      ],
      { role: 'subtitle' },
    ),
    tablePart({
      name: tableNames.leftOut,
      at: at(header),
      columns: columnsOf(model, leftOutColumns),
      rows: [...period, ...others].map((row) => leftOutRow(model, labels, row)),
      mode: 'values',
    }),
  ]);
};
