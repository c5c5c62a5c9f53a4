import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { paneOf } from './journey';
import { walkByKeyboard } from './keyboard';

/** Pictures of the pane for the documentation. Each screen is looked at by axe before it is drawn. */

const folder = join('docs', 'images');
mkdirSync(folder, { recursive: true });
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

const frameOf = (page: Page): Frame => {
  const found = page.frames().find((one) => one.url().includes('taskpane.html'));
  if (found === undefined) throw new Error('The pane has no frame');
  return found;
};

/** What axe finds serious in the pane. The policy of the page allows no script from elsewhere, so it is evaluated, not inserted. */
const seriousIn = async (page: Page): Promise<readonly string[]> => {
  const pane = frameOf(page);
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(axe);
  const violations = await pane.evaluate(async (): Promise<readonly Violation[]> => {
    const { axe: checker } = window as unknown as {
      axe: { run: (options: { resultTypes: string[] }) => Promise<{ violations: Violation[] }> };
    };
    return (await checker.run({ resultTypes: ['violations'] })).violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html ?? ''}`);
};

/** What of the screen lies beside the pane, so that a person would have to scroll sideways: WCAG 2.2, 1.4.10. */
const beside = (page: Page): Promise<readonly string[]> =>
  frameOf(page).evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map((whole) => {
        const sticksOut = (one: Element): boolean => one.getBoundingClientRect().right > whole.clientWidth + 0.5;
        const innermost = [...whole.querySelectorAll('*')].filter(
          (one) => sticksOut(one) && ![...one.children].some(sticksOut),
        );
        const named = innermost.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 120));
        return `${whole.scrollWidth} wide in ${whole.clientWidth}: ${named.join(' ')}`;
      }),
  );

/** Fluent fades; a picture half-way a fade differs every time. */
const rest = async (page: Page): Promise<void> => {
  // On the title of the pane, where nothing changes its colour under it.
  await page.locator('#pane').hover({ position: { x: 100, y: 20 } });
  await page.waitForTimeout(400);
};

type Theme = 'light' | 'dark';
type Language = 'nl' | 'en';

/** Another language and appearance for the pane, by its own menu, and for the frame that the page draws around it. */
const show = async (page: Page, language: Language, theme: Theme): Promise<void> => {
  const pane = paneOf(page);
  const menu = pane.getByRole('button', { name: 'Menu', exact: true });
  await menu.click();
  await pane.getByRole('combobox', { name: /^(Taal|Language)$/ }).selectOption(language);
  await pane.getByRole('combobox', { name: /^(Weergave|Appearance)$/ }).selectOption(theme);
  await menu.click();
  await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
};

/** Pixels the pane is wide, without a person dragging it there. */
export const widen = async (page: Page, width: number): Promise<void> => {
  await page.evaluate((value) => (document.getElementById('pane')!.style.width = `${value}px`), width);
  await rest(page);
};

/** Dutch by night, English, Dutch by day: the pane ends as it began. */
const looks = [
  ['nl', 'dark'],
  ['en', 'light'],
  ['nl', 'light'],
] as const;

type Look = `${Language}-${Theme}`;

export interface Album {
  /** Looks at the pane as it is now, and draws it when it gets a name. */
  readonly look: (screen: string, picture?: string) => Promise<void>;
  /** The same in every look; those to keep are drawn. */
  readonly lookAll: (screen: string, kept: readonly Look[]) => Promise<void>;
  /** The whole window: the sheet and the pane beside it. */
  readonly drawWindow: (picture: string) => Promise<void>;
  /** What is wrong on the screens so far, each with the name of its screen. */
  readonly findings: readonly string[];
  /** How many controls had focus on each screen that was shown in every look. */
  readonly visited: ReadonlyMap<string, number>;
}

export const openAlbum = (page: Page): Album => {
  const findings: string[] = [];
  const visited = new Map<string, number>();
  const look: Album['look'] = async (screen, picture) => {
    await rest(page);
    const found = [...(await seriousIn(page)), ...(await beside(page))];
    findings.push(...found.map((one) => `${screen}: ${one}`));
    if (picture !== undefined) await page.locator('#pane').screenshot({ path: join(folder, `${picture}.png`) });
  };
  return {
    findings,
    visited,
    look,
    lookAll: async (screen, kept) => {
      for (const [language, theme] of looks) {
        await show(page, language, theme);
        const variant = `${language}-${theme}` as const;
        await look(`${screen} ${variant}`, kept.includes(variant) ? `${screen}-${variant}` : undefined);
      }
      const walk = await walkByKeyboard(page, frameOf(page));
      findings.push(...walk.findings.map((one) => `${screen}: ${one}`));
      visited.set(screen, walk.visited);
    },
    drawWindow: async (picture) => {
      await page.waitForTimeout(1500);
      await page.screenshot({ path: join(folder, `${picture}.png`) });
    },
  };
};
