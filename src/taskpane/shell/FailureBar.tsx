import { useWords } from '../app/words';
import { workbookProblemInWords } from '../data/problemWords';
import { useSession } from '../session/useSession';
import { Notice } from './Notice';

/** What Excel could not do the last time it was asked, with the way on. */
export const FailureBar = () => {
  const words = useWords();
  const { failure } = useSession().session;
  if (failure === null) return null;
  return (
    <Notice intent="error" focusOn={failure} title={words.t('pane.volumePrice.failed')}>
      {workbookProblemInWords(failure, words)}
    </Notice>
  );
};
