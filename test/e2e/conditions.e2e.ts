import type { Page } from 'playwright-core';
import type { SheetSnapshot } from '../../src/hosts/playground/excel/control/snapshot';
import { paneOf, select, sheetNamed, snapshotOf, type, valueAt } from '../support/journey';
import { openPlayground, type OpenPlayground } from '../support/playgroundPage';

let open: OpenPlayground;
afterEach(() => open.close());

const part = (page: Page, name: string) => paneOf(page).getByRole('button', { name, exact: true });

/** Step 1 with the panel, then the invented ratings: ends on the framework that stands in the workbook. */
const prepareSample = async (page: Page): Promise<void> => {
  const pane = paneOf(page);
  await select(page, 'Budget!D40');
  await pane.getByRole('button', { name: 'Gebruik mijn eigen tabel' }).click();
  await pane.getByText('90 rijen: 15 gemeenten, 6 jaren').waitFor();
  await page.locator('.ribbon-button', { hasText: 'Condities' }).click();
  await pane.getByText('Voorbeeld met oordelen').click();
  await pane.getByRole('button', { name: 'Zet kader klaar' }).click();
  await pane.getByText('57 condities, 35 in gebruik').first().waitFor({ timeout: 60_000 });
  await pane.getByRole('button', { name: 'Ga beoordelen' }).waitFor({ timeout: 60_000 });
};

/** Address of the first cell with this text, in a column or a row when asked. */
const addressOf = (sheet: SheetSnapshot, text: string, within: (address: string) => boolean = () => true): string => {
  const found = Object.entries(sheet.cells).find(([address, { value }]) => value === text && within(address));
  if (found === undefined) throw new Error(`${text} does not stand on ${sheet.name}`);
  return found[0];
};

const lettersOf = (address: string): string => address.replace(/\d+$/, '');
const rowOf = (address: string): string => address.replace(/^[A-Z]+/, '');

/** The cell where the row of one text crosses the column of another. */
const crossing = (sheet: SheetSnapshot, row: string, column: string): string => {
  const header = addressOf(sheet, column);
  return `${lettersOf(header)}${rowOf(addressOf(sheet, row, (address) => /^[A-C]\d+$/.test(address)))}`;
};

/** Surplus minus deficit as the sheet shows it: with, and without the hardly explainable. */
const differences = async (page: Page, code: string): Promise<readonly (number | null)[]> => {
  const sheet = await sheetNamed(page, 'Saldo 3 Vergelijking');
  return ['O − T', 'O − T zonder nauwelijks verklaarbare'].map((header) => {
    const value = valueAt(sheet, crossing(sheet, code, header));
    return typeof value === 'number' ? Math.round(value * 1000) / 1000 : null;
  });
};

test('sample ratings: the published differences, rating in the pane and in the sheet, a diagram, and away again', async () => {
  open = await openPlayground('?sample=panel&lang=nl', { width: 1500, height: 1000 });
  const { page } = open;
  const pane = paneOf(page);
  const before = await snapshotOf(page);
  await prepareSample(page);
  expect((await snapshotOf(page)).sheets.slice(0, 2)).toEqual(before.sheets);

  // The comparison, with G1 set to "Telt mee: nee" by the sample.
  await part(page, 'Vergelijken').click();
  await pane.getByRole('button', { name: 'Zet in werkblad' }).click();
  await pane.getByText('Klaar: Saldo 3 Vergelijking.').waitFor({ timeout: 120_000 });
  expect(await differences(page, '2.a+2.b')).toEqual([0.958, 1.5]);
  expect(await differences(page, '2.p+2.q')).toEqual([0.375, 0.5]);

  // G1 counted by the sign of its balance; native formulas follow without writing again.
  const cases = await sheetNamed(page, 'Saldo 3 Gemeenten');
  const counts = crossing(cases, 'G1', 'Telt mee');
  expect(valueAt(cases, counts)).toBe('nee');
  await type(page, `'Saldo 3 Gemeenten'!${counts}`, 'ja');
  expect((await differences(page, '2.a+2.b'))[0]).toBeCloseTo(1.06, 2);
  expect((await differences(page, '2.p+2.q'))[0]).toBeCloseTo(0.44, 2);
  await type(page, `'Saldo 3 Gemeenten'!${counts}`, 'nee');

  // The inspector follows the active cell; a key in the pane fills that cell, and nothing else.
  const ratings = await sheetNamed(page, 'Saldo 3 Beoordelingen');
  const cell = crossing(ratings, '3.e', 'G10');
  expect(valueAt(ratings, cell)).toBe('H');
  await part(page, 'Beoordelen').click();
  await select(page, `'Saldo 3 Beoordelingen'!${cell}`);
  await pane.getByRole('heading', { name: '3.e (Financiële) sturing' }).waitFor();
  await pane.getByText('G10 Havenstrand').first().waitFor();
  await pane.getByRole('radio', { name: 'hoog' }).press('l');
  await pane.getByText(`Opgeslagen in 'Saldo 3 Beoordelingen'!${cell}.`, { exact: false }).waitFor();
  const rated = await sheetNamed(page, 'Saldo 3 Beoordelingen');
  expect(valueAt(rated, cell)).toBe('L');
  expect({ ...rated.cells, [cell]: null }).toEqual({ ...ratings.cells, [cell]: null });

  // A colleague types in the sheet: the pane follows.
  await type(page, `'Saldo 3 Beoordelingen'!${cell}`, 'H');
  await pane.getByRole('radio', { name: 'hoog', checked: true }).waitFor({ timeout: 20_000 });

  // The diagram of one municipality: boxes and lines on a sheet of its own, the table live.
  await part(page, 'Per gemeente').click();
  await pane.getByRole('img').first().waitFor();
  await pane.getByRole('button', { name: 'Teken diagram' }).click();
  await pane.getByText('Klaar: Saldo 3 G3.').waitFor({ timeout: 60_000 });
  const drawn = await sheetNamed(page, 'Saldo 3 G3');
  expect((drawn['shapes'] as readonly unknown[]).length).toBeGreaterThan(0);
  expect(String(valueAt(drawn, 'A1'))).toMatch(/^G3 Marendijk: \d+ van de \d+ verbanden zijn in lijn/);

  expect(open.complaints).toEqual([]);
}, 300_000);

test('an own workbook: a framework with a municipality of one’s own, rated by hand, found again after opening', async () => {
  open = await openPlayground('?sample=panel&lang=nl', { width: 1500, height: 1000 });
  const { page } = open;
  const pane = paneOf(page);
  await select(page, 'Budget!D40');
  await pane.getByRole('button', { name: 'Gebruik mijn eigen tabel' }).click();
  await pane.getByText('90 rijen: 15 gemeenten, 6 jaren').waitFor();
  await page.locator('.ribbon-button', { hasText: 'Condities' }).click();
  await pane.getByText('Deskundigheid van Rijk en gemeente').click();
  await pane.getByRole('button', { name: 'Zet kader klaar' }).click();
  await pane.getByRole('button', { name: 'Ga beoordelen' }).waitFor({ timeout: 60_000 });
  const names = (await snapshotOf(page)).sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Saldo 3 Condities', 'Saldo 3 Beoordelingen', 'Saldo 3 Onderbouwing']));

  const ratings = await sheetNamed(page, 'Saldo 3 Beoordelingen');
  const cell = crossing(ratings, 'vak.r.1', 'G8');
  await type(page, `'Saldo 3 Beoordelingen'!${cell}`, 'X');
  await pane.getByText(cell, { exact: false }).first().waitFor({ timeout: 20_000 });
  await type(page, `'Saldo 3 Beoordelingen'!${cell}`, 'H');

  // The pane is closed and opened again: everything stands in the workbook.
  await page
    .frames()
    .find((frame) => frame !== page.mainFrame())!
    .evaluate(() => location.reload());
  await pane
    .getByRole('button', { name: /Condities/ })
    .first()
    .click({ timeout: 60_000 });
  await part(page, 'Beoordelen').click();
  await select(page, `'Saldo 3 Beoordelingen'!${cell}`);
  await pane.getByRole('radio', { name: 'hoog', checked: true }).waitFor({ timeout: 20_000 });
  expect(open.complaints).toEqual([]);
}, 300_000);
