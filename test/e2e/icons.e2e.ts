import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { iconsOf } from '../support/icons';
import { launchBrowser } from '../support/browser';

/** The icons are renderings of drawings: each is compared, pixel by pixel, with what the browser makes of its own. */

const data = (type: string, path: string): string =>
  `data:image/${type};base64,${readFileSync(path).toString('base64')}`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** Mean difference of two pictures at a size, of 255. */
const difference = (one: string, other: string, size: number): Promise<number> =>
  page.evaluate(
    async ([first, second, edge]) => {
      const pixels = async (source: string): Promise<Uint8ClampedArray> => {
        const image = new Image(edge, edge);
        image.src = source;
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width: edge, height: edge });
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('No canvas');
        context.drawImage(image, 0, 0, edge, edge);
        return context.getImageData(0, 0, edge, edge).data;
      };
      const [wanted, found] = await Promise.all([pixels(first), pixels(second)]);
      return wanted.reduce((sum, value, i) => sum + Math.abs(value - found[i]), 0) / wanted.length;
    },
    [one, other, size] as const,
  );

/** Edges may be smoothed differently from one browser to the next; another drawing differs far more. */
const same = 2;

test.each(iconsOf('manifest.xml').map(({ file, drawing, size }) => [file, drawing, size] as const))(
  '%s is %s at its size',
  async (file, drawing, size) => {
    const found = await difference(data('svg+xml', `assets/${drawing}`), data('png', `assets/${file}`), size);
    expect(found).toBeLessThan(same);
  },
);

test.each([16, 32, 80])('no two drawings look alike at %i pixels', async (size) => {
  const drawings = [...new Set(iconsOf('manifest.xml').map(({ drawing }) => drawing))];
  for (const [index, one] of drawings.entries())
    for (const other of drawings.slice(index + 1)) {
      const found = await difference(data('svg+xml', `assets/${one}`), data('svg+xml', `assets/${other}`), size);
      expect([one, other, found > 4 * same]).toEqual([one, other, true]);
    }
});
