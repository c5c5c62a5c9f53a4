import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Open20Regular } from '@fluentui/react-icons/svg/open';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { useWords } from '../app/words';
import { Progress } from '../session/Progress';
import { useSession } from '../session/useSession';
import { useFooterLine } from './useFooterLine';
import type { OutputActions } from './useOutput';

const useStyles = makeStyles({
  buttons: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly actions: OutputActions;
}

/** After writing: go there, take it away, or go on choosing. */
const AfterWriting = ({ actions: { goToSheet, remove } }: Props) => {
  const styles = useStyles();
  const { t } = useWords();
  const { dispatch } = useSession();
  return (
    <>
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<Open20Regular />} onClick={() => void goToSheet()}>
          {t('pane.volumePrice.done.goTo')}
        </Button>
        <Button icon={<ArrowUndo20Regular />} onClick={() => void remove()}>
          {t('pane.volumePrice.done.remove')}
        </Button>
      </div>
      <Button size="small" appearance="subtle" onClick={() => dispatch({ type: 'output', output: { kind: 'none' } })}>
        {t('pane.volumePrice.done.change')}
      </Button>
      <span>{t('pane.volumePrice.done.line')}</span>
    </>
  );
};

/** The one button that writes, with what it will write or what has to be done first. */
export const OutputFooter = ({ actions }: Props) => {
  const { t } = useWords();
  const { session, readiness } = useSession();
  const line = useFooterLine(actions.sheet);
  if (session.output.kind === 'written') return <AfterWriting actions={actions} />;
  const writing = session.output.kind === 'writing';
  return (
    <>
      <Button
        appearance="primary"
        size="large"
        icon={<TableAdd20Regular />}
        disabled={readiness !== 'ready' || session.reading}
        disabledFocusable={writing}
        onClick={() => void actions.write('ask')}
      >
        {writing ? t('pane.volumePrice.writing') : t('pane.volumePrice.write')}
      </Button>
      {actions.making === null ? (
        <span role="status">{line}</span>
      ) : (
        <Progress making={actions.making} stop={actions.stop} />
      )}
    </>
  );
};
