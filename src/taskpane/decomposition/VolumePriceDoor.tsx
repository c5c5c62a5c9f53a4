import { lazy } from 'react';
import { useWords } from '../app/words';
import { StepDoor } from '../shell/StepDoor';

const VolumePriceScreen = lazy(async () => ({
  default: (await import('./VolumePriceScreen')).VolumePriceScreen,
}));

/** Step 1 comes in a script of its own: the welcome does not wait for it. */
export const VolumePriceDoor = () => {
  const { t } = useWords();
  return (
    <StepDoor step={1} title={t('pane.volumePrice.title')}>
      <VolumePriceScreen />
    </StepDoor>
  );
};
