import { argument, isOneCell, optionalArgument, shapeOf } from '../cells/argument';
import { cellError, firstProblem, refuse } from '../cells/cellError';
import { readName } from '../cells/reading';
import { equallyLong } from '../cells/vectors';
import { allOf } from '../cells/whole';

/** What a municipality is called: its name, or its position counted from 1 where there is none. */
export type Labels = (position: number) => string | number;

/** The names beside an outcome measure; left out, or one blank cell, there are none. */
export const labelsIn = (namen: unknown, uitkomst: unknown): Labels => {
  const byPosition: Labels = (position) => position + 1;
  const [given] = optionalArgument('namen', namen);
  if (given === undefined || (isOneCell(shapeOf(given)) && readName(given, 0, 0) === null)) return byPosition;
  const vectors = equallyLong(argument('uitkomst', uitkomst), given);
  if (!vectors.ok) return refuse(cellError(firstProblem(vectors)));
  const names = allOf(vectors.value[1], readName);
  return (position) => names[position] ?? byPosition(position);
};
