import { Button } from '@fluentui/react-components';
import { useWords } from '../../app/words';
import { Notice } from '../../shell/Notice';
import { ConditionsFrame } from '../ConditionsFrame';
import { usePart, type PartName } from '../state/part';

interface Props {
  readonly text: string;
  /** The part where something can be done about it; the framework when left out. */
  readonly to?: PartName;
  /** What the button there says. */
  readonly way?: string;
}

/** Why there is nothing to show yet, and the way there. */
export const NothingYet = ({ text, to = 'framework', way }: Props) => {
  const { t } = useWords();
  const { open } = usePart();
  return (
    <ConditionsFrame>
      <Notice
        intent="info"
        buttons={
          <Button size="small" onClick={() => open(to)}>
            {way ?? t('conditionsFrame.toFramework')}
          </Button>
        }
      >
        {text}
      </Notice>
    </ConditionsFrame>
  );
};
