import { textIn, type Translate } from '../../../text/instance';
import { fixedAddress, fixedAreaAddress } from '../../address';
import type { CaseModel } from './caseModel';
import type { CaseNames } from './caseNames';
import type { CaseSheetInput } from './input';
import { ratingColumn, relationColumn, type CaseLayout, type RatingColumn, type RelationColumn } from './layout';

/** All that the parts of the sheet are made from. */
export interface CaseContext {
  readonly input: CaseSheetInput;
  readonly names: CaseNames;
  readonly model: CaseModel;
  readonly layout: CaseLayout;
  readonly t: Translate;
}

export const caseContext = (
  input: CaseSheetInput,
  names: CaseNames,
  model: CaseModel,
  layout: CaseLayout,
): CaseContext => ({ input, names, model, layout, t: textIn(input.language) });

/** One column of the relations, without header: `$G$80:$G$130`. */
export const relationRange = ({ layout }: CaseContext, column: RelationColumn): string =>
  fixedAreaAddress({
    row: layout.relations + 1,
    column: relationColumn(column),
    rows: layout.relationRows,
    columns: 1,
  });

/** A cell in the line of a condition or of the balance. */
export const ratingCell = ({ layout }: CaseContext, id: string, column: RatingColumn): string =>
  fixedAddress({ row: layout.ratings + 1 + layout.ratingIds.indexOf(id), column: ratingColumn(column) });
