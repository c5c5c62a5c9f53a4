import { formula, text, type CellContent } from '../../description';
import { emptyPart, joined, lines, type Part } from '../../part';
import { cellsPart, type Computed, type TableCell } from '../../table';
import { fixedAddress } from '../../address';
import { entryText } from '../entries';
import { ratingFormulas } from './heatTable';
import {
  casesOfRow,
  cellOfCase,
  cellOfRow,
  columnOfRows,
  countColumn,
  countColumns,
  positionFormula,
  rowsOnTop,
  workingColumn,
  workingHeader,
  type CountColumn,
  type PartRow,
} from './layout';
import { spellings } from './letterFormulas';
import type { ModelRow } from './model';
import type { Context } from './top';

const letters = ['low', 'medium', 'high'] as const;
const sides = ['deficit', 'surplus'] as const;

/** The counts a fixed value rests on, as one text. */
const keyOf = ({ all }: ModelRow): string => `${all.deficit.join('-')} ${all.surplus.join('-')}`;

const countCells = ({ model, layout }: Context, own: ModelRow, index: number): readonly TableCell[] => {
  const { t, input } = model;
  const ratings = casesOfRow(layout, layout.firstRow + index).replaceAll(/\$(?=\d)/g, '');
  const groups = casesOfRow(layout, rowsOnTop.group);
  const hardly = casesOfRow(layout, rowsOnTop.hardly);
  const row = layout.counts + 1 + index;
  const counts = (['all', 'explainable'] as const).flatMap((which) =>
    sides.flatMap((side) =>
      letters.map((letter, code): Computed => {
        const only = which === 'all' ? '' : `,${hardly},"<>${t('sheets.words.yes')}"`;
        const group = t(`conditionsCompare.sheet.${side}Letter`);
        const shown = entryText('rating', letter, input.language);
        return {
          formula: `=COUNTIFS(${ratings},"${shown}",${groups},"${group}"${only})`,
          value: own[which][side][code]!,
        };
      }),
    ),
  );
  const at = (column: CountColumn): string => cellOfRow(row, countColumn(layout, column));
  const [a, b, c, d, e, f] = countColumns.slice(0, 6).map(at);
  const key: Computed = {
    formula: `=${[a, b, c].join('&"-"&')}&" "&${[d, e, f].join('&"-"&')}`,
    value: keyOf(own),
  };
  const { comparison } = own;
  return [...counts, key, text(keyOf(own)), comparison?.p ?? null, comparison?.holmP ?? null];
};

/** Where a line stands on the sheet with ratings now. */
const linePosition = ({ model }: Context, code: string): CellContent => {
  const { ratings } = model.input.places;
  const quoted = `"${code.replaceAll('"', '""')}"`;
  return formula(positionFormula(workingColumn(ratings, ratings.columns.code), quoted));
};

const header = ({ model }: Context): readonly CellContent[] => {
  const { t } = model;
  return [
    text(t('conditionsCompare.sheet.counts.position')),
    text(t('conditionSheets.columns.code')),
    text(t('conditionSheets.columns.condition')),
    ...countColumns.map((column) => text(t(`conditionsCompare.sheet.counts.${column}`))),
  ];
};

/** How often each rating occurs on either side, with and without the hardly explainable: what the statistics rest on. */
export const countsPart = (context: Context): Part => {
  const { model, layout } = context;
  const { t, input, rows } = model;
  const at = { row: layout.counts, column: 0 };
  const area = { ...at, rows: 1, columns: layout.firstCase + countColumns.length };
  const keys = (['key', 'keyThen'] as const).map((column) =>
    columnOfRows(layout, layout.counts, countColumn(layout, column)),
  );
  const same: Computed = {
    formula: `=SUMPRODUCT(--(${keys.join('=')}))`,
    value: rows.length,
  };
  return joined([
    lines({ row: layout.counts - 1, column: 0 }, [t('conditionsCompare.sheet.counts.title')], { role: 'heading' }),
    cellsPart({ row: layout.counts - 1, column: countColumn(layout, 'keyThen') }, [[same]], input.formulas, ['0']),
    { ...cellsPart(at, [header(context)], 'live'), styles: [{ area, role: 'header', wrap: true }] },
    rows.length === 0
      ? emptyPart
      : cellsPart(
          { row: layout.counts + 1, column: 0 },
          rows.map((own, index): readonly TableCell[] => [
            own.row.from.kind === 'line' && input.formulas === 'live' ? linePosition(context, own.row.id) : null,
            text(own.row.id),
            text(own.row.name),
            ...countCells(context, own, index),
          ]),
          input.formulas,
          [null, null, null, ...countColumns.slice(0, 12).map(() => '0'), null, null, '0.000000', '0.000000'],
        ),
  ]);
};

const partRows = (parts: readonly PartRow[]): readonly PartRow[] =>
  parts.flatMap((part) => [part, ...partRows(part.parts)]);

/** Ratings of the conditions that the log takes together, from which their row in the heat table follows. */
const takenTogether = (context: Context): Part => {
  const { model, layout } = context;
  const all = layout.parts.flatMap(partRows);
  if (all.length === 0 || model.input.formulas === 'values') return emptyPart;
  const formulaFor = ratingFormulas(context);
  const row = (part: PartRow): Part =>
    cellsPart(
      { row: part.row, column: 0 },
      [
        [
          part.from.kind === 'line' ? linePosition(context, part.from.code) : null,
          part.from.kind === 'line' ? text(part.from.code) : null,
          null,
          ...model.cases.map((_, i) =>
            formula(formulaFor(part.from, cellOfRow(part.row, 0), part.parts, layout.firstCase + i)),
          ),
        ],
      ],
      'live',
    );
  return joined([
    lines({ row: layout.partsTitle, column: 0 }, [model.t('conditionsCompare.sheet.counts.parts')], {
      role: 'heading',
    }),
    ...all.map(row),
  ]);
};

/** Where municipalities stand on the working sheets, and how a rating may be written. */
export const lookupPart = (context: Context): Part => {
  const { model, layout } = context;
  const { t, input, cases } = model;
  if (input.formulas === 'values') return emptyPart;
  const { ratings, cases: casesPlace } = input.places;
  const code = (i: number): string => cellOfCase(rowsOnTop.header, layout.firstCase + i);
  const row = (name: string, range: string): readonly CellContent[] => [
    text(name),
    ...cases.map((_, i) => formula(positionFormula(range, code(i)))),
  ];
  const column = layout.firstCase - 1;
  return joined([
    cellsPart(
      { row: layout.spellings, column },
      [[text(t('conditionsCompare.sheet.counts.spellings')), text(spellings)]],
      'live',
    ),
    cellsPart(
      { row: layout.casePosition, column },
      [
        row(
          t('conditionsCompare.sheet.counts.casePosition', { sheet: casesPlace.sheet }),
          workingColumn(casesPlace, casesPlace.columns.code),
        ),
        row(t('conditionsCompare.sheet.counts.ratingPosition', { sheet: ratings.sheet }), workingHeader(ratings)),
      ],
      'live',
    ),
    takenTogether(context),
  ]);
};

/** Cell that is above zero when something is not on the working sheets any more. */
export const lostFormula = ({ layout, model }: Context): string => {
  const positions = fixedAddress({ row: layout.counts + 1, column: 0 });
  const last = fixedAddress({ row: layout.counts + layout.rows, column: 0 });
  const lines = model.rows.filter(({ row }) => row.from.kind === 'line').length;
  const cases = [layout.casePosition, layout.ratingPosition].map((row) => `COUNT(${casesOfRow(layout, row)})`);
  return `${lines + 2 * layout.cases}-COUNT(${positions}:${last})-${cases.join('-')}`;
};
