import type { Handle } from './kind';
import type { LoadTree } from './loadTree';
import { OfficeError } from './officeError';

/** The live side of a proxy object. */
export interface Subject {
  readonly handle: Handle<unknown>;
  readonly load: (tree: LoadTree) => void;
}

/** Which proxy stands for what; only this table knows, the proxy itself tells nobody. */
export const subjects = new WeakMap<object, Subject>();

/** What a proxy that came in as an argument stands for. Only during a sync. */
// The caller knows what kind of object it takes; the proxy itself does not tell.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export const targetOf = <T>(proxy: object): T => {
  const subject = subjects.get(proxy);
  if (subject === undefined) throw new OfficeError('InvalidArgument');
  return subject.handle.target() as T;
};

/** A copy of what is written, so that later changes to it do not reach Excel; proxy objects inside stay themselves. */
export const asSent = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || subjects.has(value)) return value;
  if (Array.isArray(value)) return value.map(asSent);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asSent(inner)]));
};
