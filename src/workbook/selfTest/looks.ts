import type { Area } from '../../sheets/description';
import type { FoundChart, FoundShape, FoundTable, FoundValidation } from '../../sheets/selfTest/objectChecks';
import { markKey, readMark } from '../identity/mark';
import { areaOf, placeProperties } from '../reading/place';

type Context = Excel.RequestContext;

const sheetIn = (context: Context, sheet: string): Excel.Worksheet => context.workbook.worksheets.getItem(sheet);

const rangeIn = (context: Context, sheet: string, { row, column, rows, columns }: Area): Excel.Range =>
  sheetIn(context, sheet).getRangeByIndexes(row, column, rows, columns);

export const tablesOn = async (context: Context, sheet: string): Promise<readonly FoundTable[]> => {
  const { tables } = sheetIn(context, sheet);
  tables.load('items/name');
  await context.sync();
  const ranges = tables.items.map(({ name }) => context.workbook.tables.getItem(name).getRange());
  ranges.forEach((range) => range.load(placeProperties));
  await context.sync();
  return tables.items.map(({ name }, index) => ({ name, area: areaOf(ranges[index]!) }));
};

export const chartsOn = async (context: Context, sheet: string): Promise<readonly FoundChart[]> => {
  const { charts } = sheetIn(context, sheet);
  charts.load('items/name');
  await context.sync();
  const found = charts.items.map(({ name }) => {
    const { title, series } = charts.getItem(name);
    title.load('text');
    series.load('items/name');
    return { title, series };
  });
  await context.sync();
  return found.map(({ title, series }) => ({ title: title.text, series: series.items.length }));
};

export const shapesOn = async (context: Context, sheet: string): Promise<readonly FoundShape[]> => {
  const { shapes } = sheetIn(context, sheet);
  shapes.load('items/type,items/altTextDescription');
  await context.sync();
  // To Excel a chart may be a shape too.
  return shapes.items
    .filter(({ type }) => type === 'Group' || type === 'GeometricShape' || type === 'Line')
    .map(({ type, altTextDescription }) => ({ type, altText: altTextDescription }));
};

export const conditionalFormatsOn = async (context: Context, sheet: string, area: Area): Promise<readonly string[]> => {
  const { conditionalFormats } = rangeIn(context, sheet, area);
  conditionalFormats.load('items/type');
  await context.sync();
  return conditionalFormats.items.map(({ type }) => type);
};

export const validationOn = async (context: Context, sheet: string, area: Area): Promise<FoundValidation> => {
  const { dataValidation } = rangeIn(context, sheet, area);
  dataValidation.load('type,rule');
  await context.sync();
  const source: unknown = dataValidation.rule.list?.source;
  return { type: dataValidation.type, source: typeof source === 'string' ? source : '' };
};

export const numberFormatOn = async (context: Context, sheet: string, area: Area): Promise<string> => {
  const range = rangeIn(context, sheet, { ...area, rows: 1, columns: 1 });
  range.load('numberFormat');
  await context.sync();
  return String(range.numberFormat[0]?.[0] ?? '');
};

export const frozenRowsOn = async (context: Context, sheet: string): Promise<number | null> => {
  const location = sheetIn(context, sheet).freezePanes.getLocationOrNullObject();
  location.load('rowCount');
  await context.sync();
  return location.isNullObject ? null : location.rowCount;
};

export const markedKindOf = async (context: Context, sheet: string): Promise<string | null> => {
  const property = sheetIn(context, sheet).customProperties.getItemOrNullObject(markKey);
  property.load('value');
  await context.sync();
  return property.isNullObject ? null : (readMark(property.value)?.kind ?? null);
};
