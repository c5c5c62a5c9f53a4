import { fixedAddress } from '../address';
import { tableNames } from '../names';
import { emptyPart, type Part } from '../part';
import { tablePart, type Computed, type TableCell, type TableColumn } from '../table';
import { countColumn, euroColumns, shareColumns, shareFormat } from './columnHeaders';
import { inRow, type Columns, type PartName } from './columns';
import type { Context } from './context';
import { groupTotal, periodsOf, type SignedGroup } from './groupRows';
import { groupRow, splitRange } from './layout';
import type { Model } from './model';
import { scaleOfAll, type Scale } from './scale';

const signedGroups: readonly SignedGroup[] = ['deficit', 'surplus'];

/** Where the mean balance of a group stands, right of what holds for all municipalities. */
export const groupShareColumn = (columns: Columns, group: SignedGroup): number =>
  columns.picture + signedGroups.indexOf(group);

/**
 * Empty while the group or the year has no municipality at all; a year in which only this group is absent is a gap (#N/A) and
 * not a zero, so that the line breaks there.
 */
const groupShare = (context: Context, group: SignedGroup, row: number, year: number, scale: Scale): Computed => {
  const { model, layout, counted } = context;
  const { columns, words } = model;
  const criteria = [
    `${splitRange(layout, columns.count)},${inRow(columns.municipality, row)}`,
    `${splitRange(layout, columns.group)},"${words[group]}"`,
    counted,
  ].join(',');
  const mean = `AVERAGEIFS(${splitRange(layout, columns.share.balance)},${criteria})`;
  const nobody = `OR(${inRow(columns.count, row)}=0,${fixedAddress({ row: groupRow(layout, group), column: columns.count })}=0)`;
  const anybody = groupTotal(model, 'all', year) !== null && periodsOf(model, group).length > 0;
  return {
    formula: `=IF(${nobody},"",IF(COUNTIFS(${criteria})=0,NA(),${mean}))`,
    value: anybody ? (groupTotal(model, group, year)?.mean.balance ?? '#N/A') : null,
    scale: scale.share,
  };
};

const yearRow = (context: Context, year: number, row: number, scale: Scale): readonly TableCell[] => {
  const { model, layout, counted } = context;
  const { columns } = model;
  const total = groupTotal(model, 'all', year);
  const criteria = `${splitRange(layout, columns.count)},${inRow(columns.municipality, row)},${counted}`;
  const sum = (column: number): string => `SUMIFS(${splitRange(layout, column)},${criteria})`;
  const whenAny = (formula: string): string => `=IF(${inRow(columns.count, row)}=0,"",${formula})`;
  const share = (part: PartName): Computed => ({
    formula: whenAny(`${sum(columns.euro[part])}/${sum(columns.budget)}`),
    value: total?.weighted[part] ?? null,
    scale: scale.share,
  });
  const euro = (part: PartName): Computed => ({
    formula: whenAny(sum(columns.euro[part])),
    value: total?.euro[part] ?? null,
    scale: scale.euro,
  });
  return [
    year,
    { formula: `=COUNTIFS(${criteria})`, value: total?.municipalities ?? 0 },
    ...columns.parts.map(share),
    ...columns.parts.map(euro),
    ...signedGroups.map((group) => groupShare(context, group, row, year, scale)),
  ];
};

const groupColumn = ({ t }: Model, group: SignedGroup): TableColumn => ({
  header: t(`sheets.columns.${group}Share`),
  format: shareFormat,
});

/** Per year: all municipalities weighted by budget, and the mean of the deficit and of the surplus municipalities. */
export const yearsTable = (context: Context): Part => {
  const { model, layout } = context;
  const { columns, t } = model;
  const header = layout.yearsHeader;
  if (header === null) return emptyPart;
  const scale = scaleOfAll(model);
  return tablePart({
    name: tableNames.years,
    at: { row: header, column: columns.municipality },
    columns: [
      { ...countColumn(t('sheets.columns.year')), align: 'left' },
      countColumn(t('sheets.columns.municipalities')),
      ...shareColumns(t, columns.parts),
      ...euroColumns(t, columns.parts),
      ...signedGroups.map((group) => groupColumn(model, group)),
    ],
    rows: model.years.map((year, index) => yearRow(context, year, header + 1 + index, scale)),
    mode: model.input.settings.formulas,
    filterButtons: false,
  });
};
