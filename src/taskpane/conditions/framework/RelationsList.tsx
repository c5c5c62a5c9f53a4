import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import type { ConditionLine, Framework, RelationLine } from '../../../sheets/conditions/casework';
import { useWords } from '../../app/words';
import { useCasework } from '../state/useCasework';
import { nameOfEnd } from './names';
import { RelationForm } from './RelationForm';
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
}

const Item = ({ relation, framework, code }: ItemProps) => {
  const own = useStyles();
  const styles = useFrameworkStyles();
  const words = useWords();
  const { t } = words;
  const { removeRelation } = useCasework();
  const { from, to, sign, note } = relation;
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
        onClick={() => void removeRelation(from, to)}
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
            <Item key={`${relation.from} ${relation.to}`} relation={relation} framework={framework} code={code} />
          ))}
        </ul>
      )}
      {adding ? (
        <RelationForm code={code} onClose={() => setAdding(false)} />
      ) : (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => setAdding(true)}>
            {t('conditionsFramework.use.addRelation')}
          </Button>
        </div>
      )}
    </div>
  );
};
