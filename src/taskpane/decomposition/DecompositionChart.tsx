import { tokens } from '@fluentui/react-components';
import { useId, useMemo, useRef } from 'react';
import { counted, useWords } from '../app/words';
import { colour } from '../theme/colours';
import { ChartEntry } from './ChartEntry';
import { ChartFrame } from './ChartFrame';
import { chartLayout, type PlacedRow } from './chartLayout';
import type { ChartRow } from './chartRows';
import { Hatch, type Sign } from './Hatch';
import { useWidth } from '../charts/useWidth';

/** Width before the first measurement: a pane of 350 px on the web less its margins. */
const usualWidth = 318;

const groupMark = { deficit: '▼', surplus: '▲', neutral: '●' } as const;
const groupColour = { deficit: colour.deficit, surplus: colour.surplus, neutral: tokens.colorNeutralForeground1 };

const GroupHeading = ({
  placed,
  row,
}: {
  readonly placed: PlacedRow;
  readonly row: ChartRow & { kind: 'heading' };
}) => {
  const words = useWords();
  const { n } = counted(row.count, words);
  return (
    <text x={0} y={placed.y + 17} fontSize={12} fontWeight={600} style={{ fill: groupColour[row.group] }}>
      {`${groupMark[row.group]} ${words.t(`pane.chart.${row.group}`, { n })}`}
    </text>
  );
};

const Between = ({ placed, count }: { readonly placed: PlacedRow; readonly count: number }) => {
  const words = useWords();
  return (
    <text x={0} y={placed.y + 15} fontSize={11} fontStyle="italic" style={{ fill: tokens.colorNeutralForeground3 }}>
      {`… ${words.t('pane.chart.between', counted(count, words))}`}
    </text>
  );
};

interface Props {
  readonly rows: readonly ChartRow[];
  /** Heading of the first column. */
  readonly first: string;
  /** What the chart shows, in a sentence. */
  readonly description: string;
}

/** Per line: volume from zero, price from where volume ends, and a mark at the balance. */
export const DecompositionChart = ({ rows, first, description }: Props) => {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, usualWidth);
  const layout = useMemo(() => chartLayout(rows, width), [rows, width]);
  const id = useId();
  const hatch = (sign: Sign): string => `${id}-${sign}`;
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
        <defs>
          <Hatch id={hatch('deficit')} sign="deficit" />
          <Hatch id={hatch('surplus')} sign="surplus" />
        </defs>
        <ChartFrame layout={layout} first={first} />
        {layout.rows.map((placed, index) => {
          const { row } = placed;
          if (row.kind === 'heading') return <GroupHeading key={row.group} placed={placed} row={row} />;
          if (row.kind === 'between') return <Between key={`between-${index}`} placed={placed} count={row.count} />;
          return <ChartEntry key={row.entry.key} placed={placed} entry={row.entry} layout={layout} hatch={hatch} />;
        })}
      </svg>
    </div>
  );
};
