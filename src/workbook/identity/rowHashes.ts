import { rowsKey } from './mark';
import { askText, keepText, textParts } from './textParts';

/** Number of properties that the hashes of a sheet's rows take. */
export const hashParts = (hashes: readonly string[]): number => textParts(hashes.join(',')).length;

/** Keeps the hashes on the sheet; `before`: parts they took last time. */
export const keepHashes = (sheet: Excel.Worksheet, hashes: readonly string[], before = 0): void =>
  keepText(sheet, rowsKey, hashes.join(','), before);

/** Asks for the hashes in that many properties; the answer can be read after the next sync. */
export const askHashes = (sheet: Excel.Worksheet, parts: number): (() => readonly string[]) => {
  const text = askText(sheet, rowsKey, parts);
  return () => text()?.split(',') ?? [];
};
