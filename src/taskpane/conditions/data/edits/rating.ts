import { failure, success } from '../../../../analysis/result';
import { cellAddress, onSheet } from '../../../../sheets/address';
import { entryText } from '../../../../sheets/conditions/entries';
import type { GivenRating, Ratings } from '../../../../sheets/conditions/casework';
import { ratingCell } from '../../../../sheets/conditions/working/cells';
import type { SheetEdit } from '../../../../workbook/port/workbook';
import type { Rater } from '../places';
import type { Change, ChangeProblem, Known } from './change';
import { cellEdit, guard, merged, targetOf, type Target } from './sheetEdits';

/** One rating to write down; `null` takes it away. */
export interface RatingChange {
  readonly condition: string;
  readonly municipality: string;
  readonly rating: GivenRating | null;
}

const at = (ratings: Ratings | null, { condition, municipality }: RatingChange): GivenRating | null =>
  ratings?.get(condition)?.get(municipality) ?? null;

const ratingsOf = ({ reading: { casework } }: Known, rater: Rater): Ratings | null =>
  (rater === 'first' ? casework?.ratings : casework?.secondRatings) ?? null;

const editOf = (
  target: Target<'ratings' | 'secondRatings'>,
  change: RatingChange,
  now: GivenRating | null,
  seen: GivenRating | null,
): SheetEdit | ChangeProblem => {
  const { place } = target;
  const row = place.rows.get(change.condition);
  const column = place.municipalities.get(change.municipality);
  if (row === undefined) return { code: 'placeGone', slots: { what: change.condition } };
  if (column === undefined) return { code: 'placeGone', slots: { what: change.municipality } };
  if (now !== seen)
    return {
      code: 'changedMeanwhile',
      slots: {
        cell: onSheet(place.sheet.name, cellAddress({ row, column })),
        found: now === null ? '' : entryText('rating', now, place.language),
        expected: seen === null ? '' : entryText('rating', seen, place.language),
      },
    };
  return {
    sheet: place.sheet.id,
    guards: [guard(target, row, place.columns.get('code')!), guard(target, place.headerRow, column)],
    cells: [cellEdit(target, row, column, ratingCell(change.rating, place.language))],
  };
};

/**
 * Ratings in their cells.
 * @param seen what the person saw there when they decided
 */
export const rateChange =
  (changes: readonly RatingChange[], rater: Rater, seen: Ratings | null): Change =>
  (known) => {
    const target: Target<'ratings' | 'secondRatings'> | null =
      rater === 'first' ? targetOf(known, 'ratings') : targetOf(known, 'secondRatings');
    if (target === null) return failure('placeGone', { what: changes[0]?.condition ?? '' });
    const now = ratingsOf(known, rater);
    const planned = changes
      .filter((change) => at(now, change) !== change.rating)
      .map((change) => editOf(target, change, at(now, change), at(seen, change)));
    const wrong = planned.filter((one): one is ChangeProblem => 'code' in one);
    if (wrong[0] !== undefined) return { ok: false, problems: wrong };
    return success(merged(planned.filter((one): one is SheetEdit => !('code' in one))));
  };
