import type { Host } from '../host';
import type { Context } from './context';

/** The live side of a proxy object that members are written against. `T` is what it stands for in the workbook. */
export interface Handle<T> {
  readonly context: Context;
  readonly host: Host;
  /** e.g. `Range`, for messages. */
  readonly name: string;
  /** Only during a sync. `null` for a null object. */
  readonly find: () => T | null;
  /** Only during a sync. Throws `ItemNotFound` for a null object. */
  readonly target: () => T;
}

export interface Property<V, T> {
  readonly get?: (target: T, host: Host) => V;
  readonly set?: (target: T, value: V, host: Host) => void | Promise<void>;
}

export type Properties<O, T> = { readonly [K in keyof O]?: Property<O[K], T> };
export type Members<O, T> = { readonly [K in keyof O]?: (self: Handle<T>) => O[K] };

/** An entry of a collection, to be wrapped in a proxy of the collection's item kind. */
export interface ItemsOf<T> {
  readonly kind: (host: Host) => Kind<object, never>;
  readonly list: (target: T, host: Host) => readonly unknown[];
}

/**
 * One Excel object as data: `O` is Microsoft's own interface, so a member that Excel does not have does not compile.
 * What is left out throws `NotImplemented` when used.
 */
export interface Kind<O, T> {
  readonly name: string;
  /** Values that must be loaded and synced before they are read. */
  readonly properties?: Properties<O, T>;
  /** Parts of the object with a life of their own (`range.format`); created once per object. */
  readonly links?: Members<O, T>;
  readonly methods?: Members<O, T>;
  readonly items?: ItemsOf<T>;
}

/** Items of a collection; the kind and the targets must fit, which the parameter list checks before the type is forgotten. */
export const itemsOf = <T, O extends object, U>(
  kind: (host: Host) => Kind<O, U>,
  list: (target: T, host: Host) => readonly U[],
): ItemsOf<T> => ({ kind: kind, list });
