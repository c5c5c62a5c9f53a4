import type { Palette } from './colours/palette';

/** A sheet as plain data. Formulas and number formats are en-US, addresses are A1 without sheet, rows and columns count from 0. */

/** What stands in a cell: a native formula (starts with `=`), a number, a boolean, or text. `null` leaves the cell empty. */
export type CellContent = Formula | Text | number | boolean | null;

export interface Formula {
  readonly formula: string;
}

/** Text is written as text, also when it starts with `=`, `+`, `-` or `@`. */
export interface Text {
  readonly text: string;
}

export const formula = (f: string): Formula => ({ formula: f });
export const text = (t: string): Text => ({ text: t });

/** A rectangle of cells; `rows` are equally long. `numberFormats` has one entry per column or is left out. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly CellContent[])[];
  readonly numberFormats?: readonly (string | null)[];
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An Excel table over an area whose first row holds the headers. */
export interface TableDescription {
  readonly name: string;
  readonly area: Area;
  /** Filter buttons in the header; on unless this says otherwise. Off where hiding a row would hide its neighbours. */
  readonly filterButtons?: boolean;
}

/** A workbook-level defined name for one cell or area of this sheet. */
export interface NameDescription {
  readonly name: string;
  readonly area: Area;
}

export type CellRole = 'title' | 'subtitle' | 'method' | 'caveat' | 'header' | 'total' | 'input' | 'heading';

export interface StyleDescription {
  readonly area: Area;
  readonly role?: CellRole;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}

/** Text colour by sign of the cell itself: deficit below zero, surplus above. */
export interface SignColourDescription {
  readonly area: Area;
}

/** A look that cells get while a formula says so. */
export interface ConditionalLookDescription {
  readonly area: Area;
  /** Formula about the top left cell of the area, as Excel reads it for the other cells: `=D9<0`. */
  readonly when: string;
  /** `against`: points the other way than expected; `impression`: too few municipalities for more than an impression. */
  readonly look: 'against' | 'impression';
}

/** The text of one point of a series, from a cell. */
export interface PointLabel {
  /** Position in the series, from 0. */
  readonly point: number;
  readonly cell: Area;
}

export interface SeriesDescription {
  readonly name: string;
  /**
   * `points`: marks without a line; `ring`: around a point; `invisible`: nothing but what hangs on it (trend line, labels). The last two
   * say nothing in a legend.
   */
  readonly kind: 'column' | 'markers' | 'line' | 'lineMarkers' | 'points' | 'ring' | 'invisible';
  readonly values: Area;
  /** What the values belong to; in a scatter chart the figures along the horizontal axis. */
  readonly categories: Area;
  /** Meaning of the series; the writer knows the colours that go with it. */
  readonly look: 'volume' | 'price' | 'interaction' | 'balance' | 'deficit' | 'surplus' | 'all' | 'influence';
  /** Name of the straight line through the points; none when left out. */
  readonly trendline?: string;
  readonly pointLabels?: readonly PointLabel[];
  /** Number format of a label at every point; none when left out. */
  readonly valueLabels?: string;
}

export interface ChartDescription {
  readonly name: string;
  /** A sentence with the finding. */
  readonly title: string;
  readonly type: 'columnStacked' | 'line' | 'xyScatter';
  readonly series: readonly SeriesDescription[];
  /** Cells the chart covers. */
  readonly place: Area;
  readonly valueFormat: string;
  readonly valueAxisTitle?: string;
  /** Of the horizontal axis of a scatter chart. */
  readonly categoryFormat?: string;
  readonly categoryAxisTitle?: string;
}

/**
 * What the core says a computed cell must show; compared after writing. `null`: the cell must show empty text.
 * Text may be an error (`#N/A`) where the cell shows a gap on purpose.
 */
export interface ExpectedCell {
  readonly row: number;
  readonly column: number;
  readonly value: number | string | null;
  /**
   * Size of the figures that this number is a difference or mean of; 1 when left out. Rounding noise is as large as those
   * figures make it, however small the number itself: see `toleranceOf`.
   */
  readonly scale?: number;
}

/** How far the number in a cell may be from the core's: 1e-9 of the number, or 1e-12 of the figures behind it. */
export const toleranceOf = (found: number, expected: number, scale = 1): number =>
  1e-9 * Math.max(Math.abs(found), Math.abs(expected)) + 1e-12 * Math.max(1, scale);

/** What kind of sheet it is. A sheet is recognised by this key in a custom property, never by its name. */
export type SheetKind =
  | 'data'
  | 'settings'
  | 'readme'
  | 'log'
  | 'volumePrice'
  | 'explanation'
  | 'sensitivity'
  | 'ticks'
  | 'changes'
  | WorkingKind
  | 'interview' // one per role, told apart by name
  | 'case' // one per municipality, told apart by name
  | 'comparison'
  | 'archetypes'
  | 'selfTest'; // sheets that the self-test tries things on, told apart by name

/** Sheets of step 3 that people work on: made once, then only edited cell by cell, never written again as a whole. */
export type WorkingKind =
  'conditions' | 'relations' | 'cases' | 'ratings' | 'secondRatings' | 'reasoning' | 'reduction';

/** A list of allowed entries for each cell of an area; a blank is always allowed, and anything else gets a sentence. */
export interface ListValidation {
  readonly area: Area;
  readonly allowed: readonly string[];
  /** Shown when something else is entered. */
  readonly message: string;
}

/** Cells that hold a rating: a letter, or a number of the scale in words. The writer knows colours and marks per rating. */
export interface RatingLookDescription {
  readonly area: Area;
  /** Letters in the language of the sheet. */
  readonly letters: RatingLetters;
  /** Formula about the top left cell of the area that makes a municipality italic; none when left out. */
  readonly italicWhen?: string;
}

export interface RatingLetters {
  readonly high: string;
  readonly medium: string;
  readonly low: string;
  readonly unknown: string;
}

/** Something drawn over the cells. Places are in points from the top left corner of `DrawingDescription.at`. */
export type ShapeDescription = BoxShape | LineShape;

export interface BoxShape {
  readonly kind: 'box';
  readonly name: string;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** `band`: background of a level, its name at the left in the middle; `waypoint`: a bend in a line, not seen. */
  readonly look: 'high' | 'medium' | 'low' | 'unknown' | 'plain' | 'band' | 'waypoint';
  readonly altText: string;
}

/** A straight connector between two boxes, which follows when a person drags one of them. */
export interface LineShape {
  readonly kind: 'line';
  readonly name: string;
  readonly from: ConnectedEnd;
  readonly to: ConnectedEnd;
  readonly dash: 'solid' | 'dashed';
  /** Arrowhead at the end. */
  readonly arrow: boolean;
  readonly altText: string;
}

/** Connection sites of a rectangle count as Excel does: 0 top, 1 left, 2 bottom, 3 right. */
export interface ConnectedEnd {
  readonly box: string;
  readonly site: 0 | 1 | 2 | 3;
}

/** Shapes in one group, so that they move as one; its alternative text says what the picture shows. */
export interface DrawingDescription {
  readonly name: string;
  readonly at: { readonly row: number; readonly column: number };
  readonly width: number;
  readonly height: number;
  readonly altText: string;
  readonly shapes: readonly ShapeDescription[];
}

export interface SheetDescription {
  readonly kind: SheetKind;
  readonly name: string;
  readonly blocks: readonly CellBlock[];
  readonly tables: readonly TableDescription[];
  readonly names: readonly NameDescription[];
  readonly styles: readonly StyleDescription[];
  readonly signColours: readonly SignColourDescription[];
  readonly conditionalLooks?: readonly ConditionalLookDescription[] | undefined;
  readonly validations?: readonly ListValidation[] | undefined;
  readonly ratingLooks?: readonly RatingLookDescription[] | undefined;
  readonly drawings?: readonly DrawingDescription[] | undefined;
  readonly charts: readonly ChartDescription[];
  /** Colours of ratings and of deficit and surplus, in cells, charts and drawings; the usual ones when left out. */
  readonly palette?: Palette | undefined;
  /** Width in characters of the standard font, per column from A. */
  readonly columnWidths: readonly number[];
  readonly freezeRows: number;
  readonly freezeColumns: number;
  readonly landscape: boolean;
  readonly expected: readonly ExpectedCell[];
  /** Sample figures: the sheet says so and can be removed with the sample. */
  readonly sample: boolean;
}
