import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/**
 * The walls between the folders are TypeScript project references. Each case writes one forbidden line into a copy of a
 * folder's own configuration and expects the compiler to refuse it, and the allowed counterpart to pass.
 */
const root = resolve(__dirname, '../..');
const compiler = join(root, 'node_modules/typescript/bin/tsc');

interface ProjectConfig {
  readonly compilerOptions: { readonly types?: readonly string[]; readonly lib?: readonly string[] };
  readonly references: readonly { readonly path: string }[];
}

/** Compiles `line` as if it stood in a file of `folder`, with exactly that folder's types, libraries and references. */
const complaints = (folder: string, line: string): string => {
  const home = join(root, 'src', folder);
  const own = JSON.parse(readFileSync(join(home, 'tsconfig.json'), 'utf8')) as ProjectConfig;
  const scratch = mkdtempSync(join(home, 'wall-'));
  try {
    writeFileSync(join(scratch, 'line.ts'), `${line}\n`);
    const config = {
      extends: relative(scratch, join(root, 'tsconfig.base.json')),
      compilerOptions: {
        ...own.compilerOptions,
        rootDir: '.',
        outDir: join(scratch, 'out'),
        tsBuildInfoFile: join(scratch, 'out/info'),
        noUnusedLocals: false,
        noEmitOnError: true,
        typeRoots: [join(root, 'node_modules/@types')],
      },
      files: ['line.ts'],
      references: own.references.map(({ path }) => ({ path: relative(scratch, resolve(home, path)) })),
    };
    writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify(config));
    execFileSync(process.execPath, [compiler, '-p', scratch], { encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  } finally {
    rmSync(scratch, { recursive: true });
  }
};

const forbidden: readonly (readonly [string, string, RegExp])[] = [
  ['taskpane', 'export const range: Excel.Range | null = null;', /Cannot find namespace 'Excel'/],
  ['analysis', 'export const title = document.title;', /Cannot find name 'document'/],
  ['analysis', "import { nl } from '../../text/nl'; export const words = nl;", /not listed within the file list/],
  ['analysis', 'export const office = Office.context;', /Cannot find name 'Office'/],
  ['sheets', 'export const office = Office.context;', /Cannot find name 'Office'/],
  [
    'sheets',
    "import { grid } from '../../workbook/port/grid'; export const g = grid;",
    /not listed within|no exported/,
  ],
  ['text', "import { success } from '../../analysis/result'; export const s = success;", /not listed within/],
  ['functions', 'export const range: Excel.Range | null = null;', /Cannot find namespace 'Excel'/],
  ['workbook', 'export const title = document.title;', /Cannot find name 'document'/],
];

const allowed: readonly (readonly [string, string])[] = [
  ['taskpane', "import { success } from '../../analysis/result'; export const s = success(document.title);"],
  ['sheets', "import { success } from '../../analysis/result'; export const s = success(1);"],
  ['workbook', 'export const range: Excel.Range | null = null;'],
];

/** A run that was ended half-way leaves its scratch folders. */
const sweep = (): void => {
  for (const folder of new Set([...forbidden, ...allowed].map(([name]) => join(root, 'src', name))))
    for (const left of readdirSync(folder).filter((name) => name.startsWith('wall-')))
      rmSync(join(folder, left), { recursive: true });
};

beforeAll(() => {
  sweep();
  // The references are read from their built declarations.
  const built = ['analysis', 'text', 'reference', 'samples', 'sheets', 'workbook/port'];
  execFileSync(process.execPath, [compiler, '-b', ...built.map((folder) => join(root, 'src', folder))], {
    stdio: 'pipe',
  });
}, 120_000);

describe('walls between the folders', () => {
  it.each(forbidden)(
    'in %s the line %s does not compile',
    (folder, line, complaint) => expect(complaints(folder, line)).toMatch(complaint),
    60_000,
  );

  it.each(allowed)('in %s the line %s compiles', (folder, line) => expect(complaints(folder, line)).toBe(''), 60_000);
});
