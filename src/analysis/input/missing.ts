/** Abbreviations and marks that stand for a figure that is not there, in lower case. A blank cell says the same. */
export const MISSING_TOKENS: readonly string[] = ['n.v.t.', 'n.b.', 'nb', 'nvt', '-', '.', 'x', '?'];

const TOKENS: ReadonlySet<string> = new Set(['', ...MISSING_TOKENS]);

/** Text that says "no figure here": nothing, white space, or one of the usual abbreviations and marks in any case. */
export const saysMissing = (text: string): boolean => TOKENS.has(text.trim().toLowerCase());
