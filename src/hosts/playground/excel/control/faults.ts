/** Parts of a host that does not do what it says: takes what it is given and forgets it, or refuses every step of undo. */
export type BrokenPart = 'conditionalFormats' | 'dataValidation' | 'undoGroups';

/** What can be made to go wrong, and the counters that tests read. Plain data: a test or the page sets it, the request context obeys. */
export interface Faults {
  /** Syncs still to come that fail: 1 is the next one. `atOperation` (from 1) applies the operations before it; without it nothing is applied. */
  readonly planned: PlannedFault[];
  /** Things to do just before a coming sync, as a colleague or the user would: `in` 1 is the next one. */
  readonly interruptions: Interruption[];
  latencyMs: number;
  /** A person is typing in a cell. */
  editing: boolean;
  readonly afterEditing: (() => void)[];
  payloadLimitBytes: number;
  readonly missingRequirementSets: Set<string>;
  readonly broken: Set<BrokenPart>;
  readonly counters: Counters;
}

export interface PlannedFault {
  in: number;
  readonly atOperation: number | null;
  readonly code: string;
}

export interface Interruption {
  in: number;
  readonly run: () => void | Promise<void>;
}

export interface Counters {
  syncs: number;
  /** Operations sent: objects made, properties written, loads and methods. */
  calls: number;
  bytesSent: number;
  bytesReceived: number;
}

const fiveMegabytes = 5 * 1024 * 1024;

export const noFaults = (): Faults => ({
  planned: [],
  interruptions: [],
  latencyMs: 0,
  editing: false,
  afterEditing: [],
  payloadLimitBytes: fiveMegabytes,
  missingRequirementSets: new Set(),
  broken: new Set(),
  counters: { syncs: 0, calls: 0, bytesSent: 0, bytesReceived: 0 },
});

/** Nothing goes wrong any more, and counting begins anew. */
export const clearFaults = (faults: Faults): void => {
  faults.planned.splice(0);
  faults.interruptions.splice(0);
  faults.missingRequirementSets.clear();
  faults.broken.clear();
  Object.assign(faults, { latencyMs: 0, payloadLimitBytes: fiveMegabytes });
  endEditing(faults);
  Object.assign(faults.counters, { syncs: 0, calls: 0, bytesSent: 0, bytesReceived: 0 });
};

export const endEditing = (faults: Faults): void => {
  faults.editing = false;
  for (const go of faults.afterEditing.splice(0)) go();
};

/** Counts down and takes out those whose turn it is. */
export const due = <T extends { in: number }>(waiting: T[]): T[] => {
  for (const entry of waiting) entry.in -= 1;
  const now = waiting.filter((entry) => entry.in <= 0);
  waiting.splice(0, waiting.length, ...waiting.filter((entry) => entry.in > 0));
  return now;
};
