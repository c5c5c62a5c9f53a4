import { combineRatings, type CombineRule } from '../../../../analysis/conditions/combineRatings';
import { failure, success } from '../../../../analysis/result';
import {
  balanceNodes,
  type ConditionLine,
  type FrameworkLevel,
  type GivenRating,
  type Ratings,
} from '../../../../sheets/conditions/casework';
import { entryText } from '../../../../sheets/conditions/entries';
import { conditionCells, ratedLineCells, ratingCell } from '../../../../sheets/conditions/working/cells';
import { text } from '../../../../sheets/description';
import type { SheetEdit } from '../../../../workbook/port/workbook';
import type { TablePlace } from '../places';
import type { Change, Known } from './change';
import { matrices } from './municipality';
import { addLines, editLine, merged, targetOf, words, type Contents, type Target } from './sheetEdits';

/** How a line is used from now on. A reason is required to drop it. */
export type UseChange = { readonly use: 'yes' } | { readonly use: 'no'; readonly reason: string };

/** Conditions that are rated together from now on. */
export interface Together {
  readonly members: readonly string[];
  /** Code of the line of their own: `2.a+2.b`. */
  readonly code: string;
  readonly name: string;
  readonly combine: CombineRule;
  readonly reason: string;
}

const lineIn = ({ reading }: Known, code: string): ConditionLine | undefined =>
  reading.casework?.framework.conditions.find((line) => line.code.toLowerCase() === code.toLowerCase());

const membersOf = ({ reading }: Known, code: string): readonly ConditionLine[] =>
  reading.casework?.framework.conditions.filter(({ partOf }) => partOf === code) ?? [];

type UseOfLine = Pick<ConditionLine, 'use' | 'partOf' | 'reason'>;

const contentsOfUse = ({ use, partOf, reason }: UseOfLine, { language }: TablePlace): Contents<'conditions'> => ({
  use: text(entryText('use', use, language)),
  partOf: words(partOf ?? ''),
  reason: words(reason),
});

const editUse = (target: Target<'conditions'>, code: string, use: UseOfLine): readonly SheetEdit[] => {
  const row = target.place.rows.get(code);
  return row === undefined ? [] : [editLine(target, row, ['code'], contentsOfUse(use, target.place))];
};

/** Rows in the matrices for lines that came in use; those that have one keep it, with its ratings. */
export const addRatingRows = (
  known: Known,
  lines: readonly ConditionLine[],
  ratings: Ratings = new Map(),
): readonly SheetEdit[] =>
  matrices(known).flatMap((target) => {
    const next = lines.filter(({ code }) => !target.place.rows.has(code));
    if (next.length === 0) return [];
    const edit = addLines(target, next.map(ratedLineCells));
    return [withRatings(target, edit, next, target.place.sheet.kind === 'ratings' ? ratings : new Map())];
  });

/** Puts ratings that are known already into new rows. */
const withRatings = (
  { place }: Target<'ratings' | 'secondRatings'>,
  edit: SheetEdit,
  lines: readonly Pick<ConditionLine, 'code'>[],
  ratings: Ratings,
): SheetEdit => ({
  ...edit,
  newRows: (edit.newRows ?? []).map((row, index) => {
    const given = ratings.get(lines[index]!.code);
    const byColumn = new Map(
      [...place.municipalities].map(([code, column]) => [column - place.area.column, given?.get(code)]),
    );
    return row.map((content, column) => ratingCell(byColumn.get(column), place.language) ?? content);
  }),
});

/** A line is used, or dropped with a reason; the parts of a line are dropped along with it. */
export const changeOfUse =
  (code: string, change: UseChange): Change =>
  (known) => {
    const target = targetOf(known, 'conditions');
    const line = lineIn(known, code);
    if (target === null || line === undefined) return failure('placeGone', { what: code });
    if (change.use === 'yes')
      return success(
        merged([
          ...editUse(target, line.code, { use: 'yes', partOf: null, reason: '' }),
          ...addRatingRows(known, [line]),
        ]),
      );
    if (change.reason.trim() === '') return failure('reasonMissing');
    const dropped = { use: 'no', partOf: null, reason: change.reason.trim() } as const;
    return success(merged([line, ...membersOf(known, line.code)].flatMap((one) => editUse(target, one.code, dropped))));
  };

const once = (lines: readonly string[]): string => [...new Set(lines.filter((line) => line !== ''))].join('\n');

/** One line for several: their texts under each other, on the level of the lowest. */
const lineOf = ({ code, name, combine, reason }: Together, members: readonly ConditionLine[]): ConditionLine => ({
  code,
  name,
  level: Math.min(...members.map(({ level }) => level)),
  type: [...new Set(members.map(({ type }) => type).filter((type) => type !== ''))].join(' / '),
  description: members.map((member) => `${member.name}: ${member.description}`).join('\n'),
  basis: once(members.map(({ basis }) => basis)),
  highMeans: once(members.map(({ highMeans }) => highMeans)),
  use: 'yes',
  partOf: null,
  combine,
  reason,
});

const levelsOf = ({ reading }: Known): readonly FrameworkLevel[] => reading.casework?.framework.levels ?? [];

/** Ratings of the parts as one; a part that nobody could tell leaves the others to say it. */
const combined = ({ reading: { casework } }: Known, { code, members, combine }: Together): Ratings => {
  const ratings = new Map<string, GivenRating>();
  for (const municipality of casework?.municipalities ?? []) {
    const given = members.map((member) => casework?.ratings.get(member)?.get(municipality.code) ?? null);
    const known = combineRatings(
      given.map((one) => (one === 'unknown' ? null : one)),
      combine,
    );
    if (known !== null) ratings.set(municipality.code, known);
    else if (given.includes('unknown')) ratings.set(municipality.code, 'unknown');
  }
  return new Map([[code, ratings]]);
};

/** Conditions are rated as one line from now on. Their own ratings stay on the sheet and give the line its first ones. */
export const togetherChange =
  (together: Together): Change =>
  (known) => {
    const target = targetOf(known, 'conditions');
    const members = together.members.flatMap((code) => lineIn(known, code) ?? []);
    if (target === null || members.length !== together.members.length)
      return failure('placeGone', { what: together.code });
    if (members.length < 2) return failure('tooFewToCombine', { step: together.code });
    if (together.reason.trim() === '') return failure('reasonMissing');
    const earlier = lineIn(known, together.code);
    if (earlier !== undefined && (earlier.use !== 'no' || members.includes(earlier)))
      return failure('codeTaken', { code: together.code });
    const line = lineOf(together, members);
    const contents = conditionCells(line, levelsOf(known), target.place.language);
    return success(
      merged([
        ...(earlier === undefined
          ? [addLines(target, [contents])]
          : [editLine(target, target.place.rows.get(earlier.code)!, ['code'], contents)]),
        // Parts of a line that becomes a part itself are rated with the new line as well.
        ...members
          .flatMap((member) => [member, ...membersOf(known, member.code)])
          .flatMap(({ code }) =>
            editUse(target, code, { use: 'together', partOf: line.code, reason: together.reason }),
          ),
        ...addRatingRows(known, [line], combined(known, together)),
      ]),
    );
  };

/** The parts of a line are rated on their own again. The line is dropped; its ratings stay on the sheet. */
export const apartChange =
  (code: string, reason: string): Change =>
  (known) => {
    const target = targetOf(known, 'conditions');
    const line = lineIn(known, code);
    const members = membersOf(known, code);
    if (target === null || line === undefined || members.length === 0) return failure('placeGone', { what: code });
    if (reason.trim() === '') return failure('reasonMissing');
    return success(
      merged([
        ...editUse(target, line.code, { use: 'no', partOf: null, reason: reason.trim() }),
        ...members.flatMap((member) => editUse(target, member.code, { use: 'yes', partOf: null, reason: '' })),
        ...addRatingRows(known, members),
      ]),
    );
  };

const isTaken = (known: Known, code: string): boolean =>
  lineIn(known, code) !== undefined || balanceNodes.some((node) => node === code);

/** A condition of the person's own. */
export const newCondition =
  (line: ConditionLine, nameOfLevel: string): Change =>
  (known) => {
    const target = targetOf(known, 'conditions');
    if (target === null) return failure('placeGone', { what: line.code });
    if (isTaken(known, line.code)) return failure('codeTaken', { code: line.code });
    const levels = [...levelsOf(known), { level: line.level, name: nameOfLevel }];
    return success(
      merged([
        addLines(target, [conditionCells(line, levels, target.place.language)]),
        ...(line.use === 'yes' ? addRatingRows(known, [line]) : []),
      ]),
    );
  };
