import type { DiagramLine } from '../../../src/sheets/conditions/diagram/types';
import type { BoxShape, DrawingDescription, LineShape } from '../../../src/sheets/description';

/** What is wrong with the shapes of a drawing, in words: each line leads from its box over bends to the other, and nothing twice. */
export const drawingFaults = ({ shapes }: DrawingDescription, lines: readonly DiagramLine[]): readonly string[] => {
  const boxes = shapes.filter((shape): shape is BoxShape => shape.kind === 'box');
  const pieces = shapes.filter((shape): shape is LineShape => shape.kind === 'line');
  const bends = new Set(boxes.filter(({ look }) => look === 'waypoint').map(({ name }) => name));
  const next = new Map<string, string[]>();
  for (const { from, to } of pieces) next.set(from.box, [...(next.get(from.box) ?? []), to.box]);
  const reachedFrom = (start: string, seen = new Set<string>()): ReadonlySet<string> => {
    for (const one of next.get(start) ?? []) {
      if (seen.has(one)) continue;
      seen.add(one);
      if (bends.has(one)) reachedFrom(one, seen);
    }
    return seen;
  };
  const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
  const arrows = pieces.filter(({ arrow }) => arrow).map(({ to }) => to.box);
  const targets = new Set(lines.map(({ to }) => `Saldo ${to}`));
  return [
    ...twice(shapes.map(({ name }) => name)).map((name) => `two shapes called ${name}`),
    ...twice(pieces.map(({ from, to }) => [from.box, to.box].sort().join(' – '))).map((ends) => `${ends} drawn twice`),
    ...pieces
      .flatMap(({ from, to }) => [from.box, to.box])
      .flatMap((end) => (boxes.some(({ name }) => name === end) ? [] : [`no box ${end}`])),
    ...lines.flatMap(({ from, to }) =>
      reachedFrom(`Saldo ${from}`).has(`Saldo ${to}`) ? [] : [`${from} does not lead to ${to}`],
    ),
    ...twice(arrows).map((box) => `two arrows at ${box}`),
    ...arrows.filter((box) => !targets.has(box)).map((box) => `an arrow at ${box} without a line`),
    ...[...targets].filter((box) => !arrows.includes(box)).map((box) => `no arrow at ${box}`),
  ];
};
