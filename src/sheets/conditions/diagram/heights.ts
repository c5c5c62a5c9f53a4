import type { DiagramMetrics } from './metrics';
import type { Sketch } from './sketch';
import { textWidth } from './textWidth';
import { trackCount } from './tracks';
import type { DiagramInput, DiagramNode } from './types';
import { wrap } from './wrap';

/** Around the boxes of a level. */
export const bandPadding = 7;
/** Between a box and the first track under it. */
const exitRoom = 6;

/** The name in a box of this width, over lines. */
export const boxText = (node: DiagramNode, boxWidth: number, metrics: DiagramMetrics): readonly string[] => {
  const { fontSize, padding, mostTextLines } = metrics;
  return wrap(node.name, { width: boxWidth - 2 * padding, fontSize, lines: mostTextLines });
};

/** Height of the boxes per row: as high as the longest text asks for, and together at least as high as the level's name. */
export const rowHeights = (
  input: DiagramInput,
  metrics: DiagramMetrics,
  { grid, across, labels }: Sketch,
): readonly number[] => {
  const { lineHeight, markHeight, padding, fontSize } = metrics;
  const textHeight = (node: DiagramNode) =>
    (boxText(node, across.boxWidth, metrics).length + (node.figure === undefined ? 0 : 1)) * lineHeight;
  const needed = grid.rows.map(
    (_, row) =>
      Math.max(...input.nodes.filter(({ id }) => grid.cellOf.get(id)!.row === row).map(textHeight)) +
      markHeight +
      2 * padding,
  );
  return grid.rows.map((level, row) => {
    const own = needed.filter((_, other) => grid.rows[other] === level);
    const lines = labels.get(level) ?? [];
    const label =
      metrics.levelNames === 'upright'
        ? Math.max(0, ...lines.map((line) => textWidth(line, fontSize))) + 4
        : lines.length * lineHeight;
    const short = label - 2 * bandPadding - own.reduce((sum, height) => sum + height, 0);
    return needed[row]! + Math.max(0, short) / own.length;
  });
};

/** Heights within a channel, from the bottom of the row above. */
export interface ChannelHeights {
  readonly neck: number;
  readonly firstTrack: number;
  readonly height: number;
}

/** Room between two rows: for the lines that leave, their tracks, and the arrows that arrive. */
export const channelHeights = (sketch: Sketch, { arrowLength }: DiagramMetrics): readonly ChannelHeights[] => {
  const { channels, grid, gap } = sketch;
  return channels.map(({ tracks, hasNeck, hasEntries, hasExits }, index) => {
    const isOuter = index === 0 || index === grid.rows.length;
    const isBetweenLevels = !isOuter && grid.rows[index - 1] !== grid.rows[index];
    const count = trackCount(tracks);
    const firstTrack = (hasExits ? exitRoom : 4) + (hasNeck ? 6 : 0);
    const used = firstTrack + Math.max(0, count - 1) * gap + (hasEntries ? arrowLength + 6 : 4);
    const least = isOuter ? bandPadding : isBetweenLevels ? 2 * bandPadding + 6 : 8;
    return {
      neck: exitRoom - 1,
      firstTrack,
      height: count === 0 && !hasExits && !hasEntries ? least : Math.max(least, used),
    };
  });
};
