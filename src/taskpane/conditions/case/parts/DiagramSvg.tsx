import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { drawnRoutes, runPoints } from '../../../../sheets/conditions/diagram/pieces';
import type { DiagramMetrics } from '../../../../sheets/conditions/diagram/metrics';
import { roundedPath } from '../../../../sheets/conditions/diagram/roundedPath';
import type { Diagram, DiagramBand, DiagramBox, Point } from '../../../../sheets/conditions/diagram/types';
import { ratingColour } from '../../ratingColours';

const useStyles = makeStyles({
  // Colours of paint in a picture are not replaced by the system's own in forced colours: it has to be said.
  picture: {
    display: 'block',
    '--diagram-ink': tokens.colorNeutralForeground1,
    '--diagram-line': tokens.colorNeutralForeground2,
    '--diagram-edge': tokens.colorNeutralStrokeAccessible,
    '--diagram-paper': tokens.colorNeutralBackground1,
    '--diagram-band': tokens.colorNeutralBackground3,
    '--diagram-band-edge': 'transparent',
    '@media (forced-colors: active)': {
      '--diagram-ink': 'CanvasText',
      '--diagram-line': 'CanvasText',
      '--diagram-edge': 'CanvasText',
      '--diagram-paper': 'Canvas',
      '--diagram-band': 'Canvas',
      '--diagram-band-edge': 'GrayText',
      forcedColorAdjust: 'none',
    },
  },
});

const radius = 5;
const lineWidth = 1.6;
const ink = { fill: 'var(--diagram-ink)' };
const edge = 'var(--diagram-edge)';

const Band = ({ band, metrics }: { readonly band: DiagramBand; readonly metrics: DiagramMetrics }) => {
  const { left, top, width, height, label, text } = band;
  const [x, y] = [label.left + label.width / 2, label.top + label.height / 2];
  return (
    <g>
      <rect
        x={left}
        y={top}
        width={width}
        height={height}
        rx={4}
        style={{ fill: 'var(--diagram-band)', stroke: 'var(--diagram-band-edge)' }}
      />
      {text.map((line, index) => {
        const at = x + (index - (text.length - 1) / 2) * metrics.lineHeight;
        return (
          <text
            key={line}
            transform={`translate(${at} ${y}) rotate(-90)`}
            textAnchor="middle"
            dominantBaseline="central"
            fontSize={metrics.fontSize}
            fontWeight={600}
            style={ink}
          >
            {line}
          </text>
        );
      })}
    </g>
  );
};

/** The strip with the rating: rounded at the top only. */
const strip = ({ left, top, width }: DiagramBox, height: number): string => {
  const corner = 3;
  const [right, bottom] = [left + width, top + height];
  return `M${left} ${bottom}V${top + corner}Q${left} ${top} ${left + corner} ${top}H${right - corner}Q${right} ${top} ${right} ${top + corner}V${bottom}Z`;
};

const Box = ({ box, metrics }: { readonly box: DiagramBox; readonly metrics: DiagramMetrics }) => {
  const { left, top, width, height, node, mark, text } = box;
  const { markHeight, padding, lineHeight, fontSize } = metrics;
  const looks = ratingColour[node.rating ?? 'unknown'];
  const isOpen = node.rating === null || node.rating === 'unknown';
  const middle = left + width / 2;
  const lines = [...text, ...(node.figure === undefined ? [] : [node.figure])];
  // Names shorter than the box stand in the middle of the room under the strip.
  const spare = (height - markHeight - 2 * padding - lines.length * lineHeight) / 2;
  const first = top + markHeight + padding + spare + lineHeight / 2;
  return (
    <g>
      <title>{node.name}</title>
      <rect
        x={left}
        y={top}
        width={width}
        height={height}
        rx={3}
        style={{ fill: 'var(--diagram-paper)', stroke: edge }}
      />
      <path
        d={strip(box, markHeight)}
        strokeDasharray={isOpen ? '3 2' : undefined}
        style={{ fill: looks.fill, stroke: edge }}
      />
      <text
        x={middle}
        y={top + markHeight / 2}
        textAnchor="middle"
        dominantBaseline="central"
        fontSize={fontSize}
        fontWeight={700}
        style={{ fill: looks.ink }}
      >
        {mark}
      </text>
      {lines.map((line, index) => (
        <text
          key={index}
          x={middle}
          y={first + index * lineHeight}
          textAnchor="middle"
          dominantBaseline="central"
          fontSize={fontSize}
          fontWeight={index >= text.length ? 700 : undefined}
          style={ink}
        >
          {line}
        </text>
      ))}
    </g>
  );
};

const Arrow = ({ at: { x, y }, length }: { readonly at: Point; readonly length: number }) => (
  <path
    d={`M${x} ${y}L${x - length * 0.6} ${y - length}H${x + length * 0.6}Z`}
    style={{ fill: 'var(--diagram-line)' }}
  />
);

interface Props {
  readonly diagram: Diagram;
  readonly metrics: DiagramMetrics;
  /** What the picture shows, for who does not see it. */
  readonly label: string;
}

/** A laid out diagram as a picture. Lines lie under boxes; each arrowhead is drawn once. */
export const DiagramSvg = memo(({ diagram, metrics, label }: Props) => {
  const styles = useStyles();
  const { width, height, bands, boxes, routes } = diagram;
  const heads = new Map(routes.map(({ line, points }) => [line.to, points.at(-1)!]));
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.picture}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {bands.map((band) => (
        <Band key={band.level} band={band} metrics={metrics} />
      ))}
      {drawnRoutes(diagram).flatMap(({ route, runs }) =>
        runs.map((run, index) => (
          <path
            key={`${route.line.from} ${route.line.to} ${index}`}
            d={roundedPath(runPoints(run, route, radius), radius)}
            fill="none"
            strokeWidth={lineWidth}
            strokeDasharray={route.line.kind === 'possible' ? '4 3' : undefined}
            style={{ stroke: 'var(--diagram-line)' }}
          />
        )),
      )}
      {[...heads].map(([id, at]) => (
        <Arrow key={id} at={at} length={metrics.arrowLength} />
      ))}
      {boxes.map((box) => (
        <Box key={box.node.id} box={box} metrics={metrics} />
      ))}
    </svg>
  );
});
DiagramSvg.displayName = 'DiagramSvg';
