import { defaultPalette, type Palette } from '../../sheets/colours/palette';
import { ratingColours, ratingLevels, ratingOfFill } from '../../sheets/colours/ratingColours';
import type { RatingLookDescription, RatingLetters } from '../../sheets/description';
import { withoutAddresses } from '../identity/fingerprint';
import { step, type Step } from './steps';
import type { SheetOf } from './writeCells';

/** Forms say the same as the colours, as does the letter behind them. */
const forms = { high: '▲', medium: '●', low: '▼' } as const;

/** Shows a form before the text of a cell; the cell itself keeps the letter alone. */
const withForm = (form: string): string => `"${form} "@`;

const unknown = '#595959';

/** What a cell is compared with. Excel does not look at capitals here, so that a typed `h` has its colour too. */
const comparison = (letter: string): string => `="${letter.replaceAll('"', '""')}"`;

/** Conditional, so that the colour follows what a person types. */
export const lookLikeRatings = (
  sheet: SheetOf,
  looks: readonly RatingLookDescription[],
  palette: Palette,
): readonly Step[] =>
  looks.map(({ area, letters, italicWhen }) =>
    step((context) => {
      const range = sheet(context).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      for (const level of ratingLevels) {
        const { fill, ink } = ratingColours.light[palette][level];
        const { format } = equalTo(range, letters[level]);
        format.font.color = ink;
        format.font.bold = true;
        format.fill.color = fill;
        format.numberFormat = withForm(forms[level]);
      }
      equalTo(range, letters.unknown).format.font.color = unknown;
      if (italicWhen === undefined) return;
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = italicWhen;
      custom.format.font.italic = true;
    }),
  );

const equalTo = (range: Excel.Range, letter: string): Excel.CellValueConditionalFormat => {
  const { cellValue } = range.conditionalFormats.add('CellValue');
  cellValue.rule = { formula1: comparison(letter), operator: 'EqualTo' };
  return cellValue;
};

/** Is this conditional format one of those that {@link lookLikeRatings} makes? One of the person's is not, whatever its rule. */
export const isRatingLook = (
  { type, cellValueOrNullObject, customOrNullObject }: Excel.ConditionalFormat,
  { letters, italicWhen }: RatingLookDescription,
): boolean => {
  if (type === 'CellValue') return isComparison(cellValueOrNullObject, letters);
  if (type !== 'Custom' || italicWhen === undefined) return false;
  // Excel moves the addresses along with the cells.
  return withoutAddresses(customOrNullObject.rule.formula) === withoutAddresses(italicWhen);
};

const isComparison = ({ rule, format }: Excel.CellValueConditionalFormat, letters: RatingLetters): boolean =>
  Object.values(letters).some((letter: string) => comparison(letter) === rule.formula1) &&
  (ratingOfFill(format.fill.color) !== null || format.font.color === unknown);

/** Colours of conditional formats that {@link lookLikeRatings} made. */
export const paletteOfLooks = (formats: readonly Excel.ConditionalFormat[]): Palette =>
  formats
    .filter(({ type }) => type === 'CellValue')
    .flatMap(({ cellValueOrNullObject: { format } }) => ratingOfFill(format.fill.color) ?? [])
    .at(0)?.palette ?? defaultPalette;
