/** Codes as people write them: Excel takes `2.A` and `2.a` for the same, so do we. */
export interface Keys {
  /** The code as it is spelled where it was defined; `null` when there is no such code. */
  readonly find: (written: string) => string | null;
}

export const keysOf = (codes: readonly string[]): Keys => {
  const spelled = new Map<string, string>();
  for (const code of codes) if (!spelled.has(code.toLowerCase())) spelled.set(code.toLowerCase(), code);
  return { find: (written) => spelled.get(written.toLowerCase()) ?? null };
};
