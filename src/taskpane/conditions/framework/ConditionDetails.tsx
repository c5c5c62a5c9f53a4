import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConditionLine } from '../../../sheets/conditions/casework';
import { useWords } from '../../app/words';
import { useCasework } from '../state/useCasework';
import { ReasonForm } from './ReasonForm';
import { RelationsList } from './RelationsList';
import { useFocusBack } from './useFocusBack';
import { useFrameworkStyles } from './useStyles';
import { useSheetLanguage } from '../parts/useSheetLanguage';

const Texts = ({ line }: { readonly line: ConditionLine }) => {
  const styles = useFrameworkStyles();
  const { t } = useWords();
  const written = useSheetLanguage();
  const parts = [
    [t('conditionsFramework.use.what'), line.description],
    [t('conditionsFramework.use.lookAt'), line.basis],
    [t('conditionsFramework.use.highMeans'), line.highMeans],
  ].filter(([, text]) => text !== '');
  return parts.map(([heading, text]) => (
    <div key={heading}>
      <h3 className={styles.heading}>{heading}</h3>
      <div className={styles.text} lang={written}>
        {text}
      </div>
    </div>
  ));
};

/** What a line stands for when others are rated with it. */
const Group = ({ line, members }: { readonly line: ConditionLine; readonly members: readonly string[] }) => {
  const styles = useFrameworkStyles();
  const { t } = useWords();
  const list = members.join(', ');
  return (
    <span className={styles.small}>
      {line.combine === null
        ? t('conditionsFramework.use.groupPlain', { members: list })
        : t('conditionsFramework.use.group', {
            members: list,
            rule: t(`conditionsFramework.together.rules.${line.combine}`),
          })}
    </span>
  );
};

/** How a line is used, and the way to use it otherwise. Leaving out takes a reason. */
const Use = ({ line, isGroup }: { readonly line: ConditionLine; readonly isGroup: boolean }) => {
  const styles = useFrameworkStyles();
  const { t } = useWords();
  const { setUse, takeApart } = useCasework();
  const [asking, setAsking] = useState<'drop' | 'apart' | null>(null);
  const first = useFocusBack(asking !== null);
  if (asking !== null)
    return (
      <ReasonForm
        label={t(asking === 'drop' ? 'conditionsFramework.use.dropReason' : 'conditionsFramework.use.apartReason')}
        onConfirm={(reason) =>
          asking === 'drop' ? setUse(line.code, { use: 'no', reason }) : takeApart(line.code, reason)
        }
        onCancel={() => setAsking(null)}
      />
    );
  return (
    <div className={styles.buttons}>
      {line.use === 'yes' ? (
        <Button id={first} size="small" onClick={() => setAsking('drop')}>
          {t('conditionsFramework.use.drop')}
        </Button>
      ) : (
        <Button id={first} size="small" onClick={() => void setUse(line.code, { use: 'yes' })}>
          {t('conditionsFramework.use.keep')}
        </Button>
      )}
      {isGroup && line.use === 'yes' && (
        <Button size="small" onClick={() => setAsking('apart')}>
          {t('conditionsFramework.use.apart')}
        </Button>
      )}
    </div>
  );
};

/** Everything about one line of the framework. */
export const ConditionDetails = ({ line }: { readonly line: ConditionLine }) => {
  const styles = useFrameworkStyles();
  const { t } = useWords();
  const { casework } = useCasework();
  const members =
    casework?.framework.conditions.filter(({ partOf }) => partOf === line.code).map(({ code }) => code) ?? [];
  return (
    <div className={styles.stack}>
      {line.reason !== '' && (
        <span className={styles.small}>{t('conditionsFramework.use.reason', { reason: line.reason })}</span>
      )}
      {members.length > 0 && <Group line={line} members={members} />}
      <Texts line={line} />
      <Use line={line} isGroup={members.length > 0} />
      <RelationsList line={line} />
    </div>
  );
};
