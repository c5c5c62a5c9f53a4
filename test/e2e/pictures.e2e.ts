import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openVolumePrice, paneOf, type, write } from '../support/journey';
import { openPlayground, type OpenPlayground } from '../support/playgroundPage';

/** Pictures of every screen for the documentation; each screen is looked at by axe before it is drawn. */

const folder = join('docs', 'images');
mkdirSync(folder, { recursive: true });
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds serious in the pane. The policy of the page allows no script from elsewhere, so it is evaluated, not inserted. */
const seriousIn = async (page: Page): Promise<readonly string[]> => {
  const pane = page.frames().find((one) => one.url().includes('taskpane.html'));
  if (pane === undefined) throw new Error('The pane has no frame');
  await pane.evaluate(axe);
  const violations = await pane.evaluate(async (): Promise<readonly Violation[]> => {
    const { axe: checker } = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    return (await checker.run()).violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

let open: OpenPlayground;
afterEach(() => open.close());

const looks = [
  ['light', 'nl'],
  ['dark', 'nl'],
  ['light', 'en'],
] as const;

const names = { nl: { own: 'Gebruik mijn eigen tabel' }, en: { own: 'Use my own table' } } as const;

describe.each(looks)('%s, %s', (theme, language) => {
  const picture = async (name: string): Promise<void> => {
    // Fluent fades; a picture half-way a fade differs every time.
    await open.page.waitForTimeout(400);
    expect(await seriousIn(open.page)).toEqual([]);
    const path = join(folder, `${name}-${language}-${theme}.png`);
    await open.page.locator('#pane').screenshot({ path });
  };

  test('every screen of the pane', async () => {
    open = await openPlayground(`?sample=panel&lang=${language}&theme=${theme}`, { width: 1280, height: 1000 });
    const { page } = open;
    const pane = paneOf(page);
    await pane.locator('h1').first().waitFor();
    await picture('welkom');

    await page.evaluate(() => window.saldoPlayground.select('Budget!D40'));
    await pane.getByRole('button', { name: names[language].own }).click();
    await pane.locator('svg[role=img]').first().waitFor();
    await picture('volume-prijs');

    if (language === 'nl') {
      await type(page, 'Budget!F12', 'onbekend');
      await pane
        .getByRole('button', { name: /Bereken opnieuw|Controleer opnieuw/ })
        .first()
        .click();
      await pane.getByText('bevat tekst').first().waitFor();
      await picture('volume-prijs-fout');
      await type(page, 'Budget!F12', 2799);
      await pane
        .getByRole('button', { name: /Bereken opnieuw|Controleer opnieuw/ })
        .first()
        .click();
      await write(page);
      await picture('volume-prijs-klaar');
      await pane.getByRole('button', { name: /Terug naar/ }).click();
      await pane.getByRole('heading', { level: 1 }).first().waitFor();
      await picture('stappen');
    }
    expect(open.complaints).toEqual([]);
  }, 120_000);
});

test('the result sheet beside the pane', async () => {
  open = await openPlayground('?sample=panel&lang=nl', { width: 1600, height: 1000 });
  const { page } = open;
  await openVolumePrice(page, 'Budget!D40');
  await write(page);
  await paneOf(page).getByRole('button', { name: 'Ga naar blad' }).click();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(folder, 'volume-prijs-blad.png') });
  expect(open.complaints).toEqual([]);
}, 120_000);
