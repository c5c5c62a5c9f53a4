import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import type { Relation } from '../../../../analysis/conditions/relation';
import { balanceNodes } from '../../../../sheets/conditions/casework';
import { counted, useWords, type Words } from '../../../app/words';
import { RatingChip } from '../../parts/RatingChip';
import type { ConditionRelation } from '../data/relations';
import { useLooks } from './looks';

const shown = 6;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, minWidth: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '34px minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  state: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  arrow: { display: 'block', overflow: 'visible', color: tokens.colorNeutralForeground1 },
});

const dashes = { inLine: undefined, possible: '6 4', open: '1 4' } as const;

/** Solid, dashed, dotted, or a cross where there is no line. */
const Arrow = ({ relation }: { readonly relation: Relation | null }) => {
  const styles = useStyles();
  return (
    <svg aria-hidden width={34} height={14} className={styles.arrow}>
      {relation === 'notInLine' ? (
        <path d="M13 3 L21 11 M21 3 L13 11" stroke="currentColor" strokeWidth={1.2} />
      ) : (
        <>
          <path
            d="M0 7 H26"
            stroke="currentColor"
            strokeWidth={relation === null ? 1.5 : 2}
            strokeDasharray={dashes[relation ?? 'open']}
          />
          <path d="M25 2.5 L34 7 L25 11.5 Z" fill="currentColor" />
        </>
      )}
    </svg>
  );
};

const nodes = { '0': 'balance', '0.volume': 'volume', '0.price': 'price' } as const;

const nameOf = ({ direction, other }: ConditionRelation, names: ReadonlyMap<string, string>, { t }: Words): string => {
  const node = balanceNodes.find((one) => one === other);
  if (node !== undefined)
    return t(direction === 'to' ? 'conditionsRate.relations.toBalance' : 'conditionsRate.relations.fromBalance', {
      name: t(`conditionsRate.relations.level0.${nodes[node]}`),
    });
  return t(`conditionsRate.relations.${direction}`, { code: other, name: names.get(other) ?? '' });
};

interface Props {
  readonly relations: readonly ConditionRelation[];
  /** By code of the condition. */
  readonly names: ReadonlyMap<string, string>;
}

/** The assumed relations of this condition, and what the ratings of this municipality say about each. */
export const RelationsList = memo(({ relations, names }: Props) => {
  const styles = useStyles();
  const looks = useLooks();
  const words = useWords();
  const { t } = words;
  const [all, setAll] = useState(false);
  // A button for one more line takes as much room as the line.
  const visible = all || relations.length <= shown + 1 ? relations : relations.slice(0, shown);
  const more = relations.length - visible.length;
  return (
    <>
      <ul className={styles.list}>
        {visible.map((relation) => (
          <li key={`${relation.direction}-${relation.other}`} className={styles.line}>
            <Arrow relation={relation.relation} />
            <span className={looks.plain}>
              {nameOf(relation, names, words)}
              {relation.opposite && (
                <span className={looks.small}>{` (${t('conditionsRate.relations.opposite')})`}</span>
              )}
            </span>
            <span className={styles.state}>
              <RatingChip rating={relation.rating} />
              <span>{t(`conditionsRate.relations.${relation.relation ?? 'open'}`)}</span>
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {t('conditionsRate.relations.more', counted(more, words))}
          </Button>
        </div>
      )}
      <p className={looks.small}>{t('conditionsRate.relations.note')}</p>
    </>
  );
});
RelationsList.displayName = 'RelationsList';
