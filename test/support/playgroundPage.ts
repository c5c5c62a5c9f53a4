import type { Browser, Page } from 'playwright-core';
import type {} from '../../src/hosts/playground/page/startPlayground';
import { launchBrowser } from './browser';

export interface OpenPlayground {
  readonly browser: Browser;
  readonly page: Page;
  /** What must stay empty: console errors, uncaught exceptions, failed requests, and requests to another origin. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

const watch = (page: Page, origin: string): readonly string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== origin) complaints.push(`left the page: ${url.href}`);
  });
  return complaints;
};

/**
 * Opens the playground in a real browser and waits until the add-in in it has loaded.
 * @param query e.g. `?sample=gemeenten&lang=en`
 */
export const openPlayground = async (query = '', size = { width: 1280, height: 800 }): Promise<OpenPlayground> => {
  const address = process.env['SALDO_PLAYGROUND'];
  if (address === undefined) throw new Error('Run these tests with npm run e2e: it builds and serves the playground.');
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: size, locale: 'nl-NL' });
  const complaints = watch(page, address);
  await page.goto(`${address}/${query}`);
  await page.evaluate(() => window.saldoPlayground.ready);
  return { browser, page, complaints, close: () => browser.close() };
};
