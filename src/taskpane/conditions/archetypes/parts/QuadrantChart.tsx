import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import type { Axis } from '../../../../sheets/conditions/archetypes/input';
import { countByArchetype, type PlacedMunicipality } from '../../../../sheets/conditions/archetypes/model';
import { entryKeys, entryText } from '../../../../sheets/conditions/entries';
import { formatList, formatNumber } from '../../../../text/format';
import { counted, useWords, type Words } from '../../../app/words';
import { Mark } from '../../../charts/Mark';
import { useLines } from '../../../shell/lines';
import { useWidth } from '../../../charts/useWidth';
import { colour } from '../../../theme/colours';
import { markSize, quadrantLayout, type QuadrantLayout } from './quadrantLayout';

/** Width before the first measurement. */
const usualWidth = 318;

const useStyles = makeStyles({
  chart: { display: 'block', maxWidth: '100%' },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly municipalities: readonly PlacedMunicipality[];
  readonly result: Axis;
  readonly control: Axis;
}

/** `4 bedrijfsmatig, 2 rechtmatig en 3 op de as`. */
export const quadrantsInWords = (
  municipalities: readonly PlacedMunicipality[],
  { t, language, notation }: Words,
): string => {
  const found = entryKeys.archetype.flatMap((archetype) => {
    const n = countByArchetype(municipalities, archetype);
    if (n === 0) return [];
    const name = entryText('archetype', archetype, language);
    return [t('conditionsArchetypes.chart.placed', { n: formatNumber(n, notation), archetype: name })];
  });
  return found.length === 0 ? t('conditionsArchetypes.chart.nobody') : formatList(found, language);
};

const Corners = ({ plot }: Pick<QuadrantLayout, 'plot'>) => {
  const { language } = useWords();
  const corner = (archetype: 'businesslike' | 'lawful' | 'generous' | 'responsive', right: boolean, top: boolean) => (
    <text
      x={right ? plot.right - 4 : plot.left + 4}
      y={top ? plot.top + 13 : plot.bottom - 5}
      textAnchor={right ? 'end' : 'start'}
      fontSize={12}
      fontWeight={600}
      style={{ fill: tokens.colorNeutralForeground2 }}
    >
      {entryText('archetype', archetype, language)}
    </text>
  );
  return (
    <>
      {corner('lawful', false, true)}
      {corner('businesslike', true, true)}
      {corner('generous', false, false)}
      {corner('responsive', true, false)}
    </>
  );
};

const Units = ({ units }: Pick<QuadrantLayout, 'units'>) => (
  <>
    {units
      .filter(({ isMoved }) => isMoved)
      .map(({ code, x, y, spot }) => (
        <line key={code} x1={x} y1={y} x2={spot.x} y2={spot.y} style={{ stroke: tokens.colorNeutralForeground3 }} />
      ))}
    {units.map(({ code, x, y, own }) => (
      <g key={code}>
        <Mark x={x} y={y} group={own.group ?? 'neutral'} size={markSize} name={own.municipality.name} />
        <text
          x={x + markSize + 3}
          y={y + 4}
          fontSize={11}
          fontWeight={own.municipality.place === null ? 400 : 600}
          // A line of the background round the letters: an axis may run behind them.
          style={{ fill: tokens.colorNeutralForeground1, stroke: tokens.colorNeutralBackground1, paintOrder: 'stroke' }}
          strokeWidth={3}
        >
          {code}
        </text>
      </g>
    ))}
  </>
);

const Spots = ({ spots }: Pick<QuadrantLayout, 'spots'>) => {
  const { notation } = useWords();
  return spots.map(({ x, y, codes, radius }) => (
    <g key={`${x} ${y}`}>
      <circle
        cx={x}
        cy={y}
        r={radius}
        style={{ fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground2 }}
      >
        <title>{codes.join(', ')}</title>
      </circle>
      <text x={x} y={y + 4} fontSize={11} textAnchor="middle" style={{ fill: tokens.colorNeutralForeground1 }}>
        {formatNumber(codes.length, notation)}
      </text>
    </g>
  ));
};

const Legend = () => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <ul className={styles.legend}>
      {(['deficit', 'surplus', 'other'] as const).map((group) => (
        <li key={group}>
          <svg aria-hidden width={14} height={12}>
            <Mark x={7} y={6} group={group === 'other' ? 'neutral' : group} size={markSize} />
          </svg>{' '}
          {t(`conditionsArchetypes.chart.${group}`)}
        </li>
      ))}
    </ul>
  );
};

/** Every municipality on two axes, at its computed place, with the names of the four corners. */
export const QuadrantChart = ({ municipalities, result, control }: Props) => {
  const styles = useStyles();
  const lines = useLines();
  const words = useWords();
  const { t } = words;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, usualWidth);
  const layout = useMemo(() => quadrantLayout(municipalities, width), [municipalities, width]);
  const { plot, zero, units, spots, height } = layout;
  const quadrants = quadrantsInWords(municipalities, words);
  const isMoved = units.some((unit) => unit.isMoved);
  const end = ({ low, high }: Axis): string => `${low} – ${high}`;
  return (
    <div ref={box} className={lines.column}>
      <span className={lines.small}>{`▲ ${control.name}: ${control.high}`}</span>
      <svg
        role="img"
        aria-label={t('conditionsArchetypes.chart.sentence', {
          quadrants,
          result: `${result.name}, ${end(result)}`,
          control: `${control.name}, ${end(control)}`,
        })}
        className={styles.chart}
        width={layout.width}
        height={height}
      >
        <rect
          x={plot.left}
          y={plot.top}
          width={plot.right - plot.left}
          height={plot.bottom - plot.top}
          style={{ fill: 'none', stroke: colour.line }}
        />
        <line
          x1={zero.x}
          x2={zero.x}
          y1={plot.top}
          y2={plot.bottom}
          style={{ stroke: tokens.colorNeutralForeground3 }}
        />
        <line
          x1={plot.left}
          x2={plot.right}
          y1={zero.y}
          y2={zero.y}
          style={{ stroke: tokens.colorNeutralForeground3 }}
        />
        <Corners plot={plot} />
        <Units units={units} />
        <Spots spots={spots} />
      </svg>
      <div className={styles.ends}>
        <span>{`◀ ${result.name}: ${result.low}`}</span>
        <span>{`${result.high} ▶`}</span>
      </div>
      <span className={lines.small}>{`▼ ${control.name}: ${control.low}`}</span>
      {units.length > 0 && <Legend />}
      {isMoved && <p className={lines.small}>{t('conditionsArchetypes.chart.moved')}</p>}
      {spots.length > 0 && (
        <p className={lines.small}>
          {t('conditionsArchetypes.chart.crowd')}{' '}
          {t(
            'conditionsArchetypes.chart.spot',
            counted(
              spots.reduce((sum, { codes }) => sum + codes.length, 0),
              words,
            ),
          )}
        </p>
      )}
    </div>
  );
};
