import type { Page } from 'playwright-core';
import { paneOf, select, sheetNamed, type, write } from '../support/journey';
import { openAlbum, widen, type Album } from '../support/pictures';
import { openPlayground, type OpenPlayground } from '../support/playgroundPage';

/** Every screen of the pane in a real browser with real colours: looked at by axe, and drawn for the documentation. One workbook goes along. */

let open: OpenPlayground;
afterEach(() => open.close());

const all = ['nl-dark', 'en-light', 'nl-light'] as const;
const dutch = ['nl-dark', 'nl-light'] as const;
const one = ['nl-light'] as const;

const ribbon = (page: Page, name: string) => page.locator('.ribbon-button', { hasText: name }).click();

const tall = (page: Page, height: number) => page.setViewportSize({ width: 1500, height });

/** The narrowest pane Excel gives. */
const narrowest = 270;
const usual = 350;

const inWidths = async (page: Page, { look }: Album, screen: string, widths: readonly number[]): Promise<void> => {
  for (const width of widths) {
    await widen(page, width);
    await look(`${screen} ${width}`, width === narrowest ? undefined : `${screen}-nl-light-${width}`);
  }
  await widen(page, usual);
};

const inForcedColours = async (page: Page, { look }: Album, screen: string): Promise<void> => {
  await page.emulateMedia({ forcedColors: 'active' });
  await look(`${screen} forced colours`, `${screen}-contrast`);
  await page.emulateMedia({ forcedColors: 'none' });
};

const start = async (page: Page, { lookAll }: Album): Promise<void> => {
  const pane = paneOf(page);
  await pane.locator('h1').first().waitFor();
  await lookAll('welkom', all);
  await pane.getByRole('button', { name: 'Bekijk een voorbeeld' }).click();
  await lookAll('voorbeeld', one);
  await pane.getByRole('button', { name: 'Bekijk een voorbeeld' }).click();
};

const stepOne = async (page: Page, album: Album): Promise<void> => {
  const pane = paneOf(page);
  const again = pane.getByRole('button', { name: /Bereken opnieuw|Controleer opnieuw/ }).first();
  await tall(page, 1500);
  await select(page, 'Budget!D40');
  await pane.getByRole('button', { name: 'Gebruik mijn eigen tabel' }).click();
  await pane.locator('svg[role=img]').first().waitFor();
  await album.lookAll('volume-prijs', all);
  await inWidths(page, album, 'volume-prijs', [narrowest]);

  await tall(page, 1000);
  await type(page, 'Budget!F12', 'onbekend');
  await again.click();
  await pane.getByText('bevat tekst').first().waitFor();
  await album.lookAll('volume-prijs-fout', dutch);
  await type(page, 'Budget!F12', 2799);
  await again.click();
  await write(page);
  await tall(page, 1500);
  await album.look('volume-prijs-klaar', 'volume-prijs-klaar-nl-light');
  await tall(page, 1000);
  await pane.getByRole('button', { name: 'Ga naar blad' }).click();
  await album.drawWindow('volume-prijs-blad');
};

const aside = async (page: Page, album: Album): Promise<void> => {
  const pane = paneOf(page);
  const menu = async (item: string): Promise<void> => {
    await pane.getByRole('button', { name: 'Menu', exact: true }).click();
    await pane.getByRole('button', { name: item, exact: true }).click();
    await pane.getByRole('heading', { level: 1, name: item }).waitFor();
    await pane.getByText('Het scherm wordt geladen').waitFor({ state: 'detached' });
  };
  await pane.getByRole('button', { name: 'Terug naar Stappen' }).click();
  await pane.getByRole('button', { name: /^.*Gegevens.*Budget, uitgaven/ }).click();
  await pane.getByRole('heading', { level: 1, name: 'Gegevens' }).waitFor();
  await album.lookAll('gegevens', one);
  await menu('Instellingen');
  await pane.getByRole('radio', { name: /^Grijs voor print/ }).waitFor();
  await album.lookAll('instellingen', dutch);
  await menu('Uitleg en methode');
  await album.lookAll('uitleg', one);
  await menu('Over Saldo');
  await album.lookAll('over', one);
};

const stepTwo = async (page: Page, album: Album): Promise<void> => {
  const pane = paneOf(page);
  await tall(page, 1500);
  await select(page, 'Uitkomsten!D40');
  await ribbon(page, 'Aanknopingspunten');
  await pane.getByRole('combobox', { name: 'Uitkomstmaat' }).waitFor();
  await pane.locator('svg[role=img]').first().waitFor();
  await album.lookAll('aanknopingspunten', all);
  await inWidths(page, album, 'aanknopingspunten', [320, 360, narrowest]);
  await pane.getByRole('button', { name: 'Zet in werkblad' }).click();
  await pane.getByText('Toegevoegd: Saldo 2 Verklaring').waitFor({ timeout: 500_000 });
  await tall(page, 1300);
  await pane.getByRole('button', { name: 'Ga naar Verklaring' }).click();
  await album.drawWindow('aanknopingspunten-blad');
};

const part = async (page: Page, name: string, title = name): Promise<void> => {
  await paneOf(page).getByRole('button', { name, exact: true }).click();
  await paneOf(page).getByRole('heading', { level: 1, name: title }).waitFor();
};

const framework = async (page: Page, album: Album): Promise<void> => {
  const pane = paneOf(page);
  await tall(page, 1100);
  await ribbon(page, 'Condities');
  await pane.getByText('Voorbeeld met oordelen').click();
  await album.lookAll('kader-kiezen', one);
  await pane.getByRole('button', { name: 'Zet kader klaar' }).click();
  await pane.getByText('57 condities, 35 in gebruik').first().waitFor({ timeout: 120_000 });
  await pane.getByRole('button', { name: 'Ga beoordelen' }).waitFor({ timeout: 120_000 });
  await album.lookAll('kader', dutch);
  await inWidths(page, album, 'kader', [narrowest]);
};

/** Where the rating of a municipality stands: `O17`. */
const placeOf = async (page: Page, condition: string, municipality: string): Promise<string> => {
  const cells = Object.entries((await sheetNamed(page, 'Saldo 3 Beoordelingen')).cells);
  const column = cells.find(([, { value }]) => value === municipality)?.[0].replace(/\d+$/, '');
  const row = cells.find(([address, { value }]) => /^A\d+$/.test(address) && value === condition)?.[0].slice(1);
  return `${column}${row}`;
};

const rating = async (page: Page, album: Album): Promise<void> => {
  await tall(page, 1350);
  await part(page, 'Beoordelen', 'Condities beoordelen');
  await select(page, `'Saldo 3 Beoordelingen'!${await placeOf(page, '3.e', 'G10')}`);
  await paneOf(page).getByRole('heading', { name: '3.e (Financiële) sturing' }).waitFor();
  await album.lookAll('beoordelen', all);
  await inWidths(page, album, 'beoordelen', [narrowest]);
  await inForcedColours(page, album, 'beoordelen');
};

const oneCase = async (page: Page, album: Album): Promise<void> => {
  const pane = paneOf(page);
  await tall(page, 1400);
  await part(page, 'Per gemeente');
  await pane.getByRole('img').first().waitFor();
  await album.lookAll('per-gemeente', dutch);
  await inWidths(page, album, 'per-gemeente', [narrowest]);
  await pane.getByRole('button', { name: 'Teken diagram' }).click();
  await pane.getByText('Klaar: Saldo 3 G3.').waitFor({ timeout: 120_000 });
  await tall(page, 1000);
  await pane.getByRole('button', { name: 'Ga naar blad' }).click();
  await album.drawWindow('per-gemeente-blad');
};

const comparison = async (page: Page, album: Album): Promise<void> => {
  const pane = paneOf(page);
  await tall(page, 1400);
  await part(page, 'Vergelijken');
  await pane.getByRole('button', { name: 'Zet in werkblad' }).waitFor();
  await album.lookAll('vergelijken', all);
  await inWidths(page, album, 'vergelijken', [narrowest]);
  await inForcedColours(page, album, 'vergelijken');
  await pane.getByRole('button', { name: 'Zet in werkblad' }).click();
  await pane.getByText('Klaar: Saldo 3 Vergelijking.').waitFor({ timeout: 120_000 });
  await tall(page, 1000);
  await pane.getByRole('button', { name: 'Ga naar blad' }).click();
  await album.drawWindow('vergelijken-blad');
};

const archetypes = async (page: Page, album: Album): Promise<void> => {
  await tall(page, 1250);
  await part(page, 'Archetypen');
  await paneOf(page).getByRole('img').first().waitFor();
  await album.lookAll('archetypen', dutch);
  await inWidths(page, album, 'archetypen', [narrowest]);
};

test('every screen, and sheets of each step', async () => {
  open = await openPlayground('?sample=panel&lang=nl&theme=light', { width: 1500, height: 1000 });
  const { page } = open;
  const album = openAlbum(page);
  await start(page, album);
  await stepOne(page, album);
  await aside(page, album);
  await stepTwo(page, album);
  await framework(page, album);
  await rating(page, album);
  await oneCase(page, album);
  await comparison(page, album);
  await archetypes(page, album);
  await ribbon(page, 'Stappen');
  await paneOf(page).getByRole('heading', { level: 1, name: 'Stappen' }).waitFor();
  await album.lookAll('stappen', dutch);
  expect(album.findings).toEqual([]);
  expect([...album.visited].filter(([, controls]) => controls < 3)).toEqual([]);
  expect(open.complaints).toEqual([]);
}, 900_000);
