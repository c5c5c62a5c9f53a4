import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { CombineRule } from '../../../analysis/conditions/combineRatings';
import { useWords } from '../../app/words';
import { useCasework } from '../state/useCasework';
import { useFrameworkStyles } from './useStyles';

const rules: readonly CombineRule[] = ['max', 'mean', 'min'];

/** Several conditions become one line to rate. */
export const TogetherForm = () => {
  const styles = useFrameworkStyles();
  const { t } = useWords();
  const { casework, takeTogether } = useCasework();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [rule, setRule] = useState<CombineRule>('mean');
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const lines = casework?.framework.conditions.filter(({ use }) => use === 'yes') ?? [];
  const members = lines.filter(({ code }) => chosen.has(code));
  const isReady = members.length >= 2 && name.trim() !== '' && reason.trim() !== '';
  const toggle = (code: string, isMember: boolean): void => {
    const next = new Set(chosen);
    if (isMember) next.add(code);
    else next.delete(code);
    setChosen(next);
  };
  const combine = async (): Promise<void> => {
    const codes = members.map(({ code }) => code);
    const together = { members: codes, code: codes.join('+'), name: name.trim(), combine: rule, reason: reason.trim() };
    if (!(await takeTogether(together))) return;
    setChosen(new Set());
    setName('');
    setReason('');
  };
  return (
    <div className={styles.stack}>
      <span className={styles.small}>{t('conditionsFramework.together.intro')}</span>
      <div className={styles.scroll} role="group" aria-label={t('conditionsFramework.together.members')}>
        {lines.map((line) => (
          <div key={line.code}>
            <Checkbox
              checked={chosen.has(line.code)}
              label={`${line.code} ${line.name}`}
              onChange={(_, { checked }) => toggle(line.code, checked === true)}
            />
          </div>
        ))}
      </div>
      <Field label={t('conditionsFramework.together.name')} required>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={t('conditionsFramework.together.rule')} hint={t('conditionsFramework.together.ruleHint')}>
        <Select
          className={styles.select}
          value={rule}
          onChange={(_, { value }) => setRule(rules.find((one) => one === value) ?? 'mean')}
        >
          {rules.map((one) => (
            <option key={one} value={one}>
              {t(`conditionsFramework.together.rules.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('conditionsFramework.together.reason')} required>
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={!isReady} onClick={() => void combine()}>
          {t('conditionsFramework.together.button')}
        </Button>
      </div>
    </div>
  );
};
