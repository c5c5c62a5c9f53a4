import type { Frame, Page } from 'playwright-core';

/** What a person without a mouse misses on a screen: WCAG 2.2, 2.1.1 and 2.4.7. */

/** What can be operated. Of a set of radio buttons one is in the tab order; the arrows do the rest. */
const controls =
  'a[href], button, input, select, textarea, summary, [role="button"], [role="checkbox"], [role="combobox"], [role="slider"]';

interface Watched extends Window {
  /** How each control looks without focus. */
  saldoLooks?: Map<Element, string>;
  /** The controls that had focus. */
  saldoVisited?: Set<Element>;
  saldoLookOf?: (control: Element) => string;
}

const prepare = (pane: Frame): Promise<void> =>
  pane.evaluate((selector) => {
    const watched: Watched = window;
    const drawn = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'backgroundColor'] as const;
    const borders = [
      'borderTopColor',
      'borderBottomColor',
      'borderTopWidth',
      'borderBottomWidth',
      'transform',
    ] as const;
    const look = (element: Element, pseudo?: '::before' | '::after'): string => {
      const style = getComputedStyle(element, pseudo);
      return [...drawn, ...borders].map((name) => style[name]).join(' ');
    };
    // Fluent draws the ring on the control, beside it or on what is around it.
    watched.saldoLookOf = (control) =>
      [control, control.nextElementSibling, control.parentElement, control.parentElement?.parentElement ?? null]
        .flatMap((one) => (one === null ? [] : [look(one), look(one, '::before'), look(one, '::after')]))
        .join('|');
    watched.saldoVisited = new Set();
    (document.activeElement as HTMLElement | null)?.blur();
    watched.saldoLooks = new Map(
      [...document.querySelectorAll(selector)].map((one) => [one, watched.saldoLookOf!(one)] as const),
    );
  }, controls);

/** Looks at what has focus now. `null`: focus has left the pane. */
const visit = (pane: Frame): Promise<{ readonly isNew: boolean; readonly ringless: string | null } | null> =>
  pane.evaluate(() => {
    const { saldoLooks, saldoVisited, saldoLookOf }: Watched = window;
    const control = document.activeElement;
    if (!document.hasFocus() || control === null || control === document.body) return null;
    const isNew = !saldoVisited!.has(control);
    saldoVisited!.add(control);
    const before = saldoLooks!.get(control);
    const ringless = isNew && before !== undefined && before === saldoLookOf!(control);
    return { isNew, ringless: ringless ? control.outerHTML.slice(0, 120) : null };
  });

const walk = async (page: Page, pane: Frame, key: 'Tab' | 'Shift+Tab'): Promise<readonly string[]> => {
  const ringless: string[] = [];
  await pane.locator('h1').first().focus();
  for (;;) {
    await page.keyboard.press(key);
    // Rings of Fluent fade in.
    await page.waitForTimeout(20);
    const seen = await visit(pane);
    if (seen?.isNew !== true) return ringless;
    if (seen.ringless !== null) ringless.push(seen.ringless);
  }
};

const missed = (pane: Frame): Promise<readonly string[]> =>
  pane.evaluate((selector) => {
    const { saldoVisited }: Watched = window;
    const visitedSets = new Set(
      [...saldoVisited!].map((one) => (one instanceof HTMLInputElement && one.type === 'radio' ? one.name : null)),
    );
    const isShown = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true });
    const isOff = (one: Element): boolean => one.matches(':disabled, [aria-hidden="true"], [aria-hidden="true"] *');
    const isInSet = (one: Element): boolean =>
      one instanceof HTMLInputElement && one.type === 'radio' && visitedSets.has(one.name);
    return [...document.querySelectorAll(selector)]
      .filter((one) => isShown(one) && !isOff(one) && !saldoVisited!.has(one) && !isInSet(one))
      .map((one) => one.outerHTML.slice(0, 120));
  }, controls);

export interface KeyboardWalk {
  /** Controls that Tab never reaches, and those that show nothing when they have focus. */
  readonly findings: readonly string[];
  /** How many had focus. */
  readonly visited: number;
}

export const walkByKeyboard = async (page: Page, pane: Frame): Promise<KeyboardWalk> => {
  await prepare(pane);
  const ringless = [...(await walk(page, pane, 'Tab')), ...(await walk(page, pane, 'Shift+Tab'))];
  const unreached = await missed(pane);
  const visited = await pane.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    return (window as Watched).saldoVisited!.size;
  });
  return {
    findings: [
      ...ringless.map((html) => `no visible focus: ${html}`),
      ...unreached.map((html) => `not reached by Tab: ${html}`),
    ],
    visited,
  };
};
