import { failure, success } from '../../../../analysis/result';
import { cellAddress, onSheet } from '../../../../sheets/address';
import type { Casework, Reasoning } from '../../../../sheets/conditions/casework';
import { reasoningCells } from '../../../../sheets/conditions/working/cells';
import { lineKey } from '../places';
import type { Change } from './change';
import { addLines, editLine, targetOf } from './sheetEdits';

const lastOf = (casework: Casework | null, { condition, municipality }: Reasoning): Reasoning | null =>
  casework?.reasonings.filter((one) => one.condition === condition && one.municipality === municipality).at(-1) ?? null;

const isSame = (one: Reasoning | null, other: Reasoning | null): boolean =>
  one?.text === other?.text && one?.source === other?.source;

/**
 * What a rating rests on: on the last line of this condition and municipality, or on a new one.
 * @param before the casework that the person saw
 */
export const reasoningChange =
  (line: Reasoning, before: Casework | null): Change =>
  (known) => {
    const target = targetOf(known, 'reasoning');
    if (target === null) return failure('placeGone', { what: line.condition });
    const { place } = target;
    const row = place.rows.get(lineKey(line.condition, line.municipality));
    const now = lastOf(known.reading.casework, line);
    if (!isSame(now, lastOf(before, line)))
      return failure('changedMeanwhile', {
        cell: onSheet(
          place.sheet.name,
          cellAddress({ row: row ?? place.headerRow, column: place.columns.get('text') ?? 0 }),
        ),
        found: now?.text ?? '',
        expected: lastOf(before, line)?.text ?? '',
      });
    const cells = reasoningCells(line, place.language);
    return success([
      row === undefined ? addLines(target, [cells]) : editLine(target, row, ['code', 'municipality'], cells),
    ]);
  };
