import type { Municipality } from './model';

/** Excel reads `*`, `?` and `~` in a criterion as wildcards, and `=`, `<`, `>` in front as a comparison. */
const isRisky = (label: string): boolean => /[*?~]/.test(label) || /^[=<>]/.test(label);

const escaped = (cell: string): string => `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;

/** How formulas look up the label in a cell. The plain cell, unless one of the labels would be read as a pattern. */
export interface Matching {
  /** For COUNTIFS, SUMIFS and AVERAGEIFS. */
  readonly criterion: (cell: string) => string;
  /** For MATCH. */
  readonly lookup: (cell: string) => string;
}

const plain: Matching = { criterion: (cell) => cell, lookup: (cell) => cell };
const literal: Matching = { criterion: (cell) => `"="&${escaped(cell)}`, lookup: escaped };

/** The same for all rows of a table, so that its columns stay uniform. */
export const matchingFor = (labels: readonly string[]): Matching => (labels.some(isRisky) ? literal : plain);

/** What stands in the key column for a municipality. */
export const keyLabel = ({ code, name }: Municipality, byCode: boolean): string => (byCode ? (code ?? '') : name);
