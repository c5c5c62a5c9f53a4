import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PlacedMunicipality } from '../../../sheets/conditions/archetypes/model';
import type { Casework } from '../../../sheets/conditions/casework';
import { ratedLines } from '../../../sheets/conditions/comparison/comparedRows';
import { sheetName } from '../../../sheets/names';
import { formatNumber } from '../../../text/format';
import { useWords } from '../../app/words';
import { useLines } from '../../shell/lines';
import { useSession } from '../../session/useSession';
import { Notice } from '../../shell/Notice';
import { Section } from '../../shell/Section';
import { ConditionsFrame } from '../ConditionsFrame';
import { NothingYet } from '../parts/NothingYet';
import { WriteFooter } from '../parts/WriteFooter';
import { ResultBars } from '../state/ResultBars';
import { useCasework } from '../state/useCasework';
import { archetypesView, type ArchetypesView } from './data/archetypesView';
import { isOfStudy } from './data/axes';
import { useAxes } from './data/useAxes';
import { AxesFold } from './parts/AxesFold';
import { ManualFold } from './parts/ManualFold';
import { PlacesTable } from './parts/PlacesTable';
import { QuadrantChart } from './parts/QuadrantChart';
import { useArchetypesSheet } from './useArchetypesSheet';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** More codes than this say nothing one by one. */
const mostNamed = 15;

/** Who could not be placed, and who stands on an axis. */
const Unplaced = ({ municipalities }: Pick<ArchetypesView, 'municipalities'>) => {
  const lines = useLines();
  const { t, notation } = useWords();
  const listed = (some: readonly PlacedMunicipality[]): string =>
    some.length > mostNamed
      ? formatNumber(some.length, notation)
      : some.map(({ municipality }) => municipality.code).join(', ');
  const tooFew = municipalities.filter(({ placement }) => !placement.computed.ok);
  const onAxis = municipalities.filter(({ placement }) => placement.shown === 'onAxis');
  return (
    <>
      {onAxis.length > 0 && (
        <p className={lines.small}>{t('conditionsArchetypes.chart.onAxis', { list: listed(onAxis) })}</p>
      )}
      {tooFew.length > 0 && (
        <p className={lines.small}>{t('conditionsArchetypes.chart.tooFew', { list: listed(tooFew) })}</p>
      )}
    </>
  );
};

const Archetypes = ({ casework }: { readonly casework: Casework }) => {
  const styles = useStyles();
  const lines = useLines();
  const { t, language, notation } = useWords();
  const { session } = useSession();
  const rows = useMemo(() => ratedLines(casework), [casework]);
  const { axes, study, choose, reset } = useAxes(rows);
  const view = useMemo<ArchetypesView | null>(
    () => (axes === null ? null : archetypesView(casework, rows, axes, !isOfStudy(study, axes))),
    [casework, rows, axes, study],
  );
  const { result, write } = useArchetypesSheet(casework, view);
  const there = session.sheets.find(({ kind }) => kind === 'archetypes');
  const line = (): string => {
    if (view === null) return t('conditionsArchetypes.none.chooseAxes');
    if (write === null) return t('conditionsCompare.write.noPlaces');
    if (there !== undefined) return t('conditionsCompare.write.again', { sheet: there.name });
    return t('conditionsArchetypes.write.line', {
      sheet: sheetName('archetypes', language),
      municipalities: formatNumber(casework.municipalities.length, notation),
    });
  };
  return (
    <ConditionsFrame footer={<WriteFooter result={result} write={write} line={line()} />}>
      <div className={styles.all}>
        <ResultBars result={result} />
        {axes === null && <span role="status">{t('door.loading')}</span>}
        {axes !== null && view === null && <Notice intent="info">{t('conditionsArchetypes.none.chooseAxes')}</Notice>}
        {view !== null && (
          <Section title={t('conditionsArchetypes.chart.title')}>
            <QuadrantChart {...view} />
            <Unplaced municipalities={view.municipalities} />
            {view.hasOwnAxes && <p className={lines.small}>{t('conditionsArchetypes.axes.own')}</p>}
            <p className={lines.small}>{t('conditionsArchetypes.chart.caveat')}</p>
            <PlacesTable {...view} />
          </Section>
        )}
        {axes !== null && (
          <div>
            <AxesFold axes={axes} lines={rows} choose={choose} reset={reset} open={view === null} />
            {view !== null && <ManualFold municipalities={view.municipalities} />}
          </div>
        )}
      </div>
    </ConditionsFrame>
  );
};

/** Municipalities in quadrants of two axes that are made of ratings. */
export const ArchetypesPart = () => {
  const { t } = useWords();
  const { casework } = useCasework();
  if (casework !== null) return <Archetypes casework={casework} />;
  return <NothingYet text={t('conditionsArchetypes.none.text')} />;
};
