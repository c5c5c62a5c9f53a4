import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { CursorClick20Regular } from '@fluentui/react-icons/svg/cursor-click';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import { useRef, useState, type SubmitEvent } from 'react';
import { useWords } from '../app/words';
import { useSession } from '../session/useSession';
import { useSource } from '../session/useSource';
import { Status } from '../shell/Status';
import { TablePicker } from './TablePicker';
import { useSourceStatus } from './useSourceStatus';
import { WiderBar } from './WiderBar';

const useStyles = makeStyles({
  buttons: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  button: { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  input: { minWidth: 0, width: '100%' },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** What is typed counts until the next reading, which brings its own address. */
const useDraft = (): readonly [string, (text: string) => void] => {
  const { session } = useSession();
  const [draft, setDraft] = useState({ at: -1, text: '' });
  const typed = draft.at === session.readings ? draft.text : (session.chosen?.reference ?? '');
  return [typed, (text) => setDraft({ at: session.readings, text })];
};

const AddressField = () => {
  const styles = useStyles();
  const { t } = useWords();
  const { session, readiness } = useSession();
  const { takeAddress } = useSource();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useDraft();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    // The button below goes away with the reading; the field stays.
    input.current?.focus();
    if (typed.trim() !== '') void takeAddress(typed.trim());
  };
  const read = (
    <Button size="small" appearance="transparent" type="submit">
      {t('pane.source.read')}
    </Button>
  );
  const changed = typed.trim() !== '' && typed !== session.chosen?.reference;
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={t('pane.source.label')}>
        <Input
          input={{ ref: input }}
          className={styles.input}
          aria-invalid={readiness === 'problems'}
          contentBefore={<Table20Regular aria-hidden />}
          {...(changed ? { contentAfter: read } : {})}
          value={typed}
          placeholder={t('pane.source.hint')}
          spellCheck={false}
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
    </form>
  );
};

/** Part 1 of every analysis: which cells. */
export const SourcePicker = () => {
  const styles = useStyles();
  const { t } = useWords();
  const { takeSelection } = useSource();
  const status = useSourceStatus();
  return (
    <>
      <AddressField />
      <div role="status">{status !== null && <Status kind={status.kind} text={status.text} />}</div>
      <div className={styles.buttons}>
        <Button className={styles.button} icon={<CursorClick20Regular />} onClick={() => void takeSelection()}>
          {t('pane.source.useSelection')}
        </Button>
        <TablePicker />
      </div>
      <WiderBar />
    </>
  );
};
