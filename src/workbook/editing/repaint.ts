import { balanceColours, signOfColour } from '../../sheets/colours/balanceColours';
import type { Palette } from '../../sheets/colours/palette';
import { ratingColours, ratingOfFill } from '../../sheets/colours/ratingColours';
import { step, type Step } from '../writing/steps';
import type { Target } from './target';

/** Colours that a conditional format gives; `fill` is `null` where it has none of ours. */
export interface Paint {
  readonly fill: string | null;
  readonly font: string;
}

/** A conditional format of Saldo's that gets other colours. */
export interface PaintedFormat {
  readonly id: string;
  readonly before: Paint;
  readonly after: Paint;
}

/** What must be known of conditional formats before they are painted. */
export const paintProperties =
  'items/id,items/type,items/cellValueOrNullObject/rule,items/cellValueOrNullObject/format/font/color,items/cellValueOrNullObject/format/fill/color';

/** Asks for the conditional formats of a whole sheet; they can be read after the next sync. */
export const askFormats = (sheet: Excel.Worksheet, properties: string): Excel.ConditionalFormatCollection => {
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load(properties);
  return conditionalFormats;
};

/** Those of Saldo's among the conditional formats of a sheet: by their rule and by a colour that only we give. */
export const paintedFormats = (
  formats: readonly Excel.ConditionalFormat[],
  palette: Palette,
): readonly PaintedFormat[] =>
  formats.flatMap(({ id, type, cellValueOrNullObject }) => {
    if (type !== 'CellValue') return [];
    const { rule, format } = cellValueOrNullObject;
    const { fill, font } = { fill: format.fill.color, font: format.font.color };
    const after = paintFor(rule.operator, fill, font, palette);
    return after === null ? [] : [{ id, before: { fill: after.fill === null ? null : fill, font }, after }];
  });

const paintFor = (
  operator: Excel.ConditionalCellValueRule['operator'],
  fill: string | null,
  font: string | null,
  palette: Palette,
): Paint | null => {
  const rating = ratingOfFill(fill);
  if (operator === 'EqualTo' && rating !== null) {
    const colours = ratingColours.light[palette][rating.level];
    return { fill: colours.fill, font: colours.ink };
  }
  const sign = signOfColour(font);
  const isSign = (operator === 'LessThan' && sign === 'deficit') || (operator === 'GreaterThan' && sign === 'surplus');
  return isSign ? { fill: null, font: balanceColours.light[palette][sign] } : null;
};

/** In place, so that the cells they hold for and their order among those of the person stay as they are. */
export const paint = (sheet: Excel.Worksheet, formats: readonly PaintedFormat[], which: 'before' | 'after'): void => {
  const { conditionalFormats } = sheet.getRange();
  for (const painted of formats) {
    const { format } = conditionalFormats.getItem(painted.id).cellValue;
    const { fill, font } = painted[which];
    format.font.color = font;
    if (fill !== null) format.fill.color = fill;
  }
};

/** The step of an edit that paints. */
export const repaint = ({ sheet, painted }: Target): readonly Step[] =>
  painted.length === 0
    ? []
    : [step((context) => paint(context.workbook.worksheets.getItem(sheet.id), painted, 'after'))];
