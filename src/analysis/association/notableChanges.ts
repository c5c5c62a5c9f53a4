import { failure, success, type Problem, type Result } from '../result';
import { outOfRange } from '../statistics/problems';
import { median } from '../statistics/quantile';
import { ZERO } from '../statistics/sign';
import { inOrder, panelIndex, type DuplicateProblem, type PanelIndex } from './observations';

/** One figure of one municipality in one year; `null` is a blank cell. */
export interface YearlyValue {
  readonly municipality: string;
  readonly year: number;
  readonly value: number | null;
}

/** A change from the year before that stands out among all changes. */
export interface NotableChange {
  readonly municipality: string;
  /** The later of the two years. */
  readonly year: number;
  /** In the unit of the figure. */
  readonly change: number;
  /** The change minus the median change of the other municipalities in that year. */
  readonly relativeChange: number;
  /** Robust z over all municipalities and years. */
  readonly z: number;
}

/** CHOICE: 2.5 shows what is worth a question; 3.5 is strict. */
const NOTABLE = 2.5;
/** Two others make a median. */
const FEWEST_MUNICIPALITIES = 3;
/** Makes the median absolute deviation comparable to a standard deviation (normal data). */
const MAD_SCALE = 1.4826022;

/** `tooFewMunicipalities` slots count, needed; `noSpread`: at least half of the changes are the same; `outOfRange`: too large to subtract. */
export type ChangeProblem = DuplicateProblem | Problem<'tooFewMunicipalities' | 'noSpread' | 'outOfRange'>;

type Change = Omit<NotableChange, 'z'>;

/** Median of a sorted list without the entry at `rank`. */
const medianWithout = (sorted: readonly number[], rank: number): number => {
  const at = (i: number): number => sorted[i < rank ? i : i + 1]!;
  const last = sorted.length - 2;
  const [low, high] = [at(Math.floor(last / 2)), at(Math.ceil(last / 2))];
  return low + (high - low) / 2;
};

const changesOf = ({ municipalities, at }: PanelIndex<YearlyValue>, year: number): Change[] => {
  const changes = municipalities.flatMap((municipality) => {
    const now = at(municipality, year)?.value ?? null;
    const before = at(municipality, year - 1)?.value ?? null;
    return now === null || before === null ? [] : [{ municipality, year, change: now - before }];
  });
  if (changes.length < FEWEST_MUNICIPALITIES) return [];
  const ascending = changes.map((_, i) => i).sort((i, j) => changes[i]!.change - changes[j]!.change);
  const sorted = ascending.map((i) => changes[i]!.change);
  const ranks = new Uint32Array(changes.length);
  ascending.forEach((i, rank) => (ranks[i] = rank));
  return changes.map((row, i) => ({ ...row, relativeChange: row.change - medianWithout(sorted, ranks[i]!) }));
};

/**
 * Changes between consecutive years that stand out: the change minus the median of the others in that year, in units of the median
 * absolute deviation over all municipalities and years.
 * @param values    one row per municipality and year, any order
 * @param threshold largest |z| that is not notable
 * @returns the largest |z| first, ties by municipality and year; empty when nothing stands out.
 *   Problems: duplicateObservation, tooFewMunicipalities (< 3 with a change in the same year), noSpread, outOfRange
 */
export const notableChanges = (
  values: readonly YearlyValue[],
  threshold = NOTABLE,
): Result<readonly NotableChange[], ChangeProblem> => {
  const index = panelIndex(values);
  if (!index.ok) return index;
  const changes = index.value.years.flatMap((year) => changesOf(index.value, year));
  if (changes.length === 0) {
    const count = index.value.municipalities.length;
    return failure('tooFewMunicipalities', { count, needed: FEWEST_MUNICIPALITIES });
  }
  const relative = changes.map(({ relativeChange }) => relativeChange);
  const centre = median(relative);
  const distances = relative.map((value) => Math.abs(value - centre));
  const spread = MAD_SCALE * median(distances);
  const largest = distances.reduce((a, b) => Math.max(a, b));
  if (!Number.isFinite(largest) || !Number.isFinite(spread)) return outOfRange();
  if (spread <= ZERO * largest) return failure('noSpread');
  const scored = changes.map((row) => ({ ...row, z: (row.relativeChange - centre) / spread }));
  return success(
    scored
      .filter(({ z }) => Math.abs(z) > threshold)
      .sort((a, b) => Math.abs(b.z) - Math.abs(a.z) || inOrder(a.municipality, b.municipality) || a.year - b.year),
  );
};
