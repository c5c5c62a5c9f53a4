import { columnLetters, fixedAddress, fixedAreaAddress } from '../address';
import type { Area } from '../description';
import type { ComponentModel } from './componentModel';
import type { MeasureModel } from './measureModel';
import type { Model } from './model';

/** The rows of a measure's block, in order. */
export const blockRows = ['deficit', 'surplus', 'difference', 'rSquared', 'count', 'lowest', 'highest'] as const;
export type BlockRow = (typeof blockRows)[number];

/** Columns of the sheet, shared by every block and matrix. Positions count from 0. */
export interface Columns {
  /** `null` when nobody has a code. */
  readonly code: number | null;
  readonly name: number;
  readonly group: number;
  readonly firstYear: number;
  readonly years: number;
  /** The period. */
  readonly mean: number;
  /** Right of a matrix: the pair of the period, its ranks, and what the chart draws. */
  readonly outcome: number;
  readonly result: number;
  readonly outcomeRounded: number;
  readonly resultRounded: number;
  readonly outcomeRank: number;
  readonly resultRank: number;
  readonly chartX: number;
  readonly chartDeficit: number;
  readonly chartSurplus: number;
  readonly chartAll: number;
  /** Beside the figures of a chart: the line without one municipality, in words, across and up. */
  readonly line: number;
  readonly lineX: number;
  readonly lineY: number;
}

/** Where things of one measure stand. */
export interface MeasurePlace {
  /** Row with the name; a line about the measure under it, then the seven rows. */
  readonly title: number;
  readonly caveats: number;
  /** Two lines of words, the charts under them; `null` without charts. */
  readonly charts: number | null;
  /** Header row of the matrix. */
  readonly matrix: number;
}

export interface Layout {
  readonly columns: Columns;
  readonly municipalities: number;
  readonly measures: readonly MeasurePlace[];
  /** Header rows of the component matrices, in the order of the model. */
  readonly components: readonly number[];
  readonly matricesTitle: number;
}

/** Row with the number of relations looked at, above the header. */
export const relationsRow = 3;
/** Frozen: the years stand above every block. */
export const headerRow = 4;
const firstStatement = headerRow + 1;
export const chartRows = 18;
export const caveatRows = 5;
/** Charts of more measures than this would make the workbook slow; the sheet says which have one. */
export const mostCharts = 30;
const blockHeight = 2 + blockRows.length + caveatRows + 1;
const chartHeight = 2 + chartRows + 1;

const columnsFor = ({ hasCodes, years }: Model): Columns => {
  const name = hasCodes ? 1 : 0;
  const firstYear = name + 2;
  const mean = firstYear + years.length;
  return {
    code: hasCodes ? 0 : null,
    name,
    group: name + 1,
    firstYear,
    years: years.length,
    mean,
    outcome: mean + 1,
    result: mean + 2,
    outcomeRounded: mean + 3,
    resultRounded: mean + 4,
    outcomeRank: mean + 5,
    resultRank: mean + 6,
    chartX: mean + 7,
    chartDeficit: mean + 8,
    chartSurplus: mean + 9,
    chartAll: mean + 10,
    line: mean + 12,
    lineX: mean + 13,
    lineY: mean + 14,
  };
};

/** Does this measure get its charts? */
export const hasCharts = (model: Model, index: number): boolean =>
  index < mostCharts && model.municipalities.length > 0 && model.measures[index]!.period.rSquared !== null;

/** Blocks under each other, each with its charts, then the matrices that everything rests on. */
export const layoutFor = (model: Model, statements: number): Layout => {
  let row = firstStatement + statements + (statements > 0 ? 1 : 0);
  const take = (rows: number): number => {
    const at = row;
    row += rows;
    return at;
  };
  const blocks = model.measures.map((_, index) => {
    const title = take(blockHeight);
    const charts = hasCharts(model, index) ? take(chartHeight) : null;
    return { title, caveats: title + 2 + blockRows.length, charts };
  });
  const matricesTitle = take(3);
  /** Title, header, municipalities, an empty row. */
  const matrix = (): number => take(model.municipalities.length + 3) + 1;
  const components = model.components.map(matrix);
  return {
    columns: columnsFor(model),
    municipalities: model.municipalities.length,
    matricesTitle,
    components,
    measures: blocks.map((block) => ({ ...block, matrix: matrix() })),
  };
};

export const rowOf = ({ title }: MeasurePlace, part: BlockRow): number => title + 2 + blockRows.indexOf(part);

/** `F12` in the block of a measure; its row fixed where formulas of a whole row refer to it. */
export const blockCell = (place: MeasurePlace, part: BlockRow, column: number): string =>
  `${columnLetters(column)}${rowOf(place, part) + 1}`;

/** One column of a matrix, without header. */
export const matrixArea = ({ municipalities }: Layout, header: number, column: number): Area => ({
  row: header + 1,
  column,
  rows: municipalities,
  columns: 1,
});

/** `$D$60:$D$74`. */
export const matrixRange = (layout: Layout, header: number, column: number): string =>
  fixedAreaAddress(matrixArea(layout, header, column));

/** The years of one municipality in a matrix: `$D60:$I60`. */
export const yearsOfRow = ({ columns }: Layout, row: number): string =>
  `$${columnLetters(columns.firstYear)}${row + 1}:$${columnLetters(columns.mean - 1)}${row + 1}`;

export const relationsCell = ({ columns }: Layout): string =>
  fixedAddress({ row: relationsRow, column: columns.group });

/** Header row of the matrix of a component. */
export const componentHeader = (layout: Layout, model: Model, component: ComponentModel): number =>
  layout.components[model.components.indexOf(component)]!;

/** A model that has found its place on the sheet. */
export interface Context {
  readonly model: Model;
  readonly layout: Layout;
}

/** A measure in its place. */
export interface MeasureContext extends Context {
  readonly own: MeasureModel;
  readonly place: MeasurePlace;
  /** Header row of the matrix of its component. */
  readonly component: number;
}

export const measureContexts = (context: Context): readonly MeasureContext[] =>
  context.model.measures.map((own, index) => ({
    ...context,
    own,
    place: context.layout.measures[index]!,
    component: componentHeader(context.layout, context.model, own.component),
  }));
