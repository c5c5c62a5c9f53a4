import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState } from 'react';
import type { ConditionLine } from '../../../sheets/conditions/casework';
import { useWords } from '../../app/words';
import { ConditionDetails } from './ConditionDetails';
import { useFrameworkStyles } from './useStyles';
import { useSheetLanguage } from '../parts/useSheetLanguage';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  name: { display: 'block', minWidth: 0, overflowWrap: 'anywhere' },
  status: { display: 'block' },
  away: { color: tokens.colorNeutralForeground3 },
  icon: { flexShrink: 0 },
  details: { padding: `0 0 ${tokens.spacingVerticalM}` },
});

/** One condition: its name and how it is used; the rest opens below it. */
export const ConditionItem = ({ line }: { readonly line: ConditionLine }) => {
  const own = useStyles();
  const styles = useFrameworkStyles();
  const { t } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const written = useSheetLanguage();
  const { code, name, use, partOf } = line;
  const status =
    use === 'together'
      ? t('conditionsFramework.use.together', { code: partOf ?? '' })
      : t(use === 'yes' ? 'conditionsFramework.use.inUse' : 'conditionsFramework.use.dropped');
  return (
    <li className={own.item}>
      <button
        type="button"
        className={own.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className={mergeClasses(own.name, use !== 'yes' && own.away)}>
          <span lang={written}>{`${code} ${name}`}</span>
          <span className={mergeClasses(styles.small, own.status)}>{status}</span>
        </span>
        {open ? (
          <ChevronUp16Regular aria-hidden className={own.icon} />
        ) : (
          <ChevronDown16Regular aria-hidden className={own.icon} />
        )}
      </button>
      {open && (
        <div id={id} className={own.details}>
          <ConditionDetails line={line} />
        </div>
      )}
    </li>
  );
};
