import { headerMatches, type HeaderId } from '../../data/headerMatch';
import { perThousandHints } from '../../../reference/measures';
import type { SourceColumn, SourceTable } from '../../data/sourceTable';

/** Columns that say whose figures these are, and counts to divide by. Positions within the grid. */
export interface LabelColumns {
  readonly municipality: number | null;
  readonly code: number | null;
  readonly year: number | null;
  /** Which measure a row is about, in a long table. */
  readonly measure: number | null;
  /** The figure of a row, in a long table. */
  readonly value: number | null;
  readonly caseload: number | null;
  readonly inhabitants: number | null;
  /** Columns of step 1, which are no outcome measures. */
  readonly budget: number | null;
  readonly spending: number | null;
  readonly predictedVolume: number | null;
  readonly balance: number | null;
}

const ids = {
  municipality: 'municipality',
  code: 'code',
  year: 'year',
  measure: 'outcomeMeasure',
  value: 'value',
  caseload: 'actualVolume',
  inhabitants: 'inhabitants',
  budget: 'budget',
  spending: 'spending',
  predictedVolume: 'predictedVolume',
  balance: 'balance',
} as const satisfies Record<keyof LabelColumns, HeaderId>;

const words: readonly string[] = ['municipality', 'measure'];

/** A name without a column beside it for a code, or a rate called `per 1.000 inwoners`, is not what its header seems. */
const fits = (role: keyof LabelColumns, { profile, header }: SourceColumn): boolean => {
  if (words.includes(role)) return profile.filled > 0 && profile.text >= 0.5;
  if (role === 'year') return profile.filled > 0 && profile.year >= 0.5;
  if (role === 'code') return profile.filled > 0;
  const isRate = perThousandHints.some((hint) => header.toLowerCase().includes(hint)) || header.includes('%');
  return profile.number > 0 && (!isRate || role === 'value');
};

/** From here on a header names a column; parts of compound words are too weak. */
const sure = 2;

const claimsOf = (column: SourceColumn, role: keyof LabelColumns) => {
  const [best] = headerMatches(column.header);
  const own = headerMatches(column.header).find(({ id }) => id === ids[role]);
  // A header that names a measure better than this role is that measure.
  if (own === undefined || own.score < sure || own.score < best!.score || !fits(role, column)) return [];
  return [{ role, column, score: own.score }];
};

const roles = Object.keys(ids) as readonly (keyof LabelColumns)[];

/** Which columns hold labels and counts; each role and each column once, the surest first. */
export const labelColumns = ({ columns }: SourceTable): LabelColumns => {
  const claims = columns.flatMap((column) => roles.flatMap((role) => claimsOf(column, role)));
  const none = Object.fromEntries(roles.map((role) => [role, null])) as unknown as LabelColumns;
  return [...claims]
    .sort((a, b) => b.score - a.score || a.column.index - b.column.index)
    .reduce<LabelColumns>(
      (found, { role, column }) =>
        found[role] !== null || Object.values(found).includes(column.index)
          ? found
          : { ...found, [role]: column.index },
      none,
    );
};
