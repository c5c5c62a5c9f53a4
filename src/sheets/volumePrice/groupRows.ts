import { totalOf } from '../../analysis/decomposition/totalOf';
import type { PeriodDecomposition, TotalDecomposition } from '../../analysis/decomposition/types';
import type { PartName } from './columns';
import type { Model } from './model';

/** Which municipalities are taken together. A balance of zero is in neither group. */
export const groups = ['deficit', 'surplus', 'all'] as const;
export type Group = (typeof groups)[number];
export type SignedGroup = Exclude<Group, 'all'>;

/** Key of the group's name among the words of this sheet. */
export const groupLabels = { deficit: 'deficitGroup', surplus: 'surplusGroup', all: 'all' } as const;

const signs = { deficit: -1, surplus: 1 } as const;

const keysOf = ({ municipalities }: Model, group: Group): ReadonlySet<string> =>
  new Set(municipalities.filter(({ sign }) => group === 'all' || sign === signs[group]).map(({ key }) => key));

/** The rows of a group that count, in one year or in all, taken together; `null` when there are none. */
export const groupTotal = (model: Model, group: Group, year?: number): TotalDecomposition | null => {
  const keys = keysOf(model, group);
  return totalOf(
    model.rows
      .filter(({ counts, source }) => counts && keys.has(source.row.municipality))
      .filter(({ source }) => year === undefined || source.row.year === year)
      .map(({ decomposed }) => decomposed),
  );
};

export const periodsOf = (model: Model, group: Group): readonly PeriodDecomposition[] => {
  const keys = keysOf(model, group);
  return model.periods.filter(({ municipality }) => keys.has(municipality));
};

/** Unweighted mean of what the table with means shows for these municipalities; `null` without any. */
export const meanShare = (periods: readonly PeriodDecomposition[], part: PartName): number | null => {
  if (periods.length === 0) return null;
  const shares = periods.map(({ balance, components }) => ({ ...components.share, balance: balance.share })[part]);
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
};
