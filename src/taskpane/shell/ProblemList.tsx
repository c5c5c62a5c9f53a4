import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { counted, useWords } from '../app/words';

/** More at once would not be read. */
const mostShown = 5;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: { flexGrow: 1, flexShrink: 1, flexBasis: '130px', minWidth: 0 },
  button: { flexShrink: 0 },
});

/** A cell that has to be put right, in words. */
export interface ProblemLine {
  readonly key: string;
  /** Where: the cell or cells. */
  readonly place: string;
  /** What stands there and what was expected. */
  readonly sentence: string;
  /** The way there; `null` when there is no cell to go to. */
  readonly way: { readonly text: string; readonly go: () => Promise<void> } | null;
}

/** Cells that have to be put right, the first few until a person asks for all. */
export const ProblemList = ({ problems }: { readonly problems: readonly ProblemLine[] }) => {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const [all, setAll] = useState(false);
  const more = problems.length - mostShown;
  return (
    <ul className={styles.list}>
      {(all ? problems : problems.slice(0, mostShown)).map(({ key, place, sentence, way }) => (
        <li key={key} className={styles.item}>
          <span className={styles.sentence}>
            <strong>{place}</strong> {sentence}
          </span>
          {way !== null && (
            <Button size="small" className={styles.button} onClick={() => void way.go()}>
              {way.text}
            </Button>
          )}
        </li>
      ))}
      {more > 0 && (
        <li className={styles.item}>
          <Button size="small" appearance="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('pane.volumePrice.errors.fewer') : t('pane.volumePrice.errors.more', counted(more, words))}
          </Button>
        </li>
      )}
    </ul>
  );
};
