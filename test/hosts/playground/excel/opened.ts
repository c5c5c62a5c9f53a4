import { openWorkbook, type OpenWorkbook, type WorkbookContents } from '../../../support/excelHost';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** A workbook for one test, with the two things every test does. */
export interface Opened {
  readonly host: OpenWorkbook;
  readonly run: <T>(batch: Batch<T>) => Promise<T>;
  /** Values of `Budget!A1:B2` and the like, as Excel gives them. */
  readonly values: (address: string) => Promise<unknown[][]>;
}

const open: OpenWorkbook[] = [];

export const opened = async (
  sheets: WorkbookContents['sheets'],
  options?: WorkbookContents['options'],
): Promise<Opened> => {
  const host = await openWorkbook({ sheets, ...(options === undefined ? {} : { options }) });
  open.push(host);
  const run = <T>(batch: Batch<T>): Promise<T> => host.globals.Excel.run(batch);
  const values = (address: string): Promise<unknown[][]> =>
    run(async (context) => {
      const [sheet, local] = address.split('!');
      const range = context.workbook.worksheets.getItem(sheet).getRange(local);
      range.load('values');
      await context.sync();
      return range.values;
    });
  return { host, run, values };
};

/** Closes what the test opened; call it after each test. */
export const closeAll = (): void => open.splice(0).forEach((host) => host.close());

/** The code of the error that a promise ends with. */
export const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
  } catch (error) {
    return (error as { readonly code?: string }).code ?? String(error);
  }
  return 'no error';
};
