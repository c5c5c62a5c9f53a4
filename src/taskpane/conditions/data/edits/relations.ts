import { failure, success } from '../../../../analysis/result';
import type { RelationLine } from '../../../../sheets/conditions/casework';
import { relationCells } from '../../../../sheets/conditions/working/cells';
import { lineKey } from '../places';
import type { Change } from './change';
import { addLines, editLine, removeLines, targetOf } from './sheetEdits';

/** An assumed relation; one between the same two gets this sign and note. */
export const newRelation =
  (line: RelationLine): Change =>
  (known) => {
    const target = targetOf(known, 'relations');
    if (target === null) return failure('placeGone', { what: `${line.from} – ${line.to}` });
    const row = target.place.rows.get(lineKey(line.from, line.to));
    const contents = relationCells(line, target.place.language);
    return success([
      row === undefined ? addLines(target, [contents]) : editLine(target, row, ['from', 'to'], contents),
    ]);
  };

export const withoutRelation =
  (from: string, to: string): Change =>
  (known) => {
    const target = targetOf(known, 'relations');
    const row = target?.place.rows.get(lineKey(from, to));
    if (target === null || row === undefined) return failure('placeGone', { what: `${from} – ${to}` });
    return success([removeLines(target, [row], ['from', 'to', 'sign'])]);
  };
