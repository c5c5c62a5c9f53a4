import { pictureOf } from '../../analysis/decomposition/pictureOf';
import type { Decomposition } from '../../analysis/decomposition/types';
import type { Sign } from '../../analysis/statistics/sign';
import { definedNames, tableNames } from '../names';
import { text } from '../description';
import type { Part } from '../part';
import { tablePart, type Computed, type TableCell, type TableColumn } from '../table';
import { countColumn, euroColumns, euroFormat, shareColumns, textColumn } from './columnHeaders';
import { inRow, type PartName } from './columns';
import type { Context } from './context';
import type { SourceField } from './input';
import { isEmpty } from './isEmpty';
import { meanRange } from './layout';
import { trimmed, type Model, type ModelRow } from './model';
import { groupWord, pictureFormula } from './pictureFormula';
import { scaleOfRow } from './scale';
import { figureFormula, labelFormula, yearFormula } from './sourceFormula';
import { euroFormulas, shareFormulas } from './splitFormulas';

type Values = Readonly<Record<PartName, number | null>>;
interface RowValues {
  readonly share: Values;
  readonly euro: Values;
  readonly picture: string | null;
}

const unknown: Values = { balance: null, volume: null, price: null, interaction: null };

const valuesOf = ({ words }: Model, decomposition: Decomposition | null): RowValues => {
  if (decomposition === null) return { share: unknown, euro: unknown, picture: null };
  const { balance, components } = decomposition;
  const { share, euro } = components.ok ? components.value : { share: unknown, euro: unknown };
  return {
    share: { ...share, balance: balance.share },
    euro: { ...euro, balance: balance.euro },
    picture: components.ok ? words[pictureOf(components.value.share.volume, components.value.share.price)] : null,
  };
};

/** What the row itself says, not the spelling that its municipality has elsewhere. */
const label = (address: string | null, said: string): TableCell => {
  const value = trimmed(said);
  return address === null ? text(value) : { formula: labelFormula(address), value: value === '' ? null : value };
};

const yearCell = ({ source }: ModelRow): TableCell => {
  const { row, cells } = source;
  return cells.year === null ? row.year : { formula: yearFormula(cells.year), value: row.year };
};

const figureCell = ({ source }: ModelRow, field: FigureField, unit: number): TableCell => {
  const address = source.cells[field];
  const value = source.row[field];
  // Without a column there is no figure: empty text, for a truly empty cell would count as 0.
  if (address === null) return value ?? { formula: '=""', value: null };
  return { formula: figureFormula(address, unit, source.texts?.[field]), value };
};

const figureFields = [
  'budget',
  'spending',
  'predictedVolume',
  'actualVolume',
] as const satisfies readonly SourceField[];
type FigureField = (typeof figureFields)[number];

/** `ja` for a complete row in the period. An error counts too, so that it shows in the mean instead of dropping out of it. */
const countsFormula = ({ words: { yes, no } }: Model, year: string, volume: string): string => {
  const inPeriod = `AND(${year}>=${definedNames.yearFrom},${year}<=${definedNames.yearTo})`;
  return `=IF(${inPeriod},IFERROR(IF(${isEmpty(volume)},"${no}","${yes}"),"${yes}"),"${no}")`;
};

/** The group of the municipality, looked up in the table with means. */
const groupOfMunicipality = ({ model, layout, matching }: Context, row: number): string => {
  const key = matching.lookup(inRow(model.keyColumn, row));
  return `=INDEX(${meanRange(layout, model.columns.group)},MATCH(${key},${meanRange(layout, model.keyColumn)},0))`;
};

const splitRow = (context: Context, modelRow: ModelRow, row: number, sign: Sign): readonly TableCell[] => {
  const { model } = context;
  const { columns, words, input } = model;
  const { method, moneyUnit } = input.settings;
  const { source, decomposed } = modelRow;
  const { row: own, code, spelling, cells } = source;
  const { decomposition } = decomposed;
  const values = valuesOf(model, decomposition.ok ? decomposition.value : null);
  const formulas = { share: shareFormulas(method, columns, row), euro: euroFormulas(method, columns, row) };
  const scale = scaleOfRow(modelRow);
  const share = (part: PartName): Computed => ({
    formula: formulas.share[part],
    value: values.share[part],
    scale: scale.share,
  });
  const euro = (part: PartName): Computed => ({
    formula: formulas.euro[part],
    value: values.euro[part],
    scale: scale.euro,
  });
  const [volume, price] = [inRow(columns.share.volume, row), inRow(columns.share.price, row)];
  return [
    ...(columns.code === null ? [] : [label(cells.code, code ?? '')]),
    label(cells.municipality, spelling ?? own.municipality),
    yearCell(modelRow),
    ...columns.parts.map(share),
    ...columns.parts.map(euro),
    { formula: pictureFormula(words, volume, price), value: values.picture },
    { formula: groupOfMunicipality(context, row), value: groupWord(words, sign) },
    {
      formula: countsFormula(model, inRow(columns.count, row), volume),
      value: modelRow.counts ? words.yes : words.no,
    },
    ...figureFields.map((field) =>
      figureCell(modelRow, field, field === 'budget' || field === 'spending' ? moneyUnit : 1),
    ),
  ];
};

/** Whole recipients unless the source has parts of them (means over years). */
const volumeFormat = ({ input }: Model): string =>
  input.rows.every(({ row }) => Number.isInteger(row.predictedVolume ?? 0) && Number.isInteger(row.actualVolume ?? 0))
    ? '#,##0'
    : '#,##0.0';

const headers = ({ t, columns }: Model, volumes: string): readonly TableColumn[] => [
  ...(columns.code === null ? [] : [textColumn(t('sheets.columns.code'))]),
  textColumn(t('sheets.columns.municipality')),
  countColumn(t('sheets.columns.year')),
  ...shareColumns(t, columns.parts),
  ...euroColumns(t, columns.parts),
  textColumn(t('sheets.columns.picture')),
  textColumn(t('sheets.columns.group')),
  textColumn(t('sheets.columns.counts')),
  ...(['budget', 'spending'] as const).map((field) => ({ header: t(`sheets.columns.${field}`), format: euroFormat })),
  ...(['predictedVolume', 'actualVolume'] as const).map((field) => ({
    header: t(`sheets.columns.${field}`),
    format: volumes,
  })),
];

/** One row per municipality and year: the person's own figures and what follows from them. */
export const splitTable = (context: Context): Part => {
  const { model, layout } = context;
  const signs = new Map(model.municipalities.map(({ key, sign }) => [key, sign]));
  return tablePart({
    name: tableNames.split,
    at: { row: layout.splitHeader, column: 0 },
    columns: headers(model, volumeFormat(model)),
    rows: model.rows.map((row, index) =>
      splitRow(context, row, layout.splitHeader + 1 + index, signs.get(row.source.row.municipality)!),
    ),
    mode: model.input.settings.formulas,
  });
};
