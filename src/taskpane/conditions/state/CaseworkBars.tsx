import { Button } from '@fluentui/react-components';
import type { Words } from '../../app/words';
import { useWords } from '../../app/words';
import { workbookProblemInWords } from '../../data/problemWords';
import { Notice } from '../../shell/Notice';
import { useCasework, type CaseworkValue } from './useCasework';

type ActionFailure = NonNullable<CaseworkValue['failure']>;

const inWords = (failure: ActionFailure, words: Words): string => {
  const { t } = words;
  const { code, slots } = failure;
  switch (code) {
    case 'changedMeanwhile':
      return t(
        slots['found'] === '' ? 'conditionsFrame.failure.changedToBlank' : 'conditionsFrame.failure.changedMeanwhile',
        slots,
      );
    case 'placeGone':
    case 'codeTaken':
    case 'reasonMissing':
    case 'unknownStep':
    case 'unknownCondition':
    case 'methodOff':
    case 'tooFewToCombine':
    case 'nameTaken':
    case 'relationsConflict':
      return t(`conditionsFrame.failure.${code}`, { ...slots });
    default:
      return workbookProblemInWords({ code, slots }, words);
  }
};

/** Why the last change was not stored. Nothing is changed on the sheets then. */
export const CaseworkBars = () => {
  const words = useWords();
  const { t } = words;
  const { status, failure, forgetFailure, refresh } = useCasework();
  if (failure === null) return null;
  return (
    <Notice
      intent="error"
      focusOn={failure}
      title={t(status === 'reading' ? 'conditionsFrame.failure.unread' : 'conditionsFrame.failure.title')}
      buttons={
        status === 'reading' ? (
          <Button size="small" onClick={() => void refresh()}>
            {t('conditionsFrame.failure.again')}
          </Button>
        ) : (
          <Button size="small" onClick={forgetFailure}>
            {t('conditionsFrame.failure.close')}
          </Button>
        )
      }
    >
      {inWords(failure, words)}
    </Notice>
  );
};
