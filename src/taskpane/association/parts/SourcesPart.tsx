import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { CursorClick20Regular } from '@fluentui/react-icons/svg/cursor-click';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import { useState, type SubmitEvent } from 'react';
import type { Source } from '../../../workbook/port/workbook';
import { useServices } from '../../app/services';
import { useWords } from '../../app/words';
import { useSession } from '../../session/useSession';
import { Disclosure } from '../../shell/Disclosure';
import type { OutcomeSource } from '../data/readOutcomes';
import { useAssociation } from '../state/useAssociation';
import { useOutcomeSources } from '../state/useOutcomeSources';
import { useLines } from '../../shell/lines';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  option: { justifyContent: 'flex-start', textAlign: 'left' },
  buttons: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  button: { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

const SourceLine = ({ source }: { readonly source: OutcomeSource }) => {
  const styles = useStyles();
  const lines = useLines();
  const { t } = useWords();
  const { dispatch } = useAssociation();
  const { reference, layout, measureName } = source;
  const unnamed = layout.figures.some(({ measure }) => measure === null) && layout.measure === null;
  return (
    <li>
      <div className={styles.item}>
        <span className={styles.name}>
          {reference} <span className={lines.small}>{t(`clues.data.layouts.${layout.kind}`)}</span>
        </span>
        <Button
          size="small"
          aria-label={t('clues.data.removeNamed', { reference })}
          onClick={() => dispatch({ type: 'removeSource', reference })}
        >
          {t('clues.data.remove')}
        </Button>
      </div>
      {unnamed && (
        <Field label={t('clues.data.name')} hint={t('clues.data.nameHint')}>
          <Input
            value={measureName}
            onChange={(_event, { value }) => dispatch({ type: 'nameMeasure', reference, name: value })}
          />
        </Field>
      )}
    </li>
  );
};

const PickTable = () => {
  const styles = useStyles();
  const { t } = useWords();
  const { workbook } = useServices();
  const { dispatch } = useSession();
  const { addAddress } = useOutcomeSources();
  const [offered, setOffered] = useState<readonly Source[] | null>(null);
  const list = async (): Promise<void> => {
    const answer = await workbook.listSources();
    if (answer.ok) setOffered(answer.value);
    else dispatch({ type: 'failed', problem: answer.problems[0]! });
  };
  return (
    <Disclosure
      button={{ icon: <ChevronDown16Regular />, iconPosition: 'after', children: t('clues.data.pick') }}
      onOpen={() => void list()}
    >
      {(close) => (
        <>
          {offered?.length === 0 && <span>{t('pane.source.noTables')}</span>}
          {offered?.map(({ name }) => (
            <Button
              key={name}
              appearance="subtle"
              className={styles.option}
              onClick={() => {
                close();
                void addAddress(name);
              }}
            >
              {name}
            </Button>
          ))}
        </>
      )}
    </Disclosure>
  );
};

/** Which tables hold the outcomes; several may be added. */
export const SourcesPart = () => {
  const styles = useStyles();
  const lines = useLines();
  const { t } = useWords();
  const { state } = useAssociation();
  const { addSelection, addAddress, readAgain } = useOutcomeSources();
  const [typed, setTyped] = useState('');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (typed.trim() === '') return;
    void addAddress(typed.trim());
    setTyped('');
  };
  const add = (
    <Button size="small" appearance="transparent" type="submit">
      {t('clues.data.add')}
    </Button>
  );
  return (
    <div className={lines.column}>
      {state.sources.length > 0 && (
        <ul className={styles.list}>
          {state.sources.map((source) => (
            <SourceLine key={source.reference} source={source} />
          ))}
        </ul>
      )}
      <form onSubmit={submit}>
        <Field label={t('clues.data.label')}>
          <Input
            contentBefore={<Table20Regular aria-hidden />}
            {...(typed.trim() === '' ? {} : { contentAfter: add })}
            value={typed}
            placeholder={t('clues.data.hint')}
            spellCheck={false}
            onChange={(_event, { value }) => setTyped(value)}
          />
        </Field>
      </form>
      <div className={styles.buttons}>
        <Button className={styles.button} icon={<CursorClick20Regular />} onClick={() => void addSelection()}>
          {t('clues.data.use')}
        </Button>
        <PickTable />
      </div>
      {state.sources.length > 0 && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => void readAgain()}>
            {t('clues.data.again')}
          </Button>
        </div>
      )}
    </div>
  );
};
