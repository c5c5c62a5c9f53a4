import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import type { ConditionLine, Framework, RelationLine } from '../../../sheets/conditions/casework';
import { useWords } from '../../app/words';
import { useCasework } from '../state/useCasework';
import { nameOfEnd } from './names';
import { RelationForm } from './RelationForm';
import { useFocusBack } from './useFocusBack';
import { useFrameworkStyles } from './useStyles';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});

interface ItemProps {
  readonly relation: RelationLine;
  readonly framework: Framework;
  readonly code: string;
  /** Afterwards: what had the focus is gone. */
  readonly onRemoved: () => void;
}

const Item = ({ relation, framework, code, onRemoved }: ItemProps) => {
  const own = useStyles();
  const styles = useFrameworkStyles();
  const words = useWords();
  const { t } = words;
  const { removeRelation } = useCasework();
  const { from, to, sign, note } = relation;
  const remove = async (): Promise<void> => {
    if (await removeRelation(from, to)) onRemoved();
  };
  const other =
    from === code
      ? t('conditionsFramework.use.to', { name: nameOfEnd(framework, to, words) })
      : t('conditionsFramework.use.from', { name: nameOfEnd(framework, from, words) });
  const meaning =
    sign === null
      ? 'conditionsFramework.use.untested'
      : (`conditionsFramework.use.${sign === 1 ? 'same' : 'opposite'}` as const);
  return (
    <li className={own.item}>
      <span className={own.text}>
        {other}
        <span className={styles.small}>{` · ${t(meaning)}${note === '' ? '' : ` · ${note}`}`}</span>
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={t('conditionsFramework.use.removeRelation', {
          from: nameOfEnd(framework, from, words),
          to: nameOfEnd(framework, to, words),
        })}
        onClick={() => void remove()}
      />
    </li>
  );
};

/** Assumed relations of one line, to add to and to take away. */
export const RelationsList = ({ line }: { readonly line: ConditionLine }) => {
  const styles = useFrameworkStyles();
  const { t } = useWords();
  const { casework } = useCasework();
  const [adding, setAdding] = useState(false);
  const add = useFocusBack(adding);
  if (casework === null) return null;
  const { framework } = casework;
  const { code } = line;
  const own = framework.relations.filter(({ from, to }) => from === code || to === code);
  return (
    <div className={styles.stack}>
      <h3 className={styles.heading}>{t('conditionsFramework.use.relations')}</h3>
      {own.length === 0 ? (
        <span className={styles.small}>{t('conditionsFramework.use.noRelations')}</span>
      ) : (
        <ul className={styles.list}>
          {own.map((relation) => (
            <Item
              key={`${relation.from} ${relation.to}`}
              relation={relation}
              framework={framework}
              code={code}
              onRemoved={() => document.getElementById(add)?.focus()}
            />
          ))}
        </ul>
      )}
      {adding ? (
        <RelationForm code={code} onClose={() => setAdding(false)} />
      ) : (
        <div className={styles.buttons}>
          <Button id={add} size="small" onClick={() => setAdding(true)}>
            {t('conditionsFramework.use.addRelation')}
          </Button>
        </div>
      )}
    </div>
  );
};
