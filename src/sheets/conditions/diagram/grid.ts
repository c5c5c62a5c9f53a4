import type { DiagramLine, DiagramNode } from './types';

/** Row from the top and column from the left. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Grid {
  readonly columns: number;
  /** Level per row. */
  readonly rows: readonly number[];
  readonly cellOf: ReadonlyMap<string, Cell>;
}

/** How many lines of the same level come before a node: those that others start from stand above them. */
const depthsOf = (nodes: readonly DiagramNode[], lines: readonly DiagramLine[]): ReadonlyMap<string, number> => {
  const levelOf = new Map(nodes.map(({ id, level }) => [id, level]));
  const inLevel = lines.filter(({ from, to }) => from !== to && levelOf.get(from) === levelOf.get(to));
  const depths = new Map(nodes.map(({ id }) => [id, 0]));
  // Relations may go round; no path is longer than the number of nodes on a level, and a few rounds sort out the rest.
  for (let round = 0; round < 4; round++) {
    for (const { from, to } of inLevel) {
      const depth = Math.min(depths.get(from)! + 1, 4);
      if (depth > depths.get(to)! && depths.get(from)! < round + 1) depths.set(to, depth);
    }
  }
  return depths;
};

/**
 * Boxes of one level over rows: a new row when one is full, and where a line starts in the row and would have to come back up.
 * Rows that are only parted for being full are of nearly equal length.
 */
const rowsOf = (
  nodes: readonly DiagramNode[],
  lines: readonly DiagramLine[],
  columns: number,
): readonly (readonly DiagramNode[])[] => {
  const runs: DiagramNode[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    const follows = run?.some(({ id }) => lines.some(({ from, to }) => from === id && to === node.id)) === true;
    if (run === undefined || follows) runs.push([node]);
    else run.push(node);
  }
  return runs.flatMap((run) => {
    const count = Math.ceil(run.length / columns);
    return Array.from({ length: count }, (_, row) =>
      run.slice(Math.round((row * run.length) / count), Math.round(((row + 1) * run.length) / count)),
    );
  });
};

/** The start: level by level from the top, in the order given within what relations on the same level ask for. */
export const startGrid = (nodes: readonly DiagramNode[], lines: readonly DiagramLine[], columns: number): Grid => {
  const depths = depthsOf(nodes, lines);
  const levels = [...new Set(nodes.map(({ level }) => level))].sort((a, b) => b - a);
  const rows = levels.flatMap((level) => {
    const own = nodes.filter((node) => node.level === level);
    return rowsOf(
      [...own].sort((a, b) => depths.get(a.id)! - depths.get(b.id)!),
      lines,
      columns,
    );
  });
  const cells = rows.flatMap((row, index) => {
    const first = Math.floor((columns - row.length) / 2);
    return row.map(({ id }, place): [string, Cell] => [id, { row: index, column: first + place }]);
  });
  return { columns, rows: rows.map((row) => row[0]!.level), cellOf: new Map(cells) };
};
