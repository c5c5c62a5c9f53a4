import { mergeClasses } from '@fluentui/react-components';
import { carryingOf } from '../../../analysis/association/chanceReference';
import type { OutcomeColumn, OutcomeTable } from '../../../analysis/association/outcomeTable';
import { formatList, formatPercent } from '../../../text/format';
import { useWords, type Words } from '../../app/words';
import { Section } from '../../shell/Section';
import { differenceAgrees } from '../analysis/direction';
import type { Detail } from '../analysis/detail';
import { shownDifference, shownOutcome } from '../analysis/units';
import type { Components } from '../data/components';
import type { OutcomeMeasure } from '../data/joinedMeasure';
import { FigureTable, type FigureRow } from '../../shell/FigureTable';
import { municipalityName } from './names';
import { useLines } from '../../shell/lines';

/** More names than this are counted, not read. */
const mostNames = 12;

const RSquaredCell = ({ column }: { readonly column: OutcomeColumn }) => {
  const { notation } = useWords();
  const styles = useLines();
  const carrying = carryingOf(column.pairs.municipalities.length);
  if (!column.line.ok || carrying === 'none') return '–';
  const shown = formatPercent(column.line.value.rSquared, notation, { digits: 0 });
  return carrying === 'impression' ? <span className={styles.quiet}>{shown}</span> : shown;
};

const DifferenceCell = ({ column, measure }: { readonly column: OutcomeColumn; readonly measure: OutcomeMeasure }) => {
  const words = useWords();
  const styles = useLines();
  if (column.difference === null) return '–';
  const shown = shownDifference(column.difference, measure, words);
  return differenceAgrees(column.difference, measure.choice.highIsFavourable) === false ? (
    <span className={styles.against}>{`⇄ ${shown}`}</span>
  ) : (
    shown
  );
};

const rowOf = (column: OutcomeColumn, measure: OutcomeMeasure, words: Words): FigureRow => {
  const mean = (group: 'deficit' | 'surplus'): string =>
    column[group].mean === null ? '–' : shownOutcome(column[group].mean, measure, words);
  return {
    key: String(column.year),
    name: column.year === null ? words.t('clues.perYear.mean') : String(column.year),
    strong: column.year === null,
    cells: [
      mean('deficit'),
      mean('surplus'),
      <DifferenceCell key="difference" column={column} measure={measure} />,
      <RSquaredCell key="r" column={column} />,
    ],
  };
};

const hypothesis = (measure: OutcomeMeasure, kind: Components['kind'], { t }: Words): string => {
  const { highIsFavourable, component } = measure.choice;
  const side = t(`clues.goesWith.${kind}.${component}`);
  const sentence = t(highIsFavourable ? 'clues.perYear.hypothesisHigh' : 'clues.perYear.hypothesisLow', { side });
  return measure.found.reference === null ? `${t('clues.perYear.own')} ${sentence}` : sentence;
};

interface Props {
  readonly detail: Detail;
  readonly table: OutcomeTable;
  readonly kind: Components['kind'];
}

/** The table of the study for one measure, with the hypothesis and who is missing under it. */
export const PerYear = ({ detail, table, kind }: Props) => {
  const styles = useLines();
  const words = useWords();
  const { t, language } = words;
  const { measure, missing } = detail;
  const columns = table.years.length > 1 ? [...table.years, table.period] : [table.period];
  const compared = table.years.filter(({ difference }) => difference !== null);
  const agree = compared.filter(
    ({ difference }) => differenceAgrees(difference, measure.choice.highIsFavourable) === true,
  ).length;
  const against = columns.some(
    ({ difference }) => differenceAgrees(difference, measure.choice.highIsFavourable) === false,
  );
  const few = columns.some(({ pairs }) => pairs.municipalities.length < 10);
  const names = missing.slice(0, mostNames).map(municipalityName);
  return (
    <Section title={t('clues.perYear.title')}>
      <FigureTable
        caption={`${measure.name}: ${t('clues.perYear.title')}`}
        headers={[
          t('clues.perYear.year'),
          `▼ ${t(`clues.groups.${kind}.deficit`)}`,
          `▲ ${t(`clues.groups.${kind}.surplus`)}`,
          t('clues.perYear.difference'),
          t('clues.perYear.rSquared'),
        ]}
        rows={columns.map((column) => rowOf(column, measure, words))}
      />
      <p className={mergeClasses(styles.small)}>
        {[
          hypothesis(measure, kind, words),
          ...(compared.length === 0
            ? []
            : [t('clues.perYear.years', { count: compared.length, n: compared.length, agree })]),
          ...(against ? [t('clues.perYear.against')] : []),
          ...(few ? [t('clues.perYear.grey')] : []),
          ...(missing.length === 0
            ? []
            : [
                t('clues.perYear.missing', {
                  names: missing.length > mostNames ? `${names.join(', ')} …` : formatList(names, language),
                }),
              ]),
        ].join(' ')}
      </p>
    </Section>
  );
};
