import { failure, success, type Problem, type Result } from '../result';
import { combineRatings, type CombineRule } from './combineRatings';
import type { Edge, RatedRow } from './framework';

/** What is compared and which relations are assumed between it. */
export interface Framework {
  readonly rows: readonly RatedRow[];
  readonly edges: readonly Edge[];
}

/**
 * One line of the log. Methods: 1 no distinction, 2 implausible in substance, 3 taken together, 4 no relation anywhere,
 * 5 no visible relation with the balance.
 */
export type ReductionStep =
  | {
      readonly id: string;
      readonly method: 1 | 2 | 4 | 5;
      readonly conditions: readonly string[];
      readonly reason: string;
    }
  | {
      readonly id: string;
      readonly method: 3;
      readonly conditions: readonly string[];
      readonly into: string;
      readonly rule: CombineRule;
      readonly reason: string;
    };

/** Method 5 is off unless named: it hides combinations of conditions, and the study did not use it. */
export const REDUCTION_METHODS: readonly ReductionStep['method'][] = [1, 2, 3, 4];

/** Every problem carries the step (id) it stands in. */
export type ReductionProblem = Problem<
  'unknownCondition' | 'reasonMissing' | 'methodOff' | 'tooFewToCombine' | 'nameTaken' | 'relationsConflict'
>;

/**
 * The framework after all steps of a log. The start is never changed, so leaving out a step is undoing it.
 * @returns Problems: unknownCondition (condition), reasonMissing, methodOff (method), tooFewToCombine, nameTaken (condition),
 *          relationsConflict (condition: a neighbour to which the conditions relate in opposite ways)
 * @see docs/methods/conditions.md; AEF & De Beleidsonderzoekers (2023), A.4 and D
 */
export const applyReduction = (
  start: Framework,
  log: readonly ReductionStep[],
  methods: readonly ReductionStep['method'][] = REDUCTION_METHODS,
): Result<Framework, ReductionProblem> => {
  let framework = start;
  for (const step of log) {
    if (!methods.includes(step.method)) return failure('methodOff', { step: step.id, method: step.method });
    const next = applyStep(framework, step);
    if (!next.ok) return next;
    framework = next.value;
  }
  return success(framework);
};

/**
 * The log without one step. Later steps that rested on it stand in the way and are named, not dropped in silence.
 * @returns Problems: unknownStep (step), and those of `applyReduction` for the remaining steps
 */
export const undoStep = (
  start: Framework,
  log: readonly ReductionStep[],
  id: string,
  methods: readonly ReductionStep['method'][] = REDUCTION_METHODS,
): Result<readonly ReductionStep[], ReductionProblem | Problem<'unknownStep'>> => {
  const remaining = log.filter((step) => step.id !== id);
  if (remaining.length === log.length) return failure('unknownStep', { step: id });
  const result = applyReduction(start, remaining, methods);
  return result.ok ? success(remaining) : result;
};

function applyStep(framework: Framework, step: ReductionStep): Result<Framework, ReductionProblem> {
  if (step.reason.trim() === '') return failure('reasonMissing', { step: step.id });
  const known = new Set(framework.rows.map((row) => row.id));
  const unknown = step.conditions.find((condition) => !known.has(condition));
  if (unknown !== undefined) return failure('unknownCondition', { step: step.id, condition: unknown });
  return step.method === 3 ? combine(framework, step) : success(without(framework, new Set(step.conditions)));
}

const without = ({ rows, edges }: Framework, gone: ReadonlySet<string>): Framework => ({
  rows: rows.filter((row) => !gone.has(row.id)),
  edges: edges.filter((edge) => !gone.has(edge.from) && !gone.has(edge.to)),
});

function combine(
  { rows, edges }: Framework,
  { id, conditions, into, rule }: Extract<ReductionStep, { method: 3 }>,
): Result<Framework, ReductionProblem> {
  const members = new Set(conditions);
  const parts = rows.filter((row) => members.has(row.id));
  const first = parts[0];
  if (first === undefined || parts.length < 2) return failure('tooFewToCombine', { step: id });
  if (rows.some((row) => row.id === into && !members.has(row.id))) {
    return failure('nameTaken', { step: id, condition: into });
  }
  const renamed = (condition: string) => (members.has(condition) ? into : condition);
  const kept = new Map<string, Edge>();
  for (const edge of edges) {
    const moved = { from: renamed(edge.from), to: renamed(edge.to), sign: edge.sign };
    // A relation among the members themselves has become part of the combined condition.
    if (moved.from === moved.to) continue;
    const key = JSON.stringify([moved.from, moved.to]);
    const same = kept.get(key);
    if (same !== undefined && same.sign !== moved.sign) {
      return failure('relationsConflict', { step: id, condition: moved.from === into ? moved.to : moved.from });
    }
    kept.set(key, same ?? moved);
  }
  const ratings = first.ratings.map((_, i) =>
    combineRatings(
      parts.map((part) => part.ratings[i] ?? null),
      rule,
    ),
  );
  const combined: RatedRow = { id: into, level: Math.min(...parts.map(({ level }) => level)), ratings };
  return success({
    rows: rows.flatMap((row) => (row === first ? [combined] : members.has(row.id) ? [] : [row])),
    edges: [...kept.values()],
  });
}
