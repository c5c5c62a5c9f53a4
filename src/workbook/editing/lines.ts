import type { CellContent } from '../../sheets/description';
import { cellInput } from '../writing/cellInput';
import { step, type Step } from '../writing/steps';
import { rangeOf, type Target } from './target';

type Input = string | number | boolean;

const bytesOf = (rows: readonly (readonly Input[])[]): number =>
  500 + rows.flat().reduce<number>((sum, input) => sum + String(input).length * 1.5 + 3, 0);

const filledTo = (length: number, contents: readonly CellContent[]): Input[] =>
  Array.from({ length }, (_, index) => cellInput(contents[index] ?? null));

const worksheetOf = (context: Excel.RequestContext, { sheet }: Target): Excel.Worksheet =>
  context.workbook.worksheets.getItem(sheet.id);

/** New lines under the table, or behind everything on the sheet when there is no table any more. */
export const addLines = (target: Target): readonly Step[] => {
  const { table, area, end, edit } = target;
  // Columns that the person added to the table stay empty in the new lines.
  const rows = (edit.newRows ?? []).map((row) => filledTo(Math.max(area.columns, row.length), row));
  const [first] = rows;
  if (first === undefined) return [];
  if (table === null) {
    return [
      {
        bytes: bytesOf(rows),
        run: (context) => {
          const place = { row: end.row, column: area.column, rows: rows.length, columns: first.length };
          rangeOf(worksheetOf(context, target), place).formulas = rows;
        },
      },
    ];
  }
  const added = table.isEmpty ? rows.slice(1) : rows;
  return [
    ...(table.isEmpty
      ? [
          step((context) => {
            const place = { ...area, row: area.row + 1, rows: 1, columns: first.length };
            rangeOf(worksheetOf(context, target), place).formulas = [first];
          }),
        ]
      : []),
    ...(added.length === 0
      ? []
      : [
          {
            bytes: bytesOf(added),
            run: (context: Excel.RequestContext) => {
              context.workbook.tables.getItem(table.name).rows.add(undefined, added);
            },
          },
        ]),
  ];
};

/** Lines of the table once the new ones are in, header row included. */
export const rowsWithNew = ({ table, area, edit }: Target): number => {
  const added = edit.newRows?.length ?? 0;
  return area.rows + Math.max(0, added - (table?.isEmpty === true ? 1 : 0));
};

/** New columns to the right of the table, or of everything on the sheet when there is no table any more. */
export const addColumns = (target: Target): readonly Step[] => {
  const { table, area, end, edit } = target;
  return (edit.newColumns ?? []).map((contents, index): Step => {
    if (table === null) {
      const cells = filledTo(contents.length, contents).map((input) => [input]);
      return {
        bytes: bytesOf(cells),
        run: (context) => {
          const place = { row: area.row, column: end.column + index, rows: cells.length, columns: 1 };
          rangeOf(worksheetOf(context, target), place).formulas = cells;
        },
      };
    }
    const cells = filledTo(rowsWithNew(target), contents).map((input) => [input]);
    return {
      bytes: bytesOf(cells),
      run: (context) => {
        context.workbook.tables.getItem(table.name).columns.add(undefined, cells);
      },
    };
  });
};
