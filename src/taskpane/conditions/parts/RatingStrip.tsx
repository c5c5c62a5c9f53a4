import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import { useWords, type Words } from '../../app/words';
import { colour } from '../../theme/colours';
import { ratingColour } from '../ratingColours';
import { RatingSpread } from './RatingSpread';
import type { StripCell } from './stripCell';
import { StripEnds } from './StripEnds';

/** More municipalities than this are drawn as a distribution: letters would no longer be seen apart. */
export const mostCells = 30;

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    containerType: 'inline-size',
  },
  cells: { display: 'grid', gap: '1px', alignItems: 'center', gridAutoRows: 'auto' },
  column: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', minWidth: 0 },
  code: {
    fontSize: '10.5px',
    lineHeight: '14px',
    textAlign: 'center',
    whiteSpace: 'nowrap',
    letterSpacing: '-0.3px',
    color: tokens.colorNeutralForeground2,
    // Rather none than one over the other.
    '@container (max-width: 270px)': { visibility: 'hidden' },
  },
  activeCode: {
    alignSelf: 'center',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    '@container (max-width: 270px)': { visibility: 'visible' },
  },
  atStart: { alignSelf: 'flex-start' },
  atEnd: { alignSelf: 'flex-end' },
  room: { display: 'flex', alignItems: 'center', height: '24px' },
  cell: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '100%',
    height: '22px',
    ...shorthands.borderWidth('1px'),
    ...shorthands.borderStyle('solid'),
    borderRadius: tokens.borderRadiusSmall,
    fontSize: '11px',
    lineHeight: 1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  hardly: { height: '14px', fontSize: '10.5px' },
  dashed: { ...shorthands.borderStyle('dashed') },
  ringed: { outline: `2px solid ${colour.influence}`, outlineOffset: '1px' },
});

interface Props {
  /** In the order of the sheet: largest deficit first. */
  readonly cells: readonly StripCell[];
  /** The municipality to point out. */
  readonly active?: string | null | undefined;
  /** Codes above the cells; off where they stand once above many strips. */
  readonly codes?: boolean;
  /** Which end is deficit and which is surplus. */
  readonly ends?: boolean;
}

const sentenceOf = (cells: readonly StripCell[], { t }: Words): string =>
  t('conditionsRate.strip.sentence', {
    cells: cells
      .map(({ code, rating }) =>
        t('conditionsRate.strip.cell', { municipality: code, rating: t(`conditionsRate.words.${rating ?? 'none'}`) }),
      )
      .join(', '),
  });

/** Where a code stands above its cell; a long one at the edge leans inwards. */
type Label = 'start' | 'middle' | 'end' | 'blank';

const letterWidth = 6.5;
const narrowest = 290;

/** Codes of all cells when they fit above them, else only that of the active one. */
const labelOf = (cells: readonly StripCell[], perLine: number, index: number, active: boolean): Label => {
  const longest = Math.max(...cells.map(({ code }) => code.length));
  if (perLine * longest * letterWidth <= narrowest + perLine) return 'middle';
  if (!active) return 'blank';
  const column = index % perLine;
  if (column < 2) return 'start';
  return column >= perLine - 2 ? 'end' : 'middle';
};

const Cell = memo(
  ({ code, rating, hardly = false, active, label }: StripCell & { active: boolean; label: Label | null }) => {
    const styles = useStyles();
    const { t } = useWords();
    const { fill, ink, edge } = ratingColour[rating ?? 'unknown'];
    const blank = rating === null || rating === 'unknown';
    return (
      <span className={styles.column}>
        {label !== null && (
          <span
            className={mergeClasses(
              styles.code,
              active && styles.activeCode,
              active && label === 'start' && styles.atStart,
              active && label === 'end' && styles.atEnd,
            )}
          >
            {label === 'blank' ? '\u00a0' : code}
          </span>
        )}
        <span className={styles.room}>
          <span
            className={mergeClasses(
              styles.cell,
              hardly && styles.hardly,
              blank && styles.dashed,
              active && styles.ringed,
            )}
            style={{ backgroundColor: fill, color: ink, borderColor: edge }}
          >
            {rating === null ? '' : t(`conditionsRate.letters.${rating}`)}
          </span>
        </span>
      </span>
    );
  },
);
Cell.displayName = 'StripCell';

/** How one condition is rated over all municipalities, from largest deficit to largest surplus. */
export const RatingStrip = memo(({ cells, active = null, codes = true, ends = true }: Props) => {
  const styles = useStyles();
  const words = useWords();
  const sentence = useMemo(() => (cells.length > mostCells ? '' : sentenceOf(cells, words)), [cells, words]);
  if (cells.length > mostCells) return <RatingSpread cells={cells} active={active} ends={ends} />;
  // Two lines rather than cells too narrow for their letter.
  const perLine = cells.length <= 16 ? Math.max(cells.length, 8) : Math.ceil(cells.length / 2);
  return (
    <div className={styles.strip}>
      <div
        role="img"
        aria-label={sentence}
        className={styles.cells}
        style={{ gridTemplateColumns: `repeat(${perLine}, minmax(0, 1fr))` }}
      >
        {cells.map((cell, index) => (
          <Cell
            key={cell.code}
            {...cell}
            active={cell.code === active}
            label={codes ? labelOf(cells, perLine, index, cell.code === active) : null}
          />
        ))}
      </div>
      {ends && <StripEnds />}
    </div>
  );
});
RatingStrip.displayName = 'RatingStrip';
