import { OfficeError } from './officeError';

/** What to load: `true` for everything of the object itself, else names with, for a navigation, what to load of it. */
export type LoadTree = true | ReadonlyMap<string, LoadTree>;

const branch = (path: string): LoadTree =>
  path === '' ? true : path.split('/').reduceRight<LoadTree>((inner, name) => new Map([[name.trim(), inner]]), true);

const merge = (a: LoadTree | undefined, b: LoadTree): LoadTree => {
  if (a === undefined) return b;
  if (a === true || b === true) return a === true ? b : a;
  const merged = new Map(a);
  for (const [name, inner] of b) merged.set(name, merge(merged.get(name), inner));
  return merged;
};

const names = (option: string | readonly string[]): string[] =>
  (typeof option === 'string' ? option.split(',') : [...option]).map((name) => name.trim());

const ofPaths = (paths: readonly string[]): LoadTree =>
  paths.map(branch).reduce<LoadTree>((all, path) => merge(all, path), new Map());

const ofObject = (option: object): LoadTree =>
  new Map(
    Object.entries(option)
      .filter(([, wanted]) => wanted !== false && wanted !== undefined)
      .map(([name, wanted]) => [name, wanted === true ? true : ofObject(wanted as object)]),
  );

const isLoadOption = (option: object): option is OfficeExtension.LoadOption =>
  ['select', 'expand', 'top', 'skip'].some((key) => key in option);

/** Reads every form Office.js takes: `'a, b/c'`, `['a', 'b/c']`, `{ select, expand }`, `{ a: true, b: { c: true } }`, or nothing for all. */
export const loadTree = (option: unknown): LoadTree => {
  if (option === undefined || option === null) return true;
  if (typeof option === 'string' || Array.isArray(option)) return ofPaths(names(option as string | string[]));
  if (typeof option !== 'object') throw new OfficeError('InvalidArgument', 'load');
  if (!isLoadOption(option)) return ofObject(option);
  return ofPaths([...names(option.select ?? []), ...names(option.expand ?? [])]);
};
