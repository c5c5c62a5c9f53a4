import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { FrameworkLevel } from '../../../../sheets/conditions/casework';
import type { Comparison, ModelRow } from '../../../../sheets/conditions/comparison/model';
import { useWords } from '../../../app/words';
import { StripEnds } from '../../parts/StripEnds';
import type { StripCell } from '../../parts/stripCell';
import { shownComparison, type HardlyView } from '../figures';
import { CodesRow } from './CodesRow';
import { HeatRow } from './HeatRow';

/** Codes fit above all strips together; with more municipalities each strip carries its own, or is drawn as a distribution. */
const oneLine = 16;

const useStyles = makeStyles({
  table: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  level: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly comparison: Comparison;
  readonly levels: readonly FrameworkLevel[];
  readonly view: HardlyView;
  /** Distinguishing conditions only. */
  readonly only: boolean;
}

/** The ratings of one condition as cells, without those left out. */
const cellsOf = ({ ratings }: ModelRow, cases: Comparison['cases'], view: HardlyView): readonly StripCell[] =>
  cases.flatMap(({ municipality, isHardly }, i) =>
    view === 'out' && isHardly ? [] : [{ code: municipality.code, rating: ratings[i] ?? null, hardly: isHardly }],
  );

/** Conditions from context down to outcomes, each a strip of municipalities from the largest deficit to the largest surplus. */
export const HeatTable = ({ comparison, levels, view, only }: Props) => {
  const styles = useStyles();
  const { t } = useWords();
  const { cases, rows } = comparison;
  const strips = useMemo(() => rows.map((own) => ({ own, cells: cellsOf(own, cases, view) })), [rows, cases, view]);
  const shown = only
    ? strips.filter(({ own }) => shownComparison(own, view)?.distinction === 'distinguishing')
    : strips;
  const inView = view === 'out' ? cases.filter(({ isHardly }) => !isHardly) : cases;
  const codes = inView.length > oneLine;
  const names = new Map(levels.map(({ level, name }) => [level, name]));
  const heading = (level: number): string => {
    const name = names.get(level);
    return name === undefined || name === ''
      ? t('conditionsCompare.legend.levelOnly', { level })
      : t('conditionsCompare.legend.level', { level, name });
  };
  return (
    <div className={styles.table}>
      <StripEnds />
      {!codes && <CodesRow cases={inView} />}
      {[...new Set(shown.map(({ own }) => own.row.level))].map((level) => (
        <section key={level} className={styles.table} aria-label={heading(level)}>
          <h3 className={styles.level}>{heading(level)}</h3>
          {shown
            .filter(({ own }) => own.row.level === level)
            .map(({ own, cells }) => (
              <HeatRow key={own.row.id} own={own} cases={cases} cells={cells} view={view} codes={codes} />
            ))}
        </section>
      ))}
      {!codes && shown.length > 8 && <CodesRow cases={inView} />}
    </div>
  );
};
