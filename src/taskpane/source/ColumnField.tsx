import { Field as LabelledField, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../app/words';
import type { Field } from '../data/fields';
import { firstValue } from '../data/firstValue';
import type { SourceColumn } from '../data/sourceTable';
import type { ChosenTable } from '../session/session';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  proof: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  doubt: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  field: { minWidth: 0 },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  label: { display: 'block', paddingTop: tokens.spacingVerticalXXS },
});

/** Beside the field and part of its description; several at once would shout each other down as alerts. */
const quiet = (children: string) => ({ children, role: undefined });

interface Props {
  readonly field: Field;
  readonly chosen: ChosenTable;
  /** What stands there when no column is chosen. */
  readonly none: string;
  readonly required: boolean;
  readonly onChoose: (column: number | null) => void;
}

/** A field with the column it comes from and the first value as proof. */
export const ColumnField = ({ field, chosen, none, required, onChoose }: Props) => {
  const styles = useStyles();
  const { t, notation } = useWords();
  const { table, choices, proposal } = chosen;
  const name = t(`pane.fields.${field}.name`);
  const column = choices.mapping[field];
  const proof =
    column === null ? null : (firstValue(table, column, field, choices.unit, notation) ?? t('pane.columns.noValue'));
  const doubtful = proposal.doubtful.includes(field) && proposal.mapping[field] === column;
  const nameOf = ({ letter, header }: SourceColumn): string =>
    header === '' ? t('pane.columns.unnamed', { letter }) : `${letter} ${header}`;
  return (
    <div className={styles.row}>
      <div>
        <span aria-hidden className={styles.label}>
          {name}
        </span>
        {proof !== null && <div className={styles.proof}>{proof}</div>}
      </div>
      <LabelledField
        className={styles.field}
        {...(required && column === null
          ? { validationMessage: quiet(t('pane.columns.required', { field: name })) }
          : doubtful
            ? { validationState: 'warning', validationMessage: quiet(t('pane.columns.doubtful')) }
            : {})}
      >
        <Select
          aria-label={name}
          select={{ className: styles.select }}
          value={column === null ? '' : String(column)}
          onChange={(_event, { value }) => onChoose(value === '' ? null : Number(value))}
        >
          <option value="">{none}</option>
          {table.columns.map((candidate) => (
            <option key={candidate.index} value={candidate.index}>
              {nameOf(candidate)}
            </option>
          ))}
        </Select>
      </LabelledField>
    </div>
  );
};
