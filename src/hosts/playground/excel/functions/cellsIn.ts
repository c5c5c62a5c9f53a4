import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';

/** How a blank cell reaches a function: older builds of Excel pass 0, newer ones null. */
export type Blanks = 'zero' | 'null';

/** One parameter as the add-in's functions.json describes it. */
export interface FunctionParameter {
  readonly dimensionality?: 'matrix' | 'scalar';
  readonly optional?: boolean;
}

/** Carries the error of an argument: Excel then does not call the function at all. */
export class ErrorArgument extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const plain = (value: BaseValueObject | null, blanks: Blanks): unknown => {
  if (value === null || value.isNull()) return blanks === 'zero' ? 0 : null;
  if (value.isError()) throw new ErrorArgument(String(value.getValue()));
  return value.getValue();
};

const matrix = (array: ArrayValueObject, blanks: Blanks): unknown[][] =>
  Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => plain(array.get(row, column) ?? null, blanks)),
  );

/**
 * One argument as Excel hands it over: a matrix for a range parameter, else the value of the (first) cell.
 * Without metadata a range stays a matrix and a literal stays a value. A left-out argument is null.
 */
export const argumentValue = (
  variant: BaseValueObject,
  parameter: FunctionParameter | undefined,
  blanks: Blanks,
): unknown => {
  if (!variant.isArray()) {
    if (variant.isNull()) return null;
    const value = plain(variant, blanks);
    return parameter?.dimensionality === 'matrix' ? [[value]] : value;
  }
  // `isArray` has just told that it is one.
  const cells = matrix(variant as unknown as ArrayValueObject, blanks);
  return parameter !== undefined && parameter.dimensionality !== 'matrix' ? cells[0]![0] : cells;
};
