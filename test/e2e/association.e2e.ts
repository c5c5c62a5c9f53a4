import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import type { SheetSnapshot } from '../../src/hosts/playground/excel/control/snapshot';
import { paneOf, select, sheetNamed, snapshotOf, valueAt, writeButton } from '../support/journey';
import { widen } from '../support/pictures';
import { openPlayground, type OpenPlayground } from '../support/playgroundPage';
import { publishedIndex, publishedTables, publishedYears } from '../tables/publishedTables';

const sheets = ['Saldo 2 Verklaring', 'Saldo 2 Gevoeligheid', 'Saldo 2 Vinkjes', 'Saldo 2 Sprongen'] as const;

/** The measures of the study by the headers of the panel. */
const headers: Readonly<Record<string, string>> = {
  inflow: 'Instroom',
  outflow: 'Uitstroom',
  outflowToWork: 'Uitstroom naar werk',
  reInflow: 'Herinstroom',
  partTimeWork: 'Deeltijdwerk',
  enforcement: 'Handhaving',
  duration: 'Verblijfsduur',
  over60Months: 'Langer dan 60 maanden',
};

let open: OpenPlayground;
afterEach(() => open.close());

/** Presses the button of step 2 in the ribbon with a cell of the outcomes selected, as a person does. */
const openAssociation = async (page: Page, cell: string): Promise<void> => {
  await select(page, cell);
  await page.locator('.ribbon-button', { hasText: 'Aanknopingspunten' }).click();
  await paneOf(page).getByRole('heading', { name: 'Aanknopingspunten', level: 1 }).waitFor();
  await paneOf(page).getByRole('combobox', { name: 'Uitkomstmaat' }).waitFor();
};

/** The panel in steps 1 and 2. */
const openPanel = async (page: Page): Promise<void> => {
  await select(page, 'Budget!D40');
  await paneOf(page).getByRole('button', { name: 'Gebruik mijn eigen tabel' }).click();
  await paneOf(page).getByText('90 rijen: 15 gemeenten, 6 jaren').waitFor();
  await openAssociation(page, 'Uitkomsten!D40');
};

const writeFour = async (page: Page): Promise<void> => {
  await writeButton(page).click();
  await paneOf(page)
    .getByText('Toegevoegd: Saldo 2 Verklaring, Saldo 2 Gevoeligheid, Saldo 2 Vinkjes en Saldo 2 Sprongen.')
    .waitFor({ timeout: 500_000 });
};

const rowOf = (sheet: SheetSnapshot, text: string, from = 1): number => {
  const rows = Object.entries(sheet.cells).flatMap(([address, { value }]) =>
    value === text && address.startsWith('B') && Number(address.slice(1)) >= from ? [Number(address.slice(1))] : [],
  );
  if (rows.length === 0) throw new Error(`${text} does not stand on ${sheet.name} from row ${from}`);
  return Math.min(...rows);
};

/** Years from column D on, the period after them. */
const columns = ['D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;

/** What the sheet shows of a measure with one decimal, found by the words a reader finds it by. */
const printed = (sheet: SheetSnapshot, measure: string, line: string, scale: number): readonly (number | string)[] => {
  const row = rowOf(sheet, line, rowOf(sheet, measure));
  return columns.map((column) => {
    const value = valueAt(sheet, `${column}${row}`);
    return typeof value === 'number' ? Number((value * scale).toFixed(1)) : String(value);
  });
};

const textsOn = (sheet: SheetSnapshot): string =>
  Object.values(sheet.cells)
    .map(({ value }) => String(value))
    .join('\n');

test('panel: the written sheet shows the published group means and R²', async () => {
  open = await openPlayground('?sample=panel&lang=nl');
  const { page } = open;
  const before = await snapshotOf(page);
  await openPanel(page);
  await writeFour(page);

  const explanation = await sheetNamed(page, sheets[0]);
  for (const { measure, unit, deficit, surplus, rSquared } of publishedTables) {
    const name = headers[measure];
    const scale = unit === 'months' ? 1 : 100;
    expect([name, columns.slice(0, 6).map((column) => valueAt(explanation, `${column}5`))]).toEqual([
      name,
      publishedYears,
    ]);
    expect([name, printed(explanation, name, 'Tekortgemeenten', scale)]).toEqual([name, deficit]);
    expect([name, printed(explanation, name, 'Overschotgemeenten', scale)]).toEqual([name, surplus]);
    expect([name, printed(explanation, name, 'R²', 100)]).toEqual([name, rSquared]);
  }
  // The panel's own note: the index has one figure per municipality, of the period only.
  const index = (line: string): unknown => printed(explanation, 'Index 2012', line, 100).at(-1);
  expect([index('Tekortgemeenten'), index('Overschotgemeenten'), index('R²')]).toEqual([
    publishedIndex.deficit,
    publishedIndex.surplus,
    publishedIndex.rSquared,
  ]);
  expect((await snapshotOf(page)).sheets.slice(0, 2)).toEqual(before.sheets);

  await paneOf(page).getByRole('button', { name: 'Verwijder' }).click();
  await paneOf(page).getByText('De bladen zijn verwijderd.', { exact: false }).waitFor();
  expect(await snapshotOf(page)).toEqual(before);
  expect(open.complaints).toEqual([]);
}, 300_000);

/** The grid engine of the playground may be calculating a sheet at the moment it is taken away, and says so in the console. */
const halfCalculated = "Cannot destructure property 'rowData' of 'this._worksheetData' as it is null";

test('Stop leaves the workbook as it was, also when sheets are going into it', async () => {
  open = await openPlayground('?sample=gemeenten&lang=nl');
  const { page } = open;
  const before = await snapshotOf(page);
  await openAssociation(page, "'CBS 2015-2017'!D40");
  await paneOf(page).getByText('4 uitkomstmaten · 384 gemeenten · 2016–2017').waitFor();
  await writeButton(page).click();
  await paneOf(page).getByRole('button', { name: 'Stop' }).click({ timeout: 120_000 });
  await paneOf(page).getByText('Gestopt. De werkmap is niet veranderd.').waitFor({ timeout: 300_000 });
  expect(await snapshotOf(page)).toEqual(before);
  expect(open.complaints.filter((complaint) => !complaint.includes(halfCalculated))).toEqual([]);
}, 500_000);

test('gemeenten: CBS 2015–2017 from the sample to the sheet, which says that it is an illustration', async () => {
  open = await openPlayground('?sample=gemeenten&lang=nl');
  const { page } = open;
  await openAssociation(page, "'CBS 2015-2017'!D40");
  const pane = paneOf(page);
  await pane.getByText('4 uitkomstmaten · 384 gemeenten · 2016–2017').waitFor();
  await pane.getByText('lees dit alleen als illustratie', { exact: false }).waitFor();
  await writeFour(page);
  const written = (await snapshotOf(page)).sheets.filter(({ name }) => sheets.some((one) => one === name));
  expect(written.map(({ name }) => name)).toEqual(sheets);
  for (const sheet of written)
    expect(textsOn(sheet)).toContain('De verandering van het bestand bestaat zelf uit instroom en uitstroom');
  const [explanation] = written;
  for (const measure of ['Instroom %', 'Uitstroom %', 'Uitstroom naar werk %', 'Bijstand met re-integratie %']) {
    const row = rowOf(explanation, 'R²', rowOf(explanation, measure));
    expect([measure, typeof valueAt(explanation, `F${row}`)]).toEqual([measure, 'number']);
    expect(rowOf(explanation, 'Bestand steeg', rowOf(explanation, measure))).toBe(row - 3);
  }
  expect(open.complaints).toEqual([]);
}, 600_000);

/** What sticks out of the pane, and what has to be scrolled sideways by itself: both hide figures from who does not know. */
const sideways = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, main *:not(caption)')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
      .filter((one) => getComputedStyle(one).display !== 'inline')
      .map((one) => `${one.scrollWidth} in ${one.clientWidth}: ${one.outerHTML.slice(0, 120)}`),
  );

/** Opens every part that is closed. */
const unfoldAll = async (page: Page): Promise<void> => {
  const closed = paneOf(page).locator('main h2 button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
};

const words = {
  nl: { own: 'Gebruik mijn eigen tabel', outcomes: 'Uitkomsten', title: 'Aanknopingspunten', measure: 'Uitkomstmaat' },
  en: { own: 'Use my own table', outcomes: 'Outcomes', title: 'Clues', measure: 'Outcome measure' },
} as const;

describe.each(['nl', 'en'] as const)('%s', (language) => {
  test.each(['light', 'dark'] as const)(
    '%s: everything open, axe finds nothing and nothing goes sideways',
    async (theme) => {
      open = await openPlayground(`?sample=panel&lang=${language}&theme=${theme}&pane=320`);
      const { page } = open;
      const pane = paneOf(page);
      const { own, outcomes, title, measure } = words[language];
      await select(page, 'Budget!D40');
      await pane.getByRole('button', { name: own }).click();
      await pane.getByText(/^90 (rijen|rows)/).waitFor();
      await select(page, `${outcomes}!D40`);
      await page.locator('.ribbon-button', { hasText: title }).click();
      await pane.getByRole('combobox', { name: measure }).waitFor();
      await unfoldAll(page);
      const frame = page.frames().find((one) => one.url().includes('taskpane.html'))!;
      // The policy of the page allows no script from elsewhere, so it is evaluated, not inserted.
      await frame.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
      const found = await frame.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: () => Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(found).toEqual([]);
      for (const width of [320, 360]) {
        await widen(page, width);
        expect([width, await sideways(frame)]).toEqual([width, []]);
      }
    },
    120_000,
  );
});
