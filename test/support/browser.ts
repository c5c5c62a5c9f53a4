import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { hasPackagedBuild, packagedChromium } from './packagedChromium';

/** Never the package's own arguments: those switch off web security and run everything in one process. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chrome, Edge or Chromium on this machine, where the package has no build. */
const installedBrowser = async (): Promise<Browser> => {
  for (const channel of ['chrome', 'msedge', 'chromium']) {
    const browser = await chromium.launch({ channel, args: flags }).catch(() => null);
    if (browser !== null) return browser;
  }
  const onLinux = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'].find(existsSync);
  if (onLinux !== undefined) return chromium.launch({ executablePath: onLinux, args: flags });
  throw new Error(
    'No browser found for the e2e tests. Install Google Chrome, Microsoft Edge or Chromium and run again.',
  );
};

/** A browser for the e2e tests, without a download or an install step. Fails with a sentence when there is none. */
export const launchBrowser = async (bundledLibraries = false): Promise<Browser> => {
  if (!hasPackagedBuild) return installedBrowser();
  const { executablePath, env } = await packagedChromium(bundledLibraries);
  return chromium.launch({ executablePath, env, args: flags });
};
