import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Framework } from '../../../../analysis/conditions/reduction';
import type { CaseMunicipality } from '../../../../sheets/conditions/casework';
import { formatNumber } from '../../../../text/format';
import { useWords } from '../../../app/words';
import { FigureTable } from '../../../shell/FigureTable';
import { Fold } from '../../../shell/Fold';
import { useLines } from '../../../shell/lines';
import { supportRows } from '../data/supportRows';

/** Rows to begin with. */
const first = 15;

interface Props {
  readonly framework: Framework;
  readonly municipalities: readonly CaseMunicipality[];
}

const Relations = ({ framework, municipalities }: Props) => {
  const lines = useLines();
  const { t, notation } = useWords();
  const [all, setAll] = useState(false);
  const rows = useMemo(
    () =>
      supportRows(
        framework,
        municipalities.map(({ counts }) => counts),
      ),
    [framework, municipalities],
  );
  if (rows.length === 0) return <p className={lines.small}>{t('conditionsCompare.support.none')}</p>;
  return (
    <>
      <p className={lines.small}>{t('conditionsCompare.support.text')}</p>
      <FigureTable
        caption={t('conditionsCompare.support.title')}
        headers={(['relation', 'inLine', 'possible', 'notInLine', 'corrected'] as const).map((key) =>
          t(`conditionsCompare.support.${key}`),
        )}
        rows={(all ? rows : rows.slice(0, first)).map(({ from, to, support }) => ({
          key: `${from} ${to}`,
          name: `${from} → ${to}`,
          cells: [
            ...(['inLine', 'possible', 'notInLine'] as const).map((one) => formatNumber(support.counts[one], notation)),
            support.corrected === null ? '–' : formatNumber(support.corrected, notation, 2),
          ],
        }))}
      />
      {!all && rows.length > first && (
        <div>
          <Button size="small" onClick={() => setAll(true)}>
            {t('conditionsCompare.support.more', { n: formatNumber(rows.length, notation) })}
          </Button>
        </div>
      )}
      <p className={lines.small}>{t('conditionsCompare.support.caveat')}</p>
    </>
  );
};

/** How far the ratings go along with each assumed relation, over the municipalities and above chance. */
export const SupportFold = (props: Props) => {
  const { t, notation } = useWords();
  const n = props.framework.edges.length;
  if (n === 0) return null;
  return (
    <Fold
      title={t('conditionsCompare.support.title')}
      aside={t('conditionsCompare.support.aside', { n: formatNumber(n, notation) })}
    >
      {() => <Relations {...props} />}
    </Fold>
  );
};
