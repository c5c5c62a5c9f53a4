const TOKENS: ReadonlySet<string> = new Set(['', 'n.v.t.', 'n.b.', 'nb', 'nvt', '-', '.', 'x', '?']);

/** Text that says "no figure here": nothing, white space, or one of the usual abbreviations and marks in any case. */
export const saysMissing = (text: string): boolean => TOKENS.has(text.trim().toLowerCase());
