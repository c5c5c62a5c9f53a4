import type { FrameLocator, Page } from 'playwright-core';
import { decomposePanel } from '../../src/analysis/decomposition/decomposePanel';
import { decomposePeriods } from '../../src/analysis/decomposition/decomposePeriods';
import type { PanelRow } from '../../src/analysis/decomposition/types';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/hosts/playground/excel/control/snapshot';

/** A person's way through the pane in the playground, and what the workbook holds afterwards. */

export const paneOf = (page: Page): FrameLocator => page.frameLocator('#pane-frame');

export const snapshotOf = (page: Page): Promise<WorkbookSnapshot> =>
  page.evaluate(async () => {
    await window.saldoPlayground.settle();
    return window.saldoPlayground.snapshot();
  });

export const sheetNamed = async (page: Page, name: string): Promise<SheetSnapshot> => {
  const found = (await snapshotOf(page)).sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`There is no sheet ${name}`);
  return found;
};

export const select = (page: Page, address: string): Promise<void> =>
  page.evaluate((where) => window.saldoPlayground.select(where), address);

export const type = (page: Page, address: string, value: string | number | boolean): Promise<void> =>
  page.evaluate(
    async ([where, what]) => {
      window.saldoPlayground.type(where, what);
      await window.saldoPlayground.settle();
    },
    [address, value] as const,
  );

/** Welcome, own table: ends on step 1 with the columns recognised. */
export const openVolumePrice = async (page: Page, cell: string): Promise<void> => {
  await select(page, cell);
  await paneOf(page).getByRole('button', { name: 'Gebruik mijn eigen tabel' }).click();
  await paneOf(page).getByRole('heading', { name: 'Volume en prijs', level: 1 }).waitFor();
};

export const writeButton = (page: Page) => paneOf(page).getByRole('button', { name: 'Zet in werkblad' });

export const write = async (page: Page): Promise<void> => {
  await writeButton(page).click();
  await paneOf(page).getByRole('button', { name: 'Ga naar blad' }).waitFor();
};

/** What a cell shows; `null` when nothing was ever put there. */
export const valueAt = (sheet: SheetSnapshot, address: string): number | string | boolean | null =>
  Object.hasOwn(sheet.cells, address) ? sheet.cells[address].value : null;

const numberAt = (sheet: SheetSnapshot, address: string): number | null => {
  const value = valueAt(sheet, address);
  return typeof value === 'number' ? value : null;
};

/** Where a person's figures stand. */
export interface Source {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly unit: number;
}

/** The panel that stands on a sheet: code, name, year, budget, spending, predicted and actual volume in A to G. */
export const panelOn = (sheet: SheetSnapshot, { firstRow, lastRow, unit }: Source): readonly PanelRow[] => {
  const money = (address: string): number | null => {
    const value = numberAt(sheet, address);
    return value === null ? null : value * unit;
  };
  return Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i).map((row) => ({
    municipality: String(valueAt(sheet, `A${row}`)),
    year: Number(valueAt(sheet, `C${row}`)),
    budget: money(`D${row}`),
    spending: money(`E${row}`),
    predictedVolume: numberAt(sheet, `F${row}`),
    actualVolume: numberAt(sheet, `G${row}`),
  }));
};

type Line = readonly (number | string | null)[];

const columns = ['Resultaat %', 'Volume %', 'Prijs en overig %', 'Resultaat €', 'Volume €', 'Prijs en overig €'];

/** Texts of one column by row. */
const textsIn = (sheet: SheetSnapshot, column: string): readonly (readonly [number, string])[] =>
  Object.entries(sheet.cells).flatMap(([address, { value }]) => {
    const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    return letters === column && typeof value === 'string' ? [[Number(row), value] as const] : [];
  });

/** Reads the figures of a row from the columns under these headers. */
const readerOf = (sheet: SheetSnapshot, header: number): ((row: number) => Line) => {
  const letters = new Map(
    Object.entries(sheet.cells).flatMap(([address, { value }]) =>
      address.endsWith(String(header)) && /^[A-Z]+$/.test(address.slice(0, -String(header).length))
        ? [[String(value), address.slice(0, -String(header).length)] as const]
        : [],
    ),
  );
  return (row) =>
    columns.map((name) => {
      const column = letters.get(name);
      if (column === undefined) throw new Error(`No column ${name} in row ${header}`);
      const value = valueAt(sheet, `${column}${row}`);
      return typeof value === 'boolean' ? String(value) : value;
    });
};

/** What the sheet shows beside what the core says: every municipality-year, then every municipality over the period. */
export const besideTheCore = (
  sheet: SheetSnapshot,
  rows: readonly PanelRow[],
): readonly { readonly where: string; readonly found: Line; readonly expected: Line }[] => {
  const decomposed = decomposePanel(rows, 'report');
  const labels = textsIn(sheet, 'A');
  const headers = labels.filter(([, label]) => label === 'Code').map(([row]) => row);
  if (headers.length !== 2) throw new Error(`The sheet has ${headers.length} tables of municipalities`);
  const [periodHeader, yearsHeader] = headers;
  const inYears = readerOf(sheet, yearsHeader);
  const inPeriod = readerOf(sheet, periodHeader);
  const rowOf = new Map(labels.flatMap(([row, label]) => (row < yearsHeader ? [[label, row] as const] : [])));
  const years = decomposed.flatMap(({ row, decomposition }, index) => {
    if (!decomposition.ok || !decomposition.value.components.ok) return [];
    const { balance, components } = decomposition.value;
    const { share, euro } = components.value;
    return [
      {
        where: `${row.municipality} ${row.year}`,
        found: inYears(yearsHeader + 1 + index),
        expected: [balance.share, share.volume, share.price, balance.euro, euro.volume, euro.price],
      },
    ];
  });
  const periods = decomposePeriods(decomposed, 'mean').map(({ municipality, balance, components }) => ({
    where: municipality,
    found: inPeriod(rowOf.get(municipality) ?? 0),
    expected: [
      balance.share,
      components.share.volume,
      components.share.price,
      balance.euro,
      components.euro.volume,
      components.euro.price,
    ],
  }));
  return [...years, ...periods];
};

/** The largest difference, relative to the larger of 1 and the figure itself; not a number when a cell shows none. */
export const largestDifference = (sheet: SheetSnapshot, rows: readonly PanelRow[]): number =>
  Math.max(
    ...besideTheCore(sheet, rows).flatMap(({ found, expected }) =>
      expected.map((value, i) => {
        const cell = found[i];
        return typeof cell === 'number' && typeof value === 'number'
          ? Math.abs(cell - value) / Math.max(1, Math.abs(value))
          : Number.POSITIVE_INFINITY;
      }),
    ),
  );
