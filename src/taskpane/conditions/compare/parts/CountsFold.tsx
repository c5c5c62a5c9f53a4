import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseMunicipality } from '../../../../sheets/conditions/casework';
import { municipalityInWords } from '../../../../sheets/conditions/municipalityInWords';
import { formatNumber } from '../../../../text/format';
import { useWords } from '../../../app/words';
import { Fold } from '../../../shell/Fold';
import { useLines } from '../../../shell/lines';
import { useReason } from '../../parts/useReason';
import { useCasework } from '../../state/useCasework';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, flexBasis: '140px', minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly municipalities: readonly CaseMunicipality[];
}

/** Those that do not count, with the reason and the way back. */
const LeftOut = ({ municipalities }: Props) => {
  const styles = useStyles();
  const lines = useLines();
  const { t } = useWords();
  const { setMunicipality } = useCasework();
  const out = municipalities.filter(({ counts }) => !counts);
  if (out.length === 0) return null;
  return (
    <ul className={styles.list}>
      {out.map((one) => (
        <li key={one.code} className={styles.item}>
          <div className={styles.words}>
            {municipalityInWords(one)}
            <p className={lines.small}>
              {one.countsReason === ''
                ? t('conditionsCompare.counts.noReason')
                : t('conditionsCompare.counts.because', { reason: one.countsReason })}
            </p>
          </div>
          <Button
            size="small"
            aria-label={`${t('conditionsCompare.counts.again')}: ${municipalityInWords(one)}`}
            onClick={() => void setMunicipality(one.code, { counts: true, countsReason: '' })}
          >
            {t('conditionsCompare.counts.again')}
          </Button>
        </li>
      ))}
    </ul>
  );
};

/** Choose a municipality, give the reason, done. */
const LeaveOut = ({ municipalities }: Props) => {
  const { t } = useWords();
  const { setMunicipality } = useCasework();
  const [code, setCode] = useState('');
  const reason = useReason();
  const counting = municipalities.filter(({ counts }) => counts);
  const leave = async (): Promise<void> => {
    const countsReason = reason.take();
    if (countsReason === null || !(await setMunicipality(code, { counts: false, countsReason }))) return;
    setCode('');
    reason.clear();
  };
  return (
    <>
      <Field label={t('conditionsCompare.counts.choose')}>
        <Select value={code} onChange={(_event, { value }) => setCode(value)}>
          <option value="">{t('conditionsCompare.counts.chooseOne')}</option>
          {counting.map((one) => (
            <option key={one.code} value={one.code}>
              {municipalityInWords(one)}
            </option>
          ))}
        </Select>
      </Field>
      {code !== '' && (
        <>
          <Field
            label={t('conditionsCompare.counts.reason', { code })}
            required
            validationMessage={reason.isMissing ? t('conditionsCompare.reduction.needReason') : null}
          >
            <Input value={reason.text} onChange={(_event, { value }) => reason.write(value)} />
          </Field>
          <div>
            <Button size="small" onClick={() => void leave()}>
              {t('conditionsCompare.counts.leave')}
            </Button>
          </div>
        </>
      )}
    </>
  );
};

/** Who counts in every comparison, kept in the workbook with a reason. */
export const CountsFold = ({ municipalities }: Props) => {
  const lines = useLines();
  const { t, notation } = useWords();
  const counting = municipalities.filter(({ counts }) => counts).length;
  return (
    <Fold
      title={t('conditionsCompare.counts.title')}
      aside={t('conditionsCompare.counts.aside', {
        counting: formatNumber(counting, notation),
        n: formatNumber(municipalities.length, notation),
      })}
    >
      {() => (
        <>
          <p className={lines.small}>{t('conditionsCompare.counts.text')}</p>
          <LeftOut municipalities={municipalities} />
          <LeaveOut municipalities={municipalities} />
        </>
      )}
    </Fold>
  );
};
