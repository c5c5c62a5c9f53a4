/** What stays of a column after the others, as a share of what it was, below which it says nothing new. */
const DEPENDENT = 1e-10;

/**
 * A set of columns made orthogonal by Householder reflections. Never through X'X: that squares the condition (Longley's data keep 12
 * digits this way, 7 through the normal equations). Own code, because the small build of mathjs has no matrices and its full one
 * offers only a dense QR that keeps all of Q: n × n numbers for a panel of thousands of rows.
 */
export interface Orthogonalised {
  /** Positions of the columns that say something new; a column that follows from those before it is left out. */
  readonly kept: readonly number[];
  /** Coefficients of the kept columns in the least-squares fit of `target`. */
  readonly solve: (target: readonly number[]) => number[];
  /** What is left of `target` after the columns. */
  readonly residual: (target: readonly number[]) => number[];
}

const norm = (values: Float64Array, from: number): number => {
  let largest = 0;
  for (let i = from; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!));
  if (largest === 0) return 0;
  let sum = 0;
  for (let i = from; i < values.length; i++) sum += (values[i]! / largest) ** 2;
  return largest * Math.sqrt(sum);
};

/** Applies I - 2vv'/v'v in place; `scale` is 2/v'v and v is zero before `from`. */
interface Reflection {
  readonly v: Float64Array;
  readonly from: number;
  readonly scale: number;
}

const reflect = ({ v, from, scale }: Reflection, values: Float64Array): void => {
  let product = 0;
  for (let i = from; i < v.length; i++) product += v[i]! * values[i]!;
  const step = scale * product;
  for (let i = from; i < v.length; i++) values[i]! -= step * v[i]!;
};

/** The reflection that turns column `values` from row `from` down into one number, which it returns beside it. */
const reflectionOf = (values: Float64Array, from: number, length: number): [Reflection, number] => {
  const diagonal = values[from]! > 0 ? -length : length;
  // Divided by the length, so that squares neither overflow nor vanish.
  const v = values.map((value, i) => (i < from ? 0 : (i === from ? value - diagonal : value) / length));
  let squares = 0;
  for (let i = from; i < v.length; i++) squares += v[i]! * v[i]!;
  return [{ v, from, scale: 2 / squares }, diagonal];
};

const backSubstitute = (upper: readonly Float64Array[], right: Float64Array): number[] => {
  const answer = new Array<number>(upper.length).fill(0);
  for (let j = upper.length - 1; j >= 0; j--) {
    let value = right[j]!;
    for (let k = j + 1; k < upper.length; k++) value -= upper[k]![j]! * answer[k]!;
    answer[j] = value / upper[j]![j]!;
  }
  return answer;
};

/**
 * Orthogonalises columns of equal length, in the order given.
 * @param columns finite numbers, at least as many rows as columns
 */
export const orthogonalise = (columns: readonly (readonly number[])[]): Orthogonalised => {
  const reflections: Reflection[] = [];
  const upper: Float64Array[] = [];
  const kept: number[] = [];
  const turned = (target: readonly number[]): Float64Array => {
    const values = Float64Array.from(target);
    for (const reflection of reflections) reflect(reflection, values);
    return values;
  };
  columns.forEach((column, position) => {
    const values = turned(column);
    const from = kept.length;
    const length = norm(values, from);
    if (length <= DEPENDENT * norm(Float64Array.from(column), 0)) return;
    const [reflection, diagonal] = reflectionOf(values, from, length);
    values[from] = diagonal;
    reflections.push(reflection);
    upper.push(values);
    kept.push(position);
  });
  return {
    kept,
    solve: (target) => backSubstitute(upper, turned(target)),
    residual: (target) => {
      const values = turned(target).fill(0, 0, kept.length);
      for (const reflection of [...reflections].reverse()) reflect(reflection, values);
      return Array.from(values);
    },
  };
};
