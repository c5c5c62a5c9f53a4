import { Button } from '@fluentui/react-components';
import { useWords } from '../../../app/words';
import { Notice } from '../../../shell/Notice';
import { Section } from '../../../shell/Section';
import { ratingsPlace } from '../../data/places';
import { useCasework } from '../../state/useCasework';
import type { RatingValue } from '../useRating';
import { PickTarget } from './PickTarget';

/** A line on the sheet that is not rated by itself. */
const NotRated = ({ value }: { readonly value: RatingValue }) => {
  const { t } = useWords();
  const { casework, target, go } = value;
  const line = casework.framework.conditions.find(({ code, use }) => code === target.condition && use !== 'yes');
  if (line === undefined) return null;
  const { code, partOf } = line;
  return (
    <Notice
      intent="info"
      buttons={
        partOf !== null && (
          <Button size="small" onClick={() => go({ ...target, condition: partOf })}>
            {t('conditionsRate.start.toWhole', { whole: partOf })}
          </Button>
        )
      }
    >
      {partOf === null
        ? t('conditionsRate.start.notUsed', { code })
        : t('conditionsRate.start.partOf', { code, whole: partOf })}
    </Notice>
  );
};

/** The active cell is no rating: how to begin, in the sheet or here. */
export const StartHere = ({ value }: { readonly value: RatingValue }) => {
  const { t } = useWords();
  const { places } = useCasework();
  const { casework, lines, target, go } = value;
  const sheet = ratingsPlace(places, target.rater)?.sheet.name;
  return (
    <>
      <NotRated value={value} />
      <Section title={t('conditionsRate.start.title')}>
        {sheet !== undefined && <span>{t('conditionsRate.start.hint', { sheet })}</span>}
        <PickTarget lines={lines} municipalities={casework.municipalities} target={target} go={go} />
      </Section>
    </>
  );
};
