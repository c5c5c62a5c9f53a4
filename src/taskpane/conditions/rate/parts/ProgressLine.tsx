import { ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { formatNumber } from '../../../../text/format';
import { counted, useWords } from '../../../app/words';
import type { Progress } from '../data/progress';
import { useLooks } from './looks';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** How far the rating is: for this municipality as a bar, for all in words. */
export const ProgressLine = memo(({ progress, municipality }: { progress: Progress; municipality: string }) => {
  const styles = useStyles();
  const looks = useLooks();
  const words = useWords();
  const { t, notation } = words;
  const { done, conditions, allDone, all } = progress;
  return (
    <div className={looks.tight}>
      <div className={styles.line}>
        <ProgressBar
          thickness="large"
          value={conditions === 0 ? 0 : done / conditions}
          aria-label={t('conditionsRate.progress.label', { municipality })}
        />
        <span>
          {t('conditionsRate.progress.conditions', {
            ...counted(conditions, words),
            done: formatNumber(done, notation),
          })}
        </span>
      </div>
      <p className={looks.small}>
        {t('conditionsRate.progress.all', { ...counted(all, words), done: formatNumber(allDone, notation) })}
      </p>
    </div>
  );
});
ProgressLine.displayName = 'ProgressLine';
