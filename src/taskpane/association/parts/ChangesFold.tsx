import { useMemo } from 'react';
import { lagAgreement, type LagAgreement } from '../../../analysis/association/lagAgreement';
import { notableChanges, type NotableChange } from '../../../analysis/association/notableChanges';
import { formatList, formatNumber } from '../../../text/format';
import { counted, useWords } from '../../app/words';
import type { KnownMunicipality } from '../data/municipalityKeys';
import type { OutcomeMeasure } from '../data/joinedMeasure';
import { shownDifference } from '../analysis/units';
import { FigureTable } from '../../shell/FigureTable';
import { Fold } from '../../shell/Fold';
import { municipalityName } from './names';
import { useLines } from '../../shell/lines';

const mostRows = 12;

interface Props {
  readonly measure: OutcomeMeasure;
  readonly municipalities: readonly KnownMunicipality[];
}

const followed = (measure: OutcomeMeasure, changes: readonly NotableChange[]): readonly LagAgreement[] => {
  const components = measure.observations.map(({ municipality, year, component }) => ({
    municipality,
    year,
    value: component,
  }));
  const answer = lagAgreement(changes, components, measure.choice.highIsFavourable ? 1 : -1);
  return answer.ok ? answer.value : [];
};

const List = ({ measure, municipalities, changes }: Props & { readonly changes: readonly NotableChange[] }) => {
  const styles = useLines();
  const words = useWords();
  const { t, notation } = words;
  const lags = useMemo(() => followed(measure, changes), [measure, changes]);
  const names = new Map(municipalities.map((one) => [one.key, municipalityName(one)]));
  const agreement = (lag: LagAgreement, i: number): string => {
    const { agrees } = lag.changes[i]!;
    return agrees === null ? '–' : t(agrees ? 'clues.changes.agrees' : 'clues.changes.differs');
  };
  const lagName = ({ lag }: LagAgreement): string => t('clues.changes.lag', { count: lag });
  const known = lags
    .filter(({ trials }) => trials > 0)
    .map((lag) =>
      t('clues.changes.agreement', {
        lag: lagName(lag),
        agree: lag.agreements,
        n: lag.trials,
        p: formatNumber(lag.p, notation, 2),
      }),
    );
  const more = changes.length - mostRows;
  return (
    <>
      <FigureTable
        caption={t('clues.changes.title')}
        headers={[t('clues.changes.where'), t('clues.changes.change'), ...lags.map(lagName)]}
        rows={changes.slice(0, mostRows).map((change, i) => ({
          key: `${change.municipality} ${change.year}`,
          name: `${names.get(change.municipality) ?? change.municipality}, ${change.year}`,
          cells: [shownDifference(change.change, measure, words), ...lags.map((lag) => agreement(lag, i))],
        }))}
      />
      {more > 0 && <p className={styles.small}>{t('clues.changes.more', counted(more, words))}</p>}
      <p className={styles.small}>
        {known.length > 0 && t('clues.changes.agreements', { list: formatList(known, words.language) })}{' '}
        {t('clues.changes.caveat')}
      </p>
    </>
  );
};

const Content = ({ measure, municipalities }: Props) => {
  const styles = useLines();
  const { t } = useWords();
  const answer = useMemo(
    () =>
      notableChanges(
        measure.observations.map(({ municipality, year, outcome }) => ({ municipality, year, value: outcome })),
      ),
    [measure],
  );
  if (!answer.ok) {
    const code = answer.problems[0]!.code;
    return <p className={styles.small}>{t(code === 'noSpread' ? 'clues.changes.noSpread' : 'clues.changes.tooFew')}</p>;
  }
  return answer.value.length === 0 ? (
    <p className={styles.small}>{t('clues.changes.none')}</p>
  ) : (
    <List measure={measure} municipalities={municipalities} changes={answer.value} />
  );
};

/** Changes that stand out, and what the component did then. */
export const ChangesFold = (props: Props) => {
  const styles = useLines();
  const { t } = useWords();
  return (
    <Fold title={t('clues.changes.title')}>
      {() => (
        <>
          <p className={styles.small}>{t('clues.changes.intro')}</p>
          <Content {...props} />
        </>
      )}
    </Fold>
  );
};
