import type { Cell, Grid } from './grid';
import type { DiagramLine } from './types';

/** Rounds of exchanges; the drawing has settled long before in practice. */
const mostRounds = 12;
const nobody = -1;

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
 * same start: the first exchange that helps is made, in reading order. Boxes are numbers here; there are many pairs to try.
 */
export const improveGrid = (grid: Grid, lines: readonly DiagramLine[]): Grid => {
  const ids = [...grid.cellOf.keys()];
  const numberOf = new Map(ids.map((id, index) => [id, index]));
  const cells: Cell[] = [...grid.cellOf.values()];
  const places = grid.rows.flatMap((_, row) => Array.from({ length: grid.columns }, (_, column) => ({ row, column })));
  const at = new Array<number>(places.length).fill(nobody);
  for (const [box, { row, column }] of cells.entries()) at[row * grid.columns + column] = box;
  const perRow = grid.rows.map((_, row) => cells.filter((cell) => cell.row === row).length);
  const linesOf: (readonly [number, number])[][] = ids.map(() => []);
  for (const { from, to } of lines) {
    const ends = [numberOf.get(from)!, numberOf.get(to)!] as const;
    linesOf[ends[0]]!.push(ends);
    if (from !== to) linesOf[ends[1]]!.push(ends);
  }

  /** Length of all lines of a box; those to `counted` are counted there. */
  const lengthAround = (box: number, counted: number): number => {
    if (box === nobody) return 0;
    let sum = 0;
    for (const [from, to] of linesOf[box]!) {
      if (from !== counted && to !== counted) sum += lengthOf(cells[from]!, cells[to]!);
    }
    return sum;
  };
  const put = (box: number, place: number) => {
    at[place] = box;
    if (box !== nobody) cells[box] = places[place]!;
  };

  /** Exchanges what stands in two places when that makes lines shorter. */
  const exchange = (first: number, second: number): boolean => {
    const [one, other] = [at[first]!, at[second]!];
    if (one === nobody && other === nobody) return false;
    const [from, to] = one === nobody ? [second, first] : [first, second];
    const [left, entered] = [places[from]!.row, places[to]!.row];
    // No row is left without boxes.
    const isMove = one === nobody || other === nobody;
    if (isMove && left !== entered && perRow[left] === 1) return false;
    const before = lengthAround(one, nobody) + lengthAround(other, one);
    put(other, first);
    put(one, second);
    if (lengthAround(one, nobody) + lengthAround(other, one) < before - 1e-9) {
      if (isMove) {
        perRow[left]! -= 1;
        perRow[entered]! += 1;
      }
      return true;
    }
    put(one, first);
    put(other, second);
    return false;
  };

  for (let round = 0, changed = true; changed && round < mostRounds; round++) {
    changed = false;
    for (let first = 0; first < places.length; first++) {
      for (let second = first + 1; second < places.length; second++) {
        if (grid.rows[places[first]!.row] !== grid.rows[places[second]!.row]) break;
        if (exchange(first, second)) changed = true;
      }
    }
  }
  return { ...grid, cellOf: new Map(ids.map((id, box) => [id, cells[box]!])) };
};
