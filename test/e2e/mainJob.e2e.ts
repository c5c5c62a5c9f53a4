import {
  besideTheCore,
  largestDifference,
  openVolumePrice,
  panelOn,
  paneOf,
  sheetNamed,
  snapshotOf,
  type,
  write,
  writeButton,
  type Source,
} from '../support/journey';
import { openPlayground, type OpenPlayground } from '../support/playgroundPage';

const result = 'Saldo 1 Volume-prijs';

let open: OpenPlayground;
afterEach(() => open.close());

const panel: Source = { sheet: 'Budget', firstRow: 6, lastRow: 95, unit: 1 };
const municipalities: Source = { sheet: 'Iv3 2023', firstRow: 8, lastRow: 349, unit: 1000 };

test('panel: from welcome to a sheet that follows the figures, and back', async () => {
  open = await openPlayground('?sample=panel&lang=nl');
  const { page } = open;
  const before = await snapshotOf(page);

  await openVolumePrice(page, 'Budget!D40');
  const pane = paneOf(page);
  await pane.getByText('90 rijen: 15 gemeenten, 6 jaren').waitFor();
  for (const [field, column] of [
    ['Budget', 'D Budget'],
    ['Uitgaven', 'E Uitgaven'],
    ['Volume voorspeld', 'F Volume voorspeld'],
    ['Volume werkelijk', 'G Volume werkelijk'],
  ] as const)
    await expect(pane.getByRole('combobox', { name: field }).locator('option:checked').textContent()).resolves.toBe(
      column,
    );
  await pane.getByText('Volume is bij 14 van 15 gemeenten de grootste component.').first().waitFor();

  await write(page);
  const written = await sheetNamed(page, result);
  const rows = panelOn(await sheetNamed(page, panel.sheet), panel);
  expect(besideTheCore(written, rows)).toHaveLength(90 + 15);
  expect(largestDifference(written, rows)).toBeLessThanOrEqual(1e-9);
  expect((await snapshotOf(page)).sheets.slice(0, 2)).toEqual(before.sheets);

  await type(page, 'Budget!E6', 11_000_000);
  const changed = panelOn(await sheetNamed(page, panel.sheet), panel);
  expect(changed[0]?.spending).toBe(11_000_000);
  expect(largestDifference(await sheetNamed(page, result), changed)).toBeLessThanOrEqual(1e-9);
  await pane.getByText('Cel Budget!E6 is gewijzigd.').waitFor();

  await type(page, 'Budget!E6', rows[0]?.spending ?? 0);
  await pane.getByRole('button', { name: 'Verwijder' }).click();
  await pane.getByText(`Blad ‘${result}’ is verwijderd, met Saldo Instellingen`, { exact: false }).waitFor();
  expect(await snapshotOf(page)).toEqual(before);
  expect(open.complaints).toEqual([]);
}, 120_000);

test('gemeenten: 340 of 342 municipalities, the others by cell and reason', async () => {
  open = await openPlayground('?sample=gemeenten&lang=nl');
  const { page } = open;
  const before = await snapshotOf(page);

  await openVolumePrice(page, "'Iv3 2023'!D40");
  const pane = paneOf(page);
  await pane.getByText("'Iv3 2023'!D307", { exact: false }).first().waitFor();
  await pane.getByText('Voorne aan Zee', { exact: false }).first().waitFor();
  await pane.getByText('Vijfheerenlanden', { exact: false }).first().waitFor();
  expect(await writeButton(page).isDisabled()).toBe(true);
  await pane.getByRole('button', { name: 'Sla deze 1 rij over' }).click();
  await pane.getByText('van 340 gemeenten', { exact: false }).first().waitFor();

  await write(page);
  const source = await sheetNamed(page, municipalities.sheet);
  const rows = panelOn(source, municipalities).filter(({ budget }) => budget !== 0);
  const written = await sheetNamed(page, result);
  expect(besideTheCore(written, rows)).toHaveLength(340 + 340);
  expect(largestDifference(written, rows)).toBeLessThanOrEqual(1e-9);
  const texts = Object.values(written.cells).map(({ value }) => String(value));
  expect(texts.some((text) => text.includes('ruimer dan de gebundelde uitkering'))).toBe(true);
  expect(texts.some((text) => text.includes('energietoeslag'))).toBe(true);
  const log = Object.values((await sheetNamed(page, 'Saldo Logboek')).cells).map(({ value }) => String(value));
  expect(log.some((text) => text.includes('307'))).toBe(true);

  await type(page, "'Iv3 2023'!G8", 30_000);
  const changed = panelOn(await sheetNamed(page, municipalities.sheet), municipalities);
  expect(
    largestDifference(
      await sheetNamed(page, result),
      changed.filter(({ budget }) => budget !== 0),
    ),
  ).toBeLessThanOrEqual(1e-9);

  await type(page, "'Iv3 2023'!G8", rows[0]?.actualVolume ?? 0);
  await pane.getByRole('button', { name: 'Verwijder' }).click();
  await pane.getByText(`Blad ‘${result}’ is verwijderd, met Saldo Instellingen`, { exact: false }).waitFor();
  expect(await snapshotOf(page)).toEqual(before);
  expect(open.complaints).toEqual([]);
}, 180_000);
