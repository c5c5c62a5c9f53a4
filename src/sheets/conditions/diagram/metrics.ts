/** Sizes that a diagram is laid out with, in one unit. */
export interface DiagramMetrics {
  readonly width: number;
  /** That the width of texts is reckoned with. */
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Height of the strip with the rating, above the name. */
  readonly markHeight: number;
  /** Between the text of a box and its border. */
  readonly padding: number;
  readonly smallestBox: number;
  readonly widestBox: number;
  readonly mostColumns: number;
  readonly mostTextLines: number;
  /** Between two lines that run side by side; less when there are very many. */
  readonly trackGap: number;
  /** Between a box and whatever runs past it. */
  readonly clearance: number;
  readonly arrowLength: number;
  /** Names of levels stand upright along their band (pane) or beside it (sheet). */
  readonly levelNames: 'upright' | 'beside';
  /** Longest line of a level name. */
  readonly levelNameLength: number;
}

/** In pixels, for a drawing of this width. */
export const paneMetrics = (width: number): DiagramMetrics => ({
  width,
  fontSize: 11,
  lineHeight: 14,
  markHeight: 17,
  padding: 4,
  smallestBox: 58,
  widestBox: 150,
  mostColumns: 6,
  mostTextLines: 8,
  trackGap: 5,
  clearance: 5,
  arrowLength: 7,
  levelNames: 'upright',
  levelNameLength: 72,
});

/** In points, as wide as a landscape page takes without being made smaller. */
export const sheetMetrics: DiagramMetrics = {
  width: 720,
  // Names are 9 points and bold: a tenth wider.
  fontSize: 9.9,
  lineHeight: 12.5,
  markHeight: 13,
  padding: 5,
  smallestBox: 86,
  widestBox: 140,
  mostColumns: 6,
  mostTextLines: 5,
  trackGap: 7,
  clearance: 8,
  arrowLength: 8,
  levelNames: 'beside',
  levelNameLength: 106,
};
