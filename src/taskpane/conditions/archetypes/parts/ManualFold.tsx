import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Archetype } from '../../../../analysis/conditions/archetype';
import type { PlacedMunicipality } from '../../../../sheets/conditions/archetypes/model';
import { entryKeys, entryText } from '../../../../sheets/conditions/entries';
import { municipalityInWords } from '../../../../sheets/conditions/municipalityInWords';
import { counted, useWords } from '../../../app/words';
import { Fold } from '../../../shell/Fold';
import { useLines } from '../../../shell/lines';
import { useReason } from '../../parts/useReason';
import { useCasework } from '../../state/useCasework';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, flexBasis: '140px', minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly municipalities: readonly PlacedMunicipality[];
}

const Placed = ({ municipalities }: Props) => {
  const styles = useStyles();
  const lines = useLines();
  const { t, language } = useWords();
  const { setMunicipality } = useCasework();
  const placed = municipalities.filter(({ placement }) => placement.manual !== null);
  if (placed.length === 0) return null;
  return (
    <ul className={styles.list}>
      {placed.map((one) => (
        <li key={one.municipality.code} className={styles.item}>
          <div className={styles.words}>
            {municipalityInWords(one.municipality)}
            <p className={lines.small}>
              {t('conditionsArchetypes.manual.line', {
                archetype: entryText('archetype', one.placement.manual!.archetype, language),
                reason: one.placement.manual!.reason,
              })}
            </p>
          </div>
          <Button
            size="small"
            aria-label={t('conditionsArchetypes.manual.removeNamed', {
              municipality: municipalityInWords(one.municipality),
            })}
            onClick={() => void setMunicipality(one.municipality.code, { place: null })}
          >
            {t('conditionsArchetypes.manual.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
};

const Place = ({ municipalities }: Props) => {
  const lines = useLines();
  const { t, language } = useWords();
  const { setMunicipality } = useCasework();
  const [code, setCode] = useState('');
  const [archetype, setArchetype] = useState<Archetype>('businesslike');
  const reason = useReason();
  const one = municipalities.find(({ municipality }) => municipality.code === code);
  const word = (of: Archetype): string => entryText('archetype', of, language);
  const place = async (): Promise<void> => {
    const given = reason.take();
    if (given === null || !(await setMunicipality(code, { place: { archetype, reason: given } }))) return;
    setCode('');
    reason.clear();
  };
  return (
    <>
      <Field label={t('conditionsArchetypes.manual.municipality')}>
        <Select value={code} onChange={(_event, { value }) => setCode(value)}>
          <option value="">{t('conditionsArchetypes.manual.choose')}</option>
          {municipalities.map((each) => (
            <option key={each.municipality.code} value={each.municipality.code}>
              {municipalityInWords(each.municipality)}
            </option>
          ))}
        </Select>
      </Field>
      {one !== undefined && (
        <>
          <p className={lines.small}>
            {one.placement.computed.ok
              ? t('conditionsArchetypes.manual.computed', { archetype: word(one.placement.computed.value.archetype) })
              : t('conditionsArchetypes.manual.noComputed')}
          </p>
          <Field label={t('conditionsArchetypes.manual.archetype')}>
            <Select
              value={archetype}
              onChange={(_event, { value }) =>
                setArchetype(entryKeys.archetype.find((each) => each === value) ?? 'businesslike')
              }
            >
              {entryKeys.archetype.map((each) => (
                <option key={each} value={each}>
                  {word(each)}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            label={t('conditionsArchetypes.manual.reason')}
            required
            validationMessage={reason.isMissing ? t('conditionsArchetypes.manual.needReason') : null}
          >
            <Input value={reason.text} onChange={(_event, { value }) => reason.write(value)} />
          </Field>
          <div>
            <Button size="small" onClick={() => void place()}>
              {t('conditionsArchetypes.manual.place')}
            </Button>
          </div>
        </>
      )}
    </>
  );
};

/** A person's own place for a municipality, with a reason, beside the computed one. */
export const ManualFold = ({ municipalities }: Props) => {
  const lines = useLines();
  const words = useWords();
  const { t } = words;
  const placed = municipalities.filter(({ placement }) => placement.manual !== null).length;
  return (
    <Fold
      title={t('conditionsArchetypes.manual.title')}
      aside={
        placed === 0
          ? t('conditionsArchetypes.manual.asideNone')
          : t('conditionsArchetypes.manual.aside', counted(placed, words))
      }
    >
      {() => (
        <>
          <p className={lines.small}>{t('conditionsArchetypes.manual.text')}</p>
          <Placed municipalities={municipalities} />
          <Place municipalities={municipalities} />
        </>
      )}
    </Fold>
  );
};
