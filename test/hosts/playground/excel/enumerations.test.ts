import { readFileSync } from 'node:fs';
import { enumeration } from '../../../../src/hosts/playground/excel/request/enumerations';

/** All `enum`s in `namespace Excel` of Microsoft's typings: name, members with their texts. */
const declared = (): [string, [string, string][]][] => {
  const typings = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
  const excel = typings.slice(
    typings.indexOf('declare namespace Excel {'),
    typings.indexOf('declare namespace Word {'),
  );
  return [...excel.matchAll(/\benum (\w+) \{([^}]*)\}/g)].map(([, name, body]) => [
    name,
    [...body.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/^\s*(\w+)\s*=\s*"([^"]*)"/gm)].map(([, member, text]) => [
      member,
      text,
    ]),
  ]);
};

it('spells every member of every enumeration as Office.js does', () => {
  const all = declared();
  expect(all.length).toBeGreaterThan(150);
  const wrong = all.flatMap(([name, members]) =>
    members.filter(([member, text]) => enumeration(name)[member] !== text).map(([member]) => `${name}.${member}`),
  );
  expect(wrong).toEqual([]);
});
