import { wireSize } from './context';
import type { Handle, ItemsOf, Kind, Property } from './kind';
import type { LoadTree } from './loadTree';
import { notImplemented } from './officeError';
import { own, type ErasedKind } from './ownMember';
import { subjects } from './subjects';

type Wanted = readonly [name: string, inner: LoadTree];

const wanted = (kind: ErasedKind, tree: LoadTree): Wanted[] => {
  if (tree !== true)
    return [...tree].flatMap(([name, inner]) => (name === '$all' ? wanted(kind, true) : [[name, inner] as const]));
  const scalars = Object.entries(kind.properties ?? {}).filter(([, property]) => property?.get !== undefined);
  return scalars.map(([name]) => [name, true]);
};

/** On a collection the names are those of the items; `items/` in front says the same. */
const ofItems = (kind: ErasedKind, tree: LoadTree): LoadTree => {
  if (tree === true) return true;
  const direct = [...tree].filter(([name]) => name !== 'items' && own(kind.properties, name) === undefined);
  const inner = tree.get('items');
  if (inner === undefined) return new Map(direct);
  if (inner === true) return direct.length === 0 ? true : new Map(direct);
  return new Map([...direct, ...inner]);
};

const nothing = new Set(['$all', '$none', '']);

/** Refuses at once what the playground does not know, so that the mistake shows where it is made. */
export const checkNames = (kind: ErasedKind, tree: LoadTree): void => {
  if (tree === true || kind.items !== undefined) return;
  const unknown = [...tree.keys()].find(
    (name) =>
      !nothing.has(name) && own(kind.properties, name)?.get === undefined && own(kind.links, name) === undefined,
  );
  if (unknown !== undefined) throw notImplemented(`${kind.name}.${unknown}`);
};

/** How loading gets at other objects. */
export interface ObjectParts {
  /** A part of the object by its name. */
  readonly read: (name: string) => unknown;
  readonly makeItem: (kind: Kind<object, never>, target: unknown) => object;
}

/** Brings what a tree asks for into `loaded`. Only during a sync. */
export const loadInto = (
  kind: ErasedKind,
  handle: Handle<unknown>,
  loaded: Map<string, unknown>,
  { read, makeItem }: ObjectParts,
  tree: LoadTree,
): void => {
  if (handle.find() === null) return;
  const { context, host } = handle;

  const loadOne = ([name, inner]: Wanted): void => {
    const property = own<Property<unknown, unknown>>(kind.properties, name);
    if (property?.get !== undefined) {
      const value = property.get(handle.target(), host);
      context.received(wireSize(value));
      loaded.set(name, value);
    } else if (own(kind.links, name) !== undefined) {
      subjects.get(read(name) as object)!.load(inner);
    }
  };

  const loadItems = (items: ItemsOf<unknown>): void => {
    const targets = items.list(handle.target(), host);
    const made = targets.map((target) => makeItem(items.kind(host), target));
    loaded.set('items', made);
    const inner = ofItems(kind, tree);
    for (const item of made) subjects.get(item)!.load(inner);
  };

  if (kind.items === undefined) wanted(kind, tree).forEach(loadOne);
  else {
    if (tree !== true) [...tree].filter(([name]) => own(kind.properties, name) !== undefined).forEach(loadOne);
    loadItems(kind.items);
  }
};
