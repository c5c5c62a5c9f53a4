import type { Host } from '../host';
import { enumeration } from './enumerations';
import { notImplemented } from './officeError';
import { requestContext } from './requestContext';
import { excelRun } from './run';

const plainContext = { delayForCellEdit: false };

/** The global `Excel`: `run`, `RequestContext` and the enumerations. */
export const excelObject = (host: Host): object => {
  const enumerations = new Map<string, Readonly<Record<string, string>>>();
  const members: Readonly<Record<string, unknown>> = {
    run: excelRun(host),
    // An arrow function cannot be called with `new`; this one returns its own object.
    RequestContext: function RequestContext() {
      return requestContext(host, plainContext);
    },
  };
  return new Proxy(members, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name in target || name === 'then') return Reflect.get(target, name) as unknown;
      if (!/^[A-Z]/.test(name)) throw notImplemented(name);
      if (!enumerations.has(name)) enumerations.set(name, enumeration(name));
      return enumerations.get(name);
    },
  });
};
