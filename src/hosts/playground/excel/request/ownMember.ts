import type { Kind } from './kind';

/** A kind whose types are forgotten: what the machinery works with. */
export type ErasedKind = Kind<Record<string, unknown>, unknown>;

export const own = <V>(record: Partial<Record<string, V>> | undefined, key: string): V | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
