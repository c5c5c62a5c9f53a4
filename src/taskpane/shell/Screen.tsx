import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../app/words';
import { PaneMenu } from './PaneMenu';
import { useNavigation, type ScreenName } from './navigation';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '48px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // From nothing, so that a long line wraps and never takes room from the buttons beside it.
  titles: { flexGrow: 1, flexBasis: 0, minWidth: 0, overflowWrap: 'anywhere' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    // Focus comes here by script to announce the screen; an outline would look like a button.
    outlineStyle: 'none',
  },
  subtitle: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  main: {
    // What is hidden from sight stands somewhere too; within the part that scrolls, not beside it.
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
  footer: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** Where the arrow leads; none on the first screen. */
  readonly back?: { readonly to: ScreenName; readonly name: string };
  readonly footer?: ReactNode;
  /** Text alone: nothing in it takes the focus, so that the whole does, for the keys that scroll. */
  readonly reading?: boolean;
  readonly children: ReactNode;
}

/** One column: title bar, scrolling middle, fixed foot. The title takes the focus when the screen opens. */
export const Screen = ({ title, subtitle, back, footer, reading = false, children }: Props) => {
  const styles = useStyles();
  const { t } = useWords();
  const { go } = useNavigation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        {back !== undefined && (
          <Button
            appearance="subtle"
            icon={<ArrowLeft20Regular />}
            aria-label={t('pane.back', { screen: back.name })}
            onClick={() => go(back.to)}
          />
        )}
        <div className={styles.titles}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {subtitle !== undefined && <div className={styles.subtitle}>{subtitle}</div>}
        </div>
        <PaneMenu />
      </header>
      <main className={styles.main} {...(reading && { tabIndex: 0, 'aria-label': title })}>
        {children}
      </main>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
};
