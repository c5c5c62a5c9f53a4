import type { Host } from '../host';
import { wireSize, type Context } from './context';
import type { Handle, Kind, Property } from './kind';
import { loadTree, type LoadTree } from './loadTree';
import { notImplemented, OfficeError } from './officeError';

/** How an object finds what it stands for; called once, during the first sync after it was made. */
export type Resolve<T> = () => T | null;

interface Subject {
  readonly handle: Handle<unknown>;
  readonly load: (tree: LoadTree) => void;
}

const subjects = new WeakMap<object, Subject>();

/** What a proxy that came in as an argument stands for. Only during a sync. */
// The caller knows what kind of object it takes; the proxy itself does not tell.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export const targetOf = <T>(proxy: object): T => {
  const subject = subjects.get(proxy);
  if (subject === undefined) throw new OfficeError('InvalidArgument');
  return subject.handle.target() as T;
};

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

/** A copy of what is written, so that later changes to it do not reach Excel; proxy objects inside stay themselves. */
const asSent = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || subjects.has(value)) return value;
  if (Array.isArray(value)) return value.map(asSent);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asSent(inner)]));
};

type Erased = Kind<Record<string, unknown>, unknown>;

const own = <V>(record: Partial<Record<string, V>> | undefined, key: string): V | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * A proxy object as Office.js hands them out. Nothing is read or written before `context.sync()`.
 * @param resolve finds the thing in the workbook at sync; `null` makes it a null object
 */
export const clientObject = <O extends object, T>(kind: Kind<O, T>, context: Context, resolve: Resolve<T>): O => {
  const erased = kind as unknown as Erased;
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

  const wanted = (tree: LoadTree): [string, LoadTree][] => {
    if (tree !== true)
      return [...tree].flatMap(([name, inner]) =>
        name === '$all' ? wanted(true) : [[name, inner] as [string, LoadTree]],
      );
    const scalars = Object.entries(erased.properties ?? {}).filter(([, property]) => property?.get !== undefined);
    return scalars.map(([name]) => [name, true]);
  };

  const loadItems = (tree: LoadTree): void => {
    const items = kind.items!;
    const made = items
      .list(handle.target(), host)
      .map((target) => clientObject(items.kind(host), context, () => target as never));
    loaded.set('items', made);
    for (const item of made) subjects.get(item)!.load(tree);
  };

  const loadOne = (name: string, inner: LoadTree): void => {
    const property = own<Property<unknown, unknown>>(erased.properties, name);
    if (property?.get !== undefined) {
      const value = property.get(handle.target(), host);
      context.received(wireSize(value));
      loaded.set(name, value);
    } else if (own(erased.links, name) !== undefined) {
      subjects.get(read(name) as object)!.load(inner);
    } else {
      throw notImplemented(`${kind.name}.${name}`);
    }
  };

  /** On a collection the names are those of the items; `items/` in front says the same. */
  const ofItems = (tree: LoadTree): LoadTree => {
    if (tree === true) return true;
    const direct = [...tree].filter(([name]) => name !== 'items' && own(erased.properties, name) === undefined);
    const inner = tree.get('items');
    if (inner === undefined) return new Map(direct);
    return inner === true ? (direct.length === 0 ? true : new Map(direct)) : new Map([...direct, ...inner]);
  };

  const load = (tree: LoadTree): void => {
    if (find() === null) return;
    if (kind.items === undefined) {
      for (const [name, inner] of wanted(tree)) loadOne(name, inner);
      return;
    }
    if (tree !== true) {
      for (const [name, inner] of tree) if (own(erased.properties, name) !== undefined) loadOne(name, inner);
    }
    loadItems(ofItems(tree));
  };

  const checkNames = (tree: LoadTree): void => {
    if (tree === true || kind.items !== undefined) return;
    for (const [name] of tree) {
      if (
        name !== '$all' &&
        name !== '$none' &&
        name !== '' &&
        own(erased.properties, name)?.get === undefined &&
        own(erased.links, name) === undefined
      )
        throw notImplemented(`${kind.name}.${name}`);
    }
  };

  const queueLoad = (option: unknown): O => {
    const tree = loadTree(option);
    checkNames(tree);
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

/** Whether finding the object depends on what formulas give: then it waits for the calculation. */
export type Finds = 'byPlace' | 'byContents';

/** Makes an object that must exist: a sync that cannot find it fails. */
export const child = <O extends object, T, U>(
  self: Handle<U>,
  location: string,
  args: unknown,
  kind: Kind<O, T>,
  resolve: (target: U) => T,
  finds: Finds = 'byPlace',
): O => attach(self, location, args, kind, () => resolve(self.target()), finds);

/** Makes an object that may be a null object. */
export const childOrNull = <O extends object, T, U>(
  self: Handle<U>,
  location: string,
  args: unknown,
  kind: Kind<O, T>,
  resolve: (target: U) => T | null,
  finds: Finds = 'byPlace',
): O =>
  attach(
    self,
    location,
    args,
    kind,
    () => {
      const target = self.find();
      return target === null ? null : resolve(target);
    },
    finds,
  );

const attach = <O extends object, T, U>(
  self: Handle<U>,
  location: string,
  args: unknown,
  kind: Kind<O, T>,
  resolve: Resolve<T>,
  finds: Finds,
): O => {
  const made = clientObject(kind, self.context, resolve);
  const { handle } = subjects.get(made)!;
  self.context.enqueue({
    location: `${self.name}.${location}`,
    reads: finds === 'byContents',
    bytes: wireSize(args),
    run: () => void handle.find(),
  });
  return made;
};

/** A part that exists with its owner and needs no step of its own. */
export const part = <O extends object, T, U>(self: Handle<U>, kind: Kind<O, T>, resolve: (target: U) => T): O =>
  clientObject(kind, self.context, () => {
    const target = self.find();
    return target === null ? null : resolve(target);
  });

/** Queues a step without an answer. */
export const act = <U>(
  self: Handle<U>,
  location: string,
  args: unknown,
  run: (target: U) => void | Promise<void>,
): void => {
  self.context.enqueue({
    location: `${self.name}.${location}`,
    reads: false,
    bytes: wireSize(args),
    run: () => run(self.target()),
  });
};

/** Queues a question with a plain answer, readable as `.value` after the sync. */
export const ask = <U, V>(
  self: Handle<U>,
  location: string,
  args: unknown,
  answer: (target: U) => V,
): OfficeExtension.ClientResult<V> => {
  const state: { answer?: { readonly value: V } } = {};
  self.context.enqueue({
    location: `${self.name}.${location}`,
    reads: true,
    bytes: wireSize(args),
    run: () => {
      state.answer = { value: answer(self.target()) };
      self.context.received(wireSize(state.answer.value));
    },
  });
  const result: unknown = {
    get value(): V {
      if (state.answer === undefined)
        throw new OfficeError(
          'PropertyNotLoaded',
          `${self.name}.${location}`,
          'The result is not available before sync.',
        );
      return state.answer.value;
    },
  };
  return result as OfficeExtension.ClientResult<V>;
};
