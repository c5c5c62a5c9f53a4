import { tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { formatPercent } from '../../../text/format';
import { useWords } from '../../app/words';
import { useWidth } from '../../charts/useWidth';
import { colour } from '../../theme/colours';
import { linear } from '../../charts/linear';

interface Props {
  readonly rSquared: number;
  /** R² with one municipality left out; `null` when that cannot be. */
  readonly range: { readonly lowest: number; readonly highest: number } | null;
  /** R² that chance exceeds one time in twenty. */
  readonly limit: number;
  /** Few municipalities: an impression, so drawn in grey. */
  readonly grey: boolean;
  readonly description: string;
}

const usualWidth = 318;
const [axis, height] = [34, 56];
/** Room at the left for half a mark at 0. */
const start = 9;
const step = 0.2;
const least = 0.6;

/** Upper end of the bar: the next fifth above everything it has to show. */
export const endOf = (values: readonly number[]): number =>
  Math.min(1, Math.max(least, Math.ceil((Math.max(...values) - 1e-9) / step) * step));

/** Figures above the bar, moved apart where they would touch. */
export const spread = (places: readonly number[], room: number): readonly number[] =>
  places.reduce<readonly number[]>((placed, x) => [...placed, Math.max(x, (placed.at(-1) ?? -Infinity) + room)], []);

/** R² with its leave-one-out range, and what chance gives behind it. */
export const RSquaredBar = ({ rSquared, range, limit, grey, description }: Props) => {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, usualWidth);
  const { t, notation } = useWords();
  const end = endOf([rSquared, limit, range?.highest ?? 0]);
  const x = linear([0, end], [start, width - 8]);
  const percent = (share: number): string => formatPercent(share, notation, { digits: 0 });
  const ink = grey ? tokens.colorNeutralForeground3 : colour.mark;
  const band = grey ? tokens.colorNeutralForeground3 : colour.influence;
  const quiet = { fill: tokens.colorNeutralForeground2 };
  const beside = (value: number | undefined) =>
    value === undefined || percent(value) === percent(rSquared) ? [] : [{ value, own: false }];
  const figures = [...beside(range?.lowest), { value: rSquared, own: true }, ...beside(range?.highest)];
  const places = spread(
    figures.map(({ value }) => Math.min(width - 30, Math.max(14, x(value)))),
    32,
  );
  // What was moved to the right at the right edge goes back together.
  const back = Math.max(0, (places.at(-1) ?? 0) - (width - 14));
  return (
    <div ref={frame}>
      <svg role="img" aria-label={description} width={width} height={height} display="block" fontFamily="inherit">
        <rect
          x={start}
          y={axis - 18}
          width={Math.max(0, x(limit) - start)}
          height={18}
          strokeDasharray="4 3"
          style={{ fill: tokens.colorNeutralBackground3, stroke: tokens.colorNeutralForeground3 }}
        />
        <line x1={start} x2={width - 8} y1={axis} y2={axis} style={{ stroke: tokens.colorNeutralForeground3 }} />
        {range !== null && (
          <g style={{ stroke: band }}>
            <line x1={x(range.lowest)} x2={x(range.highest)} y1={axis - 9} y2={axis - 9} strokeWidth={4} />
            <line x1={x(range.lowest)} x2={x(range.lowest)} y1={axis - 16} y2={axis - 2} strokeWidth={3} />
            <line x1={x(range.highest)} x2={x(range.highest)} y1={axis - 16} y2={axis - 2} strokeWidth={3} />
          </g>
        )}
        <path
          d={`M${x(rSquared)} ${axis - 17}l8 8l-8 8l-8 -8z`}
          strokeWidth={1.5}
          style={{ fill: ink, stroke: tokens.colorNeutralBackground1 }}
        />
        {figures.map(({ value, own }, i) => (
          <text
            key={i}
            x={places[i]! - back}
            y={11}
            fontSize={12}
            textAnchor="middle"
            fontWeight={own ? 600 : 400}
            style={own ? { fill: ink } : quiet}
          >
            {percent(value)}
          </text>
        ))}
        <text x={2} y={height - 6} fontSize={11} style={quiet}>
          {`◂ ${t('clues.rSquared.chanceZone', { limit: percent(limit) })}`}
        </text>
        <text x={width - 8} y={height - 6} fontSize={11} textAnchor="end" style={quiet}>
          {percent(end)}
        </text>
      </svg>
    </div>
  );
};
