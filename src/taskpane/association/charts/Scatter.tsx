import { tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { formatNumber, formatPercent } from '../../../text/format';
import { useWords } from '../../app/words';
import { useWidth } from '../../charts/useWidth';
import { colour } from '../../theme/colours';
import type { OutcomeMeasure } from '../data/joinedMeasure';
import { unitOf } from '../analysis/units';
import { Mark } from '../../charts/Mark';
import { ringRadius, scatterLayout, type ScatterData, type ScatterLayout, type Segment } from './scatterLayout';

/** Width before the first measurement. */
const usualWidth = 318;

const Stroke = ({
  line,
  ...look
}: {
  readonly line: Segment;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
  readonly strokeOpacity?: number;
}) => (
  <line
    {...line}
    style={{ stroke: look.stroke }}
    strokeWidth={look.strokeWidth}
    strokeDasharray={look.strokeDasharray}
    strokeOpacity={look.strokeOpacity}
  />
);

/** Decimals that tell the ticks of an axis apart. */
const digitsFor = (values: readonly number[]): number => {
  const step = values.length < 2 ? 1 : Math.abs(values[1]! - values[0]!);
  return Math.max(0, Math.min(4, -Math.floor(Math.log10(step) + 1e-9)));
};

const Axes = ({ layout, measure }: { readonly layout: ScatterLayout; readonly measure: OutcomeMeasure }) => {
  const { notation } = useWords();
  const { plot, xTicks, yTicks, height } = layout;
  const quiet = { fill: tokens.colorNeutralForeground3 };
  const isShare = unitOf(measure) === 'share';
  const factor = isShare ? 100 : 1;
  const xDigits = digitsFor(xTicks.map(({ value }) => value * factor));
  const yDigits = digitsFor(yTicks.map(({ value }) => value * 100));
  return (
    <>
      {yTicks.map(({ value, y }) => {
        const shown = formatNumber(value * 100, notation, yDigits);
        return (
          <g key={value}>
            <line
              x1={plot.left}
              x2={plot.right}
              y1={y}
              y2={y}
              style={{ stroke: value === 0 ? tokens.colorNeutralForeground3 : colour.line }}
            />
            <text x={plot.left - 6} y={y + 4} fontSize={11} textAnchor="end" style={quiet}>
              {value > 0 ? `+${shown}` : shown}
            </text>
          </g>
        );
      })}
      {xTicks.map(({ value, x }) => (
        <text
          key={value}
          x={Math.min(x, layout.width)}
          y={height - 6}
          fontSize={11}
          textAnchor={x > layout.width - 18 ? 'end' : 'middle'}
          style={quiet}
        >
          {isShare ? formatPercent(value, notation, { digits: xDigits }) : formatNumber(value, notation, xDigits)}
        </text>
      ))}
    </>
  );
};

const sideMark = { surplus: '▲', deficit: '▼' } as const;

interface Props {
  readonly data: ScatterData;
  readonly measure: OutcomeMeasure;
  /** Words for above and below zero. */
  readonly sides: Readonly<Record<'deficit' | 'surplus', string>>;
  /** What the chart shows, in a sentence. */
  readonly description: string;
}

/** Every municipality by outcome and component, with the trend, how it moves without each, and who moves it most. */
export const Scatter = ({ data, measure, sides, description }: Props) => {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, usualWidth);
  const layout = useMemo(() => scatterLayout(data, width, sides), [data, width, sides]);
  const many = layout.marks.length > 60;
  const halo = { fill: tokens.colorNeutralForeground1, stroke: tokens.colorNeutralBackground1 };
  return (
    <div ref={frame}>
      <svg
        role="img"
        aria-label={description}
        width={width}
        height={layout.height}
        display="block"
        fontFamily="inherit"
      >
        <Axes layout={layout} measure={measure} />
        {layout.ghosts.map((ghost, i) => (
          <Stroke key={i} line={ghost} stroke={tokens.colorNeutralForeground3} strokeWidth={1} strokeOpacity={0.45} />
        ))}
        {layout.without !== null && (
          <Stroke line={layout.without} stroke={colour.influence} strokeWidth={2} strokeDasharray="5 4" />
        )}
        {layout.trend !== null && <Stroke line={layout.trend} stroke={colour.mark} strokeWidth={2.5} />}
        {layout.sides.map(({ side, x, y, anchor }) => (
          <text
            key={side}
            x={x}
            y={y}
            fontSize={11}
            fontWeight={600}
            textAnchor={anchor}
            strokeWidth={3}
            paintOrder="stroke"
            style={{ fill: colour[side], stroke: tokens.colorNeutralBackground1 }}
          >
            {`${sideMark[side]} ${sides[side]}`}
          </text>
        ))}
        {layout.marks.map(({ key, x, y, group, label }) => (
          <Mark key={key} x={x} y={y} group={group} name={label} size={many ? 3 : 5} />
        ))}
        {layout.ring !== null && (
          <circle
            cx={layout.ring.x}
            cy={layout.ring.y}
            r={ringRadius}
            fill="none"
            strokeWidth={2}
            style={{ stroke: colour.influence }}
          />
        )}
        {layout.labels.map(({ key, text, x, y, anchor }) => (
          <text
            key={key}
            x={x}
            y={y}
            fontSize={11}
            fontWeight={600}
            textAnchor={anchor}
            strokeWidth={3}
            paintOrder="stroke"
            style={halo}
          >
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
};
