import { text } from '../description';
import { fixedAreaAddress } from '../address';
import { tableNames } from '../names';
import type { Part } from '../part';
import { tablePart, type Computed, type TableCell } from '../table';
import { countColumn, euroColumns, shareColumns, textColumn, weightedColumns } from './columnHeaders';
import { inRow, type PartName } from './columns';
import type { Context } from './context';
import { groupLabels, groups, groupTotal, meanShare, periodsOf, type Group } from './groupRows';
import { groupRow, meanRange, splitRange, yearsArea } from './layout';
import { scaleOfAll } from './scale';
import { groupShareColumn } from './yearsTable';

/** Criteria for the counting rows of a group. */
const groupCriteria = ({ model, layout, counted }: Context, group: Group): string =>
  group === 'all' ? counted : `${splitRange(layout, model.columns.group)},"${model.words[group]}",${counted}`;

const countFormula = ({ model, layout }: Context, group: Group): string =>
  group === 'all'
    ? `=COUNTIF(${meanRange(layout, model.columns.count)},">0")`
    : `=COUNTIF(${meanRange(layout, model.columns.group)},"${model.words[group]}")`;

const meanFormula = ({ model, layout }: Context, group: Group, part: PartName): string => {
  const shares = meanRange(layout, model.columns.share[part]);
  return group === 'all'
    ? `AVERAGE(${shares})`
    : `AVERAGEIFS(${shares},${meanRange(layout, model.columns.group)},"${model.words[group]}")`;
};

/** Summed euros of the group. */
const sumFormula = (context: Context, group: Group, column: number): string =>
  `SUMIFS(${splitRange(context.layout, column)},${groupCriteria(context, group)})`;

/** Number of years in which at least one row of the group counts. Nothing to divide by with a single year. */
const perYear = ({ layout, model }: Context, group: Group): string => {
  const header = layout.yearsHeader;
  if (header === null) return '';
  const years = (column: number): string => fixedAreaAddress(yearsArea(layout, header, column));
  return group === 'all'
    ? `/COUNTIF(${years(model.columns.count)},">0")`
    : `/COUNT(${years(groupShareColumn(model.columns, group))})`;
};

const totalRow = (context: Context, group: Group, row: number): readonly TableCell[] => {
  const { model } = context;
  const { columns, t } = model;
  const periods = periodsOf(model, group);
  const total = groupTotal(model, group);
  const scale = scaleOfAll(model);
  const whenAny = (formula: string): string => `=IF(${inRow(columns.count, row)}=0,"",${formula})`;
  const mean = (part: PartName): Computed => ({
    formula: whenAny(meanFormula(context, group, part)),
    value: meanShare(periods, part),
    scale: scale.share,
  });
  const euro = (part: PartName): Computed => ({
    formula: whenAny(sumFormula(context, group, columns.euro[part]) + perYear(context, group)),
    value: total?.euro[part] ?? null,
    scale: scale.euro,
  });
  const weighted = (part: PartName): Computed => ({
    formula: whenAny(`${sumFormula(context, group, columns.euro[part])}/${sumFormula(context, group, columns.budget)}`),
    value: total?.weighted[part] ?? null,
    scale: scale.share,
  });
  return [
    text(t(`sheets.volumePrice.${groupLabels[group]}`)),
    { formula: countFormula(context, group), value: periods.length },
    ...columns.parts.map(mean),
    ...columns.parts.map(euro),
    ...columns.parts.map(weighted),
  ];
};

/** Deficit, surplus and all municipalities: number, mean of the municipalities, euros per year and the weighted share. */
export const totalTable = (context: Context): Part => {
  const { model, layout } = context;
  const { columns, t } = model;
  const table = tablePart({
    name: tableNames.total,
    at: { row: layout.totalHeader, column: columns.municipality },
    columns: [
      textColumn(t('sheets.columns.group')),
      countColumn(t('sheets.columns.municipalities')),
      ...shareColumns(t, columns.parts),
      ...euroColumns(t, columns.parts),
      ...weightedColumns(t, columns.parts),
    ],
    rows: groups.map((group) => totalRow(context, group, groupRow(layout, group))),
    mode: model.input.settings.formulas,
    filterButtons: false,
  });
  const all = {
    row: groupRow(layout, 'all'),
    column: columns.municipality,
    rows: 1,
    columns: 2 + 3 * columns.parts.length,
  };
  return { ...table, styles: [...table.styles, { area: all, role: 'total' }] };
};
