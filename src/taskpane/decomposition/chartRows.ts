import { signOf } from '../../analysis/statistics/sign';
import type { Entry } from '../session/preview';

/** What stands below each other in the chart. */
export type ChartRow =
  | { readonly kind: 'heading'; readonly group: 'deficit' | 'surplus' | 'neutral'; readonly count: number }
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'between'; readonly count: number };

/** Above this many municipalities the pane shows the ends only. */
export const mostShown = 30;
const shownPerGroup = 10;

const groups = [
  ['deficit', -1],
  ['neutral', 0],
  ['surplus', 1],
] as const;

/** Which entries of a long list stay: the ends, and the person's own municipality wherever it stands. */
const shown = (entries: readonly Entry[], keep: (entry: Entry, index: number) => boolean): readonly ChartRow[] => {
  const rows: ChartRow[] = [];
  let left = 0;
  entries.forEach((entry, index) => {
    if (!keep(entry, index)) left += 1;
    else {
      if (left > 0) rows.push({ kind: 'between', count: left });
      left = 0;
      rows.push({ kind: 'entry', entry });
    }
  });
  return left > 0 ? [...rows, { kind: 'between', count: left }] : rows;
};

/**
 * Municipalities from deficit to surplus under a heading per group. A long list shows the largest deficits and surpluses and says how
 * many stand between.
 * @param own key of the municipality that always shows; `null` for none
 */
export const groupedRows = (entries: readonly Entry[], own: string | null): readonly ChartRow[] => {
  const long = entries.length > mostShown;
  return groups.flatMap(([group, sign]): readonly ChartRow[] => {
    const members = entries.filter(({ balance }) => signOf(balance) === sign);
    if (members.length === 0) return [];
    const keep = (entry: Entry, index: number): boolean => {
      if (!long || entry.key === own) return true;
      return group === 'surplus'
        ? index >= members.length - shownPerGroup
        : group === 'deficit' && index < shownPerGroup;
    };
    return [{ kind: 'heading', group, count: members.length }, ...shown(members, keep)];
  });
};

/** The years of one municipality, in their own order and without groups. */
export const plainRows = (entries: readonly Entry[]): readonly ChartRow[] =>
  entries.map((entry) => ({ kind: 'entry', entry }));
