import { Button } from '@fluentui/react-components';
import { useWords } from '../../app/words';
import type { OutcomeNote } from '../data/outcomeProblem';
import { useAssociation } from '../state/useAssociation';
import { useLines } from '../../shell/lines';
import { noteInWords } from './words';

/** What a person has to know about the outcomes. */
export const NotesList = ({ notes }: { readonly notes: readonly OutcomeNote[] }) => {
  const styles = useLines();
  const words = useWords();
  const { dispatch } = useAssociation();
  if (notes.length === 0) return null;
  return (
    <ul className={styles.list}>
      {notes.map((note) => (
        <li key={`${note.code} ${Object.values(note.slots).join(' ')}`}>
          {noteInWords(note, words)}{' '}
          {note.code === 'skipped' && (
            <Button size="small" onClick={() => dispatch({ type: 'chose', choices: { skipped: [] } })}>
              {words.t('clues.notes.undoSkip')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
};
