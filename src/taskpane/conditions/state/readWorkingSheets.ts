import { success, type Result } from '../../../analysis/result';
import type { SaldoSheet, SheetContents, Workbook, WorkbookProblem } from '../../../workbook/port/workbook';
import type { WorkingSheet, WorkingSheets } from '../data/readCasework';
import { workingKinds } from '../../session/companions';

/** Asks the workbook for all working sheets. Two questions, whatever the size. */
export const readWorkingSheets = async (workbook: Workbook): Promise<Result<WorkingSheets, WorkbookProblem>> => {
  const known = await workbook.saldoSheets();
  if (!known.ok) return known;
  const own = workingKinds.flatMap((kind): readonly SaldoSheet[] => {
    const sheet = known.value.find((one) => one.kind === kind);
    return sheet === undefined ? [] : [sheet];
  });
  if (own.length === 0) return success({});
  const read = await workbook.readSheets(own.map(({ id }) => id));
  if (!read.ok) return read;
  return success(
    Object.fromEntries(
      own.map((sheet, index) => [sheet.kind, workingSheet(sheet, read.value[index] ?? null)] as const),
    ),
  );
};

/** The grid knows what the sheet is called by now. */
const workingSheet = (sheet: SaldoSheet, contents: SheetContents | null): WorkingSheet => ({
  sheet: contents === null ? sheet : { ...sheet, name: contents.grid.sheet },
  contents,
});
