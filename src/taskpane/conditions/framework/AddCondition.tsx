import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConditionLine, Framework, FrameworkLevel } from '../../../sheets/conditions/casework';
import { emptyFramework } from '../../../sheets/conditions/frameworkFrom';
import type { Language } from '../../../text/instance';
import { useWords } from '../../app/words';
import { useCasework } from '../state/useCasework';
import { useFrameworkStyles } from './useStyles';

const blank: ConditionLine = {
  code: '',
  level: 2,
  type: '',
  name: '',
  description: '',
  basis: '',
  highMeans: '',
  use: 'yes',
  partOf: null,
  combine: null,
  reason: '',
};

/** Levels of the framework, and those that a framework usually has. */
const levelsOf = ({ levels }: Framework, language: Language): readonly FrameworkLevel[] => {
  const usual = emptyFramework(language).levels.filter(({ level }) => !levels.some((one) => one.level === level));
  return [...levels, ...usual].sort((a, b) => a.level - b.level);
};

/** A condition of the person's own. */
export const AddCondition = () => {
  const styles = useFrameworkStyles();
  const { t, language } = useWords();
  const { casework, addCondition } = useCasework();
  const [line, setLine] = useState(blank);
  if (casework === null) return null;
  const levels = levelsOf(casework.framework, language);
  const change = (changes: Partial<ConditionLine>): void => setLine((before) => ({ ...before, ...changes }));
  const isReady = line.code.trim() !== '' && line.name.trim() !== '';
  const add = async (): Promise<void> => {
    const { code, name, description, basis, highMeans } = line;
    const trimmed = {
      ...line,
      code: code.trim(),
      name: name.trim(),
      description: description.trim(),
      basis: basis.trim(),
      highMeans: highMeans.trim(),
    };
    const levelName = levels.find(({ level }) => level === line.level)?.name ?? '';
    if (await addCondition(trimmed, levelName)) setLine({ ...blank, level: line.level });
  };
  return (
    <div className={styles.stack}>
      <Field label={t('conditionsFramework.add.code')} hint={t('conditionsFramework.add.codeHint')} required>
        <Input value={line.code} onChange={(_, { value }) => change({ code: value })} />
      </Field>
      <Field label={t('conditionsFramework.add.level')}>
        <Select
          className={styles.select}
          value={String(line.level)}
          onChange={(_, { value }) => change({ level: Number(value) })}
        >
          {levels.map(({ level, name }) => (
            <option key={level} value={String(level)}>
              {t('conditionsFramework.add.levelOption', { level, name })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('conditionsFramework.add.name')} required>
        <Input value={line.name} onChange={(_, { value }) => change({ name: value })} />
      </Field>
      <Field label={t('conditionsFramework.add.description')}>
        <Textarea value={line.description} onChange={(_, { value }) => change({ description: value })} />
      </Field>
      <Field label={t('conditionsFramework.add.basis')}>
        <Textarea value={line.basis} onChange={(_, { value }) => change({ basis: value })} />
      </Field>
      <Field label={t('conditionsFramework.add.highMeans')}>
        <Input value={line.highMeans} onChange={(_, { value }) => change({ highMeans: value })} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={!isReady} onClick={() => void add()}>
          {t('conditionsFramework.add.button')}
        </Button>
      </div>
    </div>
  );
};
