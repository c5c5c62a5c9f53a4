import type { Host } from '../host';

/** A queued step of a batch. */
export interface Operation {
  /** e.g. `Range.values`: where an error is reported. */
  readonly location: string;
  /** Reads wait for the calculation, writes do not. */
  readonly reads: boolean;
  /** JSON size of what travels to Excel with it. */
  readonly bytes: number;
  readonly run: () => void | Promise<void>;
}

export interface Context {
  readonly host: Host;
  readonly enqueue: (operation: Operation) => void;
  /** The request context that the add-in holds. */
  readonly proxy: () => Excel.RequestContext;
  /** Adds what a load brought back to the size of the response. */
  readonly received: (bytes: number) => void;
}

/** Size of a value on the wire. */
export const wireSize = (value: unknown): number => (JSON.stringify(value) as string | undefined)?.length ?? 0;
