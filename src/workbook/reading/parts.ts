/** Two matrices of this many cells, or four of half as many, stay under the 5 MB of one answer on the web. */
const cellsPerAnswer = 40_000;

export interface PartRequest {
  readonly range: Excel.Range;
  readonly rows: number;
  readonly columns: number;
  /** Names of properties, as `load` takes them. */
  readonly properties: string;
}

/** Row slices of a range that fit in one answer: first row and number of rows. */
export const rowSlices = (
  rows: number,
  columns: number,
  limit = cellsPerAnswer,
): readonly (readonly [number, number])[] => {
  const height = Math.max(1, Math.floor(limit / columns));
  return Array.from({ length: Math.ceil(rows / height) }, (_, index) => {
    const from = index * height;
    return [from, Math.min(height, rows - from)] as const;
  });
};

/**
 * Loads ranges, large ones in slices of rows, and syncs: once when all of it fits in one answer, otherwise once per answer.
 * Whatever else was queued on the context comes along.
 */
export const loadParts = async (
  context: Excel.RequestContext,
  requests: readonly PartRequest[],
): Promise<readonly (readonly Excel.Range[])[]> => {
  let queued = 0;
  const loaded: Excel.Range[][] = [];
  for (const { range, rows, columns, properties } of requests) {
    const parts: Excel.Range[] = [];
    loaded.push(parts);
    for (const [from, height] of rowSlices(rows, columns)) {
      if (queued > 0 && queued + height * columns > cellsPerAnswer) {
        await context.sync();
        queued = 0;
      }
      const part = height === rows ? range : range.getCell(from, 0).getAbsoluteResizedRange(height, columns);
      part.load(properties);
      parts.push(part);
      queued += height * columns;
    }
  }
  await context.sync();
  return loaded;
};
