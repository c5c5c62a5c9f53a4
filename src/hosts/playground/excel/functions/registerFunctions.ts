import { BooleanNumber, ICommandService, type Injector } from '@univerjs/core';
import {
  BaseFunction,
  FunctionType,
  IFunctionService,
  SetTriggerFormulaCalculationStartMutation,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { AddInFunction } from './customFunctionsObject';
import { argumentValue, ErrorArgument, type Blanks, type FunctionParameter } from './cellsIn';
import { answerCells, errorCell } from './cellsOut';

/** What functions.json says of one function. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly (FunctionParameter & { readonly name: string; readonly description?: string })[];
}

export interface RegisteredFunctions {
  readonly associate: (id: string, run: AddInFunction) => void;
  /** Tells how arguments are shaped; before or after `associate`. */
  readonly describe: (functions: readonly FunctionMetadata[]) => void;
  /** The last sentence of an error that a function made in this cell, as Excel shows it at the cell. */
  readonly errorSentence: (sheetId: string, row: number, column: number) => string | null;
}

const place = (sheetId: string, row: number, column: number): string => `${sheetId}/${row}/${column}`;

/** Functions that an add-in associates, computed by the grid's own engine. */
export const registeredFunctions = (
  injector: () => Injector,
  namespace: string,
  blanks: Blanks,
): RegisteredFunctions => {
  const metadata = new Map<string, FunctionMetadata>();
  const sentences = new Map<string, string>();

  class GridFunction extends BaseFunction {
    constructor(
      name: string,
      private readonly id: string,
      private readonly run: AddInFunction,
    ) {
      super(name);
    }

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const here = place(this.subUnitId ?? '', this.row, this.column);
      sentences.delete(here);
      const onError = (message: string): void => void sentences.set(here, message);
      const parameters = metadata.get(this.id)?.parameters;
      try {
        const given = variants.map((variant, i) => argumentValue(variant, parameters?.[i], blanks));
        const expected = parameters?.length ?? this.run.length;
        const omitted = Array.from({ length: Math.max(0, expected - given.length) }, () => null);
        return answerCells(this.run(...given, ...omitted), onError);
      } catch (error) {
        return errorCell(error, error instanceof ErrorArgument ? () => undefined : onError);
      }
    }
  }

  const describeInGrid = (id: string, name: string): void => {
    const described = metadata.get(id);
    if (described === undefined) return;
    injector()
      .get(IDescriptionService)
      .registerDescriptions([
        {
          functionName: name,
          functionType: FunctionType.User,
          description: described.description ?? '',
          abstract: described.description ?? '',
          functionParameter: described.parameters.map((parameter) => ({
            name: parameter.name,
            detail: parameter.description ?? '',
            example: '',
            require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
            repeat: BooleanNumber.FALSE,
          })),
        },
      ]);
  };

  const names = new Map<string, string>();
  const nameOf = (id: string): string => `${namespace}.${metadata.get(id)?.name ?? id}`.toUpperCase();

  return {
    associate: (id, run) => {
      const name = nameOf(id);
      names.set(id, name);
      const service = injector().get(IFunctionService);
      service.registerExecutors(new GridFunction(name, id, run));
      service.deleteFormulaAstCacheKey(name);
      describeInGrid(id, name);
      injector()
        .get(ICommandService)
        .syncExecuteCommand(
          SetTriggerFormulaCalculationStartMutation.id,
          { commands: [], forceCalculation: true },
          { onlyLocal: true },
        );
    },
    describe: (functions) => {
      for (const each of functions) metadata.set(each.id, each);
      for (const [id, name] of names) describeInGrid(id, name);
    },
    errorSentence: (sheetId, row, column) => sentences.get(place(sheetId, row, column)) ?? null,
  };
};
