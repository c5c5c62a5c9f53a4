/** What Excel offers to a script with custom functions, and nothing more. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export type CustomFunction = (...given: unknown[]) => unknown;

const errorCodes = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

/** A fresh `CustomFunctions`, with the functions that were handed to it. */
export const stubCustomFunctions = () => {
  const associated = new Map<string, CustomFunction>();
  const global = {
    Error: CellError,
    ErrorCode: errorCodes,
    associate: (id: string, customFunction: CustomFunction) => {
      if (associated.has(id)) throw new Error(`${id} is associated twice`);
      associated.set(id, customFunction);
    },
  };
  return { global, associated };
};

/** The answer of a function; one that fails as a whole answers with the error that Excel would show in its cell. */
export const answerOf = (customFunction: CustomFunction, ...given: unknown[]): unknown => {
  try {
    return customFunction(...given);
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
};
