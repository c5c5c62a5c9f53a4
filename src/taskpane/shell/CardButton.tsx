import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr) 16px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    width: '100%',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chevron: { justifySelf: 'end' },
  chevronDown: { transform: 'rotate(90deg)' },
  icon: { alignSelf: 'start', display: 'flex', color: tokens.colorBrandForeground1 },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  text: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
  readonly disabled?: boolean;
  /** For a card that opens something below itself. */
  readonly expanded?: boolean;
  readonly onClick: () => void;
}

/** A plain button that looks like a card. */
export const CardButton = ({ icon, title, text, children, disabled = false, expanded, onClick }: Props) => {
  const styles = useStyles();
  return (
    <button type="button" className={styles.card} disabled={disabled} aria-expanded={expanded} onClick={onClick}>
      <span aria-hidden className={styles.icon}>
        {icon}
      </span>
      <span>
        <span className={styles.title}>{title}</span>
        <span className={styles.text}>{text}</span>
        {children}
      </span>
      <ChevronRight16Regular
        aria-hidden
        className={mergeClasses(styles.chevron, expanded === true && styles.chevronDown)}
      />
    </button>
  );
};
