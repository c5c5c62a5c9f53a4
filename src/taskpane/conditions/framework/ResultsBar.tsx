import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { formatList } from '../../../text/format';
import { counted, useWords } from '../../app/words';
import { useSession } from '../../session/useSession';
import { Notice } from '../../shell/Notice';
import { useCasework } from '../state/useCasework';
import { changedResults, missingMunicipalities, municipalitiesOfPanel } from './municipalities';

/** More names at once would not be read. */
const mostNamed = 5;

/** Says that step 1 has other figures or other municipalities by now; a person decides whether to take them over. */
export const ResultsBar = () => {
  const words = useWords();
  const { t, language } = words;
  const session = useSession();
  const { casework, setResults, addMunicipalities } = useCasework();
  const now = useMemo(() => municipalitiesOfPanel(session), [session]);
  const known = casework?.municipalities ?? [];
  const changed = changedResults(known, now);
  // A table about altogether other municipalities has nothing to do with this casework.
  const isSameTable = missingMunicipalities(now, known).length < known.length;
  const missing = isSameTable ? missingMunicipalities(known, now) : [];
  const named = (list: readonly { readonly name: string }[]): string =>
    formatList(
      [...list.slice(0, mostNamed).map(({ name }) => name), ...(list.length > mostNamed ? ['…'] : [])],
      language,
    );
  return (
    <>
      {changed.length > 0 && (
        <Notice
          intent="warning"
          title={t('conditionsFramework.results.title', counted(changed.length, words))}
          buttons={
            <Button size="small" onClick={() => void setResults(changed)}>
              {t('conditionsFramework.results.take')}
            </Button>
          }
        >
          {t('conditionsFramework.results.text', { list: named(changed) })}
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice
          intent="info"
          buttons={
            <Button size="small" onClick={() => void addMunicipalities(missing)}>
              {t('conditionsFramework.results.addNew')}
            </Button>
          }
        >
          {t('conditionsFramework.results.newTitle', { ...counted(missing.length, words), list: named(missing) })}
        </Notice>
      )}
    </>
  );
};
