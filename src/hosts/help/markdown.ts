import type { Language } from '../../text/language';
import { letterOf } from './address';
import type { Block, Link, SheetCell, Target } from './document';

/** Characters that Markdown would take for its own, outside code. */
const escaped = (text: string): string =>
  text
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/([*\\<>[\]|])/g, '\\$1')))
    .join('');

/** In a table a bar ends the cell, even within code; anywhere else a backslash within code would show. */
const escapedCell = (text: string): string =>
  escaped(text).replace(/`[^`]*\|[^`]*`/g, (code) => code.replaceAll('|', '\\|'));

/** Columns padded to equal width, so that the file reads as a table before it is rendered. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((cell, column) => Math.max(3, ...[cell, ...rows.map((row) => row[column]!)].map(widthOf)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => padded(cell, widths[i]!)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
};

/** No sign on these pages takes more than one place. */
const widthOf = (text: string): number => Array.from(text).length;

const padded = (text: string, width: number): string => text + ' '.repeat(width - widthOf(text));

const sheet = (rows: readonly (readonly SheetCell[])[]): string =>
  table(
    ['', ...rows[0]!.map((_cell, column) => letterOf(column))],
    rows.map((cells, row) => [
      `**${row + 1}**`,
      ...cells.map(({ text, role }) => (role === 'answer' && text !== '' ? `**${escaped(text)}**` : escaped(text))),
    ]),
  );

/** Where a link leads from a file in `docs/functions` (Dutch) or `docs/functions/en`. */
const addressOf = (target: Target, language: Language, page: string): string => {
  const docs = language === 'nl' ? '..' : '../..';
  if (target.to === 'function') return `${target.id}.md`;
  if (target.to === 'index') return 'README.md';
  if (target.to === 'method') return `${docs}/${target.file}`;
  if (target.to === 'general') return `${docs}/../README.md`;
  return language === 'nl' ? `en/${page}` : `../${page}`;
};

/** Blocks as Markdown, laid out as Prettier would. `page` is the name of the file. */
export const markdown = (blocks: readonly Block[], language: Language, page: string): string => {
  const link = ({ label, target, text }: Link): string => {
    const shown = `[${escaped(label)}](${addressOf(target, language, page)})`;
    return text === undefined ? shown : `${shown}: ${escaped(text)}`;
  };
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
  const block = (own: Block): string => {
    switch (own.kind) {
      case 'heading':
        return `${'#'.repeat(own.level)} ${escaped(own.text)}`;
      case 'text':
        return escaped(own.text);
      case 'formula':
        return `\`\`\`\n${own.text}\n\`\`\``;
      case 'list':
        return list(own.items.map(escaped));
      case 'links':
        return own.inLine ? own.items.map(link).join(' · ') : list(own.items.map(link));
      case 'table':
        return table(
          own.head.map(escapedCell),
          own.rows.map((cells) => cells.map(escapedCell)),
        );
      case 'sheet':
        return sheet(own.rows);
    }
  };
  return `${blocks.map(block).join('\n\n')}\n`;
};
