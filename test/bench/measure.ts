/** Time of one call, in milliseconds: the median of the runs, each long enough for the clock. */
export interface Measurement {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

const RUNS = 21;
const SHORTEST_RUN = 8;

/** Answers go here, so that no call is optimised away. */
const sink: { answer: unknown } = { answer: null };

const timeOf = (call: () => unknown, times: number): number => {
  const start = performance.now();
  for (let i = 0; i < times; i++) sink.answer = call();
  return performance.now() - start;
};

const WARM_UP = 300;

/** How often a call fits in a run, after the engine has settled. */
const timesOf = (call: () => unknown): number => {
  for (let spent = 0; spent < WARM_UP;) spent += timeOf(call, 1);
  let times = 1;
  while (timeOf(call, times) < SHORTEST_RUN) times *= 2;
  return times;
};

const measurementOf = (runs: readonly number[]): Measurement => {
  const sorted = [...runs].sort((a, b) => a - b);
  return { median: sorted[(RUNS - 1) / 2], lowest: sorted[0], highest: sorted[RUNS - 1] };
};

/** Measures calls that are compared with each other in turn, run by run, so that a busy moment of the machine hits them all. */
export const measureTogether = (calls: readonly (() => unknown)[]): Measurement[] => {
  const times = calls.map(timesOf);
  const runs = calls.map((): number[] => []);
  for (let run = 0; run < RUNS; run++) {
    calls.forEach((call, i) => runs[i].push(timeOf(call, times[i]) / times[i]));
  }
  return runs.map(measurementOf);
};

/** Bytes that a call has taken when it ends, garbage included: an upper bound of what it needs at once. */
export const bytesOf = (call: () => unknown): number => {
  if (!globalThis.gc) return NaN;
  globalThis.gc();
  const before = process.memoryUsage();
  sink.answer = call();
  const after = process.memoryUsage();
  return after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed;
};
