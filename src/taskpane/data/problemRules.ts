import type { CellProblem, CellProblemCode } from './cellProblem';
import type { NumberField } from './fields';
import type { NumberReading } from './readNumber';

export type Numbers = Readonly<Record<NumberField, NumberReading>>;

interface Who {
  readonly municipality: string;
  readonly year: number;
  readonly row: number;
}

const problem = (code: CellProblemCode, cell: string, { municipality, year, row }: Who): CellProblem => ({
  code,
  slots: { municipality, year },
  cells: [cell],
  rows: [row],
});

const below = (reading: NumberReading, limit: number): boolean => reading.value !== null && reading.value < limit;

/** A budget of zero or less leaves nothing to divide by; a caseload cannot be negative. */
export const signProblems = (numbers: Numbers, who: Who): readonly CellProblem[] => {
  const { budget, predictedVolume, actualVolume } = numbers;
  return [
    ...(budget.value === 0 ? [problem('budgetZero', budget.cell, who)] : []),
    ...(below(budget, 0) ? [problem('budgetNegative', budget.cell, who)] : []),
    ...[predictedVolume, actualVolume]
      .filter((reading) => below(reading, 0))
      .map((reading) => problem('volumeNegative', reading.cell, who)),
  ];
};

const key = (municipality: string, year: number): string => `${municipality.toLocaleLowerCase('nl')}\u0000${year}`;

interface Placed extends Who {
  readonly cell: string;
}

/** Each repeat of a municipality and year, beside the row where it stood first. Leaving out takes the repeat away. */
export const duplicateProblems = (rows: readonly Placed[]): readonly CellProblem[] => {
  const first = new Map<string, Placed>();
  return rows.flatMap((placed): readonly CellProblem[] => {
    const { municipality, year, row, cell } = placed;
    const earlier = first.get(key(municipality, year));
    if (earlier !== undefined)
      return [{ code: 'duplicateRow', slots: { municipality, year }, cells: [earlier.cell, cell], rows: [row] }];
    first.set(key(municipality, year), placed);
    return [];
  });
};
