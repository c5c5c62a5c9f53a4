import { generateRandomId } from '@univerjs/core';
import type { Host } from '../host';
import { shapesOn } from './shapeParts';
import { everyShape, type Connection, type ShapeState } from './shapeState';

/** Gives a copied sheet the shapes of the original; lines are stuck to the copies of what they were stuck to. */
export const copyShapes = (host: Host, from: string, to: string): void => {
  const originals = shapesOn(from, host);
  const ids = new Map(everyShape(originals).map(({ id }) => [id, generateRandomId(8)]));
  const stuck = (connection: Connection | null): Connection | null =>
    connection === null ? null : { ...connection, shapeId: ids.get(connection.shapeId) ?? connection.shapeId };
  const copyOf = ({ id, type, node, line, children }: ShapeState): ShapeState => ({
    id: ids.get(id)!,
    type,
    node: structuredClone(node),
    line: line === null ? null : { ...line, begins: stuck(line.begins), ends: stuck(line.ends) },
    children: children.map(copyOf),
  });
  shapesOn(to, host).push(...originals.map(copyOf));
  host.chartsChanged();
};
