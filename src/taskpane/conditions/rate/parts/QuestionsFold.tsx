import { lazy, Suspense } from 'react';
import { useWords } from '../../../app/words';
import { Fold } from '../../../shell/Fold';

/** The interview guide comes when somebody opens it. */
const Questions = lazy(async () => ({ default: (await import('./Questions')).Questions }));

/** Questions of the interview guide that inform these conditions. */
export const QuestionsFold = ({ conditions }: { readonly conditions: readonly string[] }) => {
  const { t } = useWords();
  return (
    <Fold title={t('conditionsRate.questions.title')}>
      {() => (
        <Suspense fallback={<span role="status">{t('conditionsRate.questions.loading')}</span>}>
          <Questions conditions={conditions} />
        </Suspense>
      )}
    </Fold>
  );
};
