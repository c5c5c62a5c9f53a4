import type { CellLooks } from '../writing/styles';
import { looksKey, type Mark } from './mark';
import { askText, keepText, textParts } from './textParts';

const noLooks: CellLooks = { styles: [], signColours: [] };

const textOf = ({ styles, signColours, conditionalLooks, validations, ratingLooks, palette }: CellLooks): string =>
  JSON.stringify({ styles, signColours, conditionalLooks, validations, ratingLooks, palette });

/** Number of properties that the looks of a sheet take. */
export const lookParts = (looks: CellLooks): number => textParts(textOf(looks)).length;

/** Keeps the looks that Saldo gave on the sheet; `before`: parts they took last time. */
export const keepLooks = (sheet: Excel.Worksheet, looks: CellLooks, before = 0): void =>
  keepText(sheet, looksKey, textOf(looks), before);

/** Asks for the looks of a sheet; the answer can be read after the next sync. Marks used to hold them themselves. */
export const askLooks = (sheet: Excel.Worksheet, mark: Mark): (() => CellLooks) => {
  if (mark.lookParts === undefined) return () => mark.looks ?? noLooks;
  const text = askText(sheet, looksKey, mark.lookParts);
  return () => {
    const kept = text();
    return kept === null || kept === '' ? noLooks : (JSON.parse(kept) as CellLooks);
  };
};
