import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { balanceNodes } from '../../../sheets/conditions/casework';
import { useWords } from '../../app/words';
import { useCasework } from '../state/useCasework';
import { nameOfEnd } from './names';
import { useFrameworkStyles } from './useStyles';

interface Props {
  readonly code: string;
  readonly onClose: () => void;
}

/** A new assumed relation of one line. */
export const RelationForm = ({ code, onClose }: Props) => {
  const styles = useFrameworkStyles();
  const words = useWords();
  const { t } = words;
  const { casework, addRelation } = useCasework();
  const [other, setOther] = useState('');
  const [direction, setDirection] = useState<'to' | 'from'>('to');
  const [sign, setSign] = useState<1 | -1>(1);
  const [note, setNote] = useState('');
  if (casework === null) return null;
  const { framework } = casework;
  const taken = new Set(
    framework.relations.map(({ from, to }) =>
      direction === 'to' ? (from === code ? to : '') : to === code ? from : '',
    ),
  );
  const ends = [...balanceNodes, ...framework.conditions.map((line) => line.code)].filter(
    (end) => end !== code && !taken.has(end),
  );
  const add = async (): Promise<void> => {
    const [from, to] = direction === 'to' ? [code, other] : [other, code];
    if (other !== '' && (await addRelation({ from, to, sign, note: note.trim() }))) onClose();
  };
  return (
    <div className={styles.stack}>
      <Field label={t('conditionsFramework.use.direction')}>
        <Select
          className={styles.select}
          value={direction}
          onChange={(_, { value }) => setDirection(value === 'from' ? 'from' : 'to')}
        >
          <option value="to">{t('conditionsFramework.use.directionTo')}</option>
          <option value="from">{t('conditionsFramework.use.directionFrom')}</option>
        </Select>
      </Field>
      <Field label={t('conditionsFramework.use.relationTo')} required>
        <Select
          className={styles.select}
          value={ends.includes(other) ? other : ''}
          onChange={(_, { value }) => setOther(value)}
        >
          <option value="">–</option>
          {ends.map((end) => (
            <option key={end} value={end}>
              {nameOfEnd(framework, end, words)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('conditionsFramework.use.sign')}>
        <Select
          className={styles.select}
          value={String(sign)}
          onChange={(_, { value }) => setSign(value === '-1' ? -1 : 1)}
        >
          <option value="1">{t('conditionsFramework.use.same')}</option>
          <option value="-1">{t('conditionsFramework.use.opposite')}</option>
        </Select>
      </Field>
      <Field label={t('conditionsFramework.use.relationNote')}>
        <Input value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={!ends.includes(other)} onClick={() => void add()}>
          {t('conditionsFramework.use.addRelation')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('conditionsFramework.use.cancel')}
        </Button>
      </div>
    </div>
  );
};
