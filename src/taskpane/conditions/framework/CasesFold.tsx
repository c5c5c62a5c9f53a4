import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseMunicipality } from '../../../sheets/conditions/casework';
import { formatPercent } from '../../../text/format';
import { useWords } from '../../app/words';
import { Fold } from '../../shell/Fold';
import { useCasework } from '../state/useCasework';
import { mostMunicipalities, repeatedCode, typedMunicipalities } from './municipalities';
import { ReasonForm } from './ReasonForm';
import { useFocusBack } from './useFocusBack';
import { useFrameworkStyles } from './useStyles';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: tokens.spacingVerticalXS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  name: { minWidth: 0, flexGrow: 1, flexBasis: '130px', overflowWrap: 'anywhere' },
});

const labelOf = ({ code, name }: CaseMunicipality): string => (code === name ? name : `${code} ${name}`);

/** One municipality: its balance, and whether it counts. Leaving it out takes a reason. */
const Item = ({ municipality }: { readonly municipality: CaseMunicipality }) => {
  const own = useStyles();
  const styles = useFrameworkStyles();
  const { t, notation } = useWords();
  const { setMunicipality } = useCasework();
  const [asking, setAsking] = useState(false);
  const button = useFocusBack(asking);
  const { code, balance, counts, countsReason } = municipality;
  const name = labelOf(municipality);
  const leaveOut = (reason: string): Promise<boolean> => setMunicipality(code, { counts: false, countsReason: reason });
  const result =
    balance === null ? t('conditionsFramework.prepare.noResult') : formatPercent(balance, notation, { signed: true });
  return (
    <li className={own.item}>
      <div className={own.row}>
        <span className={own.name}>
          {`${name} · ${result}`}
          {!counts && (
            <span className={styles.small}>
              {` · ${t('conditionsFramework.cases.notCounted', { reason: countsReason })}`}
            </span>
          )}
        </span>
        {counts && !asking && (
          <Button
            id={button}
            size="small"
            aria-label={t('conditionsFramework.cases.leaveOut', { name })}
            onClick={() => setAsking(true)}
          >
            {t('conditionsFramework.cases.leaveOutShort')}
          </Button>
        )}
        {!counts && (
          <Button
            id={button}
            size="small"
            aria-label={t('conditionsFramework.cases.takeBack', { name })}
            onClick={() => void setMunicipality(code, { counts: true, countsReason: '' })}
          >
            {t('conditionsFramework.cases.takeBackShort')}
          </Button>
        )}
      </div>
      {asking && (
        <ReasonForm
          label={t('conditionsFramework.cases.leaveOutReason', { name })}
          onConfirm={leaveOut}
          onCancel={() => setAsking(false)}
        />
      )}
    </li>
  );
};

const AddMunicipalities = () => {
  const styles = useFrameworkStyles();
  const { t, notation } = useWords();
  const { casework, addMunicipalities } = useCasework();
  const [typed, setTyped] = useState('');
  const known = casework?.municipalities ?? [];
  const added = typedMunicipalities(typed);
  const twice = repeatedCode([...known, ...added]);
  const all = known.length + added.length;
  const wrong =
    twice !== null
      ? t('conditionsFramework.prepare.twice', { code: twice })
      : all > mostMunicipalities
        ? t('conditionsFramework.prepare.tooMany', { most: mostMunicipalities, n: all.toLocaleString(notation) })
        : null;
  const add = async (): Promise<void> => {
    if (await addMunicipalities(added)) setTyped('');
  };
  return (
    <>
      <Field
        label={t('conditionsFramework.cases.add')}
        hint={t('conditionsFramework.prepare.typedHint')}
        {...(wrong === null ? {} : { validationMessage: wrong })}
      >
        <Textarea value={typed} rows={2} resize="vertical" onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <span className={styles.small}>{t('conditionsFramework.cases.relative')}</span>
      <div className={styles.buttons}>
        <Button size="small" disabled={added.length === 0 || wrong !== null} onClick={() => void add()}>
          {t('conditionsFramework.cases.addButton')}
        </Button>
      </div>
    </>
  );
};

/** The municipalities: who counts, and who comes in. */
export const CasesFold = () => {
  const styles = useFrameworkStyles();
  const { t } = useWords();
  const { casework } = useCasework();
  const all = casework?.municipalities ?? [];
  const counting = all.filter(({ counts }) => counts).length;
  return (
    <Fold
      title={t('conditionsFramework.cases.title')}
      aside={t('conditionsFramework.cases.counts', { counting, all: all.length })}
    >
      {() => (
        <>
          <div className={styles.scroll}>
            <ul className={styles.list}>
              {all.map((municipality) => (
                <Item key={municipality.code} municipality={municipality} />
              ))}
            </ul>
          </div>
          <AddMunicipalities />
        </>
      )}
    </Fold>
  );
};
