import { makeStyles, tokens } from '@fluentui/react-components';
import { shownRelations } from '../../../../sheets/conditions/case/caseModel';
import { municipalityInWords, nameOf, relationInWords } from '../../../../sheets/conditions/case/caseWords';
import { useWords } from '../../../app/words';
import { FigureTable } from '../../../association/parts/FigureTable';
import { Fold } from '../../../association/parts/Fold';
import { RatingChip } from '../../parts/RatingChip';
import type { CaseValue } from '../useCase';

const useStyles = makeStyles({
  end: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, textAlign: 'left' },
  name: { whiteSpace: 'normal', overflowWrap: 'anywhere', minWidth: '56px' },
});

/** The same relations as in the picture, and those without a line, as a table. */
export const RelationsFold = ({ value: { model } }: { readonly value: CaseValue }) => {
  const styles = useStyles();
  const { t } = useWords();
  const relations = shownRelations(model);
  if (relations.length === 0) return null;
  const end = (id: string) => (
    <span className={styles.end}>
      <RatingChip rating={model.ratingOf(id)} />
      <span className={styles.name}>{nameOf(model, id, t)}</span>
    </span>
  );
  return (
    <Fold title={t('conditionsCase.pane.table')}>
      {() => (
        <FigureTable
          caption={t('conditionsCase.pane.caption', { municipality: municipalityInWords(model.municipality) })}
          headers={(['from', 'to', 'line'] as const).map((key) => t(`conditionsCase.pane.${key}`))}
          rows={relations.map((relation) => ({
            key: `${relation.edge.from} ${relation.edge.to}`,
            name: end(relation.edge.from),
            cells: [
              end(relation.edge.to),
              <span key="line" className={styles.name}>
                {[
                  relationInWords(relation, t),
                  ...(relation.edge.sign === -1 ? [t('conditionsCase.pane.opposite')] : []),
                ].join(' ')}
              </span>,
            ],
          }))}
        />
      )}
    </Fold>
  );
};
