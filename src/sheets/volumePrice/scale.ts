import type { Components } from '../../analysis/decomposition/types';
import type { Model, ModelRow } from './model';

/** What the rounding noise of a row's differences is measured by, without sign: in euros, and as a share of the budget. */
export interface Scale {
  readonly euro: number;
  readonly share: number;
}

const none: Scale = { euro: 0, share: 0 };

const largestOf = ({ volume, price, interaction }: Components): number =>
  Math.max(Math.abs(volume), Math.abs(price), Math.abs(interaction));

/** The money of the row and the largest of its components: a price of nothing can be left of two large figures. */
export const scaleOfRow = ({ source: { row }, decomposed: { decomposition } }: ModelRow): Scale => {
  const money = Math.abs(row.budget ?? 0) + Math.abs(row.spending ?? 0);
  const share = decomposition.ok ? 1 + Math.abs(decomposition.value.balance.share) : 1;
  if (!decomposition.ok || !decomposition.value.components.ok) return { euro: money, share };
  const components = decomposition.value.components.value;
  return { euro: money + largestOf(components.euro), share: share + largestOf(components.share) };
};

/** The largest row of each municipality. */
export const scaleByMunicipality = ({ rows }: Model): ((municipality: string) => Scale) => {
  const largest = new Map<string, Scale>();
  for (const row of rows) {
    const key = row.source.row.municipality;
    const before = largest.get(key) ?? none;
    const { euro, share } = scaleOfRow(row);
    largest.set(key, { euro: Math.max(before.euro, euro), share: Math.max(before.share, share) });
  }
  return (municipality) => largest.get(municipality) ?? none;
};

/** All rows together: euros are added up, shares are means. */
export const scaleOfAll = ({ rows }: Model): Scale =>
  rows
    .map(scaleOfRow)
    .reduce((all, { euro, share }) => ({ euro: all.euro + euro, share: Math.max(all.share, share) }), none);
