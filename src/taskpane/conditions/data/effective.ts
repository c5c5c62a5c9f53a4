import type { Edge, RatedRow } from '../../../analysis/conditions/framework';
import type { Rating } from '../../../analysis/conditions/rating';
import { ratingsFromNumbers } from '../../../analysis/conditions/ratingsFromNumbers';
import {
  applyReduction,
  type Framework as ComparedFramework,
  type ReductionProblem,
  type ReductionStep,
} from '../../../analysis/conditions/reduction';
import type { Result } from '../../../analysis/result';
import {
  balanceNodes,
  type BalanceNode,
  type CaseMunicipality,
  type Casework,
  type Framework,
  type GivenRating,
  type RelationLine,
} from '../../../sheets/conditions/casework';
import { lineKey } from './places';

export interface EffectiveFramework extends ComparedFramework {
  /** Relations of parts that say the opposite of each other about the line they are rated with; none of them counts. */
  readonly conflicts: readonly RelationLine[];
}

const fewestForThirds = 3;

/** Fewer than three figures cannot be cut in three: then the sign says it. */
const bySign = (value: number | null): Rating | null =>
  value === null ? null : value > 0 ? 'high' : value < 0 ? 'low' : 'medium';

const figuresOf: Readonly<Record<BalanceNode, (municipality: CaseMunicipality) => number | null>> = {
  '0': ({ balance }) => balance,
  '0.volume': ({ volume }) => volume,
  '0.price': ({ price }) => price,
};

const balanceRow = (node: BalanceNode, municipalities: readonly CaseMunicipality[]): RatedRow => {
  const figures = municipalities.map(figuresOf[node]);
  const known = figures.filter((figure) => figure !== null).length;
  const ratings =
    known >= fewestForThirds ? ratingsFromNumbers(figures, true).map(({ rating }) => rating) : figures.map(bySign);
  return { id: node, level: 0, ratings };
};

const asRating = (given: GivenRating | undefined): Rating | null =>
  given === undefined || given === 'unknown' ? null : given;

/** The line that each line is rated with: its own, or the one it is part of. */
const wholes = ({ conditions }: Framework): ReadonlyMap<string, string> =>
  new Map(conditions.map(({ code, partOf }) => [code, partOf ?? code]));

/** Relations between lines in use and the balance; those of parts belong to their line. */
const edgesOf = (
  framework: Framework,
  rows: readonly RatedRow[],
): { readonly edges: readonly Edge[]; readonly conflicts: readonly RelationLine[] } => {
  const whole = wholes(framework);
  const known = new Set(rows.map(({ id }) => id));
  const byEnds = new Map<string, { readonly edge: Edge; readonly lines: RelationLine[]; agrees: boolean }>();
  for (const line of framework.relations) {
    const [from, to] = [whole.get(line.from) ?? line.from, whole.get(line.to) ?? line.to];
    if (line.sign === null || from === to || !known.has(from) || !known.has(to)) continue;
    const found = byEnds.get(lineKey(from, to)) ?? { edge: { from, to, sign: line.sign }, lines: [], agrees: true };
    found.lines.push(line);
    found.agrees &&= found.edge.sign === line.sign;
    byEnds.set(lineKey(from, to), found);
  }
  const all = [...byEnds.values()];
  return {
    edges: all.flatMap(({ edge, agrees }) => (agrees ? [edge] : [])),
    conflicts: all.flatMap(({ lines, agrees }) => (agrees ? [] : lines)),
  };
};

/**
 * The framework as it is rated: the balance by thirds of its figures, the lines in use, and the relations between them.
 * Without relations the levels are no ladder from context to balance: every line is a condition then.
 */
export const effectiveFramework = ({ framework, municipalities, ratings }: Casework): EffectiveFramework => {
  const isLadder = framework.relations.length > 0;
  const rows: readonly RatedRow[] = [
    ...balanceNodes.map((node) => balanceRow(node, municipalities)),
    ...framework.conditions
      .filter(({ use }) => use === 'yes')
      .map(({ code, level }) => ({
        id: code,
        level: isLadder ? level : 2,
        ratings: municipalities.map((municipality) => asRating(ratings.get(code)?.get(municipality.code))),
      })),
  ];
  return { rows, ...edgesOf(framework, rows) };
};

/** Every method that the study describes may stand in a person's log, also the one it did not use itself. */
const allMethods: readonly ReductionStep['method'][] = [1, 2, 3, 4, 5];

/** The framework after the steps of the log. */
export const comparedFramework = (
  { rows, edges }: ComparedFramework,
  steps: readonly ReductionStep[],
): Result<ComparedFramework, ReductionProblem> => applyReduction({ rows, edges }, steps, allMethods);
