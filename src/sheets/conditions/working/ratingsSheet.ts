import { textIn } from '../../../text/instance';
import { text, type Area, type CellContent, type SheetDescription } from '../../description';
import { sheetName, tableNames } from '../../names';
import { emptyPart, lines, sheetOf, type Part } from '../../part';
import { tablePart, type TableColumn } from '../../table';
import type { CaseMunicipality, Casework, ConditionLine, GivenRating, Ratings } from '../casework';
import { columnKeys, headerOf } from '../columns';
import { ratingLetters, ratingLook, ratingValidation } from './allowed';
import { lineOf, ratedLineCells } from './cells';
import type { WorkingContext } from './context';
import { atLeastOne, headingPart } from './workingSheet';

/** Names of municipalities stand in the row above their codes, which are the headers of the table. */
const namesRow = 2;
const header = 3;
const firstCase = columnKeys.ratings.length;

interface MatrixPlan {
  readonly kind: 'ratings' | 'secondRatings';
  readonly casework: Casework;
  readonly ratings: Ratings;
  readonly context: WorkingContext;
}

/** Lines to rate: those in use, and those with ratings of before they were dropped, so that none is lost. */
export const linesToRate = ({ framework }: Casework, ratings: Ratings): readonly ConditionLine[] =>
  framework.conditions.filter(({ code, use }) => use === 'yes' || (ratings.get(code)?.size ?? 0) > 0);

const originColumn = ({ kind, context: { origins } }: MatrixPlan): ReadonlyMap<string, string> | null =>
  kind === 'ratings' && origins !== undefined ? origins : null;

const columnsOfMatrix = (plan: MatrixPlan): readonly TableColumn[] => {
  const { casework, context } = plan;
  const t = textIn(context.language);
  return [
    ...columnKeys.ratings.map((key): TableColumn => ({
      header: headerOf(key, context.language),
      format: key === 'level' ? '0' : null,
      ...(key === 'level' ? { align: 'center' as const } : {}),
    })),
    ...casework.municipalities.map(({ code }): TableColumn => ({ header: code, format: null, align: 'center' })),
    ...(originColumn(plan) === null ? [] : [{ header: t('conditionSheets.origin'), format: null }]),
  ];
};

const rowsOfMatrix = (plan: MatrixPlan): readonly (readonly CellContent[])[] => {
  const { casework, ratings, context } = plan;
  const origins = originColumn(plan);
  // Looked up once: a matrix of the whole country has tens of thousands of cells.
  const letters = ratingLetters(context.language);
  const cellOf = (rating: GivenRating | undefined): CellContent =>
    rating === undefined ? null : text(letters[rating]);
  return linesToRate(casework, ratings).map((line) => {
    const given = ratings.get(line.code);
    return [
      ...lineOf('ratings', ratedLineCells(line)),
      ...casework.municipalities.map(({ code }) => cellOf(given?.get(code))),
      ...(origins === null ? [] : [text(origins.get(line.code) ?? '')]),
    ];
  });
};

const namesPart = (municipalities: readonly CaseMunicipality[]): Part =>
  municipalities.length === 0
    ? emptyPart
    : {
        ...emptyPart,
        blocks: [{ row: namesRow, column: firstCase, rows: [municipalities.map(({ name }) => text(name))] }],
        styles: [
          {
            area: { row: namesRow, column: firstCase, rows: 1, columns: municipalities.length },
            role: 'subtitle',
            align: 'center',
            wrap: true,
          },
        ],
      };

/** What the letters mean, and beside it what holds for every rating: they stay in sight while people scroll. */
const remarksPart = ({ kind, context }: MatrixPlan): Part => {
  const t = textIn(context.language);
  const legend = lines({ row: namesRow, column: 0 }, [t('conditionSheets.legend')], { role: 'method' });
  const caveats = lines(
    { row: 0, column: firstCase },
    [t('conditionSheets.relative'), [t(`conditionSheets.matrix.${kind}`), ...context.statements].join(' ')],
    { role: 'caveat' },
  );
  return { ...emptyPart, blocks: [...legend.blocks, ...caveats.blocks], styles: [...legend.styles, ...caveats.styles] };
};

const nameWidth = 40;
/** Most names of municipalities fit on two lines. */
const caseWidth = 13;

/** The matrix of conditions and municipalities: a letter per cell, chosen from a list, with a colour and form of its own. */
const matrixSheet = (plan: MatrixPlan): SheetDescription => {
  const { kind, casework, context } = plan;
  const columns = columnsOfMatrix(plan);
  const rows = atLeastOne(rowsOfMatrix(plan), columns.length);
  const cases = casework.municipalities.length;
  const matrix: Area = { row: header + 1, column: firstCase, rows: rows.length, columns: cases };
  const table = tablePart({
    name: tableNames[kind],
    at: { row: header, column: 0 },
    columns,
    rows,
    mode: 'live',
  });
  const names: Area = { row: header + 1, column: firstCase - 1, rows: rows.length, columns: 1 };
  const frame = {
    kind,
    name: sheetName(kind, context.language),
    columnWidths: [14, 8, nameWidth, ...casework.municipalities.map(() => caseWidth), 44],
    freezeRows: header + 1,
    freezeColumns: firstCase,
    sample: context.sample,
  };
  return {
    ...sheetOf(frame, [
      // Statements stand beside it: the columns of the municipalities begin where a long line would go on.
      headingPart(kind, { ...context, statements: [] }),
      remarksPart(plan),
      namesPart(casework.municipalities),
      table,
      { ...emptyPart, styles: [{ area: names, wrap: true }] },
    ]),
    ...(cases === 0
      ? {}
      : {
          validations: [ratingValidation(matrix, context.language)],
          ratingLooks: [ratingLook(matrix, context.language)],
        }),
  };
};

/** `Saldo 3 Beoordelingen`: the ratings, municipalities in the order of the casework. */
export const ratingsSheet = (casework: Casework, context: WorkingContext): SheetDescription =>
  matrixSheet({ kind: 'ratings', casework, ratings: casework.ratings, context });

/** The same conditions and municipalities for somebody who rates without looking at the first ratings. */
export const secondRatingsSheet = (casework: Casework, context: WorkingContext): SheetDescription =>
  matrixSheet({ kind: 'secondRatings', casework, ratings: casework.secondRatings ?? new Map(), context });
