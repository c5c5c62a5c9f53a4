import { chartKind, chartsKind } from './charts/charts';
import * as furniture from './charts/chartFurniture';
import { chartFillKind, chartFontKind, chartLineKind } from './charts/chartParts';
import * as points from './charts/chartPoints';
import * as series from './charts/chartSeries';
import * as trendlines from './charts/chartTrendlines';
import type { Kinds } from './kinds';
import { applicationKind, runtimeKind } from './objects/application';
import { conditionalFormatKind, conditionalFormatsKind } from './objects/conditionalFormats';
import * as conditional from './objects/conditionalRules';
import { customPropertiesKind, customPropertyKind } from './objects/customProperties';
import { dataValidationKind } from './objects/dataValidation';
import { freezePanesKind } from './objects/freezePanes';
import { nameKind } from './objects/name';
import { namesKind } from './objects/names';
import { pageLayoutKind } from './objects/pageLayout';
import { workbookProtectionKind, worksheetProtectionKind } from './objects/protection';
import { rangeKind } from './objects/range';
import { rangeAreasKind, rangesOfAreasKind } from './objects/rangeAreas';
import { rangeBorderKind, rangeBordersKind } from './objects/rangeBorders';
import { rangeFillKind, rangeFontKind } from './objects/rangeFont';
import { rangeFormatKind } from './objects/rangeFormat';
import { tableKind } from './objects/table';
import { tableColumnKind, tableColumnsKind, tableRowKind, tableRowsKind } from './objects/tableParts';
import { tablesKind, tablesOfRangeKind } from './objects/tables';
import { workbookKind } from './objects/workbook';
import { worksheetKind } from './objects/worksheet';
import { worksheetsKind } from './objects/worksheets';
import { lineKind } from './shapes/line';
import { shapeKind } from './shapes/shape';
import * as shapeParts from './shapes/shapeParts';
import { groupShapesKind, shapeGroupKind, shapesKind } from './shapes/shapes';

/** Every object the emulator knows. */
export const allKinds: Kinds = {
  application: applicationKind,
  runtime: runtimeKind,
  workbook: workbookKind,
  workbookProtection: workbookProtectionKind,
  worksheets: worksheetsKind,
  worksheet: worksheetKind,
  worksheetProtection: worksheetProtectionKind,
  freezePanes: freezePanesKind,
  pageLayout: pageLayoutKind,
  customProperties: customPropertiesKind,
  customProperty: customPropertyKind,
  names: namesKind,
  name: nameKind,
  tables: tablesKind,
  tablesOfRange: tablesOfRangeKind,
  table: tableKind,
  tableColumns: tableColumnsKind,
  tableColumn: tableColumnKind,
  tableRows: tableRowsKind,
  tableRow: tableRowKind,
  range: rangeKind,
  rangeAreas: rangeAreasKind,
  rangesOfAreas: rangesOfAreasKind,
  rangeFormat: rangeFormatKind,
  rangeFont: rangeFontKind,
  rangeFill: rangeFillKind,
  rangeBorders: rangeBordersKind,
  rangeBorder: rangeBorderKind,
  dataValidation: dataValidationKind,
  conditionalFormats: conditionalFormatsKind,
  conditionalFormat: conditionalFormatKind,
  cellValueFormat: conditional.cellValueFormatKind,
  customFormat: conditional.customFormatKind,
  conditionalRule: conditional.conditionalRuleKind,
  conditionalRangeFormat: conditional.conditionalRangeFormatKind,
  conditionalRangeFont: conditional.conditionalRangeFontKind,
  conditionalRangeFill: conditional.conditionalRangeFillKind,
  charts: chartsKind,
  chart: chartKind,
  chartTitle: furniture.chartTitleKind,
  chartTitleFormat: furniture.chartTitleFormatKind,
  chartFont: chartFontKind,
  chartLegend: furniture.chartLegendKind,
  chartLegendEntries: furniture.chartLegendEntriesKind,
  chartLegendEntry: furniture.chartLegendEntryKind,
  chartAxes: furniture.chartAxesKind,
  chartAxis: furniture.chartAxisKind,
  chartAxisFormat: furniture.chartAxisFormatKind,
  chartAxisTitle: furniture.chartAxisTitleKind,
  chartGridlines: furniture.chartGridlinesKind,
  chartGridlinesFormat: furniture.chartGridlinesFormatKind,
  chartFill: chartFillKind,
  chartLine: chartLineKind,
  chartDataLabels: furniture.chartDataLabelsKind,
  chartDataLabel: furniture.chartDataLabelKind,
  chartDataLabelFormat: furniture.chartDataLabelFormatKind,
  chartSeriesCollection: series.chartSeriesCollectionKind,
  chartSeries: series.chartSeriesKind,
  chartSeriesFormat: series.chartSeriesFormatKind,
  chartPoints: points.chartPointsKind,
  chartPoint: points.chartPointKind,
  chartPointFormat: points.chartPointFormatKind,
  chartTrendlines: trendlines.chartTrendlinesKind,
  chartTrendline: trendlines.chartTrendlineKind,
  chartTrendlineFormat: trendlines.chartTrendlineFormatKind,
  shapes: shapesKind,
  groupShapes: groupShapesKind,
  shape: shapeKind,
  shapeGroup: shapeGroupKind,
  shapeFill: shapeParts.shapeFillKind,
  shapeLineFormat: shapeParts.shapeLineFormatKind,
  shapeFont: shapeParts.shapeFontKind,
  textFrame: shapeParts.textFrameKind,
  textRange: shapeParts.textRangeKind,
  line: lineKind,
};
