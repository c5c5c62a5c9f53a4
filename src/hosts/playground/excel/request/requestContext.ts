import { due, type PlannedFault } from '../control/faults';
import type { Host } from '../host';
import { clientObject } from './clientObject';
import type { Context, Operation } from './context';
import { located, notImplemented, OfficeError, type OfficeErrorCode } from './officeError';

export interface RunOptions {
  readonly delayForCellEdit: boolean;
}

interface Batch {
  readonly context: Context;
  readonly sync: () => Promise<void>;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

const editingEnds = (host: Host): Promise<void> =>
  host.faults.editing ? new Promise((resolve) => void host.faults.afterEditing.push(resolve)) : Promise.resolve();

const failure = (fault: PlannedFault, location: string): OfficeError =>
  new OfficeError(fault.code as OfficeErrorCode, location, `The playground was told to fail here (${fault.code}).`);

/** Runs the steps in order. The first that fails ends it; what came before stays done. */
const runAll = async (host: Host, operations: readonly Operation[], fault: PlannedFault | undefined): Promise<void> => {
  for (const [index, operation] of operations.entries()) {
    if (fault?.atOperation === index + 1) throw failure(fault, operation.location);
    try {
      if (operation.reads && !host.state.calculationSuspended) await host.calculation.settle();
      await host.events.asAddIn(operation.run);
    } catch (error) {
      throw located(error, operation.location);
    }
  }
};

const batch = (host: Host, options: RunOptions, proxy: () => Excel.RequestContext): Batch => {
  let queue: Operation[] = [];
  let receivedBytes = 0;
  const { faults } = host;

  const context: Context = {
    host,
    enqueue: (operation) => void queue.push(operation),
    proxy,
    received: (bytes) => {
      receivedBytes += bytes;
      faults.counters.bytesReceived += bytes;
      if (receivedBytes > faults.payloadLimitBytes) throw new OfficeError('ResponsePayloadSizeLimitExceeded');
    },
  };

  const send = async (operations: readonly Operation[]): Promise<void> => {
    const bytes = operations.reduce((sum, operation) => sum + operation.bytes, 0);
    faults.counters.syncs += 1;
    faults.counters.calls += operations.length;
    faults.counters.bytesSent += bytes;
    receivedBytes = 0;
    if (faults.latencyMs > 0) await pause(faults.latencyMs);
    for (const interruption of due(faults.interruptions)) await interruption.run();
    if (options.delayForCellEdit) await editingEnds(host);
    if (faults.editing) throw new OfficeError('InvalidOperationInCellEditMode');
    if (bytes > faults.payloadLimitBytes) throw new OfficeError('RequestPayloadSizeLimitExceeded');
    const [fault] = due(faults.planned);
    if (fault?.atOperation === null) throw failure(fault, 'RequestContext.sync');
    try {
      await runAll(host, operations, fault);
    } finally {
      host.state.calculationSuspended = false;
      await host.calculation.settle();
    }
    if (fault !== undefined && fault.atOperation > operations.length) throw failure(fault, 'RequestContext.sync');
  };

  const sync = (): Promise<void> => {
    const operations = queue;
    queue = [];
    return host.state.oneAtATime(() => send(operations));
  };

  return { context, sync };
};

/** What `Excel.run` hands to its batch. */
export const requestContext = (host: Host, options: RunOptions): Excel.RequestContext => {
  const { context, sync } = batch(host, options, () => proxy);
  const nothing = (): object => ({});
  const members = {
    workbook: clientObject(host.kinds.workbook, context, nothing),
    application: clientObject(host.kinds.application, context, nothing),
    runtime: clientObject(host.kinds.runtime, context, nothing),
    sync: async <T>(passThrough?: T): Promise<T> => {
      await sync();
      return passThrough as T;
    },
    load: (object: { load: (option?: unknown) => void }, option?: unknown) => object.load(option),
    trackedObjects: { add: () => undefined, remove: () => undefined },
    debugInfo: { pendingStatements: [] },
  };
  const proxy = new Proxy(members, {
    get: (target, name) => {
      if (name in target || typeof name === 'symbol' || name === 'then') return Reflect.get(target, name) as unknown;
      throw notImplemented(`RequestContext.${name}`);
    },
  }) as unknown as Excel.RequestContext;
  return proxy;
};
