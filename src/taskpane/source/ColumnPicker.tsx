import { Button, Field as LabelledField, Select } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useState } from 'react';
import { counted, useWords } from '../app/words';
import { fields, moneyUnits, numberFields, type Field, type MoneyUnit } from '../data/fields';
import type { ChosenTable } from '../session/session';
import { useSession } from '../session/useSession';
import { Notice } from '../shell/Notice';
import { ColumnField } from './ColumnField';
import { TypedLabels } from './TypedLabels';

const UnitField = ({ chosen }: { readonly chosen: ChosenTable }) => {
  const { t } = useWords();
  const { dispatch } = useSession();
  const { unit, choices } = chosen;
  const reasons = {
    header: t('pane.columns.unitFromHeader'),
    amounts: t('pane.columns.unitFromAmounts'),
    default: undefined,
  };
  const hint = choices.unit === unit.unit ? reasons[unit.reason] : undefined;
  return (
    <LabelledField label={t('pane.columns.unit')} {...(hint === undefined ? {} : { hint })}>
      <Select
        value={String(choices.unit)}
        onChange={(_event, { value }) => dispatch({ type: 'chose', choices: { unit: Number(value) as MoneyUnit } })}
      >
        {moneyUnits.map((value) => (
          <option key={value} value={value}>
            {t(`pane.columns.units.u${value}`)}
          </option>
        ))}
      </Select>
    </LabelledField>
  );
};

/** Labels show when there is something to check about them, or on request; the four figures always. */
const shownFields = (chosen: ChosenTable, all: boolean): readonly Field[] =>
  all
    ? fields
    : fields.filter(
        (field) =>
          (numberFields as readonly Field[]).includes(field) ||
          (chosen.proposal.doubtful.includes(field) &&
            chosen.choices.mapping[field] === chosen.proposal.mapping[field]),
      );

/** Part 2 of every analysis: which column is what. */
export const ColumnPicker = ({ chosen }: { readonly chosen: ChosenTable }) => {
  const words = useWords();
  const { t } = words;
  const { dispatch } = useSession();
  const [all, setAll] = useState(false);
  const { mapping, unit } = chosen.choices;
  const isFigure = (field: Field): boolean => (numberFields as readonly Field[]).includes(field);
  return (
    <>
      {chosen.table.headerRow === null && <Notice intent="warning">{t('pane.source.noHeaders')}</Notice>}
      {chosen.unit.differs && <Notice intent="error">{t('pane.columns.unitsDiffer')}</Notice>}
      {shownFields(chosen, all).map((field) => (
        <ColumnField
          key={field}
          field={field}
          chosen={chosen}
          none={t(isFigure(field) ? 'pane.columns.none' : 'pane.columns.absent')}
          required={isFigure(field)}
          onChoose={(column) => dispatch({ type: 'chose', choices: { mapping: { ...mapping, [field]: column } } })}
        />
      ))}
      <TypedLabels chosen={chosen} />
      {(all || unit !== 1 || chosen.unit.reason !== 'default') && <UnitField chosen={chosen} />}
      <div>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={all}
          icon={all ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
          iconPosition="after"
          onClick={() => setAll(!all)}
        >
          {all ? t('pane.columns.showFewer') : t('pane.columns.showAll', counted(fields.length, words))}
        </Button>
      </div>
    </>
  );
};
