import { Button } from '@fluentui/react-components';
import { useServices } from '../app/services';
import { useWords } from '../app/words';
import { useAssociation } from '../association/state/useAssociation';
import { withCompanions } from '../session/companions';
import { useSession } from '../session/useSession';
import { useRefreshSheets } from '../session/useSheets';
import { focusTitle } from '../shell/focusTitle';
import { Notice } from '../shell/Notice';

/** Says that there are sample figures in the workbook, and takes them away again, with the results that rest on them. */
export const SampleBar = () => {
  const { t } = useWords();
  const { workbook } = useServices();
  const { session, dispatch } = useSession();
  const { state, dispatch: forgetOutcomes } = useAssociation();
  const refresh = useRefreshSheets();
  const samples = session.sheets.filter(({ sample }) => sample);
  if (samples.length === 0) return null;
  const remove = async (): Promise<void> => {
    const answer = await workbook.remove(withCompanions(session.sheets, samples).map(({ id }) => id));
    if (!answer.ok) dispatch({ type: 'failed', problem: answer.problems[0]! });
    else {
      if (session.chosen?.table.grid.sample === true) dispatch({ type: 'forget' });
      if (state.sources.some(({ table }) => table.grid.sample)) forgetOutcomes({ type: 'forget' });
    }
    await refresh();
    focusTitle();
  };
  return (
    <Notice
      intent="info"
      title={t('pane.steps.sample.title')}
      buttons={
        <Button size="small" onClick={() => void remove()}>
          {t('pane.steps.sample.remove')}
        </Button>
      }
    >
      {t('pane.steps.sample.text')}
    </Notice>
  );
};
