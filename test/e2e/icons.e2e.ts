import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';

/** The icons are renderings of one drawing: each is compared, pixel by pixel, with what the browser makes of it. */

const data = (type: string, path: string): string =>
  `data:image/${type};base64,${readFileSync(path).toString('base64')}`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each([16, 32, 64, 80])('icon-%i.png is the drawing', async (size) => {
  const page = await browser.newPage();
  const difference = await page.evaluate(
    async ([drawing, icon, edge]) => {
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
      const [wanted, found] = await Promise.all([pixels(drawing), pixels(icon)]);
      return wanted.reduce((sum, value, i) => sum + Math.abs(value - found[i]), 0) / wanted.length;
    },
    [data('svg+xml', 'assets/saldo.svg'), data('png', `assets/icon-${size}.png`), size] as const,
  );
  await page.close();
  // Of 255: edges may be smoothed differently from one browser to the next.
  expect(difference).toBeLessThan(4);
});
