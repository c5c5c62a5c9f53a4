import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { DiamondDismiss16Filled } from '@fluentui/react-icons/svg/diamond-dismiss';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';

export type StatusKind = 'fine' | 'attention' | 'wrong' | 'waiting';

const icons = {
  fine: CheckmarkCircle16Filled,
  attention: Warning16Filled,
  wrong: DiamondDismiss16Filled,
  waiting: Clock16Regular,
} as const;

const useStyles = makeStyles({
  // Spans throughout: a status also stands inside buttons.
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'flex-start',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0 },
  fine: { color: tokens.colorStatusSuccessForeground3 },
  attention: { color: tokens.colorStatusWarningForeground3 },
  wrong: { color: tokens.colorStatusDangerForeground3 },
  waiting: { color: tokens.colorNeutralForeground3 },
});

/** How something stands, by icon and words. */
export const Status = ({ kind, text }: { readonly kind: StatusKind; readonly text: string }) => {
  const styles = useStyles();
  const Icon = icons[kind];
  return (
    <span className={styles.line}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[kind])} />
      <span>{text}</span>
    </span>
  );
};
