import { createReadStream, createWriteStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { homedir } from 'node:os';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar';

const packageFolder = resolve('node_modules/@sparticuz/chromium');
/** The package carries one build. */
export const hasPackagedBuild = process.platform === 'linux' && process.arch === 'x64';

/** Unpacks `name` once into the cache; a half unpacked folder never gets the final name. */
const unpacked = async (cache: string, name: string, unpack: (to: string) => Promise<void>): Promise<string> => {
  const target = join(cache, name);
  if (existsSync(target)) return target;
  const unfinished = `${target}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  await unpack(unfinished);
  await rename(unfinished, target).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true });
    if (!existsSync(target)) throw error;
  });
  return target;
};

const packed = (name: string) => createReadStream(join(packageFolder, 'bin', name));
const untar = (name: string) => (to: string) =>
  pipeline(packed(name), createBrotliDecompress(), extract({ cwd: to, preserveOwner: false }));

const executable = async (to: string): Promise<void> => {
  const file = join(to, 'chromium');
  await pipeline(packed('chromium.br'), createBrotliDecompress(), createWriteStream(file));
  await chmod(file, 0o755);
};

const starts = (file: string, env: NodeJS.ProcessEnv): boolean => {
  try {
    execFileSync(file, ['--version', '--no-sandbox'], { env, stdio: 'pipe', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
};

const systemFontFolders = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.local/share/fonts'),
  join(homedir(), '.fonts'),
];
const hasFonts = (folder: string): boolean =>
  existsSync(folder) && readdirSync(folder, { recursive: true }).some((file) => /\.(ttf|otf|ttc)$/i.test(String(file)));

/** Segoe UI is not free; Open Sans takes its place, and serves as the only font where the system has none. */
const fontConfiguration = (fonts: string, cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
${systemFontFolders
  .filter(hasFonts)
  .map((folder) => `  <dir>${folder}</dir>`)
  .join('\n')}
  <cachedir>${join(cache, 'font-cache')}</cachedir>
  <alias binding="same"><family>Segoe UI</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

interface Installed {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

const environment = (added: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...process.env, ...added }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

/**
 * Chromium from the npm package, unpacked once into `build/browser`.
 * @param bundledLibraries use the libraries beside it even when the system has its own
 */
export const packagedChromium = async (bundledLibraries = false): Promise<Installed> => {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const cache = resolve('build/browser', version);
  const file = join(await unpacked(cache, 'chromium', executable), 'chromium');
  const fonts = await unpacked(cache, 'fonts', untar('fonts.tar.br'));
  const configuration = join(cache, 'fonts.conf');
  await writeFile(configuration, fontConfiguration(fonts, cache));
  const fontsOnly = environment({ FONTCONFIG_FILE: configuration });
  if (!bundledLibraries && starts(file, fontsOnly)) return { executablePath: file, env: fontsOnly };
  const libraries = join(await unpacked(cache, 'al2023', untar('al2023.tar.br')), 'lib');
  const env = { ...fontsOnly, LD_LIBRARY_PATH: libraries };
  if (starts(file, env)) return { executablePath: file, env };
  throw new Error(
    `The Chromium in ${packageFolder} does not start here, not even with the libraries beside it. Run ${file} --version to see why.`,
  );
};
