import { startTransition, useEffect, useState } from 'react';
import { compareGroups } from '../../../../analysis/conditions/compareGroups';
import { ratedOnly } from '../../../../sheets/conditions/comparison/comparedRows';
import {
  casesOf,
  compareRows,
  explainableOnly,
  fromDeficit,
  type Comparison,
  type ComparisonSource,
} from '../../../../sheets/conditions/comparison/model';
import { inSlices, pause } from '../../../app/inSlices';

/** Compares row after row, so that all answers are remembered when they are asked for together. Tells how many are done. */
function* rowByRow(source: ComparisonSource): Generator<number, Comparison> {
  const compare = source.compare ?? compareGroups;
  const order = fromDeficit(source.municipalities);
  const cases = casesOf(source);
  const sides = [cases, explainableOnly(cases)].map((some) => some.map(({ group }) => group));
  for (const [done, { ratings }] of source.rows.entries()) {
    const ordered = ratedOnly(order.map((i) => ratings[i] ?? null));
    for (const groups of sides) {
      compare(ordered, groups);
      yield done;
    }
  }
  return compareRows(source);
}

/** The comparison of a source, calculated in slices; the one before stays in view until it is there. `null` before the first. */
export const useComparison = (source: ComparisonSource): Comparison | null => {
  const [comparison, setComparison] = useState<Comparison | null>(null);
  useEffect(() => {
    let left = false;
    void inSlices(rowByRow(source), async () => {
      await pause();
      return !left;
    }).then((answer) => {
      // Tens of strips of hundreds of municipalities are drawn bit by bit.
      if (answer !== null && !left) startTransition(() => setComparison(answer));
    });
    return () => {
      left = true;
    };
  }, [source]);
  return comparison;
};
