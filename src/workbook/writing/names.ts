import { fixedAreaAddress, quotedSheet } from '../../sheets/address';
import type { PlannedSheet } from './plan';
import { step, type Step } from './steps';
import type { SheetOf } from './writeCells';

/** Workbook-level names for cells of the sheet: new ones are added, ours from before point to their new place. */
export const placeNames = (sheet: SheetOf, { names, name: sheetName }: PlannedSheet): readonly Step[] =>
  names.map(({ name, description: { area }, exists }) =>
    step((context) => {
      const { names: all } = context.workbook;
      if (exists) all.getItem(name).formula = `=${quotedSheet(sheetName)}!${fixedAreaAddress(area)}`;
      else all.add(name, sheet(context).getRangeByIndexes(area.row, area.column, area.rows, area.columns));
    }),
  );
