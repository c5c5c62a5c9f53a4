import type { Result } from '../../analysis/result';
import type { GroupProblem } from '../../analysis/association/groups';
import type { SeriesProblem } from '../../analysis/statistics/problems';
import { cellError, firstProblem, refuse, type SayableProblem } from '../cells/cellError';

type AssociationProblem = SeriesProblem | GroupProblem;

/** Which series or group a problem is about, told by its name in the formula or by a sentence of its own. */
const sayable = ({ code, slots }: AssociationProblem): SayableProblem => {
  switch (code) {
    case 'noVariance':
      return { code, slots: { argument: slots.series === 1 ? 'uitkomst' : 'component' } };
    case 'outOfRange':
      return { code: 'seriesOutOfRange', slots: { arguments: 'uitkomst, component' } };
    case 'emptyGroup':
      return { code: slots.group === 'deficit' ? 'noDeficitGroup' : 'noSurplusGroup', slots };
    default:
      return { code, slots };
  }
};

/** What was computed from an outcome measure and a component; without an answer the whole formula fails. */
export const valueOrRefuse = <T>(result: Result<T, AssociationProblem>): T =>
  result.ok ? result.value : refuse(cellError(sayable(firstProblem(result))));
