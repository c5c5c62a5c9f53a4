import type { BoxItem, LineItem, ShapePicture, Stroke, TextItem } from './shapePicture';

const strokeOf = (stroke: Stroke | null) =>
  stroke === null
    ? { stroke: 'none' }
    : {
        stroke: stroke.color,
        strokeWidth: stroke.weight,
        ...(stroke.isDashed ? { strokeDasharray: `${stroke.weight * 4} ${stroke.weight * 3}` } : {}),
      };

const flow = {
  left: 'flex-start',
  center: 'center',
  right: 'flex-end',
  top: 'flex-start',
  middle: 'center',
  bottom: 'flex-end',
};

const Words = ({ box, words }: { readonly box: BoxItem; readonly words: TextItem }) => (
  <foreignObject x={box.left} y={box.top} width={box.width} height={box.height}>
    <div
      style={{
        boxSizing: 'border-box',
        width: '100%',
        height: '100%',
        display: 'flex',
        justifyContent: flow[words.across],
        alignItems: flow[words.down],
        padding: words.padding.map((side) => `${side}px`).join(' '),
        color: words.color,
        font: `${words.isItalic ? 'italic ' : ''}${words.isBold ? '600 ' : ''}${words.size}px/1.15 'Segoe UI', sans-serif`,
        textAlign: words.across,
        whiteSpace: 'pre-line',
        overflow: 'hidden',
      }}
    >
      {words.text}
    </div>
  </foreignObject>
);

const Box = ({ box }: { readonly box: BoxItem }) => {
  const look = { fill: box.fill ?? 'none', ...strokeOf(box.stroke) };
  return (
    <g>
      {box.isEllipse ? (
        <ellipse
          cx={box.left + box.width / 2}
          cy={box.top + box.height / 2}
          rx={box.width / 2}
          ry={box.height / 2}
          {...look}
        />
      ) : (
        <rect x={box.left} y={box.top} width={box.width} height={box.height} rx={box.radius} {...look} />
      )}
      {box.text !== null && <Words box={box} words={box.text} />}
    </g>
  );
};

/** Points of an arrowhead of a line that comes from `from` and ends at `to`. */
const arrowhead = ({ from, to, stroke }: LineItem): string => {
  const length = 4 * (stroke?.weight ?? 1) + 2;
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const corner = (turn: number): string =>
    `${to.x - length * Math.cos(angle + turn)},${to.y - length * Math.sin(angle + turn)}`;
  return `${to.x},${to.y} ${corner(0.45)} ${corner(-0.45)}`;
};

const Line = ({ line }: { readonly line: LineItem }) => (
  <g>
    <line x1={line.from.x} y1={line.from.y} x2={line.to.x} y2={line.to.y} {...strokeOf(line.stroke)} />
    {line.stroke !== null && line.endArrow && <polygon points={arrowhead(line)} fill={line.stroke.color} />}
    {line.stroke !== null && line.startArrow && (
      <polygon points={arrowhead({ ...line, from: line.to, to: line.from })} fill={line.stroke.color} />
    )}
  </g>
);

/** A shape or a group as SVG, in points. */
export const ShapeView = ({ picture }: { readonly picture: ShapePicture }) => {
  const { left, top, width, height } = picture.place;
  return (
    <svg
      role="img"
      aria-label={picture.altText}
      // Room for half a border around it.
      viewBox={`${left - 1} ${top - 1} ${width + 2} ${height + 2}`}
      width="100%"
      height="100%"
      preserveAspectRatio="none"
      style={{ display: 'block' }}
    >
      {picture.items.map((item, index) =>
        item.kind === 'box' ? <Box key={index} box={item} /> : <Line key={index} line={item} />,
      )}
    </svg>
  );
};
