import { Button } from '@fluentui/react-components';
import { useWords } from '../app/words';
import { useAssociation } from '../association/state/useAssociation';
import { RemovalBar } from '../session/RemovalBar';
import { useRemoval } from '../session/useRemoval';
import { useSession } from '../session/useSession';
import { focusTitle } from '../shell/focusTitle';
import { Notice } from '../shell/Notice';

/** Says that there are sample figures in the workbook, and takes them away again, with the results that rest on them. */
export const SampleBar = () => {
  const { t } = useWords();
  const { session, dispatch } = useSession();
  const { state, dispatch: forgetOutcomes } = useAssociation();
  const removal = useRemoval(() => {
    if (session.chosen?.table.grid.sample === true) dispatch({ type: 'forget' });
    if (state.sources.some(({ table }) => table.grid.sample)) forgetOutcomes({ type: 'forget' });
    focusTitle();
  });
  const samples = session.sheets.filter(({ sample }) => sample);
  if (samples.length === 0) return null;
  if (removal.edits !== null) return <RemovalBar removal={removal} />;
  return (
    <Notice
      intent="info"
      title={t('pane.steps.sample.title')}
      buttons={
        <Button size="small" onClick={() => void removal.remove(samples)}>
          {t('pane.steps.sample.remove')}
        </Button>
      }
    >
      {t('pane.steps.sample.text')}
    </Notice>
  );
};
