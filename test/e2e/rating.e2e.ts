import type { Page } from 'playwright-core';
import { paneOf, select, sheetNamed, snapshotOf, valueAt } from '../support/journey';
import { openPlayground, type OpenPlayground } from '../support/playgroundPage';

/** Rating beside the grid, with the sample on its working sheets. */

let open: OpenPlayground;
afterEach(() => open.close());

const ratings = 'Saldo 3 Beoordelingen';

/** Framework: the sample with ratings; ends on the rating screen. */
const openRating = async (): Promise<Page> => {
  open = await openPlayground('?sample=panel', { width: 1400, height: 1000 });
  const { page } = open;
  const pane = paneOf(page);
  await select(page, 'Budget!A6');
  await pane.getByRole('button', { name: 'Gebruik mijn eigen tabel' }).click();
  await pane.getByRole('heading', { name: 'Volume en prijs', level: 1 }).waitFor();
  await pane.getByRole('button', { name: 'Terug naar Stappen' }).click();
  await pane.getByRole('button', { name: /Condities/ }).click();
  await pane.getByRole('radio', { name: /Voorbeeld met oordelen/ }).check();
  await pane.getByRole('button', { name: 'Zet kader klaar' }).click();
  await pane.locator('nav button:enabled', { hasText: 'Beoordelen' }).click();
  await pane.getByRole('heading', { name: 'Condities beoordelen', level: 1 }).waitFor();
  return page;
};

/** Where the rating of a municipality stands: `O17`. */
const placeOf = async (page: Page, condition: string, municipality: string): Promise<string> => {
  const { cells } = await sheetNamed(page, ratings);
  const entries = Object.entries(cells);
  const [header] = entries.find(([, { value }]) => value === municipality)!;
  const [row] = entries.find(([address, { value }]) => /^A\d+$/.test(address) && value === condition)!;
  return header.replace(/\d+/, '') + row.slice(1);
};

const title = (page: Page, code: string) =>
  paneOf(page).getByRole('heading', { level: 2, name: new RegExp(`^${code.replaceAll('.', '\\.')} `) });

const holds = async (page: Page, cell: string, value: string): Promise<void> => {
  for (let turn = 0; turn < 40; turn++) {
    if (valueAt(await sheetNamed(page, ratings), cell) === value) return;
    await page.waitForTimeout(250);
  }
  expect(valueAt(await sheetNamed(page, ratings), cell)).toBe(value);
};

test('the pane follows the active cell, a key rates it, and next takes the grid along', async () => {
  const page = await openRating();
  const pane = paneOf(page);
  const cell = await placeOf(page, '3.a', 'G10');
  await select(page, `'${ratings}'!${cell}`);
  await title(page, '3.a').waitFor();
  await pane.getByRole('radio', { name: 'hoog' }).focus();
  await page.keyboard.press('l');
  await holds(page, cell, 'L');
  await pane.getByText(`Opgeslagen in '${ratings}'!${cell}.`).waitFor();

  await pane.getByRole('textbox', { name: 'Onderbouwing' }).fill('Uit het gesprek.');
  await pane.getByRole('button', { name: 'Volgende', exact: true }).click();
  await title(page, '3.d').waitFor();
  const next = await placeOf(page, '3.d', 'G10');
  await pane.getByText(`'${ratings}'!${next}.`).waitFor();
  await page.keyboard.press('Alt+ArrowDown');
  await pane.getByRole('heading', { level: 2, name: /^G5 / }).waitFor();
  const reasons = await sheetNamed(page, 'Saldo 3 Onderbouwing');
  expect(Object.values(reasons.cells).filter(({ value }) => value === 'Uit het gesprek.')).toHaveLength(1);
  expect(open.complaints).toEqual([]);
});

test('figures of the workbook give the ratings of the sample back, and a second rater gets a sheet of their own', async () => {
  const page = await openRating();
  const pane = paneOf(page);
  const cell = await placeOf(page, '1.b', 'G3');
  await select(page, `'${ratings}'!${cell}`);
  await title(page, '1.b').waitFor();
  await pane.getByRole('button', { name: 'Oordelen uit cijfers…' }).click();
  await select(page, 'Uitkomsten!A5:E95');
  await pane.getByRole('button', { name: 'Gebruik selectie' }).click();
  await pane.getByRole('table', { name: 'Oordelen die hieruit volgen' }).waitFor();
  // Little inflow is favourable: all ratings are those on the sheet, so that there is nothing to replace.
  expect(await pane.getByRole('switch', { name: 'Hoger is gunstig' }).isChecked()).toBe(false);
  expect(await pane.getByRole('checkbox', { name: /^Vervang ook/ }).count()).toBe(0);
  await pane.getByRole('button', { name: 'Terug naar beoordelen' }).click();

  await pane.getByRole('button', { name: 'Tweede beoordelaar' }).click();
  await pane.getByRole('button', { name: 'Voeg een tweede beoordelaar toe' }).click();
  await pane.getByRole('radio', { name: 'Tweede' }).waitFor();
  expect((await snapshotOf(page)).sheets.map(({ name }) => name)).toContain('Saldo 3 Tweede beoordelaar');
  expect(open.complaints).toEqual([]);
});
