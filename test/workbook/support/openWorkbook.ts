import { createExcelWorkbook } from '../../../src/workbook/createExcelWorkbook';
import { excelSurroundings } from '../../../src/workbook/host';
import type { Workbook } from '../../../src/workbook/port/workbook';
import { installGlobals, openWorkbook as openHost, type OpenWorkbook, type Typed } from '../../support/excelHost';

type Content = string | number | boolean;

/** An emulated Excel with a workbook, Saldo's boundary to it, and what a person does there. */
export interface Opened {
  readonly workbook: Workbook;
  readonly host: OpenWorkbook;
  /** A person (or another add-in) at work: their own requests, not counted. */
  readonly person: <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  readonly values: (sheet: string, address: string) => Promise<readonly (readonly Content[])[]>;
  readonly formulas: (sheet: string, address: string) => Promise<readonly (readonly Content[])[]>;
  readonly sheetNames: () => Promise<readonly string[]>;
  readonly sheetId: (name: string) => Promise<string>;
  readonly tables: () => Promise<Readonly<Record<string, string>>>;
  readonly names: () => Promise<Readonly<Record<string, string>>>;
  readonly charts: (sheet: string) => Promise<readonly string[]>;
}

let last: OpenWorkbook | null = null;

/** Opens a workbook; the one of the test before is closed. */
export const openWorkbook = async (
  sheets: Readonly<Record<string, readonly (readonly Typed[])[]>>,
): Promise<Opened> => {
  last?.close();
  const host = await openHost({ sheets });
  last = host;
  installGlobals(host);
  let run = 0;
  const workbook = createExcelWorkbook({
    ...excelSurroundings,
    wait: () => Promise.resolve(),
    newRun: () => `run${++run}`,
  });
  const person = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.globals.Excel.run(work);
  const read = (sheet: string, address: string, property: 'values' | 'formulas'): Promise<Content[][]> =>
    person(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load(property);
      await context.sync();
      return range[property] as Content[][];
    });
  const worksheets = (): Promise<readonly { readonly id: string; readonly name: string }[]> =>
    person(async (context) => {
      context.workbook.worksheets.load('items/id,items/name');
      await context.sync();
      return context.workbook.worksheets.items.map(({ id, name }) => ({ id, name }));
    });
  return {
    workbook,
    host,
    person,
    values: (sheet, address) => read(sheet, address, 'values'),
    formulas: (sheet, address) => read(sheet, address, 'formulas'),
    sheetNames: async () => (await worksheets()).map(({ name }) => name),
    sheetId: async (wanted) => (await worksheets()).find(({ name }) => name === wanted)!.id,
    tables: () =>
      person(async (context) => {
        const { tables } = context.workbook;
        tables.load('items/name');
        await context.sync();
        const ranges = tables.items.map((table) => table.getRange());
        ranges.forEach((range) => range.load('address'));
        await context.sync();
        return Object.fromEntries(tables.items.map(({ name }, index) => [name, ranges[index].address]));
      }),
    names: () =>
      person(async (context) => {
        context.workbook.names.load('items/name,items/formula');
        await context.sync();
        return Object.fromEntries(context.workbook.names.items.map(({ name, formula }) => [name, String(formula)]));
      }),
    charts: (sheet) =>
      person(async (context) => {
        const { charts } = context.workbook.worksheets.getItem(sheet);
        charts.load('items/name');
        await context.sync();
        return charts.items.map(({ name }) => name);
      }),
  };
};

afterAll(() => {
  last?.close();
  last = null;
});
