import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { ChartLayout, LegendItem, PlacedMarker } from './placed';

const symbols = { circle: symbolCircle, diamond: symbolDiamond, square: symbolSquare, triangle: symbolTriangle };
const ink = '#242424';
const quiet = '#616161';

const dashes = (dashed: boolean): string | undefined => (dashed ? '6 4' : undefined);

const Marker = ({ x, y, marker }: PlacedMarker) => (
  <path
    transform={`translate(${x},${y})`}
    d={symbol(symbols[marker.shape], marker.size ** 2 * 0.9)() ?? ''}
    fill={marker.fill}
    stroke={marker.border ?? 'none'}
    strokeWidth={1.5}
    paintOrder="stroke"
  />
);

const Swatch = ({ item }: { readonly item: LegendItem }) => {
  if (item.shape === 'column' || item.shape === 'area') {
    const half = item.negativeFill === null ? 22 : 11;
    return (
      <g stroke={item.stroke ?? 'none'}>
        <rect width={half} height={10} y={-9} fill={item.fill ?? 'none'} />
        {item.negativeFill !== null && <rect x={11} width={11} height={10} y={-9} fill={item.negativeFill} />}
      </g>
    );
  }
  return (
    <g>
      {item.stroke !== null && (
        <line x2={22} y1={-4} y2={-4} stroke={item.stroke} strokeWidth={2} strokeDasharray={dashes(item.dashed)} />
      )}
      {item.marker !== null && <Marker x={11} y={-4} marker={item.marker} />}
    </g>
  );
};

/** Room of a legend entry: swatch, gap and about 7 pixels a character. */
const legendStart = (items: readonly LegendItem[], index: number): number =>
  items.slice(0, index).reduce((sum, item) => sum + 48 + item.name.length * 7, 0);

/** A laid out chart as SVG. */
export const ChartView = ({ layout }: { readonly layout: ChartLayout }) => (
  <svg
    role="img"
    aria-label={layout.title ?? ''}
    viewBox={`0 0 ${layout.width} ${layout.height}`}
    width="100%"
    height="100%"
    style={{
      background: '#fff',
      border: '1px solid #d1d1d1',
      boxSizing: 'border-box',
      font: "11px 'Segoe UI', sans-serif",
    }}
  >
    {layout.title !== null && (
      <text x={14} y={23} fontSize={13} fontWeight={600} fill={ink}>
        {layout.title}
      </text>
    )}
    {layout.axisTitle !== null && (
      <text
        transform={`translate(14,${(layout.plot.top + layout.plot.bottom) / 2}) rotate(-90)`}
        textAnchor="middle"
        fill={quiet}
      >
        {layout.axisTitle}
      </text>
    )}
    {layout.categoryTitle !== null && (
      <text x={layout.categoryTitle.x} y={layout.categoryTitle.y} textAnchor="middle" fill={quiet}>
        {layout.categoryTitle.text}
      </text>
    )}
    {layout.gridLines.map((tick) => (
      <g key={tick.y}>
        <line x1={layout.plot.left} x2={layout.plot.right} y1={tick.y} y2={tick.y} stroke="#e5e5e5" />
        <text x={tick.x} y={tick.y + 4} textAnchor="end" fill={quiet}>
          {tick.text}
        </text>
      </g>
    ))}
    {layout.paths.map((path, index) => (
      <path
        key={index}
        d={path.d}
        stroke={path.stroke ?? 'none'}
        strokeWidth={path.strokeWidth}
        strokeDasharray={dashes(path.dashed)}
        fill={path.fill ?? 'none'}
      />
    ))}
    {layout.boxes.map((box, index) => (
      <rect
        key={index}
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        fill={box.fill}
        stroke={box.stroke ?? 'none'}
        strokeWidth={Math.min(1.5, box.width / 5)}
      />
    ))}
    <line x1={layout.plot.left} x2={layout.plot.right} y1={layout.zero} y2={layout.zero} stroke="#8a8886" />
    {layout.markers.map((marker, index) => (
      <Marker key={index} {...marker} />
    ))}
    {layout.labels.map((label, index) => (
      <text key={index} x={label.x} y={label.y} textAnchor={label.anchor ?? 'middle'} fill={ink}>
        {label.text}
      </text>
    ))}
    {layout.categoryLabels.map((label) => (
      <text key={label.x} x={label.x} y={label.y} textAnchor="middle" fontWeight={600} fill={ink}>
        {label.text}
      </text>
    ))}
    {layout.legend.map((item, index) => (
      <g
        key={item.name}
        transform={`translate(${layout.plot.left + legendStart(layout.legend, index)},${layout.height - 12})`}
      >
        <Swatch item={item} />
        <text x={28} y={0} fill={ink}>
          {item.name}
        </text>
      </g>
    ))}
  </svg>
);
