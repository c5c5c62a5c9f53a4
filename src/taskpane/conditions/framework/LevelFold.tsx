import { useWords } from '../../app/words';
import { Fold } from '../../shell/Fold';
import { useCasework } from '../state/useCasework';
import { ConditionItem } from './ConditionItem';
import { useFrameworkStyles } from './useStyles';

/** The conditions of one level. */
export const LevelFold = ({ level }: { readonly level: number }) => {
  const styles = useFrameworkStyles();
  const { t } = useWords();
  const { casework } = useCasework();
  const lines = casework?.framework.conditions.filter((line) => line.level === level) ?? [];
  const name = casework?.framework.levels.find((one) => one.level === level)?.name ?? '';
  const used = lines.filter(({ use }) => use === 'yes').length;
  return (
    <Fold
      title={
        name === ''
          ? t('conditionsFramework.use.levelPlain', { level })
          : t('conditionsFramework.use.levelTitle', { level, name })
      }
      aside={t('conditionsFramework.use.counts', { used, all: lines.length })}
    >
      {() => (
        <ul className={styles.list}>
          {lines.map((line) => (
            <ConditionItem key={line.code} line={line} />
          ))}
        </ul>
      )}
    </Fold>
  );
};
