import { clientObject, type Resolve } from './clientObject';
import { wireSize } from './context';
import type { Handle, Kind } from './kind';
import { OfficeError } from './officeError';
import { subjects } from './subjects';

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
