import { makeStyles, tokens } from '@fluentui/react-components';
import { shownRelations, type SeenRelation } from '../../../../sheets/conditions/case/caseModel';
import { nameOf, relationInWords } from '../../../../sheets/conditions/case/caseWords';
import { municipalityInWords } from '../../../../sheets/conditions/municipalityInWords';
import { withSoftHyphens } from '../../../../sheets/conditions/diagram/hyphenate';
import { formatNumber } from '../../../../text/format';
import { useWords } from '../../../app/words';
import { Fold } from '../../../shell/Fold';
import { RatingChip } from '../../parts/RatingChip';
import type { CaseValue } from '../useCase';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  head: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
  group: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
  },
  cell: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'top',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
  },
  end: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
});

const kinds = ['inLine', 'possible', 'notInLine', null] as const;

/** The same relations as in the picture, and those without a line, as a table: a group per line. */
const Relations = ({ value: { model } }: { readonly value: CaseValue }) => {
  const styles = useStyles();
  const { t, notation } = useWords();
  const end = (id: string, opposite: boolean) => (
    <span className={styles.end}>
      <RatingChip rating={model.ratingOf(id)} />
      <span className={styles.name}>
        {withSoftHyphens(nameOf(model, id, t))}
        {opposite && ` ${t('conditionsCase.pane.opposite')}`}
      </span>
    </span>
  );
  const groups = kinds
    .map((kind) => ({ kind, own: shownRelations(model).filter(({ relation }) => relation === kind) }))
    .filter(({ own }) => own.length > 0);
  const row = ({ edge: { from, to, sign } }: SeenRelation) => (
    <tr key={`${from} ${to}`}>
      <th scope="row" className={styles.cell}>
        {end(from, false)}
      </th>
      <td className={styles.cell}>{end(to, sign === -1)}</td>
    </tr>
  );
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>
        {t('conditionsCase.pane.caption', { municipality: municipalityInWords(model.municipality) })}
      </caption>
      <thead>
        <tr>
          {(['from', 'to'] as const).map((key) => (
            <th key={key} scope="col" className={styles.head}>
              {t(`conditionsCase.pane.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ kind, own }) => (
        <tbody key={kind}>
          <tr>
            <th scope="rowgroup" colSpan={2} className={styles.group}>
              {`${relationInWords({ relation: kind }, t)} (${formatNumber(own.length, notation)})`}
            </th>
          </tr>
          {own.map(row)}
        </tbody>
      ))}
    </table>
  );
};

/** For who reads rather than looks. */
export const RelationsFold = ({ value }: { readonly value: CaseValue }) => {
  const { t } = useWords();
  if (shownRelations(value.model).length === 0) return null;
  return <Fold title={t('conditionsCase.pane.table')}>{() => <Relations value={value} />}</Fold>;
};
