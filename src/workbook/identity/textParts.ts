/** Excel keeps the value of a property as one text; a cell's text ends at 32,767 characters, and so may this. */
const longest = 25_000;

const keyOf = (key: string, part: number): string => (part === 0 ? key : `${key}${part + 1}`);

/** A text in pieces that each fit in one property; at least one. */
export const textParts = (text: string, limit = longest): readonly string[] =>
  Array.from({ length: Math.max(1, Math.ceil(text.length / limit)) }, (_, part) =>
    text.slice(part * limit, (part + 1) * limit),
  );

/** Keeps a text on the sheet, and empties properties that the `before` parts of last time took more than it does. */
export const keepText = (sheet: Excel.Worksheet, key: string, text: string, before = 0): void => {
  const parts = textParts(text);
  parts.forEach((part, index) => sheet.customProperties.add(keyOf(key, index), part));
  for (let index = parts.length; index < before; index++) sheet.customProperties.add(keyOf(key, index), '');
};

/** Asks for the text in that many properties; `null` when one is missing. The answer can be read after the next sync. */
export const askText = (sheet: Excel.Worksheet, key: string, parts: number): (() => string | null) => {
  const properties = Array.from({ length: parts }, (_, index) =>
    sheet.customProperties.getItemOrNullObject(keyOf(key, index)),
  );
  properties.forEach((property) => property.load('value'));
  return () =>
    properties.some(({ isNullObject }) => isNullObject) ? null : properties.map(({ value }) => value).join('');
};
