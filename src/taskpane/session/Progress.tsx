import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useWords } from '../app/words';
import { useLines } from '../shell/lines';
import type { Making } from './useStoppable';

/** Waiting shorter than this needs no progress. */
const patience = 2000;

interface Props {
  /** `all` is 0 when there is nothing to count. */
  readonly making: Making;
  readonly stop: () => void;
}

/** Progress of writing with a way to stop, once it takes long. */
export const Progress = ({ making: { done, all }, stop }: Props) => {
  const styles = useLines();
  const { t } = useWords();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!long) return <span role="status">{t('pane.progress.preparing')}</span>;
  return (
    <div className={styles.row}>
      <span role="status">
        {done < all ? t('pane.progress.sheet', { done: done + 1, all }) : t('pane.progress.putting')}
      </span>
      <Button size="small" onClick={stop}>
        {t('pane.progress.stop')}
      </Button>
    </div>
  );
};
