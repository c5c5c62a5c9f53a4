import {
  openVolumePrice,
  paneOf,
  select,
  sheetNamed,
  snapshotOf,
  type,
  valueAt,
  write,
  writeButton,
} from '../support/journey';
import { openPlayground, type OpenPlayground } from '../support/playgroundPage';

const result = 'Saldo 1 Volume-prijs';

let open: OpenPlayground;
beforeEach(async () => {
  open = await openPlayground('?sample=panel&lang=nl');
});
afterEach(() => open.close());

const says = (text: string | RegExp) => paneOf(open.page).getByText(text).first().waitFor();
const sheetNames = async () => (await snapshotOf(open.page)).sheets.map(({ name }) => name);

describe('cells that cannot be counted with', () => {
  test.each([
    ['text in a number column', 'Budget!F12', 'onbekend', 'bevat tekst: ‘onbekend’'],
    ['an error value', 'Budget!E17', '=NA()', 'heeft de foutwaarde #N/B'],
    ['a budget of zero', 'Budget!D40', 0, 'Delen door budget 0 kan niet'],
    ['a negative budget', 'Budget!D41', -5, 'is een negatief budget'],
    ['a municipality-year that stands there twice', 'Budget!C7', 2016, 'twee keer'],
  ] as const)(
    '%s is named with its cell, and nothing can be written until it is solved',
    async (_, cell, value, said) => {
      await type(open.page, cell, value);
      await openVolumePrice(open.page, 'Budget!D50');
      await says(said);
      expect(await writeButton(open.page).isDisabled()).toBe(true);
      await paneOf(open.page)
        .getByRole('button', { name: /^Ga naar/ })
        .first()
        .click();
      await paneOf(open.page)
        .getByRole('button', { name: /^Sla deze/ })
        .click();
      await write(open.page);
      await says(/Klaar/);
    },
  );

  test('a blank volume counts as missing and stops nothing', async () => {
    await type(open.page, 'Budget!F20', '');
    await openVolumePrice(open.page, 'Budget!D50');
    await write(open.page);
    await says(/Klaar/);
  });
});

describe('selections', () => {
  test('a whole column is cut to what is filled', async () => {
    await openVolumePrice(open.page, 'Budget!A:G');
    await says('90 rijen: 15 gemeenten, 6 jaren');
  });

  test('an empty selection gets a sentence', async () => {
    await select(open.page, 'Budget!J70');
    await paneOf(open.page).getByRole('button', { name: 'Gebruik mijn eigen tabel' }).click();
    await paneOf(open.page).getByRole('button', { name: 'Gebruik selectie' }).click();
    await says(/In de selectie staat niets/);
    expect(await writeButton(open.page).isDisabled()).toBe(true);
  });

  const merge = (address: string) =>
    open.page.evaluate(async (where) => {
      await window.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Budget').getRange(where).merge();
        await context.sync();
      });
    }, address);

  test('a merged label counts for its rows, and is said', async () => {
    await merge('B10:B11');
    await openVolumePrice(open.page, 'Budget!D50');
    await says(/samengevoegde cellen: Budget!B10/);
  });

  test('a merged figure belongs to nobody: named, and nothing can be written', async () => {
    await merge('D10:D11');
    await openVolumePrice(open.page, 'Budget!D50');
    await says(/D10/);
    expect(await writeButton(open.page).isDisabled()).toBe(true);
  });
});

describe('a workbook that does not cooperate', () => {
  test('a protected structure: a sentence, and nothing changed', async () => {
    await open.page.evaluate(() => window.saldoPlayground.fault('protectStructure'));
    const before = await snapshotOf(open.page);
    await openVolumePrice(open.page, 'Budget!D50');
    await writeButton(open.page).click();
    await says(/beveilig/i);
    expect(await snapshotOf(open.page)).toEqual(before);
  });

  test('a sheet name that is taken gets a number', async () => {
    await open.page.evaluate(async (name) => {
      await window.Excel.run(async (context) => {
        context.workbook.worksheets.add(name).getRange('A1').values = [['van mij']];
        await context.sync();
      });
    }, result);
    await openVolumePrice(open.page, 'Budget!D50');
    await write(open.page);
    expect(await sheetNames()).toContain(`${result} (2)`);
    expect(valueAt(await sheetNamed(open.page, result), 'A1')).toBe('van mij');
  });

  test('a person who types in a cell is told so, and can go on after Enter', async () => {
    await openVolumePrice(open.page, 'Budget!D50');
    await says('90 rijen: 15 gemeenten, 6 jaren');
    const before = await snapshotOf(open.page);
    await open.page.evaluate(() => window.saldoPlayground.fault('editing'));
    await writeButton(open.page).click();
    await says(/U bewerkt nu een cel/);
    await open.page.evaluate(() => window.saldoPlayground.fault('editing', false));
    expect(await snapshotOf(open.page)).toEqual(before);
    await write(open.page);
    await says(/Klaar/);
  });

  test.each([3, 4, 5])('a sync that fails half-way (%i) leaves the workbook as it was', async (n) => {
    await openVolumePrice(open.page, 'Budget!D50');
    await says('90 rijen: 15 gemeenten, 6 jaren');
    const before = await snapshotOf(open.page);
    await open.page.evaluate((which) => window.saldoPlayground.fault('operation', 12, which), n);
    await writeButton(open.page).click();
    await says(/Het lukte niet/);
    expect(await snapshotOf(open.page)).toEqual(before);
    await write(open.page);
    await says(/Klaar/);
  });
});
