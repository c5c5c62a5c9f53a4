import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  button: {
    display: 'flex',
    width: '100%',
    minHeight: '32px',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  aside: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    minWidth: 0,
  },
  icon: { flexShrink: 0 },
});

interface Props {
  readonly title: string;
  /** A line under the title, in view while it is closed. */
  readonly aside?: string | undefined;
  /** Open to begin with. */
  readonly open?: boolean;
  /** What it holds, made when it opens. */
  readonly children: () => ReactNode;
}

/** A part of the screen that opens under its heading. */
export const Fold = ({ title, aside, open: first = false, children }: Props) => {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(first);
  return (
    <section className={styles.fold} aria-label={title}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <span>
            {title}
            {aside !== undefined && <span className={styles.aside}>{aside}</span>}
          </span>
          {open ? (
            <ChevronUp16Regular aria-hidden className={styles.icon} />
          ) : (
            <ChevronDown16Regular aria-hidden className={styles.icon} />
          )}
        </button>
      </h2>
      {open && (
        <div id={id} className={styles.content}>
          {children()}
        </div>
      )}
    </section>
  );
};
