import { balanceColours } from '../../sheets/colours/balanceColours';
import { defaultPalette, type Palette } from '../../sheets/colours/palette';
import type { CellRole, SheetDescription } from '../../sheets/description';
import { lookLikeRatings } from './ratingLooks';
import { step, type Step } from './steps';
import { placeValidations } from './validations';
import type { SheetOf } from './writeCells';

/** Grey-blue of Saldo's sheet tabs. */
export const tabColour = '#8497B0';
const grey = '#595959';

const roles: Readonly<Record<CellRole, (range: Excel.Range) => void>> = {
  title: ({ format: { font } }) => {
    font.size = 16;
    font.bold = true;
  },
  subtitle: ({ format: { font } }) => {
    font.color = grey;
  },
  method: ({ format: { font } }) => {
    font.color = grey;
  },
  caveat: ({ format: { font } }) => {
    font.color = grey;
    font.italic = true;
  },
  heading: ({ format: { font } }) => {
    font.size = 12;
    font.bold = true;
  },
  header: ({ format }) => {
    format.font.bold = true;
    format.font.color = '#000000';
    format.fill.color = '#DCE6F4';
    format.verticalAlignment = 'Center';
    border(format, 'EdgeBottom', '#9DB3D1');
  },
  total: ({ format }) => {
    format.font.bold = true;
    border(format, 'EdgeTop', grey);
  },
  input: ({ format }) => {
    format.fill.color = '#FFF9E5';
    for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) border(format, side, '#BF9000');
  },
};

const border = (
  format: Excel.RangeFormat,
  side: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight',
  colour: string,
): void => {
  const line = format.borders.getItem(side);
  line.style = 'Continuous';
  line.color = colour;
};

const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** What a description says of cells apart from their contents. */
export type CellLooks = Pick<
  SheetDescription,
  'styles' | 'signColours' | 'conditionalLooks' | 'validations' | 'ratingLooks' | 'palette'
>;

/** Looks of the cells: roles, alignment, wrapping, text colour by sign, ratings; and what may be entered in them. */
export const styleCells = (
  sheet: SheetOf,
  {
    styles,
    signColours,
    conditionalLooks = [],
    validations = [],
    ratingLooks = [],
    palette = defaultPalette,
  }: CellLooks,
): readonly Step[] => [
  ...styles.map(({ area, role, wrap, align }) =>
    step((context) => {
      const range = sheet(context).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      if (role !== undefined) roles[role](range);
      if (wrap !== undefined) range.format.wrapText = wrap;
      if (align !== undefined) range.format.horizontalAlignment = alignments[align];
    }),
  ),
  ...signColours.map(({ area }) =>
    step((context) => {
      const range = sheet(context).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      // Conditional, so that the colour follows when the figures are calculated anew. Sign and minus tell the same.
      colourWhen(range, 'LessThan', balanceColours.light[palette].deficit);
      colourWhen(range, 'GreaterThan', balanceColours.light[palette].surplus);
    }),
  ),
  ...conditionalLooks.map(({ area, when, look }) =>
    step((context) => {
      const range = sheet(context).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = when;
      conditional[look](custom.format.font, palette);
    }),
  ),
  ...lookLikeRatings(sheet, ratingLooks, palette),
  ...placeValidations(sheet, validations),
];

/** Never colour alone: a sign in the number format or a sentence under the table says the same. */
const conditional: Readonly<
  Record<'against' | 'impression', (font: Excel.ConditionalRangeFont, palette: Palette) => void>
> = {
  against: (font, palette) => {
    font.italic = true;
    font.color = balanceColours.light[palette].deficit;
  },
  impression: (font) => {
    font.color = '#767676';
  },
};

const colourWhen = (range: Excel.Range, operator: 'LessThan' | 'GreaterThan', colour: string): void => {
  const { cellValue } = range.conditionalFormats.add('CellValue');
  cellValue.format.font.color = colour;
  cellValue.rule = { formula1: '=0', operator };
};
