import type { Host } from '../host';
import { wireSize, type Context } from './context';
import type { Handle, Kind, Property } from './kind';
import { checkNames, loadInto } from './loading';
import { loadTree, type LoadTree } from './loadTree';
import { notImplemented, OfficeError } from './officeError';
import { own, type ErasedKind } from './ownMember';
import { asSent, subjects } from './subjects';

/** How an object finds what it stands for; called once, during the first sync after it was made. */
export type Resolve<T> = () => T | null;

/** Members that JavaScript itself, test runners and consoles ask of any object. */
const foreign = new Set<PropertyKey>([
  'then',
  'asymmetricMatch',
  'nodeType',
  '$$typeof',
  '@@__IMMUTABLE_ITERABLE__@@',
  'constructor',
  'valueOf',
  'toString',
  'inspect',
  'tagName',
  'hasAttribute',
]);

/**
 * A proxy object as Office.js hands them out. Nothing is read or written before `context.sync()`.
 * @param resolve finds the thing in the workbook at sync; `null` makes it a null object
 */
export const clientObject = <O extends object, T>(kind: Kind<O, T>, context: Context, resolve: Resolve<T>): O => {
  const erased = kind as unknown as ErasedKind;
  const state: { found?: { readonly target: T | null } } = {};
  const loaded = new Map<string, unknown>();
  const parts = new Map<string, unknown>();
  const host: Host = context.host;

  const find = (): T | null => (state.found ??= { target: resolve() }).target;
  const handle: Handle<T> = {
    context,
    host,
    name: kind.name,
    find,
    target: () => {
      const target = find();
      if (target === null) throw new OfficeError('ItemNotFound', kind.name);
      return target;
    },
  };

  const makeItem = (itemKind: Kind<object, never>, target: unknown): object =>
    clientObject(itemKind, context, () => target as never);

  const load = (tree: LoadTree): void =>
    loadInto(erased, handle, loaded, { read: (name) => read(name), makeItem }, tree);

  const queueLoad = (option: unknown): O => {
    const tree = loadTree(option);
    checkNames(erased, tree);
    context.enqueue({ location: `${kind.name}.load`, reads: true, bytes: wireSize(option), run: () => load(tree) });
    return proxy;
  };

  const write = (name: string, value: unknown): void => {
    const property = own<Property<unknown, unknown>>(erased.properties, name);
    if (property?.set === undefined) throw notImplemented(`${kind.name}.${name} (set)`);
    const set = property.set;
    const copy = asSent(value);
    context.enqueue({
      location: `${kind.name}.${name}`,
      reads: false,
      bytes: wireSize(copy),
      run: () => set(handle.target(), copy, host),
    });
  };

  const setMany = (values: Readonly<Record<string, unknown>>): void => {
    for (const [name, value] of Object.entries(values)) {
      if (own(erased.links, name) === undefined) write(name, value);
      else (read(name) as { set: (inner: unknown) => void }).set(value);
    }
  };

  const isNull = (): boolean => {
    if (state.found === undefined)
      throw new OfficeError('PropertyNotLoaded', `${kind.name}.isNullObject`, notLoaded('isNullObject'));
    return state.found.target === null;
  };

  const notLoaded = (name: string): string =>
    `The property '${name}' of Excel.${kind.name} is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`;

  const readLoaded = (name: string): unknown => {
    if (loaded.has(name)) return loaded.get(name);
    throw new OfficeError('PropertyNotLoaded', `${kind.name}.${name}`, notLoaded(name));
  };

  const general: Readonly<Record<string, () => unknown>> = {
    context: () => context.proxy(),
    isNullObject: isNull,
    load: () => queueLoad,
    set: () => setMany,
    toJSON: () => () => Object.fromEntries(loaded),
    track: () => () => proxy,
    untrack: () => () => proxy,
  };

  const read = (name: string): unknown => {
    if (own(erased.properties, name)?.get !== undefined || (name === 'items' && kind.items !== undefined))
      return readLoaded(name);
    if (parts.has(name)) return parts.get(name);
    const make = own(erased.links, name) ?? own(erased.methods, name);
    if (make !== undefined) {
      const part = make(handle);
      parts.set(name, part);
      return part;
    }
    const usual = own(general, name);
    if (usual !== undefined) return usual();
    throw notImplemented(`${kind.name}.${name}`);
  };

  const proxy = new Proxy({} as O, {
    get: (_, name) => (typeof name === 'symbol' || foreign.has(name) ? undefined : read(name)),
    set: (_, name, value) => {
      write(String(name), value);
      return true;
    },
    has: (_, name) =>
      typeof name === 'string' &&
      (name in { ...erased.properties, ...erased.links, ...erased.methods } || name in general),
    ownKeys: () => [],
  });
  subjects.set(proxy, { handle, load });
  return proxy;
};
