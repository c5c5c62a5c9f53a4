import type { DuplicateProblem } from '../../analysis/association/observations';
import { excerpt } from '../../analysis/input/parseNumber';
import { cellError, refuse } from '../cells/cellError';
import type { Argument } from '../cells/argument';
import type { LongRow } from './longTable';

/** A municipality and year that occur twice: names both rows, or both columns of ranges that lie flat, as the person counts them. */
export const refuseDuplicate = (rows: readonly LongRow<readonly Argument[]>[], { slots }: DuplicateProblem): never => {
  const [first, second] = [rows[Number(slots.first)]!, rows[Number(slots.second)]!];
  const liesFlat = first.place.row === second.place.row;
  const side = liesFlat ? 'column' : 'row';
  const told = {
    municipality: excerpt(second.municipality),
    year: second.year,
    first: first.place[side],
    second: second.place[side],
  };
  return refuse(cellError({ code: liesFlat ? 'duplicateColumn' : 'duplicateRow', slots: told }, second.place));
};
