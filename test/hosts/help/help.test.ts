import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { htmlPages, markdownPages, type Files } from '../../../src/hosts/help/pages';
import parameters from '../../../src/reference/parameters/vangnet.json';
import { helpOf } from '../../../src/text/help/helpByStep';
import type { Cell, Example } from '../../../src/text/help/types';
import type { Language } from '../../../src/text/language';
import { callerOf, runScript, type Metadata } from '../../functions/support';
import { describeExamples, examples } from './examples';
import type { Excel } from './evaluate';

const root = resolve(__dirname, '../../..');
const docs = join(root, 'docs/functions');

const filesIn = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  );

/** The functions and their pages as `npm run build` writes them; the pane is not built. */
const buildWithHelp = (): Files => {
  const folder = mkdtempSync(join(tmpdir(), 'saldo-help-'));
  try {
    const names = ['functions', 'help'].flatMap((name) => ['--config-name', name]);
    const webpack = ['node_modules/webpack/bin/webpack.js', '--mode', 'production', ...names];
    execFileSync(process.execPath, [...webpack, '--output-path', folder], {
      cwd: root,
      env: { ...process.env, SALDO_ORIGIN: 'https://saldo.test/add-in' },
      stdio: 'pipe',
    });
    return filesIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

let built: Files;
let metadata: Readonly<Record<Language, Metadata['functions']>>;
let excel: Readonly<Record<Language, Excel>>;
/** The pages, with what is copied beside them. */
let site: Files;

beforeAll(() => {
  built = buildWithHelp();
  const read = (name: string) => (JSON.parse(built[name]) as Metadata).functions;
  metadata = { nl: read('functions.json'), en: read('functions-en.json') };
  const functions = new Map(metadata.nl.map((own) => [own.id, own]));
  const speaking = (language: Language): Excel => {
    const displayLanguage = language === 'nl' ? 'nl-NL' : 'en-US';
    const { associated } = runScript(built['functions.js'], { Office: { context: { displayLanguage } } });
    return { call: callerOf(associated), language, functions };
  };
  excel = { nl: speaking('nl'), en: speaking('en') };
  const pages = Object.entries(built).filter(([path]) => path.startsWith('help/'));
  site = {
    ...Object.fromEntries(pages.map(([path, content]) => [path.slice('help/'.length), content])),
    ...filesIn(join(root, 'src/hosts/excel/help')),
  };
}, 120_000);

describe('every formula on a page', () => {
  describeExamples((language) => excel[language]);
});

describe('the help', () => {
  it('is there for every function, and for nothing else', () => {
    expect([...helpOf.keys()].sort()).toEqual(metadata.nl.map(({ id }) => id));
  });

  it.each([...helpOf])('of %s names other functions that are there, each once', (id, { related }) => {
    expect(new Set(related).size).toBe(related.length);
    for (const name of related) expect(helpOf.has(name) && name !== id).toBe(true);
  });

  it('shows as many columns as it explains', () => {
    for (const { example } of examples) {
      expect(example.answer.map((cells) => cells.length)).toEqual(example.answer.map(() => example.formats.length));
      expect(example.headings ?? example.formats).toHaveLength(example.formats.length);
    }
  });

  it('prints no digit that its cell does not show', () => {
    const digits = {
      euro: 0,
      cents: 2,
      percent: 3,
      percent2: 4,
      year: 0,
      number0: 0,
      number1: 1,
      number2: 2,
      number3: 3,
    };
    const check = (cell: Cell, { formats }: Example, column: number) => {
      if (typeof cell === 'number') expect(Number(cell.toFixed(digits[formats[column]]))).toBe(cell);
    };
    for (const { example } of examples)
      for (const cells of example.answer) cells.forEach((cell, column) => check(cell, example, column));
  });

  it('claims no more than figures can, and addresses the reader as u', () => {
    const words = JSON.stringify([...helpOf.values()].map((help) => ({ ...help, sources: [] })));
    const dutch = /oorzaak|oorzaken|veroorzaak|\beffect|leidt tot|leiden tot|\bbewijs|significant|\b(je|jij|jouw)\b/gi;
    const english = /\bcauses?\b|\bcaused\b|\beffects?\b|\bleads? to\b|\bproves?\b/gi;
    expect(words.match(dutch)).toBeNull();
    expect(words.match(english)).toBeNull();
  });

  it.each(['VANGNET', 'EIGENRISICO'])('of %s works with Renkum 2019 as published', (id) => {
    const published = parameters.testVectors.find((vector) => vector.id === 'renkum-2019-new')!;
    const [{ columns, answer, source }] = helpOf.get(id)!.examples;
    const cellsUnder = (heading: string) => columns.find((own) => own.heading.en === heading)!.cells;
    expect([cellsUnder('Budget'), cellsUnder('Spending')]).toEqual([[published.budget], [published.spending]]);
    const printed = published.printed as { readonly ownRisk: number; readonly compensation: number };
    const amount = id === 'VANGNET' ? printed.compensation : printed.ownRisk;
    expect(Math.abs((answer[0][0] as number) - amount)).toBeLessThan(1);
    expect(source?.nl).toMatch(/Renkum/);
  });
});

describe('the pages in the build', () => {
  it('are what @helpurl points to, in both languages', () => {
    for (const { id, helpUrl } of [...metadata.nl, ...metadata.en]) {
      expect(new URL(helpUrl).pathname).toBe(`/add-in/help/${id}.html`);
      expect([id, `help/${id}.html` in built]).toEqual([id, true]);
    }
  });

  it('are one per function and the list of them, written by the source', () => {
    const expected = [...metadata.nl.map(({ id }) => `${id}.html`), 'functions.html'];
    const pages = Object.keys(built).filter((path) => path.startsWith('help'));
    expect(pages.sort()).toEqual(expected.map((name) => `help/${name}`).sort());
    for (const [name, content] of Object.entries(htmlPages(metadata))) expect(built[`help/${name}`]).toBe(content);
  });

  it('say the summary and every argument as Excel does', () => {
    const plain = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    for (const { id, description, parameters: own } of [...metadata.nl, ...metadata.en]) {
      const page = plain(site[`${id}.html`]);
      for (const text of [description, ...own.map((parameter) => parameter.description)]) expect(page).toContain(text);
    }
  });

  it('hold no script and load nothing from elsewhere', () => {
    for (const [name, page] of Object.entries(site)) {
      if (!name.endsWith('.html')) continue;
      expect(page).toMatch(/http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'"/);
      expect(page).not.toMatch(/<script|<img|<iframe|\son\w+=|\sstyle=|<style|https?:|javascript:/i);
    }
  });

  it('have links that lead somewhere, anchors and style sheet included', () => {
    const pages = Object.entries(site).filter(([name]) => name.endsWith('.html'));
    expect(pages.length).toBe(metadata.nl.length + 2);
    for (const [name, page] of pages) {
      const addresses = [...page.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
      expect(addresses.length).toBeGreaterThan(1);
      for (const address of addresses) {
        const [file, anchor] = address.split('#');
        const target = file === '' ? name : file;
        expect([name, target, target in site]).toEqual([name, target, true]);
        if (address.includes('#')) expect(site[target]).toContain(`id="${anchor}"`);
      }
    }
    expect(site['index.html']).toContain('href="functions.html"');
  });

  it('have well-nested tags and each heading in order', () => {
    for (const [name, page] of Object.entries(site)) {
      if (!name.endsWith('.html')) continue;
      const open: string[] = [];
      for (const [, close, tag, own] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/g)) {
        if (own === '/' || ['hr', 'meta', 'link'].includes(tag)) continue;
        if (close === '') open.push(tag);
        else expect([name, tag]).toEqual([name, open.pop()]);
      }
      expect(open).toEqual([]);
      const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
    }
  });
});

describe('the pages in the documentation', () => {
  it('are the generated ones: npm run help writes them anew', () => {
    expect(filesIn(docs)).toEqual(markdownPages(metadata));
  });

  it('have links that lead somewhere', () => {
    for (const [name, page] of Object.entries(markdownPages(metadata))) {
      const addresses = [...page.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address);
      expect(addresses.length).toBeGreaterThan(1);
      for (const address of addresses)
        expect([address, existsSync(join(docs, dirname(name), address))]).toEqual([address, true]);
    }
  });
});
