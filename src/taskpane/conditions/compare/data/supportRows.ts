import type { Framework } from '../../../../analysis/conditions/reduction';
import { supportOf, type Support } from '../../../../analysis/conditions/support';

export interface SupportRow {
  readonly from: string;
  readonly to: string;
  readonly support: Support;
}

/**
 * How far the ratings of the municipalities that count go along with each assumed relation; the strongest above chance first.
 * @param counts per municipality, in the order of the ratings
 */
export const supportRows = ({ rows, edges }: Framework, counts: readonly boolean[]): readonly SupportRow[] => {
  const byId = new Map(rows.map(({ id, ratings }) => [id, ratings.filter((_, i) => counts[i] !== false)]));
  return edges
    .flatMap(({ from, to, sign }): SupportRow[] => {
      const support = supportOf(byId.get(from) ?? [], byId.get(to) ?? [], sign);
      return support.ok ? [{ from, to, support: support.value }] : [];
    })
    .sort((a, b) => (b.support.corrected ?? -2) - (a.support.corrected ?? -2));
};
