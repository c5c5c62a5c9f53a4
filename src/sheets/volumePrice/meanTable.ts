import type { PeriodDecomposition } from '../../analysis/decomposition/types';
import { text } from '../description';
import { tableNames } from '../names';
import type { Part } from '../part';
import { tablePart, type Computed, type TableCell } from '../table';
import { countColumn, euroColumns, shareColumns, textColumn } from './columnHeaders';
import { inRow, type PartName } from './columns';
import type { Context } from './context';
import { meanColumn, splitRange } from './layout';
import type { Municipality } from './model';
import { scaleByMunicipality, type Scale } from './scale';
import { groupFormula, groupWord, pictureFormula } from './pictureFormula';

/** Criteria that pick the counting rows of the municipality in this row. */
const ownRows = ({ model, layout, matching, counted }: Context, row: number): string =>
  `${splitRange(layout, model.keyColumn)},${matching.criterion(inRow(model.keyColumn, row))},${counted}`;

const onlyWhenCounted = (years: string, formula: string): string => `=IF(${years}=0,"",${formula})`;

const valueOf = (period: PeriodDecomposition | null, unit: 'share' | 'euro', part: PartName): number | null =>
  period === null ? null : { ...period.components[unit], balance: period.balance[unit] }[part];

/** Mean of the yearly shares, or summed euros over summed budgets. */
const shareFormula = (context: Context, part: PartName, row: number): string => {
  const { columns, input } = context.model;
  const range = (column: number): string => splitRange(context.layout, column);
  const own = ownRows(context, row);
  const mean = `AVERAGEIFS(${range(columns.share[part])},${own})`;
  const weighted = `SUMIFS(${range(columns.euro[part])},${own})/SUMIFS(${range(columns.budget)},${own})`;
  return onlyWhenCounted(inRow(columns.count, row), input.settings.weighting === 'mean' ? mean : weighted);
};

const euroFormula = (context: Context, part: PartName, row: number): string =>
  onlyWhenCounted(
    inRow(context.model.columns.count, row),
    `AVERAGEIFS(${splitRange(context.layout, context.model.columns.euro[part])},${ownRows(context, row)})`,
  );

const meanRow = (context: Context, municipality: Municipality, row: number, scale: Scale): readonly TableCell[] => {
  const { columns, words } = context.model;
  const { period } = municipality;
  const share = (part: PartName): Computed => ({
    formula: shareFormula(context, part, row),
    value: valueOf(period, 'share', part),
    scale: scale.share,
  });
  const euro = (part: PartName): Computed => ({
    formula: euroFormula(context, part, row),
    value: valueOf(period, 'euro', part),
    scale: scale.euro,
  });
  const own = (column: number): string => inRow(column, row);
  return [
    ...(columns.code === null ? [] : [text(municipality.code ?? '')]),
    text(municipality.name),
    { formula: `=COUNTIFS(${ownRows(context, row)})`, value: period?.years.length ?? 0 },
    ...columns.parts.map(share),
    ...columns.parts.map(euro),
    {
      formula: pictureFormula(words, own(columns.share.volume), own(columns.share.price)),
      value: period === null ? null : words[period.picture],
    },
    { formula: groupFormula(words, own(columns.share.balance)), value: groupWord(words, municipality.sign) },
  ];
};

/** One row per municipality over the period, deficit first as it was when written. */
export const meanTable = (context: Context): Part => {
  const { model, layout } = context;
  const { columns, t } = model;
  const scaleOf = scaleByMunicipality(model);
  const table = tablePart({
    name: tableNames.mean,
    at: { row: layout.meanHeader, column: 0 },
    columns: [
      ...(columns.code === null ? [] : [textColumn(t('sheets.columns.code'))]),
      textColumn(t('sheets.columns.municipality')),
      countColumn(t('sheets.columns.years')),
      ...shareColumns(t, columns.parts),
      ...euroColumns(t, columns.parts),
      textColumn(t('sheets.columns.picture')),
      textColumn(t('sheets.columns.group')),
    ],
    rows: model.municipalities.map((municipality, index) =>
      meanRow(context, municipality, layout.meanHeader + 1 + index, scaleOf(municipality.key)),
    ),
    mode: model.input.settings.formulas,
  });
  return { ...table, signColours: [{ area: meanColumn(layout, columns.share.balance) }] };
};
