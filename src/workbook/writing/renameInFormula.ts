import { quotedSheet } from '../../sheets/address';

/** Described name → name it really got in this workbook, in lower case on the left. */
export interface Renames {
  readonly sheets: ReadonlyMap<string, string>;
  /** Tables and defined names; Excel keeps them in one space. */
  readonly names: ReadonlyMap<string, string>;
}

const parts = /("(?:[^"]|"")*")|('(?:[^']|'')+')!|\[[^\]]*\]|([\p{L}_][\p{L}\p{N}_.]*)(!?)/gu;

/** A formula with the names things really got, when a described name was taken. Text and column names stay as they are. */
export const renameInFormula = (formula: string, { sheets, names }: Renames): string => {
  if (sheets.size === 0 && names.size === 0) return formula;
  return formula.replace(parts, (whole, text?: string, quoted?: string, word?: string, mark?: string) => {
    if (text !== undefined) return whole;
    if (quoted !== undefined) return sheetPart(sheets, quoted.slice(1, -1).replaceAll("''", "'")) ?? whole;
    if (word === undefined) return whole;
    return (mark === '!' ? sheetPart(sheets, word) : names.get(word.toLowerCase())) ?? whole;
  });
};

const sheetPart = (sheets: Renames['sheets'], sheet: string): string | undefined => {
  const renamed = sheets.get(sheet.toLowerCase());
  return renamed === undefined ? undefined : `${quotedSheet(renamed)}!`;
};
