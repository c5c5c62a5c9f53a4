import { letterOf } from './address';
import type { Block, Link, SheetCell, Target } from './document';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);

/** Text with `code` between backticks. */
const inline = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

const cell = (tag: 'td' | 'th scope="col"') => (text: string) => `<${tag}>${inline(text)}</${tag.slice(0, 2)}>`;

const tableRow = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;

const sheetCell = ({ text, role }: SheetCell): string => `<td class="${role}">${escaped(text)}</td>`;

/** The letters above and the numbers beside, as Excel has them. */
const sheet = (rows: readonly (readonly SheetCell[])[]): string => {
  const letters = rows[0]!.map((_cell, column) => `<th scope="col">${letterOf(column)}</th>`);
  const lines = rows.map((cells, row) => tableRow([`<th scope="row">${row + 1}</th>`, ...cells.map(sheetCell)]));
  return `<div class="wide" tabindex="0"><table class="sheet"><thead>${tableRow(['<td></td>', ...letters])}</thead><tbody>${lines.join('')}</tbody></table></div>`;
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const lines = rows.map((cells) => tableRow(cells.map(cell('td'))));
  return `<div class="wide" tabindex="0"><table><thead>${tableRow(head.map(cell('th scope="col"')))}</thead><tbody>${lines.join('')}</tbody></table></div>`;
};

/** Where a link leads among the built pages; null for what is not among them. */
export const addressOf = (target: Target): string | null => {
  if (target.to === 'function') return `${target.id}.html`;
  if (target.to === 'index') return 'functions.html';
  if (target.to === 'general') return 'index.html';
  return target.to === 'otherLanguage' ? '#en' : null;
};

const link = ({ label, target, text }: Link): string => {
  const address = addressOf(target);
  const shown = address === null ? inline(label) : `<a href="${address}">${escaped(label)}</a>`;
  return text === undefined ? shown : `${shown}: ${inline(text)}`;
};

const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const block = (own: Block): string => {
  switch (own.kind) {
    case 'heading':
      return `<h${own.level}>${inline(own.text)}</h${own.level}>`;
    case 'text':
      return `<p>${inline(own.text)}</p>`;
    case 'formula':
      return `<p class="formula"><code>${escaped(own.text)}</code></p>`;
    case 'list':
      return list(own.items.map(inline));
    case 'links':
      return own.inLine ? `<p>${own.items.map(link).join(' · ')}</p>` : list(own.items.map(link));
    case 'table':
      return table(own.head, own.rows);
    case 'sheet':
      return sheet(own.rows);
  }
};

/** Blocks as HTML, one to a line; no script, no style of their own. */
export const html = (blocks: readonly Block[]): string => blocks.map(block).join('\n');
