import { failure, success } from '../../../../analysis/result';
import { cellAddress, onSheet } from '../../../../sheets/address';
import type { Casework, Reasoning } from '../../../../sheets/conditions/casework';
import { ratingCell, reasoningCells } from '../../../../sheets/conditions/working/cells';
import { lineKey } from '../places';
import type { Change, ChangeProblem } from './change';
import type { RatingChange } from './rating';
import { addLines, editLine, merged, targetOf, type Target } from './sheetEdits';

const lastOf = (casework: Casework | null, { condition, municipality }: Reasoning): Reasoning | null =>
  casework?.reasonings.filter((one) => one.condition === condition && one.municipality === municipality).at(-1) ?? null;

const rowOf = (
  { place }: Target<'reasoning'>,
  { condition, municipality }: Pick<Reasoning, 'condition' | 'municipality'>,
): number | undefined => place.rows.get(lineKey(condition, municipality));

const isSame = (one: Reasoning | null, other: Reasoning | null): boolean =>
  one?.text === other?.text && one?.source === other?.source;

/** Somebody else wrote there in between: where, and what stands there. */
const conflictOf = (
  target: Target<'reasoning'>,
  line: Reasoning,
  now: Casework | null,
  before: Casework | null,
): ChangeProblem | null => {
  const { place } = target;
  const [found, seen] = [lastOf(now, line), lastOf(before, line)];
  if (isSame(found, seen)) return null;
  const row = rowOf(target, line) ?? place.headerRow;
  const cell = onSheet(place.sheet.name, cellAddress({ row, column: place.columns.get('text') ?? 0 }));
  return { code: 'changedMeanwhile', slots: { cell, found: found?.text ?? '', expected: seen?.text ?? '' } };
};

/**
 * What ratings rest on: each on the last line of its condition and municipality, or on a new one.
 * @param before the casework that the person saw
 */
export const reasoningChange =
  (lines: readonly Reasoning[], before: Casework | null): Change =>
  (known) => {
    if (lines.length === 0) return success([]);
    const target = targetOf(known, 'reasoning');
    if (target === null) return failure('placeGone', { what: lines[0]!.condition });
    const problems = lines.flatMap((line) => conflictOf(target, line, known.reading.casework, before) ?? []);
    if (problems.length > 0) return { ok: false, problems };
    const { language } = target.place;
    const added = lines.filter((line) => rowOf(target, line) === undefined);
    const edits = lines.flatMap((line) => {
      const row = rowOf(target, line);
      return row === undefined ? [] : [editLine(target, row, ['code', 'municipality'], reasoningCells(line, language))];
    });
    return success(
      merged([
        ...edits,
        ...(added.length === 0
          ? []
          : [
              addLines(
                target,
                added.map((line) => reasoningCells(line, language)),
              ),
            ]),
      ]),
    );
  };

/** A line about a rating shows the rating as it is now. */
export const reasonedRatings =
  (changes: readonly RatingChange[]): Change =>
  (known) => {
    const target = targetOf(known, 'reasoning');
    if (target === null) return success([]);
    return success(
      merged(
        changes.flatMap((change) => {
          const row = rowOf(target, change);
          const rating = ratingCell(change.rating, target.place.language);
          return row === undefined ? [] : [editLine(target, row, ['code', 'municipality'], { rating })];
        }),
      ),
    );
  };
