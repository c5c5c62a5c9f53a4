import { useMemo } from 'react';
import type { Method } from '../../../analysis/decomposition/types';
import { formatPercent, formatPeriod } from '../../../text/format';
import { useWords } from '../../app/words';
import { totalsPerYear } from '../analysis/alternatives';
import { detailOf } from '../analysis/detail';
import { findingOf } from '../analysis/finding';
import { measureTable } from '../analysis/measureTable';
import { overviewOf, relationsAtMost } from '../analysis/overview';
import { useTables } from '../analysis/useTables';
import type { Components } from '../data/components';
import type { Outcomes } from '../data/outcomes';
import { useAssociation } from '../state/useAssociation';
import { ChanceWarning } from './ChanceWarning';
import { ChangesFold } from './ChangesFold';
import { ChooseView } from './ChooseView';
import { DeepeningFold } from './DeepeningFold';
import { GroupCards } from './GroupCards';
import { OverviewFold } from './OverviewFold';
import { PerYear } from './PerYear';
import { RSquaredPart } from './RSquaredPart';
import { ScatterPart } from './ScatterPart';
import { SensitivityFold } from './SensitivityFold';
import { TicksFold } from './TicksFold';
import { findingInWords } from './words';
import { Section } from '../../shell/Section';
import { useLines } from '../../shell/lines';

interface Props {
  readonly outcomes: Outcomes;
  readonly components: Components;
  readonly method: Method;
}

/** The result for one measure, and how it stands among the others. */
export const ResultPart = ({ outcomes, components, method }: Props) => {
  const words = useWords();
  const lines = useLines();
  const { t, notation } = words;
  const { view } = useAssociation().state;
  const measures = useMemo(() => outcomes.measures.filter(({ choice }) => choice.used), [outcomes]);
  const measure = measures.find(({ key }) => key === view.measure) ?? measures[0]!;
  const tables = useTables(measures);
  const overview = useMemo(() => (tables.complete ? overviewOf(measures) : null), [tables.complete, measures]);
  const { years, kind, municipalities } = components;
  const table = useMemo(() => measureTable(measure), [measure]);
  const year = table.years.some((column) => column.year === view.year) ? view.year : null;
  const relations = overview?.relations ?? relationsAtMost(measures, years.length);
  const detail = useMemo(
    () => detailOf(measure, table, year, relations, municipalities),
    [measure, table, year, relations, municipalities],
  );
  const { component } = measure.choice;
  const totals = useMemo(() => totalsPerYear(components, component, method), [components, component, method]);
  const period = year === null ? formatPeriod(years[0]!, years.at(-1)!) : String(year);
  const { association, chance } = detail;
  const known = association.ok && detail.points.length >= 5 ? association.value : null;
  const word = known === null ? null : findingOf(known);
  const finding =
    known === null
      ? t('clues.rSquared.tooFew', { n: detail.points.length })
      : [
          ...(word === null ? [] : [`${findingInWords(word, t)}.`]),
          `R² ${formatPercent(known.rSquared, notation, { digits: 0 })}.`,
        ].join(' ');
  return (
    <>
      <ChooseView measures={measures} measure={measure} components={components} years={years} year={year} />
      <GroupCards detail={detail} kind={kind} />
      <RSquaredPart detail={detail} kind={kind} />
      {chance !== null && <ChanceWarning chance={chance} relations={relations} />}
      <ScatterPart detail={detail} kind={kind} period={period} finding={finding} />
      <PerYear detail={detail} table={table} kind={kind} />
      <SensitivityFold key={`sensitivity ${measure.key}`} detail={detail} />
      <OverviewFold overview={overview} tables={tables} />
      <ChangesFold measure={measure} municipalities={municipalities} />
      <TicksFold detail={detail} kind={kind} />
      <DeepeningFold measure={measure} table={table} years={years} totals={totals} />
      <Section title={t('clues.says.title')}>
        <p className={lines.small}>{t('clues.says.text')}</p>
      </Section>
    </>
  );
};
