import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useWords } from '../app/words';
import { parts, usePart } from './state/part';
import { useCasework } from './state/useCasework';

const useStyles = makeStyles({
  nav: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: {
    minHeight: '28px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  current: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    // Forced colours take the fill away: the current part keeps a line under it.
    textDecorationLine: 'underline',
  },
});

/** The five parts of step 3. Until there is a framework only the first has something to show. */
export const PartNav = () => {
  const styles = useStyles();
  const { t } = useWords();
  const { part, open } = usePart();
  const { casework } = useCasework();
  return (
    <nav className={styles.nav} aria-label={t('conditionsFrame.parts')}>
      {parts.map((one) => (
        <button
          key={one}
          type="button"
          className={mergeClasses(styles.button, one === part && styles.current)}
          aria-current={one === part ? 'page' : undefined}
          disabled={casework === null && one !== 'framework'}
          onClick={() => open(one)}
        >
          {t(`conditionsFrame.part.${one}`)}
        </button>
      ))}
    </nav>
  );
};
