import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { answerOf, CellError, stubCustomFunctions, type CustomFunction } from '../support/customFunctions';

export type Cells = unknown[][];
export type Call = (id: string, ...given: unknown[]) => unknown;

export const column = (...cells: readonly unknown[]): Cells => cells.map((cell) => [cell]);
export const row = (...cells: readonly unknown[]): Cells => [[...cells]];

export const callerOf =
  (functions: ReadonlyMap<string, CustomFunction>): Call =>
  (id, ...given) => {
    const customFunction = functions.get(id);
    if (customFunction === undefined) throw new Error(`${id} is not there`);
    return answerOf(customFunction, ...given);
  };

/** What is left of an answer when only the kind of error matters. */
export const kinds = (answer: unknown): unknown => {
  if (answer instanceof CellError) return answer.code;
  return Array.isArray(answer) ? answer.map(kinds) : answer;
};

export interface BuiltFunctions {
  readonly script: string;
  readonly dutch: Metadata;
  readonly english: Metadata;
}

export interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly dimensionality: string };
  }[];
}

/** The script and its metadata as `npm run build` writes them, for a given origin. */
export const buildFunctions = (origin: string): BuiltFunctions => {
  const folder = mkdtempSync(join(tmpdir(), 'saldo-functions-'));
  try {
    const webpack = ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--config-name', 'functions'];
    execFileSync(process.execPath, [...webpack, '--output-path', folder], {
      env: { ...process.env, SALDO_ORIGIN: origin },
      stdio: 'pipe',
    });
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    const parse = (name: string) => JSON.parse(read(name)) as Metadata;
    return { script: read('functions.js'), dutch: parse('functions.json'), english: parse('functions-en.json') };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Runs the script as a page would, in a world that has `CustomFunctions`, what `extras` adds, and nothing else. */
export const runScript = (script: string, extras: Readonly<Record<string, unknown>> = {}) => {
  const { global, associated } = stubCustomFunctions();
  const world = createContext({ CustomFunctions: global, ...extras });
  runInContext(script, world);
  return { associated, world: world as Record<string, unknown> };
};
