import type { SheetDescription } from '../../sheets/description';
import type { PlannedSheet, PlannedTable } from './plan';
import type { Renames } from './renameInFormula';
import { step, type Step } from './steps';
import { writeBlock, type SheetOf } from './writeCells';

/** Cells of the rows in which tables have their headers: these must stand before a table is made of them. */
export const writeHeaders = (sheet: SheetOf, { blocks, tables }: SheetDescription, renames: Renames): readonly Step[] =>
  tables.flatMap(({ area }) =>
    blocks.flatMap((block) => {
      const header = block.rows[area.row - block.row];
      return header === undefined
        ? []
        : writeBlock(sheet, { row: area.row, column: block.column, rows: [header] }, renames);
    }),
  );

/** Can the table stay the table it is? Only then do a person's formulas that name it go on working. */
export const keepsTable = ({ now, description }: PlannedTable, canResize: boolean): boolean =>
  now !== null && canResize && now.area.row === description.area.row && now.area.column === description.area.column;

/** Makes tables of the areas that are none yet, and gives them their looks. */
export const placeTables = (sheet: SheetOf, { tables }: PlannedSheet, canResize: boolean): readonly Step[] =>
  tables
    .filter((planned) => !keepsTable(planned, canResize))
    .map(({ description: { area, filterButtons }, name, extraColumns }) =>
      step((context) => {
        const range = sheet(context).getRangeByIndexes(area.row, area.column, area.rows, area.columns + extraColumns);
        const table = sheet(context).tables.add(range, true);
        table.name = name;
        table.style = 'TableStyleLight1';
        table.showBandedRows = true;
        table.showFilterButton = filterButtons ?? true;
      }),
    );
