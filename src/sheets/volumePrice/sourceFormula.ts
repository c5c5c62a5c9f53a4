import { saysMissing } from '../../analysis/input/missing';
import { fixedAddress, onSheet, parseAddress } from '../address';
import { definedNames } from '../names';

/**
 * A person's cell as `Budget!$F$12`. Fixed, so that sorting our table does not shift what its rows point to.
 * @param address with sheet, as it was read
 */
const sourceCell = (address: string): string => {
  const area = parseAddress(address);
  return area === null || area.sheet === null ? address : onSheet(area.sheet, fixedAddress(area));
};

/** White space that `TRIM` leaves alone: hard spaces, line breaks and tabs. */
const otherSpaces = ['UNICHAR(160)', 'CHAR(10)', 'CHAR(9)'] as const;

/** The text in a cell as the core reads it: one blank where there is white space, none around it. */
const tidied = (cell: string): string =>
  `TRIM(${otherSpaces.reduce((text, space) => `SUBSTITUTE(${text},${space}," ")`, cell)})`;

/** A label as it is read: without hard spaces, line breaks and doubled blanks. */
export const labelFormula = (address: string): string => `=${tidied(sourceCell(address))}`;

/**
 * A year: the number itself, the year of a date, or the four digits that a text such as `2016*` starts with. The same for every
 * kind of cell, because sorting the source puts another kind in it.
 */
export const yearFormula = (address: string): string => {
  const cell = sourceCell(address);
  return `=IF(ISNUMBER(${cell}),IF(${cell}<=2100,${cell},YEAR(${cell})),VALUE(LEFT(${tidied(cell)},4)))`;
};

/** The test for a missing figure, around a cell; made once, because a sheet may hold a hundred thousand of them. */
const cellSlot = '\u0000';
const [beforeMissing, afterMissing] =
  `SUMPRODUCT(--EXACT(LOWER(${definedNames.missing}),LOWER(${tidied(cellSlot)})))>0`.split(cellSlot) as [
    string,
    string,
  ];

const isMissingIn = (cell: string): string => [beforeMissing, cell, afterMissing].join('');

const numberInCell = (cell: string, text?: string): string => {
  const otherwise =
    text === undefined || saysMissing(text) ? 'NA()' : `IF(${cell}=${quoted(text)},${numberInText(cell, text)},NA())`;
  return `IF(ISNUMBER(${cell}),${cell},${otherwise})`;
};

/**
 * A figure in euros or recipients. Blank cells and the usual marks for a missing figure show nothing; an error in the cell stays
 * an error and anything else that is no number becomes one, so that nobody misses it.
 * @param unit euros or recipients per unit in the cell
 * @param text what stands in the cell when it is a text that holds a number
 */
export const figureFormula = (address: string, unit: number, text?: string): string => {
  const cell = sourceCell(address);
  return ['=IF(', isMissingIn(cell), ',"",', numberInCell(cell, text), '*', unit, ')'].join('');
};

/**
 * Is the cell blank, or does it hold a mark for a missing figure? An error stays an error. Compared with EXACT: COUNTIF, and in
 * the grid engine of the playground `=` too, would take a `*` in the cell for every mark there is.
 */
export const isMissing = (address: string): string => isMissingIn(sourceCell(address));

/**
 * The number in a cell. Text and TRUE are #N/A, also where Excel would calculate with them (`1.234`, `12,5%`), except the text
 * that was read: after a change only a number will do.
 * @param text what stands in the cell when it holds text and yet was read
 */
export const numberIn = (address: string, text?: string): string => numberInCell(sourceCell(address), text);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** What stands around the digits of a text: spaces of all kinds and a euro sign go, a minus sign becomes a hyphen. */
const plain = (cell: string, text: string): string =>
  [...new Set(text.match(/[^\d.,+-]/gu))].reduce(
    (written, mark) => `SUBSTITUTE(${written},UNICHAR(${mark.codePointAt(0)!}),${mark === '\u2212' ? '"-"' : '""'})`,
    cell,
  );

/** The number in a text, in the notation in which it was written, whatever the language of Excel. */
const numberInText = (cell: string, text: string): string =>
  `NUMBERVALUE(${plain(cell, text)},${decimalIsComma(text) ? '",","."' : '".",","'})`;

/** The separator that comes last is the decimal one, unless it comes more than once. */
const decimalIsComma = (text: string): boolean => {
  const separators = text.replaceAll(/[^.,]/g, '');
  const last = separators.at(-1);
  const repeated = separators.length > 1 && separators.split(last!).length > 2;
  return repeated ? last === '.' : last === ',';
};
