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

/** A label as it is read: without hard spaces and doubled blanks. */
export const labelFormula = (address: string): string => `=TRIM(SUBSTITUTE(${sourceCell(address)},UNICHAR(160)," "))`;

/** A year: the number itself, the year of a date, or the four digits that a text such as `2016*` starts with. */
export const yearFormula = (address: string, text: string | undefined, isDate: boolean): string => {
  const cell = sourceCell(address);
  if (text !== undefined) return `=VALUE(LEFT(TRIM(${cell}),4))`;
  return isDate ? `=IF(${cell}<=2100,${cell},YEAR(${cell}))` : `=${cell}`;
};

/**
 * A figure in euros or recipients. Blank cells and the usual marks for a missing figure show nothing; an error in the cell stays
 * an error and any other text becomes one, so that nobody misses it.
 * @param unit euros or recipients per unit in the cell
 * @param text what stands in the cell when it is a text that holds a number
 */
export const figureFormula = (address: string, unit: number, text?: string): string =>
  `=IF(${isMissing(address)},"",${numberIn(address, text)}*${unit})`;

/** Is the cell blank, or does it hold a mark for a missing figure? An error stays an error. */
export const isMissing = (address: string): string => `COUNTIF(${definedNames.missing},TRIM(${sourceCell(address)}))>0`;

/** The number in a cell, also when it is written as the text that was read. */
export const numberIn = (address: string, text?: string): string => {
  const cell = sourceCell(address);
  return text === undefined ? cell : `IF(ISNUMBER(${cell}),${cell},${numberInText(cell, text)})`;
};

const inTheWay: readonly (readonly [mark: string, formula: string, instead: string])[] = [
  ['€', '"€"', '""'],
  ['\u2212', 'UNICHAR(8722)', '"-"'],
  ['\u00a0', 'UNICHAR(160)', '""'],
];

/** The number in a text, in the notation in which it was written, whatever the language of Excel. */
const numberInText = (cell: string, text: string): string => {
  const bare = inTheWay
    .filter(([mark]) => text.includes(mark))
    .reduce((written, [, mark, instead]) => `SUBSTITUTE(${written},${mark},${instead})`, cell);
  return decimalIsComma(text) ? `NUMBERVALUE(${bare},",",".")` : `NUMBERVALUE(${bare},".",",")`;
};

/** The separator that comes last is the decimal one, unless it comes more than once. */
const decimalIsComma = (text: string): boolean => {
  const separators = text.replaceAll(/[^.,]/g, '');
  const last = separators.at(-1);
  const repeated = separators.length > 1 && separators.split(last!).length > 2;
  return repeated ? last === '.' : last === ',';
};
