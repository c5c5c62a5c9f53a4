import { lazy } from 'react';
import { useWords } from '../app/words';
import { StepDoor } from '../shell/StepDoor';

const AssociationScreen = lazy(async () => {
  const [{ AssociationScreen: screen }, { addLaterWords }] = await Promise.all([
    import('./AssociationScreen'),
    import('../../text/later'),
  ]);
  addLaterWords();
  return { default: screen };
});

/** Step 2 comes in a script of its own: who only splits a balance does not wait for it. */
export const AssociationDoor = () => {
  const { t } = useWords();
  return (
    <StepDoor step={2} title={t('door.title')}>
      <AssociationScreen />
    </StepDoor>
  );
};
