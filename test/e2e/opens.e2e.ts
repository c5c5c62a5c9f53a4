import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPlayground, type OpenPlayground } from '../support/playgroundPage';

test('the add-in’s bundles hold nothing of the grid', () => {
  for (const bundle of ['taskpane.js', 'functions.js']) {
    const source = readFileSync(join('build/playground', bundle), 'utf8');
    expect(source.length).toBeGreaterThan(1000);
    expect(source).not.toMatch(/univer/i);
  }
});

describe('the playground', () => {
  let open: OpenPlayground;
  afterEach(() => open.close());

  const firstSheet = () => open.page.evaluate(() => window.saldoPlayground.snapshot().sheets[0]);

  test('opens with the sample panel, Saldo beside it', async () => {
    open = await openPlayground();
    const sheet = await firstSheet();
    expect(sheet.name).toBe('Budget');
    expect(['A5', 'B5', 'C5', 'D5', 'E5', 'F5', 'G5'].map((address) => sheet.cells[address].value)).toEqual([
      'Code',
      'Gemeente',
      'Jaar',
      'Budget',
      'Uitgaven',
      'Volume voorspeld',
      'Volume werkelijk',
    ]);
    expect(['A6', 'B6', 'C6', 'D6', 'E6', 'F6', 'G6'].map((address) => sheet.cells[address].value)).toEqual([
      'G1',
      'Veldersluis',
      2016,
      10105967,
      9750547,
      701,
      691,
    ]);
    await expect(open.page.locator('#not-excel').textContent()).resolves.toBe('Voorbeeldomgeving, geen Excel.');
    await expect(open.page.locator('canvas[id^=univer-sheet-main-canvas]').isVisible()).resolves.toBe(true);
    const pane = open.page.frameLocator('#pane-frame');
    await pane.locator('h1').first().waitFor();
    expect(open.complaints).toEqual([]);
  });

  test('shows the ribbon of the manifest, in Dutch and in English', async () => {
    open = await openPlayground('?lang=en');
    await expect(open.page.locator('.ribbon-button').allTextContents()).resolves.toContain('Volume and price');
    await open.close();
    open = await openPlayground();
    await expect(open.page.locator('.ribbon-button').allTextContents()).resolves.toContain('Volume en prijs');
  });

  test('loads another sample without leaving the page', async () => {
    open = await openPlayground('?sample=leeg');
    await open.page.evaluate(() => window.saldoPlayground.load('gemeenten'));
    const sheet = await firstSheet();
    expect(sheet.name).toBe('Iv3 2023');
    expect(sheet.cells['B8'].value).toBe("'s-Gravenhage");
    expect(open.complaints).toEqual([]);
  });
});
