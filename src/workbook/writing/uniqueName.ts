const longestSheetName = 31;

/** `Saldo Leesmij`, or `Saldo Leesmij (2)` when that is taken; names differ whatever their case. */
export const freeSheetName = (name: string, taken: ReadonlySet<string>): string => {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = name.slice(0, longestSheetName - suffix.length).trimEnd() + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
};

/** `Saldo_Drempel`, or `Saldo_Drempel_2` when that is taken: for tables and defined names, which allow no blanks. */
export const freeName = (name: string, taken: ReadonlySet<string>): string => {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}_${number}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
};
