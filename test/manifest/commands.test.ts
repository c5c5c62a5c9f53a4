import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/hosts/excel/commands';

it('every ribbon button in the manifest has a function, and every function a button', () => {
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/<FunctionName>([^<]*)<\/FunctionName>/g)].map(([, name]) => name);
  expect(named.sort()).toEqual(Object.keys(commands).sort());
});
