import type { SheetRange, Area } from './grid/areas';
import type { Kind } from './request/kind';
import type { ChartKinds } from './charts/chartTargets';
import type { ShapeKinds } from './shapes/shapeTargets';

/** Workbook-wide objects stand for nothing but the workbook. */
export type Root = object;

export interface SheetTarget {
  readonly sheetId: string;
}

/** `null`: those of the whole workbook. */
export interface Scope {
  readonly sheetId: string | null;
}

export interface ById {
  readonly id: string;
}

export interface AreasTarget {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

export interface TablesOfRangeTarget extends SheetRange {
  readonly fullyContained: boolean;
}

export interface CustomPropertyTarget extends SheetTarget {
  readonly key: string;
}

/** A column or data row of a table, from 0. */
export interface TableColumnTarget extends ById {
  readonly index: number;
}

export interface BorderTarget extends SheetRange {
  readonly index: string;
}

export interface ConditionalFormatTarget extends SheetTarget {
  readonly id: string;
}

/** All kinds of objects, so that they can refer to each other without importing each other. */
export interface Kinds extends ChartKinds, ShapeKinds {
  readonly application: Kind<Excel.Application, Root>;
  readonly runtime: Kind<Excel.Runtime, Root>;
  readonly workbook: Kind<Excel.Workbook, Root>;
  readonly workbookProtection: Kind<Excel.WorkbookProtection, Root>;
  readonly worksheets: Kind<Excel.WorksheetCollection, Root>;
  readonly worksheet: Kind<Excel.Worksheet, SheetTarget>;
  readonly worksheetProtection: Kind<Excel.WorksheetProtection, SheetTarget>;
  readonly freezePanes: Kind<Excel.WorksheetFreezePanes, SheetTarget>;
  readonly pageLayout: Kind<Excel.PageLayout, SheetTarget>;
  readonly customProperties: Kind<Excel.WorksheetCustomPropertyCollection, SheetTarget>;
  readonly customProperty: Kind<Excel.WorksheetCustomProperty, CustomPropertyTarget>;
  readonly names: Kind<Excel.NamedItemCollection, Scope>;
  readonly name: Kind<Excel.NamedItem, ById>;
  readonly tables: Kind<Excel.TableCollection, Scope>;
  readonly tablesOfRange: Kind<Excel.TableScopedCollection, TablesOfRangeTarget>;
  readonly table: Kind<Excel.Table, ById>;
  readonly tableColumns: Kind<Excel.TableColumnCollection, ById>;
  readonly tableColumn: Kind<Excel.TableColumn, TableColumnTarget>;
  readonly tableRows: Kind<Excel.TableRowCollection, ById>;
  readonly tableRow: Kind<Excel.TableRow, TableColumnTarget>;
  readonly range: Kind<Excel.Range, SheetRange>;
  readonly rangeAreas: Kind<Excel.RangeAreas, AreasTarget>;
  readonly rangesOfAreas: Kind<Excel.RangeCollection, AreasTarget>;
  readonly rangeFormat: Kind<Excel.RangeFormat, SheetRange>;
  readonly rangeFont: Kind<Excel.RangeFont, SheetRange>;
  readonly rangeFill: Kind<Excel.RangeFill, SheetRange>;
  readonly rangeBorders: Kind<Excel.RangeBorderCollection, SheetRange>;
  readonly rangeBorder: Kind<Excel.RangeBorder, BorderTarget>;
  readonly dataValidation: Kind<Excel.DataValidation, SheetRange>;
  readonly conditionalFormats: Kind<Excel.ConditionalFormatCollection, SheetRange>;
  readonly conditionalFormat: Kind<Excel.ConditionalFormat, ConditionalFormatTarget>;
  readonly cellValueFormat: Kind<Excel.CellValueConditionalFormat, ConditionalFormatTarget>;
  readonly customFormat: Kind<Excel.CustomConditionalFormat, ConditionalFormatTarget>;
  readonly conditionalRule: Kind<Excel.ConditionalFormatRule, ConditionalFormatTarget>;
  readonly conditionalRangeFormat: Kind<Excel.ConditionalRangeFormat, ConditionalFormatTarget>;
  readonly conditionalRangeFont: Kind<Excel.ConditionalRangeFont, ConditionalFormatTarget>;
  readonly conditionalRangeFill: Kind<Excel.ConditionalRangeFill, ConditionalFormatTarget>;
}
