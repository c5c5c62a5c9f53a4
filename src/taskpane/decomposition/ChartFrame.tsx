import { tokens } from '@fluentui/react-components';
import { formatPercent } from '../../text/format';
import { useWords } from '../app/words';
import { colour } from '../theme/colours';
import type { ChartLayout } from './chartLayout';

/** Room that a word beside the zero line or at the ends of the line needs. */
const wordWidth = 62;

const Directions = ({ layout: { zero, width } }: { readonly layout: ChartLayout }) => {
  const { t } = useWords();
  return (
    <>
      {zero > 2 * wordWidth && (
        <text x={zero - 6} y={12} fontSize={11} fontWeight={600} textAnchor="end" style={{ fill: colour.deficit }}>
          {`◂ ${t('pane.chart.adverse')}`}
        </text>
      )}
      {width - zero > 2 * wordWidth && (
        <text x={zero + 6} y={12} fontSize={11} fontWeight={600} style={{ fill: colour.surplus }}>
          {`${t('pane.chart.favourable')} ▸`}
        </text>
      )}
    </>
  );
};

interface Props {
  readonly layout: ChartLayout;
  readonly first: string;
}

/** Headings, grid lines and axis. */
export const ChartFrame = ({ layout, first }: Props) => {
  const { t, notation } = useWords();
  const { plot, ticks, zero, width, height } = layout;
  const quiet = { fill: tokens.colorNeutralForeground3 };
  return (
    <>
      <text x={0} y={12} fontSize={11} style={quiet}>
        {first}
      </text>
      <text x={width} y={12} fontSize={11} textAnchor="end" style={quiet}>
        {t('pane.chart.balance')}
      </text>
      <Directions layout={layout} />
      {ticks.map(({ value, x }) => (
        <g key={value}>
          <line
            x1={x}
            x2={x}
            y1={plot.top}
            y2={plot.bottom}
            strokeDasharray={value === 0 ? undefined : '2 4'}
            style={{ stroke: value === 0 ? tokens.colorNeutralForeground3 : colour.line }}
          />
          <text x={x} y={height - 6} fontSize={11} textAnchor="middle" style={quiet}>
            {value === 0 ? '0' : formatPercent(value, notation, { digits: 0, signed: true })}
          </text>
        </g>
      ))}
      <line x1={zero} x2={zero} y1={plot.top} y2={plot.bottom} style={{ stroke: tokens.colorNeutralForeground3 }} />
    </>
  );
};
