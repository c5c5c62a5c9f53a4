import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { launchBrowser } from '../support/browser';
import { hasPackagedBuild, packagedChromium } from '../support/packagedChromium';

test.each([false, true])('the browser draws a page (bundled libraries: %s)', async (bundledLibraries) => {
  const browser = await launchBrowser(bundledLibraries);
  const page = await browser.newPage({ viewport: { width: 60, height: 40 } });
  await page.setContent('<h1 style="font: 16px sans-serif">▲ Saldo</h1>');
  const picture = await page.screenshot();
  const width = await page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().width ?? 0);
  await browser.close();
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(width).toBeGreaterThan(0);
});

const onPackage = hasPackagedBuild ? test : test.skip;

onPackage('a system without NSS gets the libraries beside the browser', async () => {
  const { executablePath, env } = await packagedChromium(true);
  const loaded = execFileSync(executablePath, { env: { ...env, LD_TRACE_LOADED_OBJECTS: '1' } }).toString();
  const nss = loaded.split('\n').filter((line) => /lib(nss3|nspr4|nssutil3)\.so/.test(line));
  expect(nss.length).toBeGreaterThanOrEqual(3);
  for (const line of nss) expect(line).toContain(resolve('build/browser'));
});
