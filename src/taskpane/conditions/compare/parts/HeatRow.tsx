import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { memo, useId, useState } from 'react';
import type { Comparison, ModelRow } from '../../../../sheets/conditions/comparison/model';
import { useWords } from '../../../app/words';
import { RatingStrip } from '../../parts/RatingStrip';
import type { StripCell } from '../../parts/stripCell';
import { shownComparison, signed, type HardlyView } from '../figures';
import { judgementMark } from './judgement';
import { RowDetails } from './RowDetails';
import { useSheetLanguage } from '../../parts/useSheetLanguage';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    // Hundreds of municipalities times tens of conditions: what is out of view is not laid out.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 56px',
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  button: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto 16px',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  code: { color: tokens.colorNeutralForeground3 },
  name: { overflowWrap: 'anywhere' },
  gap: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3 },
  clear: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  icon: { marginTop: '2px' },
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    minWidth: 0,
  },
});

interface Props {
  readonly own: ModelRow;
  readonly cases: Comparison['cases'];
  readonly cells: readonly StripCell[];
  readonly view: HardlyView;
  /** Codes stand over every strip: there are too many for one line above them all. */
  readonly codes: boolean;
}

/** A condition as a strip from deficit to surplus with the difference behind its name; opens to what the difference rests on. */
export const HeatRow = memo(({ own, cases, cells, view, codes }: Props) => {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const written = useSheetLanguage();
  const id = useId();
  const [open, setOpen] = useState(false);
  const shown = shownComparison(own, view);
  const gap = shown === null ? t('conditionsCompare.row.noGap') : signed(shown.gap, 2, words);
  const distinction = shown?.distinction ?? 'none';
  const judgement = distinction === 'none' ? '' : `, ${t(`conditionsCompare.legend.${distinction}`)}`;
  const Icon = open ? ChevronUp16Regular : ChevronDown16Regular;
  return (
    <div className={styles.row}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.hidden}>
          {t('conditionsCompare.row.spoken', { code: own.row.id, name: own.row.name, gap, judgement })}
        </span>
        <span aria-hidden className={styles.code}>
          {own.row.id}
        </span>
        <span aria-hidden className={styles.name} lang={written}>
          {own.row.name}
        </span>
        <span aria-hidden className={mergeClasses(styles.gap, distinction !== 'none' && styles.clear)}>
          {shown === null ? '–' : `${judgementMark[distinction]} ${gap}`}
        </span>
        <Icon aria-hidden className={styles.icon} />
      </button>
      <RatingStrip cells={cells} codes={codes} ends={false} />
      {open && (
        <div id={id} className={styles.details}>
          <RowDetails own={own} cases={cases} view={view} />
        </div>
      )}
    </div>
  );
});
HeatRow.displayName = 'HeatRow';
