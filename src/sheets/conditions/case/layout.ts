import { balanceNodes } from '../casework';
import type { LaidOutCase } from './caseDiagram';
import type { CaseModel } from './caseModel';

/** Columns of the table with relations, from the left. */
export const relationColumns = [
  'from',
  'fromName',
  'fromRating',
  'to',
  'toName',
  'toRating',
  'line',
  'sign',
  'levels',
  'origin',
  'inPicture',
  'then',
] as const;
export type RelationColumn = (typeof relationColumns)[number];
export const relationColumn = (column: RelationColumn): number => relationColumns.indexOf(column);

/** Columns of the ratings: those for reading, then those the formulas need. */
export const ratingColumns = ['code', 'name', 'rating', 'level', 'figure', 'position', 'rank', 'known'] as const;
export type RatingColumn = (typeof ratingColumns)[number];
export const ratingColumn = (column: RatingColumn): number => ratingColumns.indexOf(column);

export const links = [
  'balanceOutcome',
  'outcomePractice',
  'balancePractice',
  'practicePrecondition',
  'preconditionContext',
] as const;

/** Positions on the sheet, from 0. */
export interface CaseLayout {
  readonly legend: number;
  readonly drawing: number;
  readonly relations: number;
  readonly relationRows: number;
  readonly explain: number;
  readonly ratings: number;
  /** Balance first, then the conditions, in the order of the ratings. */
  readonly ratingIds: readonly string[];
  readonly lookups: number;
  readonly caveats: number;
}

/** Rows of the standard height are at least this high, in points. */
const rowHeight = 14.4;

export const caseLayout = (model: CaseModel, picture: LaidOutCase | null): CaseLayout => {
  const legend = 4;
  const drawing = legend + 7;
  const drawingRows = picture === null ? 0 : Math.ceil(picture.diagram.height / rowHeight) + 2;
  const relations = drawing + drawingRows + 1;
  const relationRows = Math.max(1, model.relations.length);
  const explain = relations + relationRows + 3;
  const ratings = explain + links.length + 11;
  const own = model.view.rows.map(({ id }) => id).filter((id) => !(balanceNodes as readonly string[]).includes(id));
  const balance = model.view.rows.map(({ id }) => id).filter((id) => !own.includes(id));
  const ratingIds = [...balance, ...own];
  const lookups = ratings + ratingIds.length + 2;
  return { legend, drawing, relations, relationRows, explain, ratings, ratingIds, lookups, caveats: lookups + 5 };
};
