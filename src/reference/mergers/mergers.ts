import data from './mergers.json';

/** An old municipality, or a part of it, that became (part of) a new one. */
export interface Merger {
  /** First year with the new borders. */
  readonly from: number;
  readonly oldCode: string;
  readonly oldName: string;
  readonly newCode: string;
  readonly newName: string;
  /** The old municipality was divided over several new ones, in parts that the source does not give. */
  readonly split: boolean;
}

type Row = readonly [number, string, string, string, string, boolean];

/** Every merger and change of code from 2016 to 2023. Source: public lists of municipal codes, compiled for this project. */
export const mergers: readonly Merger[] = (data.rows as unknown as readonly Row[]).map(
  ([from, oldCode, oldName, newCode, newName, split]) => ({ from, oldCode, oldName, newCode, newName, split }),
);
