import type { Cell, Grid } from './grid';
import type { DiagramLine } from './types';

/** Rounds of exchanges; the drawing has settled long before in practice. */
const mostRounds = 12;

/** How far a line has to go: sideways, past rows of boxes, and back up when its end is not below its start. */
const lengthOf = (from: Cell, to: Cell): number => {
  const down = to.row - from.row;
  const sideways = Math.abs(from.column - to.column);
  if (down === 1) return sideways;
  const passed = down > 1 ? down - 1 : 1 - down;
  return Math.max(sideways, 1) + 0.6 + passed + (down < 1 ? 2 : 0);
};

/**
 * Shortens the lines by exchanging boxes, or moving one to an empty place, within their level. Always the same answer for the
 * same start: the best exchange first wins, in reading order.
 */
export const improveGrid = (grid: Grid, lines: readonly DiagramLine[]): Grid => {
  const cellOf = new Map(grid.cellOf);
  const at = new Map([...cellOf].map(([id, { row, column }]) => [`${row} ${column}`, id]));
  const linesOf = new Map<string, DiagramLine[]>([...cellOf.keys()].map((id) => [id, []]));
  for (const line of lines) {
    linesOf.get(line.from)!.push(line);
    if (line.to !== line.from) linesOf.get(line.to)!.push(line);
  }
  const cost = (ids: readonly (string | undefined)[]) =>
    [...new Set(ids.flatMap((id) => (id === undefined ? [] : linesOf.get(id)!)))].reduce(
      (sum, { from, to }) => sum + lengthOf(cellOf.get(from)!, cellOf.get(to)!),
      0,
    );
  const put = (id: string | undefined, cell: Cell) => {
    if (id === undefined) at.delete(`${cell.row} ${cell.column}`);
    else {
      at.set(`${cell.row} ${cell.column}`, id);
      cellOf.set(id, cell);
    }
  };
  const isAlone = (row: number) => [...cellOf.values()].filter((cell) => cell.row === row).length === 1;

  /** Exchanges what stands in two cells when that makes lines shorter. */
  const exchange = (first: Cell, second: Cell): boolean => {
    const one = at.get(`${first.row} ${first.column}`);
    const other = at.get(`${second.row} ${second.column}`);
    if (one === undefined && other === undefined) return false;
    // No row is left without boxes.
    if (one === undefined && first.row !== second.row && isAlone(second.row)) return false;
    if (other === undefined && first.row !== second.row && isAlone(first.row)) return false;
    const before = cost([one, other]);
    put(other, first);
    put(one, second);
    if (cost([one, other]) < before - 1e-9) return true;
    put(one, first);
    put(other, second);
    return false;
  };

  const cells = grid.rows.flatMap((_, row) => Array.from({ length: grid.columns }, (_, column) => ({ row, column })));
  for (let round = 0, changed = true; changed && round < mostRounds; round++) {
    changed = false;
    for (const [index, first] of cells.entries()) {
      for (const second of cells.slice(index + 1)) {
        if (grid.rows[first.row] === grid.rows[second.row] && exchange(first, second)) changed = true;
      }
    }
  }
  return { ...grid, cellOf };
};
