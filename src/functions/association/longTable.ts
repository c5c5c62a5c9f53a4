import { excerpt } from '../../analysis/input/parseNumber';
import { failure } from '../../analysis/result';
import { argument, type Argument } from '../cells/argument';
import { cellError, firstProblem, refuse, type Place, type SayableProblem } from '../cells/cellError';
import { isWrong, readName, readNumber, type Reader } from '../cells/reading';
import { equallyLong, type Vector } from '../cells/vectors';

/** A row with a municipality and a year in it. */
export interface LongRow<Figures extends readonly Argument[]> {
  readonly municipality: string;
  readonly year: number;
  /** One per range with figures, `null` when blank. */
  readonly figures: { readonly [Each in keyof Figures]: number | null };
  /** Where the municipality stands in the formula's own range. */
  readonly place: Place;
}

export interface LongTable<Figures extends readonly Argument[]> {
  readonly rows: readonly LongRow<Figures>[];
  /** What stands in the cell: a code that is a number stays a number. */
  readonly labelOf: (municipality: string) => string | number;
}

/** As in the pane. It also catches a year that is a date, and a blank that an older Excel hands over as 0. */
const [FIRST_YEAR, LAST_YEAR] = [1990, 2100];

const cellOf = <T extends number | string>(vector: Vector, read: Reader<T>, position: number): T | null => {
  const reading = vector.readAt(read, position);
  return isWrong(reading) ? refuse(reading) : reading;
};

const refuseAt = (code: SayableProblem['code'], slots: SayableProblem['slots'], vector: Vector, position: number) =>
  refuse(cellError({ code, slots }, vector.placeAt(position)));

const yearAt = (vector: Vector, position: number, year: number | null): number => {
  if (year === null) return refuseAt('yearMissing', {}, vector, position);
  if (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  return refuseAt('notAYear', { text: excerpt(String(year)), first: FIRST_YEAR, last: LAST_YEAR }, vector, position);
};

/** A blank arrives as 0 in older builds of Excel, and no municipality goes by that number. */
const labelAt = (vector: Vector, position: number, label: string | number | null): string | number =>
  label === null || label === 0 ? refuseAt('municipalityMissing', {}, vector, position) : label;

/** Tells apart as Excel does: capitals make no difference, nor does a number that stands as text. The first spelling counts. */
const speller = () => {
  const spellings = new Map<string, string | number>();
  return {
    spell: (label: string | number): string => {
      const key = String(label).toLowerCase();
      if (!spellings.has(key)) spellings.set(key, label);
      return String(spellings.get(key));
    },
    labelOf: (municipality: string) => spellings.get(municipality.toLowerCase())!,
  };
};

const vectorsOf = (gemeente: unknown, jaar: unknown, figures: readonly Argument[]) => {
  const vectors = equallyLong(argument('gemeente', gemeente), argument('jaar', jaar), ...figures);
  return vectors.ok ? vectors.value : refuse(cellError(firstProblem(vectors)));
};

/**
 * Long vectors, one row per municipality and year. A row that is blank throughout is skipped; with something in it, it needs both a
 * municipality and a year.
 * @param ranges the ranges with figures, under their names in the formula
 */
export const longTable = <Ranges extends readonly Argument[]>(
  gemeente: unknown,
  jaar: unknown,
  ...ranges: Ranges
): LongTable<Ranges> => {
  const [municipalities, years, ...others] = vectorsOf(gemeente, jaar, ranges);
  const { spell, labelOf } = speller();
  const rows: LongRow<Ranges>[] = [];
  for (let position = 0; position < municipalities.length; position++) {
    const label = cellOf(municipalities, readName, position);
    const year = cellOf(years, readNumber, position);
    const figures = others.map((vector) => cellOf(vector, readNumber, position));
    if ([label, year, ...figures].every((value) => value === null)) continue;
    rows.push({
      municipality: spell(labelAt(municipalities, position, label)),
      year: yearAt(years, position, year),
      figures: figures as LongRow<Ranges>['figures'],
      place: municipalities.placeAt(position),
    });
  }
  return rows.length > 0 ? { rows, labelOf } : refuse(cellError(firstProblem(failure('noValues'))));
};
