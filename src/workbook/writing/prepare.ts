import { columnLetters } from '../../sheets/address';
import type { Area } from '../../sheets/description';
import { without } from './areas';
import type { PlannedSheet } from './plan';
import { step, type Step } from './steps';
import { areaOfBlock } from './survey';
import { keepsTable } from './tables';
import type { SheetOf } from './writeCells';

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/**
 * Makes a sheet that Saldo wrote before ready to be written again, in place: what a person put below or to the right
 * moves along, looks and leftovers of ours go, cells of the person stay untouched.
 */
export const prepare = (sheet: SheetOf, planned: PlannedSheet, canResize: boolean): readonly Step[] => {
  const { existing, room, description, tables } = planned;
  if (existing === null || room === null) return [];
  const { areas } = existing.sheet.mark;
  const kept = tables.filter((table) => keepsTable(table, canResize));
  // Only tables that Saldo made; one that the person made on the sheet stays as it is, filter included.
  const made = new Set(existing.sheet.mark.tables.map(({ name }) => name));
  const isKept = (name: string): boolean => kept.some((table) => table.name === name);
  const ours = existing.tables.filter(({ name }) => made.has(name) || isKept(name));
  const dissolved = ours.filter(({ name }) => !isKept(name));
  return [
    step((context) => {
      ours
        .filter(({ filterButtons }) => filterButtons)
        .forEach(({ name }) => context.workbook.tables.getItem(name).clearFilters());
      dissolved.forEach(({ name }) => context.workbook.tables.getItem(name).convertToRange());
    }),
    step((context) => insertRoom(sheet(context), room)),
    step((context) => {
      for (const area of areas) clearLooks(rangeOf(sheet(context), area));
      for (const { area } of existing.looks.validations ?? []) rangeOf(sheet(context), area).dataValidation.clear();
    }),
    step((context) => {
      for (const { name, description: table, extraColumns } of kept) {
        const { row, column, rows, columns } = table.area;
        context.workbook.tables
          .getItem(name)
          .resize(sheet(context).getRangeByIndexes(row, column, rows, columns + extraColumns));
      }
    }),
    step((context) => {
      for (const area of without(areas, description.blocks.map(areaOfBlock)))
        rangeOf(sheet(context), area).clear('Contents');
    }),
  ];
};

/** Takes looks off; merged cells would swallow what is written next. */
export const clearLooks = (range: Excel.Range): void => {
  range.unmerge();
  range.conditionalFormats.clearAll();
  range.clear('Formats');
};

const insertRoom = (sheet: Excel.Worksheet, { insertColumns, insertRows }: NonNullable<PlannedSheet['room']>): void => {
  if (insertColumns !== null) {
    const { at, count } = insertColumns;
    sheet.getRange(`${columnLetters(at)}:${columnLetters(at + count - 1)}`).insert('Right');
  }
  if (insertRows !== null) {
    const { at, count } = insertRows;
    sheet.getRange(`${at + 1}:${at + count}`).insert('Down');
  }
};
