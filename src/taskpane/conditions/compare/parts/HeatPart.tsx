import { Field, Select, Switch } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { FrameworkLevel } from '../../../../sheets/conditions/casework';
import { leftOutNames, type Comparison } from '../../../../sheets/conditions/comparison/model';
import { formatNumber } from '../../../../text/format';
import { useWords } from '../../../app/words';
import { useLines } from '../../../shell/lines';
import { Notice } from '../../../shell/Notice';
import { Section } from '../../../shell/Section';
import { shownComparison, sidesOf, type HardlyView } from '../figures';
import { HeatTable } from './HeatTable';
import { Legend } from './Legend';

interface Props {
  readonly comparison: Comparison;
  readonly levels: readonly FrameworkLevel[];
}

/** By chance alone one p in twenty stays under 0.05. */
const oneInTwenty = 0.05;
/** More codes than this say nothing one by one. */
const mostNamed = 12;

const FewWarning = ({ comparison }: Pick<Props, 'comparison'>) => {
  const { t, notation } = useWords();
  const { deficit, surplus } = sidesOf(comparison.cases);
  const looks = comparison.rows.filter((row) => row.comparison !== null).length;
  return (
    <Notice intent="warning" title={t('conditionsCompare.few.title')}>
      {t('conditionsCompare.few.text', {
        n: formatNumber(deficit + surplus, notation),
        deficit: formatNumber(deficit, notation),
        surplus: formatNumber(surplus, notation),
        looks: formatNumber(looks, notation),
        chance: formatNumber(looks * oneInTwenty, notation, 1),
      })}
    </Notice>
  );
};

const Notes = ({ comparison: { cases } }: Pick<Props, 'comparison'>) => {
  const lines = useLines();
  const { t, notation } = useWords();
  const hardly = cases.filter(({ isHardly }) => isHardly).map(({ municipality }) => municipality.code);
  const out = leftOutNames(cases);
  const listed = (names: readonly string[]): string =>
    names.length > mostNamed ? formatNumber(names.length, notation) : names.join(', ');
  return (
    <>
      {hardly.length > 0 && (
        <p className={lines.small}>{t('conditionsCompare.legend.small', { list: listed(hardly) })}</p>
      )}
      {out.length > 0 && <p className={lines.small}>{t('conditionsCompare.legend.leftOut', { list: listed(out) })}</p>}
      <p className={lines.small}>{t('conditionsCompare.legend.notUnimportant')}</p>
    </>
  );
};

/** The heat table with its filters. */
export const HeatPart = ({ comparison, levels }: Props) => {
  const lines = useLines();
  const { t, notation } = useWords();
  const [only, setOnly] = useState(false);
  const [view, setView] = useState<HardlyView>('small');
  // The switch answers at once; the strips follow bit by bit.
  const drawn = { only: useDeferredValue(only), view: useDeferredValue(view) };
  const { cases, rows } = comparison;
  const clear = rows.filter((row) => shownComparison(row, view)?.distinction === 'distinguishing').length;
  const hasHardly = cases.some(({ isHardly }) => isHardly);
  const nobodyLeft = view === 'out' && rows.every(({ without }) => without === null);
  return (
    <Section title={t('conditionsCompare.title')}>
      <p className={lines.small}>{t('conditionsCompare.subtitle')}</p>
      <FewWarning comparison={comparison} />
      <Switch
        checked={only}
        label={t('conditionsCompare.settings.only', { n: formatNumber(clear, notation) })}
        onChange={(_event, { checked }) => setOnly(checked)}
      />
      {hasHardly ? (
        <Field label={t('conditionsCompare.settings.hardly')}>
          <Select value={view} onChange={(_event, { value }) => setView(value === 'out' ? 'out' : 'small')}>
            <option value="small">{t('conditionsCompare.settings.small')}</option>
            <option value="out">{t('conditionsCompare.settings.out')}</option>
          </Select>
        </Field>
      ) : (
        <p className={lines.small}>{t('conditionsCompare.settings.none')}</p>
      )}
      {view === 'out' && <Notice intent="warning">{t('conditionsCompare.settings.outWarning')}</Notice>}
      {nobodyLeft && <Notice intent="info">{t('conditionsCompare.settings.noneLeftOut')}</Notice>}
      <Legend />
      {only && clear === 0 ? (
        <p className={lines.small} role="status">
          {t('conditionsCompare.settings.noneLeft')}
        </p>
      ) : (
        <HeatTable comparison={comparison} levels={levels} {...drawn} />
      )}
      <Notes comparison={comparison} />
    </Section>
  );
};
