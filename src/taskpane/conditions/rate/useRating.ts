import { useCallback, useMemo, useState } from 'react';
import { cellAddress, onSheet } from '../../../sheets/address';
import type {
  CaseMunicipality,
  Casework,
  ConditionLine,
  GivenRating,
  Ratings,
} from '../../../sheets/conditions/casework';
import { byBalance } from '../../../sheets/conditions/working/workingSheets';
import type { StripCell } from '../parts/stripCell';
import { ratingCell, ratingsPlace } from '../data/places';
import { useCasework } from '../state/useCasework';
import { cellsOf } from './data/cells';
import type { RatingOrder } from './data/order';
import { progressOf, type Progress } from './data/progress';
import { ratingFinder, relationsOfCondition, type ConditionRelation } from './data/relations';
import { nextTarget, nextUnrated, neighbour, previousTarget } from './data/steps';
import { completeTarget, isSameTarget, ratedLines, ratingOfTarget, ratingsOf, type Target } from './data/target';
import { useTarget, type TargetValue } from './useTarget';

/** One rating with everything to see beside it. */
export interface OpenRating {
  readonly target: Target;
  readonly line: ConditionLine;
  readonly municipality: CaseMunicipality;
  readonly rating: GivenRating | null;
  /** How all municipalities are rated on this condition, from deficit to surplus. */
  readonly cells: readonly StripCell[];
  readonly relations: readonly ConditionRelation[];
  readonly progress: Progress;
  /** Where it is kept: `'Saldo 3 Beoordelingen'!N12`; `null` when the matrix has no such cell. */
  readonly address: string | null;
  /** This was the last thing that was rated here, and it is in the workbook. */
  readonly isStored: boolean;
}

export interface RatingValue extends TargetValue {
  readonly casework: Casework;
  readonly lines: readonly ConditionLine[];
  readonly order: RatingOrder;
  readonly ratings: Ratings;
  /** `null` as long as the person chose no condition and municipality that are in use. */
  readonly open: OpenRating | null;
  readonly rate: (rating: GivenRating | null) => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly neighbour: (steps: 1 | -1) => void;
  /** `null` when everything was looked at. */
  readonly unrated: (() => void) | null;
}

/** What is being rated and what can be done with it. */
export const useRating = (casework: Casework): RatingValue => {
  const { rows, edges, places, rate: store } = useCasework();
  const value = useTarget();
  const { target: part, go } = value;
  const [stored, setStored] = useState<Target | null>(null);
  const lines = useMemo(() => ratedLines(casework), [casework]);
  const { municipalities } = casework;
  const order = useMemo(
    () => ({ conditions: lines.map(({ code }) => code), municipalities: municipalities.map(({ code }) => code) }),
    [lines, municipalities],
  );
  const ordered = useMemo(() => byBalance(municipalities), [municipalities]);
  const ratings = ratingsOf(casework, part.rater);
  const target = useMemo(() => completeTarget(part, order), [part, order]);

  const open = useMemo((): OpenRating | null => {
    if (target === null) return null;
    const { condition, municipality, rater } = target;
    const position = order.municipalities.indexOf(municipality);
    const cell = ratingCell(places, condition, municipality, rater);
    const place = ratingsPlace(places, rater);
    return {
      target,
      line: lines.find(({ code }) => code === condition)!,
      municipality: municipalities[position]!,
      rating: ratingOfTarget(casework, target),
      cells: cellsOf(ordered, ratings, condition),
      relations: relationsOfCondition(condition, edges, ratingFinder(ratings, rows, municipality, position)),
      progress: progressOf(ratings, order, municipality),
      address: cell === null || place === null ? null : onSheet(place.sheet.name, cellAddress(cell)),
      isStored: stored !== null && isSameTarget(stored, target),
    };
  }, [target, order, places, lines, municipalities, casework, ordered, ratings, edges, rows, stored]);

  const rate = useCallback(
    (rating: GivenRating | null): void => {
      if (target === null) return;
      void store(target.condition, target.municipality, rating, target.rater).then((isStored) =>
        setStored(isStored && rating !== null ? target : null),
      );
    },
    [store, target],
  );
  const from = useMemo(
    () =>
      target ??
      (order.conditions.length === 0 || order.municipalities.length === 0
        ? null
        : // Nothing chosen yet: begin before the first, so that the next is the first.
          previousTarget(
            { rater: part.rater, condition: order.conditions[0]!, municipality: order.municipalities[0]! },
            order,
          )),
    [target, order, part.rater],
  );
  const unrated = useMemo(() => (from === null ? null : nextUnrated(from, order, ratings)), [from, order, ratings]);
  const step = (to: (target: Target) => Target) => (): void => {
    if (target !== null) go(to(target));
  };
  return {
    ...value,
    casework,
    lines,
    order,
    ratings,
    open,
    rate,
    next: step((one) => nextTarget(one, order)),
    previous: step((one) => previousTarget(one, order)),
    neighbour: (steps) => step((one) => neighbour(one, order, steps))(),
    unrated: unrated === null ? null : () => go(unrated),
  };
};
