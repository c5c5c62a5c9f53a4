import { simpleRegression } from '../../../analysis/statistics/simpleRegression';
import type { Detail } from '../analysis/detail';
import type { Line, ScatterData } from './scatterLayout';

/** With more municipalities one ghost line more or less cannot be told apart. */
const mostGhosts = 60;

const lineWithout = (x: readonly number[], y: readonly number[], left: number): readonly Line[] => {
  const stays = (_: number, i: number): boolean => i !== left;
  const line = simpleRegression(x.filter(stays), y.filter(stays));
  return line.ok ? [line.value] : [];
};

/** Points and lines of the scatter; lines only where there is an R². */
export const scatterData = ({ points, association, column }: Detail): ScatterData => {
  const base = points.map(({ municipality, label, outcome, component, group }) => ({
    key: municipality.key,
    label,
    outcome,
    component,
    group,
  }));
  const known = association.ok && points.length >= 5 ? association.value : null;
  const most = known?.withoutOne?.mostInfluential.left[0] ?? null;
  const { outcome: x, component: y } = column.pairs;
  return {
    points: base,
    trend: known,
    ghosts: known !== null && points.length <= mostGhosts ? points.flatMap((_, i) => lineWithout(x, y, i)) : [],
    without: most === null ? null : (lineWithout(x, y, most)[0] ?? null),
    influential: most === null ? null : base[most]!.key,
  };
};
