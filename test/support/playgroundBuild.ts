import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const sources = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

const newest = (path: string): number => {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
};

/** The folder of the playground with the production bundles in it, built anew when a source has changed since. */
export const builtPlayground = (): string => {
  const folder = resolve('build/playground');
  const stamp = join(folder, '.built-from');
  const wanted = String(Math.max(...sources.map((source) => newest(resolve(source)))));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  const webpack = resolve('node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--env', 'playground', '--mode', 'production'], { stdio: 'inherit' });
  writeFileSync(stamp, wanted);
  return folder;
};
