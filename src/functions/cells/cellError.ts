import type { Failure, Problem } from '../../analysis/result';
import { functions as english } from '../../text/en/functions';
import { fillSlots } from '../../text/fillSlots';
import { functions as dutch } from '../../text/nl/functions';
import { hostLanguage } from './host';

/** A problem for which there is a sentence. */
export type SayableProblem = Problem<keyof typeof dutch.problems>;

/** A cell within an argument, counted from 1 as people count. */
export interface Place {
  readonly argument: string;
  readonly row: number;
  readonly column: number;
}

const words = { nl: dutch, en: english };

type Code = SayableProblem['code'];

const DIVISION_BY_ZERO: ReadonlySet<Code> = new Set(['budgetZero', 'predictedZero', 'keyZero', 'meanZero'] as const);

/** The input is right, but leaves nothing to compute. */
const NOT_AVAILABLE: ReadonlySet<Code> = new Set([
  'bothConstant',
  'countTooLow',
  'emptyGroup',
  'emptySet',
  'keyMissing',
  'neverPaysBack',
  'noCases',
  'noDeficitGroup',
  'noNotableChanges',
  'noPairs',
  'noSpread',
  'noSurplusGroup',
  'noValues',
  'noVariance',
  'tooFewMunicipalities',
  'tooFewPairs',
  'tooFewValues',
  'tooManyForExact',
  'tooManyRows',
  'unknownYear',
] as const);

const errorCodeOf = ({ code }: SayableProblem): CustomFunctions.ErrorCode => {
  const { divisionByZero, invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  if (DIVISION_BY_ZERO.has(code)) return divisionByZero;
  return NOT_AVAILABLE.has(code) ? notAvailable : invalidValue;
};

const sentenceOf = ({ code, slots }: SayableProblem, place: Place | null): string => {
  const { cell, problems } = words[hostLanguage()];
  const sentence = fillSlots(problems[code], slots);
  return place === null ? sentence : fillSlots(cell, { ...place, sentence });
};

/** The problem to tell: a cell shows one sentence, so the first. */
export const firstProblem = <P extends Problem>({ problems }: Failure<P>): P => problems[0]!;

/** A problem as the error that Excel shows in a cell, with its sentence in the language of the person. */
export const cellError = (problem: SayableProblem, place: Place | null = null): CustomFunctions.Error =>
  new CustomFunctions.Error(errorCodeOf(problem), sentenceOf(problem, place));

/** The whole answer fails: Excel shows the error in the cell of the formula. */
export const refuse = (error: CustomFunctions.Error): never => {
  // Excel asks for its own error class, which does not descend from Error.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw error;
};
