import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DiamondDismiss20Filled } from '@fluentui/react-icons/svg/diamond-dismiss';
import { Info20Filled } from '@fluentui/react-icons/svg/info';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef, type ReactNode } from 'react';

export type Intent = 'error' | 'warning' | 'success' | 'info';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    ...shorthands.borderWidth('1px'),
    ...shorthands.borderStyle('solid'),
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
  info: { backgroundColor: tokens.colorNeutralBackground3, ...shorthands.borderColor(tokens.colorNeutralStroke1) },
  errorIcon: { color: tokens.colorStatusDangerForeground3 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  successIcon: { color: tokens.colorStatusSuccessForeground3 },
  infoIcon: { color: tokens.colorNeutralForeground2 },
  title: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

const icons = {
  error: DiamondDismiss20Filled,
  warning: Warning20Filled,
  success: CheckmarkCircle20Filled,
  info: Info20Filled,
} as const;

interface Props {
  readonly intent: Intent;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly buttons?: ReactNode;
  /** Takes the focus each time this becomes another number above 0, or another object. */
  readonly focusOn?: number | object;
}

/** A bar with a message. Errors are announced at once, the others when it suits. */
export const Notice = ({ intent, title, children, buttons, focusOn = 0 }: Props) => {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const Icon = icons[intent];
  useEffect(() => {
    if (focusOn !== 0) bar.current?.focus();
  }, [focusOn]);
  return (
    <div
      ref={bar}
      tabIndex={-1}
      role={intent === 'error' ? 'alert' : 'status'}
      className={mergeClasses(styles.bar, styles[intent])}
    >
      <Icon aria-hidden className={styles[`${intent}Icon`]} />
      <div>
        {title !== undefined && <span className={styles.title}>{title} </span>}
        {children}
        {buttons !== undefined && <div className={styles.buttons}>{buttons}</div>}
      </div>
    </div>
  );
};
