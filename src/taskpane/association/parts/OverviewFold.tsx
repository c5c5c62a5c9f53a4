import { Button, Link } from '@fluentui/react-components';
import { carryingOf } from '../../../analysis/association/chanceReference';
import { formatNumber, formatPercent } from '../../../text/format';
import { useWords, type Words } from '../../app/words';
import type { Overview, OverviewRow } from '../analysis/overview';
import type { Tables } from '../analysis/useTables';
import { useAssociation } from '../state/useAssociation';
import { FigureTable } from '../../shell/FigureTable';
import { Fold } from '../../shell/Fold';
import { useLines } from '../../shell/lines';

const MeasureName = ({ row }: { readonly row: OverviewRow }) => {
  const styles = useLines();
  const { dispatch } = useAssociation();
  const { key, name } = row.measure;
  return (
    <Link
      as="button"
      className={styles.link}
      onClick={() => {
        dispatch({ type: 'look', view: { measure: key } });
        const main = document.querySelector('main');
        if (main !== null) main.scrollTop = 0;
      }}
    >
      {row.asExpected === false ? `⇄ ${name}` : name}
    </Link>
  );
};

/** p of 0,0004 is not zero. */
const probability = (p: number, { notation }: Words): string =>
  p < 0.001 ? `<${formatNumber(0.001, notation, 3)}` : formatNumber(p, notation, p < 0.1 ? 3 : 2);

const cellsOf = ({ n, test }: OverviewRow, words: Words, quiet: string): readonly React.ReactNode[] => {
  const carrying = carryingOf(n);
  if (test === null || carrying === 'none') return [n, '–', '–', '–', '–'];
  const figures = [
    formatPercent(test.rSquared, words.notation, { digits: 0 }),
    probability(test.p, words),
    probability(test.holm, words),
    probability(test.benjaminiHochberg, words),
  ];
  const shown =
    carrying === 'impression'
      ? figures.map((figure, i) => (
          <span key={i} className={quiet}>
            {figure}
          </span>
        ))
      : figures;
  return [n, ...shown];
};

interface Props {
  readonly overview: Overview | null;
  readonly tables: Tables;
}

/** While tables are still being made. */
const Working = ({ tables: { done, all, stopped, stop, resume } }: { readonly tables: Tables }) => {
  const styles = useLines();
  const { t } = useWords();
  return (
    <div className={styles.row}>
      <span role="status">{t(stopped ? 'clues.overview.stopped' : 'clues.overview.working', { done, all })}</span>
      <Button size="small" onClick={stopped ? resume : stop}>
        {t(stopped ? 'clues.overview.resume' : 'clues.overview.stop')}
      </Button>
    </div>
  );
};

/** All measures over the period with p adjusted for how many there are. */
export const OverviewFold = ({ overview, tables }: Props) => {
  const styles = useLines();
  const words = useWords();
  const { t, notation } = words;
  return (
    <Fold title={t('clues.overview.title')} open={tables.all > 1}>
      {() =>
        overview === null ? (
          <Working tables={tables} />
        ) : (
          <>
            <FigureTable
              caption={t('clues.overview.title')}
              headers={[
                t('clues.overview.measure'),
                t('clues.overview.n'),
                t('clues.overview.rSquared'),
                t('clues.overview.p'),
                t('clues.overview.holm'),
                t('clues.overview.share'),
              ]}
              rows={overview.rows.map((row) => ({
                key: row.measure.key,
                name: <MeasureName row={row} />,
                cells: cellsOf(row, words, styles.quiet),
              }))}
            />
            <p className={styles.small}>
              {t('clues.overview.text', {
                n: overview.period.tests.length,
                below: overview.period.below,
                expected: formatNumber(overview.period.expectedByChance, notation, 1),
              })}{' '}
              {overview.rows.some(({ asExpected }) => asExpected === false) && t('clues.perYear.against')}
            </p>
          </>
        )
      }
    </Fold>
  );
};
