import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useWords } from '../app/words';
import { colour } from '../theme/colours';
import { Hatch, type Sign } from './Hatch';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

const signs: readonly Sign[] = ['deficit', 'surplus'];

/** What the bars and the mark stand for. */
export const Legend = ({ interaction }: { readonly interaction: boolean }) => {
  const styles = useStyles();
  const { t } = useWords();
  const id = useId();
  return (
    <div className={styles.list} aria-hidden>
      <span className={styles.item}>
        <svg width="28" height="10">
          {signs.map((sign, index) => (
            <rect key={sign} x={index * 14} width="14" height="10" style={{ fill: colour[sign] }} />
          ))}
        </svg>
        {t('pane.chart.volume')}
      </span>
      <span className={styles.item}>
        <svg width="28" height="10">
          <defs>
            {signs.map((sign) => (
              <Hatch key={sign} id={`${id}-${sign}`} sign={sign} />
            ))}
          </defs>
          {signs.map((sign, index) => (
            <rect
              key={sign}
              x={index * 14 + 0.5}
              y="0.5"
              width="13"
              height="9"
              style={{ fill: `url(#${id}-${sign})`, stroke: colour[sign] }}
            />
          ))}
        </svg>
        {t('pane.chart.price')}
      </span>
      {interaction && (
        <span className={styles.item}>
          <svg width="14" height="10">
            <rect
              x="0.5"
              y="0.5"
              width="13"
              height="9"
              fill="none"
              strokeDasharray="2 2"
              style={{ stroke: colour.surplus }}
            />
          </svg>
          {t('pane.chart.interaction')}
        </span>
      )}
      <span className={styles.item}>
        <svg width="6" height="12">
          <rect x="1" width="4" height="12" style={{ fill: colour.mark }} />
        </svg>
        {t('pane.chart.balance')}
      </span>
    </div>
  );
};
