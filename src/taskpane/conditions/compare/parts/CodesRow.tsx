import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ModelCase } from '../../../../sheets/conditions/comparison/model';
import { useWords } from '../../../app/words';
import { colour } from '../../../theme/colours';

const useStyles = makeStyles({
  codes: { display: 'grid', gap: '1px' },
  code: {
    fontSize: '10.5px',
    lineHeight: '16px',
    textAlign: 'center',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  counting: { fontWeight: tokens.fontWeightSemibold },
  leftOut: { textDecorationLine: 'line-through' },
  // Every other code on a line of its own: side by side they would run into each other.
  lower: { paddingTop: '12px' },
  middle: { justifyItems: 'center' },
});

/** More codes than this do not fit side by side in a narrow pane. */
const sideBySide = 10;

/** Codes over the strips, in the colour of their side; who does not count is struck through. Narrow strips only: see `oneLine`. */
export const CodesRow = ({ cases }: { readonly cases: readonly ModelCase[] }) => {
  const styles = useStyles();
  const { t } = useWords();
  const list = cases.map(({ municipality }) => municipality.code).join(', ');
  return (
    <div
      role="img"
      aria-label={t('conditionsCompare.legend.codes', { list })}
      className={mergeClasses(styles.codes, styles.middle)}
      style={{ gridTemplateColumns: `repeat(${Math.max(cases.length, 8)}, minmax(0, 1fr))` }}
    >
      {cases.map(({ municipality: { code, counts }, group, isHardly }, i) => (
        <span
          key={code}
          className={mergeClasses(
            styles.code,
            !isHardly && styles.counting,
            !counts && styles.leftOut,
            cases.length > sideBySide && i % 2 === 1 && styles.lower,
          )}
          style={group === null ? undefined : { color: colour[group] }}
        >
          {code}
        </span>
      ))}
    </div>
  );
};
