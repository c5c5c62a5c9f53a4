/** What the add-in's script associates: a function that answers a value or a rectangle of values. */
export type AddInFunction = (...args: unknown[]) => unknown;

/** `CustomFunctions.ErrorCode`, checked against Microsoft's typings. */
const errorCodes = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const satisfies Record<keyof typeof CustomFunctions.ErrorCode, string>;

/** `CustomFunctions.Error`: what a function throws or returns to make an error cell. */
export class CustomFunctionError extends Error implements Pick<CustomFunctions.Error, 'code'> {
  readonly code: CustomFunctions.ErrorCode;

  constructor(code: CustomFunctions.ErrorCode, message?: string) {
    super(message);
    this.code = code;
  }
}

/** The global `CustomFunctions` of the runtime. */
export const customFunctionsObject = (associate: (id: string, run: AddInFunction) => void): object => ({
  associate: (idOrAll: string | Readonly<Record<string, AddInFunction>>, run?: AddInFunction) => {
    if (typeof idOrAll === 'string') associate(idOrAll, run!);
    else for (const [id, each] of Object.entries(idOrAll)) associate(id, each);
  },
  Error: CustomFunctionError,
  ErrorCode: errorCodes,
});
