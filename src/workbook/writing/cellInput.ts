import type { CellContent } from '../../sheets/description';

/**
 * Would Excel make something else of this text than the text itself? A formula (`=`, `+`, `-`, `@`), a number or date
 * (`0344`, `2016-2021`, `mei 23`), a truth value, an error, or a text whose own apostrophe it would swallow
 * (`'s-Hertogenbosch`). No number or date is longer than 30 characters.
 */
const isReadAsSomethingElse = (text: string): boolean =>
  /^\s*[=+\-@']/.test(text) ||
  (text.length <= 30 && /\d/.test(text)) ||
  /^\s*(true|false|waar|onwaar|#.*)\s*$/i.test(text);

/**
 * What to put into `formulas` so that the cell holds exactly this content. Text is kept as text by a leading apostrophe:
 * Excel does not show it, does not return it, and stores it with the file; the format `@` would turn formulas written
 * there later into text.
 */
export const cellInput = (content: CellContent): string | number | boolean => {
  if (content === null) return '';
  if (typeof content !== 'object') return content;
  if ('formula' in content) return content.formula;
  return isReadAsSomethingElse(content.text) ? `'${content.text}` : content.text;
};
