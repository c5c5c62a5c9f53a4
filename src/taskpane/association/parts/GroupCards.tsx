import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { counted, useWords } from '../../app/words';
import { colour } from '../../theme/colours';
import { shownOutcome } from '../analysis/units';
import type { Detail } from '../analysis/detail';
import type { Components } from '../data/components';
import { useLines } from '../../shell/lines';

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '6px',
  },
  head: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  whole: { gridColumn: '1 / -1' },
  figure: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const marks = { deficit: '▼', surplus: '▲' } as const;

/** Mean outcome of both groups, with how many municipalities it rests on. */
export const GroupCards = ({ detail, kind }: { readonly detail: Detail; readonly kind: Components['kind'] }) => {
  const styles = useStyles();
  const lines = useLines();
  const words = useWords();
  const { t } = words;
  const neutral = detail.points.filter(({ group }) => group === 'neutral').length;
  return (
    <div className={lines.pair}>
      {(['deficit', 'surplus'] as const).map((group) => {
        const { mean, municipalities } = detail.column[group];
        return (
          <div key={group} className={styles.card}>
            <div className={styles.head}>
              <span aria-hidden style={{ color: colour[group] }}>{`${marks[group]} `}</span>
              {t('clues.group.heading', { group: t(`clues.groups.${kind}.${group}`), n: municipalities })}
            </div>
            {mean === null ? (
              <div className={styles.head}>{t('clues.group.none')}</div>
            ) : (
              <div className={styles.figure}>{shownOutcome(mean, detail.measure, words)}</div>
            )}
          </div>
        );
      })}
      {neutral > 0 && (
        <p className={mergeClasses(lines.small, styles.whole)}>{t('clues.group.neutral', counted(neutral, words))}</p>
      )}
    </div>
  );
};
