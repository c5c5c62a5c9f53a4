import type { SheetDescription } from '../../sheets/description';
import { columnLetters } from '../../sheets/address';
import { step, type Step } from './steps';
import type { SheetOf } from './writeCells';
import { tabColour } from './styles';

/** Width in characters of the standard font → points: 7 pixels a character and 5 between columns, 4 pixels to 3 points. */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Neighbouring columns of the same width, from the left. */
export const widthRuns = (
  widths: readonly number[],
): readonly { readonly first: number; readonly last: number; readonly characters: number }[] => {
  const starts = widths.flatMap((characters, column) => (characters === widths[column - 1] ? [] : [column]));
  return starts.map((first, index) => ({
    first,
    last: (starts[index + 1] ?? widths.length) - 1,
    characters: widths[first]!,
  }));
};

/** Column widths, frozen panes and tab colour. */
export const layOut = (sheet: SheetOf, description: SheetDescription): readonly Step[] => {
  const { columnWidths, freezeRows, freezeColumns } = description;
  return [
    step((context) => {
      const target = sheet(context);
      target.tabColor = tabColour;
      // A column per municipality: hundreds of the same width go at once, since Excel measures rows anew for each.
      for (const { first, last, characters } of widthRuns(columnWidths))
        target.getRange(`${columnLetters(first)}:${columnLetters(last)}`).format.columnWidth = columnPoints(characters);
    }),
    step((context) => freeze(sheet(context), freezeRows, freezeColumns)),
  ];
};

/** Printing: one page wide, the header row on every page. Excel refuses this on a machine without a printer. */
export const layOutPages = (sheet: Excel.Worksheet, { landscape, freezeRows }: SheetDescription): void => {
  const { pageLayout } = sheet;
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (freezeRows > 0) pageLayout.setPrintTitleRows(`$${freezeRows}:$${freezeRows}`);
};

const freeze = (sheet: Excel.Worksheet, rows: number, columns: number): void => {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.unfreeze();
};
