import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import type { GivenRating } from '../../../sheets/conditions/casework';
import { formatNumber } from '../../../text/format';
import { useWords, type Words } from '../../app/words';
import { colour } from '../../theme/colours';
import { ratingColour } from '../ratingColours';
import type { StripCell } from './stripCell';
import { StripEnds } from './StripEnds';
import { binsOf, countsOf, type RatingCount } from './spread';

const height = 44;
const step = 10;

const useStyles = makeStyles({
  spread: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  chart: { display: 'block', width: '100%', height: `${height + 8}px` },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const inWords = (counts: readonly RatingCount[], { t, notation }: Words): string =>
  counts
    .map(({ rating, count }) =>
      t('conditionsRate.strip.count', {
        rating: t(`conditionsRate.words.${rating ?? 'none'}`),
        n: formatNumber(count, notation),
      }),
    )
    .join(', ');

const fillOf = (rating: GivenRating | null): string => (rating === null ? 'none' : ratingColour[rating].fill);

interface Props {
  readonly cells: readonly StripCell[];
  readonly active: string | null;
  readonly ends: boolean;
}

/** Ratings of many municipalities: how often each, along the order from deficit to surplus, with the own place marked. */
export const RatingSpread = memo(({ cells, active, ends }: Props) => {
  const styles = useStyles();
  const words = useWords();
  const { t, notation } = words;
  const bins = useMemo(() => binsOf(cells), [cells]);
  const counts = useMemo(() => inWords(countsOf(cells), words), [cells, words]);
  const place = cells.findIndex(({ code }) => code === active);
  const width = bins.length * step;
  return (
    <div className={styles.spread}>
      <svg
        role="img"
        aria-label={t('conditionsRate.strip.spread', { n: formatNumber(cells.length, notation), counts })}
        className={styles.chart}
        viewBox={`0 0 ${width} ${height + 8}`}
        preserveAspectRatio="none"
      >
        {bins.map((parts, bin) =>
          parts.map(({ rating, from, share }) => (
            <rect
              key={`${bin}-${rating ?? 'none'}`}
              x={bin * step + 0.5}
              y={from * height}
              width={step - 1}
              height={share * height}
              fill={fillOf(rating)}
              stroke={ratingColour[rating ?? 'unknown'].edge}
              strokeWidth={0.5}
              strokeDasharray={rating === null || rating === 'unknown' ? '2 2' : undefined}
            />
          )),
        )}
        {place >= 0 && (
          <rect
            x={((place + 0.5) / cells.length) * width - 0.75}
            y={0}
            width={1.5}
            height={height + 8}
            fill={colour.influence}
          />
        )}
      </svg>
      {ends && <StripEnds />}
      <p aria-hidden className={styles.line}>
        {counts}
      </p>
      {place >= 0 && (
        <p className={styles.line}>
          {t('conditionsRate.strip.place', {
            municipality: active,
            place: formatNumber(place + 1, notation),
            n: formatNumber(cells.length, notation),
          })}
        </p>
      )}
    </div>
  );
});
RatingSpread.displayName = 'RatingSpread';
