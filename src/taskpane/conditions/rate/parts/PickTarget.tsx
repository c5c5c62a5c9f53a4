import { Field, Select } from '@fluentui/react-components';
import type { CaseMunicipality, ConditionLine } from '../../../../sheets/conditions/casework';
import { useWords } from '../../../app/words';
import { municipalityInWords } from '../../../../sheets/conditions/municipalityInWords';
import type { PartTarget } from '../data/target';
import { useLooks } from './looks';

interface Props {
  readonly lines: readonly ConditionLine[];
  readonly municipalities: readonly CaseMunicipality[];
  readonly target: PartTarget;
  readonly go: (target: PartTarget) => void;
}

/** A condition and a municipality from two lists: rating without touching the sheet. */
export const PickTarget = ({ lines, municipalities, target, go }: Props) => {
  const looks = useLooks();
  const { t } = useWords();
  const known = lines.some(({ code }) => code === target.condition);
  const choose = <option value="">{t('conditionsRate.start.choose')}</option>;
  return (
    <div className={looks.column}>
      <Field label={t('conditionsRate.start.condition')}>
        <Select
          select={{ className: looks.select }}
          value={known ? (target.condition ?? '') : ''}
          onChange={(_event, { value }) => go({ ...target, condition: value === '' ? null : value })}
        >
          {choose}
          {lines.map(({ code, name }) => (
            <option key={code} value={code}>{`${code} ${name}`}</option>
          ))}
        </Select>
      </Field>
      <Field label={t('conditionsRate.start.municipality')}>
        <Select
          select={{ className: looks.select }}
          value={target.municipality ?? ''}
          onChange={(_event, { value }) => go({ ...target, municipality: value === '' ? null : value })}
        >
          {choose}
          {municipalities.map(({ code, name }) => (
            <option key={code} value={code}>
              {municipalityInWords({ code, name })}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
};
