import { Field, Radio, RadioGroup, Switch } from '@fluentui/react-components';
import { useWords } from '../../../app/words';
import type { Rater } from '../../data/places';
import { useLooks } from './looks';

const raters = ['first', 'second'] as const;

interface Props {
  readonly rater: Rater;
  readonly choose: (rater: Rater) => void;
  readonly isBlind: boolean;
  readonly setBlind: (isBlind: boolean) => void;
}

/** Who is rating now. The second does not see what the first chose, unless they want to. */
export const RaterSwitch = ({ rater, choose, isBlind, setBlind }: Props) => {
  const looks = useLooks();
  const { t } = useWords();
  return (
    <div className={looks.tight}>
      <Field label={t('conditionsRate.rater.title')}>
        <RadioGroup
          layout="horizontal"
          value={rater}
          onChange={(_event, { value }) => choose(raters.find((one) => one === value) ?? rater)}
        >
          {raters.map((one) => (
            <Radio key={one} value={one} label={t(`conditionsRate.rater.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field {...(rater === 'second' && { hint: t('conditionsRate.rater.hideInfo') })}>
        <Switch
          checked={isBlind}
          label={t('conditionsRate.rater.hide')}
          onChange={(_event, { checked }) => setBlind(checked)}
        />
      </Field>
    </div>
  );
};
