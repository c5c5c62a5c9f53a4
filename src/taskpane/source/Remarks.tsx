import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { counted, useWords } from '../app/words';
import type { Choices } from '../data/choices';
import type { Panel } from '../data/panel';
import { noteInWords } from '../data/problemWords';
import type { ChosenTable } from '../session/session';
import { useSession } from '../session/useSession';
import { focusTitle } from '../shell/focusTitle';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly chosen: ChosenTable;
  readonly panel: Panel;
}

/** What a person has to know about the table and what they left out of it; nothing when there is nothing. */
export const Remarks = ({ chosen, panel: { notes, totals, skipped } }: Props) => {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const { dispatch } = useSession();
  if (notes.length + totals.length + skipped.length === 0) return null;
  const [total] = totals;
  // The buttons go away with what they say; the focus does not.
  const choose = (choices: Partial<Choices>): void => {
    dispatch({ type: 'chose', choices });
    focusTitle();
  };
  const countTotals = (): void =>
    choose({ countedTotals: [...chosen.choices.countedTotals, ...totals.map(({ gridRow }) => gridRow)] });
  return (
    <ul className={styles.list}>
      {notes.map((note) => (
        <li key={note.code}>{noteInWords(note, words)}</li>
      ))}
      {total !== undefined && (
        <li>
          {t('pane.data.totals', { ...counted(totals.length, words), label: total.label, cell: total.cell })}{' '}
          <Button size="small" onClick={countTotals}>
            {t('pane.data.countTotal')}
          </Button>
        </li>
      )}
      {skipped.length > 0 && (
        <li>
          {t('pane.data.skippedRows', counted(skipped.length, words))}{' '}
          <Button size="small" onClick={() => choose({ skipped: [] })}>
            {t('pane.data.undoSkip')}
          </Button>
        </li>
      )}
    </ul>
  );
};
