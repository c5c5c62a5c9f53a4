import { blockRows, headerRow, type BlockRow } from '../../src/sheets/association/layout';
import type { SheetDescription } from '../../src/sheets/description';
import type { CalculatedWorkbook } from './gridEngine';

type Shown = ReturnType<CalculatedWorkbook['valueAt']>;

export interface BlockShown extends Readonly<Record<BlockRow, readonly Shown[]>> {
  readonly years: readonly Shown[];
  readonly caveats: readonly Shown[];
}

/** What the block of a measure shows: years and period, found by its name as a reader finds it. */
export const rowsOf = (workbook: CalculatedWorkbook, sheet: SheetDescription, measure: string): BlockShown => {
  const title = sheet.blocks.find(({ rows: [[content]] }) => {
    return typeof content === 'object' && content !== null && 'text' in content && content.text === measure;
  })!;
  const header = sheet.blocks.find(({ row }) => row === headerRow)!.rows[0];
  const columns = header.flatMap((content, column) => (typeof content === 'number' ? [column] : []));
  const period = columns.at(-1)! + 1;
  const line = (row: number): readonly Shown[] =>
    [...columns, period].map((column) => workbook.valueAt(sheet.name, row, column));
  const first = title.row + 2;
  const under = first + blockRows.length;
  const caveats = Array.from({ length: 5 }, (_, index) => workbook.valueAt(sheet.name, under + index, title.column));
  return {
    ...(Object.fromEntries(blockRows.map((part, index) => [part, line(first + index)])) as Record<
      BlockRow,
      readonly Shown[]
    >),
    years: columns.map((column) => workbook.valueAt(sheet.name, headerRow, column)),
    caveats: caveats.filter((text) => text !== null && text !== ''),
  };
};
