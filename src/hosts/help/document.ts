/** A link to another page of the help, or to the page with a method. */
export type Target =
  | { readonly to: 'function'; readonly id: string }
  | { readonly to: 'index' }
  | { readonly to: 'general' }
  | { readonly to: 'otherLanguage' }
  | { readonly to: 'method'; readonly file: string };

export interface Link {
  readonly label: string;
  readonly target: Target;
  /** Behind the link. */
  readonly text?: string;
}

/** A cell of the worksheet in an example. */
export interface SheetCell {
  readonly text: string;
  readonly role: 'blank' | 'heading' | 'text' | 'number' | 'answer';
}

/** A page before it is HTML or Markdown. Texts may hold `code` between backticks. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'links'; readonly items: readonly Link[]; readonly inLine: boolean }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'sheet'; readonly rows: readonly (readonly SheetCell[])[] };

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const text = (content: string): Block => ({ kind: 'text', text: content });
export const formula = (content: string): Block => ({ kind: 'formula', text: content });
export const links = (...items: readonly Link[]): Block => ({ kind: 'links', items, inLine: false });
export const linkLine = (...items: readonly Link[]): Block => ({ kind: 'links', items, inLine: true });
