import { rowsKey } from './mark';

/** Excel keeps the value of a property as one text; a cell's text ends at 32,767 characters, and so may this. */
const longest = 30_000;

const keyOf = (part: number): string => (part === 0 ? rowsKey : `${rowsKey}${part + 1}`);

/** The hashes of a sheet's rows as texts that each fit in one property; at least one. */
export const hashParts = (hashes: readonly string[], limit = longest): readonly string[] => {
  const text = hashes.join(',');
  return Array.from({ length: Math.max(1, Math.ceil(text.length / limit)) }, (_, part) =>
    text.slice(part * limit, (part + 1) * limit),
  );
};

/** Keeps the hashes on the sheet, and empties properties that the `before` parts of last time took more than these do. */
export const keepHashes = (sheet: Excel.Worksheet, hashes: readonly string[], before = 0): void => {
  const parts = hashParts(hashes);
  parts.forEach((part, index) => sheet.customProperties.add(keyOf(index), part));
  for (let index = parts.length; index < before; index++) sheet.customProperties.add(keyOf(index), '');
};

/** Asks for the hashes in that many properties; the answer can be read after the next sync. */
export const askHashes = (sheet: Excel.Worksheet, parts: number): (() => readonly string[]) => {
  const properties = Array.from({ length: parts }, (_, index) =>
    sheet.customProperties.getItemOrNullObject(keyOf(index)),
  );
  properties.forEach((property) => property.load('value'));
  return () =>
    properties.some(({ isNullObject }) => isNullObject)
      ? []
      : properties
          .map(({ value }) => value)
          .join('')
          .split(',');
};
