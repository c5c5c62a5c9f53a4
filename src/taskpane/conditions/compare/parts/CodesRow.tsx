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
    overflow: 'hidden',
    color: tokens.colorNeutralForeground2,
  },
  counting: { fontWeight: tokens.fontWeightSemibold },
  leftOut: { textDecorationLine: 'line-through' },
});

/** Codes over the strips, in the colour of their side; who does not count is struck through. Narrow strips only: see `oneLine`. */
export const CodesRow = ({ cases }: { readonly cases: readonly ModelCase[] }) => {
  const styles = useStyles();
  const { t } = useWords();
  const list = cases.map(({ municipality }) => municipality.code).join(', ');
  return (
    <div
      role="img"
      aria-label={t('conditionsCompare.legend.codes', { list })}
      className={styles.codes}
      style={{ gridTemplateColumns: `repeat(${Math.max(cases.length, 8)}, minmax(0, 1fr))` }}
    >
      {cases.map(({ municipality: { code, counts }, group, isHardly }) => (
        <span
          key={code}
          className={mergeClasses(styles.code, !isHardly && styles.counting, !counts && styles.leftOut)}
          style={group === null ? undefined : { color: colour[group] }}
        >
          {code}
        </span>
      ))}
    </div>
  );
};
