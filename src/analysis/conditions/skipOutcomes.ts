import type { Edge, RatedRow } from './framework';
import type { Framework } from './reduction';

const outcome = 1;
const balance = 0;

interface Step {
  readonly to: string;
  readonly sign: 1 | -1;
}

const times = (one: 1 | -1, other: 1 | -1): 1 | -1 => (one === other ? 1 : -1);

/** Every node of level 0 that is reached from here through outcomes alone, with the sign of that way. */
const reached = (
  start: readonly Step[],
  next: ReadonlyMap<string, readonly Step[]>,
  levels: ReadonlyMap<string, number>,
) => {
  const ends: Step[] = [];
  const seen = new Set<string>();
  const waiting = [...start];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const key = JSON.stringify([step.to, step.sign]);
    if (seen.has(key)) continue;
    seen.add(key);
    const level = levels.get(step.to);
    if (level === balance) ends.push(step);
    const { sign } = step;
    if (level === outcome) {
      waiting.push(
        ...(next.get(step.to) ?? []).map((further) => ({ to: further.to, sign: times(sign, further.sign) })),
      );
    }
  }
  return ends;
};

/**
 * The relations with the balance that follow when outcomes are skipped: a condition relates to the balance in the way its
 * outcomes do, mirrored as often as the relations in between are. Ways that contradict each other give none, and relations
 * with the balance that the framework names itself are left as they are.
 * @see docs/methods/conditions.md; AEF & De Beleidsonderzoekers (2023), the looser look of 3.3.1
 */
export const pastOutcomes = (rows: readonly RatedRow[], edges: readonly Edge[]): readonly Edge[] => {
  const levels = new Map(rows.map(({ id, level }) => [id, level]));
  const next = new Map<string, Step[]>();
  for (const { from, to, sign } of edges) next.set(from, [...(next.get(from) ?? []), { to, sign }]);
  const named = new Set(edges.map(({ from, to }) => JSON.stringify([from, to])));
  return rows
    .filter(({ level }) => level > outcome)
    .flatMap(({ id }) => {
      const ends = reached(
        (next.get(id) ?? []).filter(({ to }) => levels.get(to) === outcome),
        next,
        levels,
      );
      const targets = [...new Set(ends.map(({ to }) => to))].filter((to) => !named.has(JSON.stringify([id, to])));
      return targets.flatMap((to): Edge[] => {
        const signs = new Set(ends.filter((end) => end.to === to).map(({ sign }) => sign));
        const [sign] = signs;
        return signs.size === 1 && sign !== undefined ? [{ from: id, to, sign }] : [];
      });
    });
};

/** The framework without its outcomes: conditions stand directly before the balance. */
export const skipOutcomes = ({ rows, edges }: Framework): Framework => {
  const kept = rows.filter(({ level }) => level !== outcome);
  const ids = new Set(kept.map(({ id }) => id));
  return {
    rows: kept,
    edges: [...edges.filter(({ from, to }) => ids.has(from) && ids.has(to)), ...pastOutcomes(rows, edges)],
  };
};
