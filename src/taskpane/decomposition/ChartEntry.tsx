import { tokens } from '@fluentui/react-components';
import { useWords } from '../app/words';
import { formatPercent } from '../../text/format';
import { colour } from '../theme/colours';
import type { Bar, ChartLayout, PlacedRow } from './chartLayout';
import type { Sign } from './Hatch';
import type { Entry } from '../session/preview';
import { shorten } from './shorten';

interface Props {
  readonly placed: PlacedRow;
  readonly entry: Entry;
  readonly layout: ChartLayout;
  readonly hatch: (sign: Sign) => string;
}

const barStyle = ({ part, sign }: Bar, hatch: Props['hatch']) => ({
  fill: part === 'volume' ? colour[sign] : part === 'price' ? `url(#${hatch(sign)})` : tokens.colorNeutralBackground1,
  stroke: part === 'volume' ? 'none' : colour[sign],
  strokeDasharray: part === 'interaction' ? '2 2' : undefined,
});

/** A short code is how people call a municipality among colleagues; `GM0363` only takes room from the name. */
const shownCode = ({ code }: Entry): string | null => (code !== null && code.length <= 4 ? code : null);

/** Code in bold and name, as far as there is room; the full name shows on hover. */
const Label = ({ entry, width, y }: { readonly entry: Entry; readonly width: number; readonly y: number }) => {
  const code = shownCode(entry);
  const codeWidth = code === null ? 0 : code.length * 7 + 6;
  return (
    <text x={0} y={y} fontSize={12} style={{ fill: tokens.colorNeutralForeground2 }}>
      <title>{[entry.code, entry.name].filter(Boolean).join(' ')}</title>
      {code !== null && (
        <tspan fontWeight={600} style={{ fill: tokens.colorNeutralForeground1 }}>
          {code}
        </tspan>
      )}
      <tspan x={codeWidth}>{shorten(entry.name, width - codeWidth)}</tspan>
    </text>
  );
};

/** A line of the chart: name, bars, mark and figure. */
export const ChartEntry = ({ placed, entry, layout, hatch }: Props) => {
  const { notation } = useWords();
  const { bars, mark } = layout.entry(entry);
  const middle = 17;
  return (
    <g transform={`translate(0 ${placed.y})`}>
      <Label entry={entry} width={layout.labelWidth} y={middle} />
      {bars.map((bar) => (
        <rect key={bar.part} x={bar.x} y={bar.y} width={bar.width} height={bar.height} style={barStyle(bar, hatch)} />
      ))}
      <rect
        x={mark - 2}
        y={10}
        width={4}
        height={13}
        strokeWidth={1.5}
        paintOrder="stroke"
        style={{ fill: colour.mark, stroke: tokens.colorNeutralBackground1 }}
      />
      <text
        x={layout.width}
        y={middle}
        fontSize={12}
        fontWeight={600}
        textAnchor="end"
        style={{ fill: tokens.colorNeutralForeground1 }}
      >
        {formatPercent(entry.balance, notation, { signed: true })}
      </text>
      <line
        x1={layout.plot.left}
        x2={layout.plot.right}
        y1={placed.height - 1}
        y2={placed.height - 1}
        style={{ stroke: colour.line }}
      />
    </g>
  );
};
