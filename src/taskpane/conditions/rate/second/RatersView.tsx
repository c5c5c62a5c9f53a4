import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Casework } from '../../../../sheets/conditions/casework';
import { counted, useWords } from '../../../app/words';
import { Notice } from '../../../shell/Notice';
import { Section } from '../../../shell/Section';
import { ConditionsFrame } from '../../ConditionsFrame';
import { useRatingColours } from '../../ratingColours';
import { useCasework } from '../../state/useCasework';
import { municipalityInWords } from '../../../../sheets/conditions/municipalityInWords';
import type { RatingOrder } from '../data/order';
import type { Target } from '../data/target';
import { BackToRating } from '../parts/BackToRating';
import { useLooks } from '../parts/looks';
import { AgreementTable } from './AgreementTable';
import { DisagreementCard } from './DisagreementCard';
import { ratersOf } from './raters';
import { useSettle } from './useSettle';

const shownAtFirst = 10;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly casework: Casework;
  readonly order: RatingOrder;
  readonly look: (target: Target) => void;
  readonly back: () => void;
}

/** Two raters side by side: how far they agree, and what to talk about. */
export const RatersView = ({ casework, order, look, back }: Props) => {
  const styles = useStyles();
  const looks = useLooks();
  const colours = useRatingColours();
  const words = useWords();
  const { t } = words;
  const { saving } = useCasework();
  const settle = useSettle(casework);
  const [shown, setShown] = useState(shownAtFirst);
  const raters = useMemo(() => ratersOf(casework, order), [casework, order]);
  const conditions = useMemo(
    () => new Map(casework.framework.conditions.map(({ code, name }) => [code, `${code} ${name}`] as const)),
    [casework.framework.conditions],
  );
  const municipalities = useMemo(
    () => new Map(casework.municipalities.map((one) => [one.code, municipalityInWords(one)] as const)),
    [casework.municipalities],
  );
  const { open } = raters;
  const more = open.length - shown;
  return (
    <ConditionsFrame>
      <div className={`${colours} ${looks.column}`}>
        <BackToRating back={back} />
        <Section title={t('conditionsRate.second.title')}>
          <Notice intent="info">{t('conditionsRate.second.seen')}</Notice>
          <AgreementTable raters={raters} />
        </Section>
        {raters.agreement !== null && (
          <Section title={t('conditionsRate.second.open')}>
            <p role="status" className={looks.small}>
              {open.length === 0
                ? t('conditionsRate.second.noOpen')
                : t('conditionsRate.second.openInfo', counted(open.length, words))}
            </p>
            {open.length > 0 && <p className={looks.small}>{t('conditionsRate.second.settleInfo')}</p>}
            <ul className={styles.list}>
              {open.slice(0, shown).map((disagreement) => {
                const { condition, municipality } = disagreement;
                return (
                  <DisagreementCard
                    key={`${condition}-${municipality}`}
                    disagreement={disagreement}
                    condition={conditions.get(condition) ?? condition}
                    municipality={municipalities.get(municipality) ?? municipality}
                    look={() => look({ rater: 'first', condition, municipality })}
                    settle={(agreed) => void settle(disagreement, agreed)}
                    disabled={saving}
                  />
                );
              })}
            </ul>
            {more > 0 && (
              <div>
                <Button size="small" appearance="subtle" onClick={() => setShown(shown + 3 * shownAtFirst)}>
                  {t('conditionsRate.second.more', counted(more, words))}
                </Button>
              </div>
            )}
          </Section>
        )}
      </div>
    </ConditionsFrame>
  );
};
