import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  room: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // What is there within half a second needs no stand-in: it would only flash.
    opacity: 0,
    animationName: { to: { opacity: 1 } },
    animationDuration: '200ms',
    animationDelay: '500ms',
    animationFillMode: 'forwards',
  },
  line: { height: '20px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground5 },
  words: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const widths = ['60%', '100%', '85%', '100%', '70%'] as const;

/** Stands where something is on its way, with words for who listens. */
export const Skeleton = ({ words }: { readonly words: string }) => {
  const styles = useStyles();
  return (
    <div className={styles.room}>
      <span role="status" className={styles.words}>
        {words}
      </span>
      {widths.map((width, index) => (
        <div key={index} aria-hidden className={styles.line} style={{ width }} />
      ))}
    </div>
  );
};
