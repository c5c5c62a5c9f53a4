declare module 'jstat' {
  /** jStat comes without types; only what the benchmark calls is named. */
  export const jStat: { readonly corrcoeff: (x: readonly number[], y: readonly number[]) => number };
}
