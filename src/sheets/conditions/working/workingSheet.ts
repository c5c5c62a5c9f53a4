import { textIn } from '../../../text/instance';
import type {
  ListValidation,
  RatingLookDescription,
  SheetDescription,
  StyleDescription,
  WorkingKind,
} from '../../description';
import { sheetName, tableNames } from '../../names';
import { emptyPart, lines, sheetOf, type Part } from '../../part';
import { tablePart, type TableCell } from '../../table';
import { columnKeys, headerOf, type ColumnKey } from '../columns';
import { validationsOf } from './allowed';
import type { WorkingContext } from './context';

/** How a column looks; text in the standard width unless this says otherwise. */
interface ColumnLook {
  readonly width: number;
  readonly format?: string;
  readonly align?: StyleDescription['align'];
  readonly wrap?: boolean;
}
export type ColumnLooks<Kind extends WorkingKind> = Readonly<Record<ColumnKey<Kind>, ColumnLook>>;

export interface WorkingPlan<Kind extends WorkingKind> {
  readonly kind: Kind;
  readonly looks: ColumnLooks<Kind>;
  readonly rows: readonly (readonly TableCell[])[];
  /** Lines above the table, under title and moment. */
  readonly above: Part;
  /** Row of the headers. */
  readonly header: number;
  /** Columns that stay in sight on a wide sheet. */
  readonly freezeColumns?: number;
  /** Columns of which the sign tells deficit from surplus. */
  readonly signed?: readonly ColumnKey<Kind>[];
  readonly ratingLooks?: readonly RatingLookDescription[];
}

/** When it was made, and that figures are invented where they are. */
const momentLine = ({ language, time, sample, statements }: WorkingContext): string => {
  const t = textIn(language);
  const made = t('conditionSheets.made', { time });
  return [made, ...(sample ? [`${t('sheets.words.sample')}.`] : []), ...statements].join(' ');
};

/** Title and moment of making, with what belongs to the figures. */
export const headingPart = (kind: WorkingKind, context: WorkingContext): Part => {
  const title = lines({ row: 0, column: 0 }, [textIn(context.language)(`conditionSheets.titles.${kind}`)], {
    role: 'title',
  });
  const moment = lines({ row: 1, column: 0 }, [momentLine(context)], { role: 'subtitle' });
  return { ...emptyPart, blocks: [...title.blocks, ...moment.blocks], styles: [...title.styles, ...moment.styles] };
};

/** A table has at least one row, which the first line fills. */
export const atLeastOne = (rows: readonly (readonly TableCell[])[], columns: number) =>
  rows.length === 0 ? [Array.from({ length: columns }, () => null)] : rows;

/** A sheet with one table that people work in: it may grow downwards, so nothing stands under it. */
export const workingSheet = <Kind extends WorkingKind>(
  plan: WorkingPlan<Kind>,
  context: WorkingContext,
): SheetDescription => {
  const { kind, looks, header } = plan;
  const keys = columnKeys[kind] as readonly ColumnKey<Kind>[];
  const rows = atLeastOne(plan.rows, keys.length);
  const body = { row: header + 1, rows: rows.length };
  const areaOf = (column: number) => ({ ...body, column, columns: 1 });
  const table = tablePart({
    name: tableNames[kind],
    at: { row: header, column: 0 },
    columns: keys.map((key) => {
      const { format, align } = looks[key];
      return {
        header: headerOf(key, context.language),
        format: format ?? null,
        ...(align === undefined ? {} : { align }),
      };
    }),
    rows,
    mode: 'live',
  });
  const wrapped = keys.flatMap((key, column): readonly StyleDescription[] =>
    looks[key].wrap === true ? [{ area: areaOf(column), wrap: true }] : [],
  );
  const signColours = (plan.signed ?? []).map((key) => ({ area: areaOf(keys.indexOf(key)) }));
  const validations: readonly ListValidation[] = validationsOf(
    kind,
    body,
    (key) => keys.indexOf(key),
    context.language,
  );
  const frame = {
    kind,
    name: sheetName(kind, context.language),
    columnWidths: keys.map((key) => looks[key].width),
    freezeRows: header + 1,
    freezeColumns: plan.freezeColumns ?? 0,
    sample: context.sample,
  };
  return {
    ...sheetOf(frame, [headingPart(kind, context), plan.above, table, { ...emptyPart, styles: wrapped, signColours }]),
    validations,
    ...(plan.ratingLooks === undefined ? {} : { ratingLooks: plan.ratingLooks }),
  };
};
