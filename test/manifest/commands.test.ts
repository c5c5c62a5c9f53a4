import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/hosts/excel/commands';

const root = join(__dirname, '../..');

it('every ribbon button in the manifest has a function, and every function a button', () => {
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/<FunctionName>([^<]*)<\/FunctionName>/g)].map(([, name]) => name);
  expect(named.sort()).toEqual(Object.keys(commands).sort());
});

it('the pane’s policy lets nothing in or out but its own files and Office.js', () => {
  const page = readFileSync(join(root, 'src/hosts/excel/taskpane.html'), 'utf8');
  const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? '';
  const allowed = Object.fromEntries(
    policy.split(';').map((rule) => {
      const [name, ...sources] = rule.trim().split(/\s+/);
      return [name, sources];
    }),
  );
  expect(allowed).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'", 'https://appsforoffice.microsoft.com'],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", 'https://appsforoffice.microsoft.com', 'https://*.officeapps.live.com'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
});
