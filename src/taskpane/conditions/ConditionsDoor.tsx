import { lazy } from 'react';
import { useWords } from '../app/words';
import { StepDoor } from '../shell/StepDoor';

const ConditionsScreen = lazy(async () => {
  const [{ ConditionsScreen: screen }, { addConditionsWords }] = await Promise.all([
    import('./ConditionsScreen'),
    import('../../text/conditions'),
  ]);
  addConditionsWords();
  return { default: screen };
});

/** Step 3 comes in scripts of its own. */
export const ConditionsDoor = () => {
  const { t } = useWords();
  return (
    <StepDoor step={3} title={t('door.conditions.title')}>
      <ConditionsScreen />
    </StepDoor>
  );
};
