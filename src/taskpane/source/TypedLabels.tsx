import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../app/words';
import { parseYear } from '../data/year';
import type { ChosenTable } from '../session/session';
import { useSession } from '../session/useSession';

const YearField = ({ year }: { readonly year: number | null }) => {
  const { t } = useWords();
  const { dispatch } = useSession();
  const [typed, setTyped] = useState(year === null ? '' : String(year));
  const wrong = typed.trim() !== '' && parseYear(typed) === null;
  return (
    <Field
      label={t('pane.source.year')}
      hint={t('pane.source.yearHint')}
      {...(wrong ? { validationMessage: t('pane.source.notAYear') } : {})}
    >
      <Input
        inputMode="numeric"
        value={typed}
        onChange={(_event, { value }) => {
          setTyped(value);
          dispatch({ type: 'chose', choices: { year: parseYear(value) } });
        }}
      />
    </Field>
  );
};

/** What the table does not say about itself: the year of a single list, the name of a single municipality. */
export const TypedLabels = ({ chosen }: { readonly chosen: ChosenTable }) => {
  const { t } = useWords();
  const { dispatch } = useSession();
  const { mapping, municipality, year } = chosen.choices;
  return (
    <>
      {mapping.year === null && <YearField key={chosen.reference} year={year} />}
      {mapping.municipality === null && mapping.code === null && (
        <Field label={t('pane.source.municipality')} hint={t('pane.source.municipalityHint')}>
          <Input
            value={municipality}
            onChange={(_event, { value }) => dispatch({ type: 'chose', choices: { municipality: value } })}
          />
        </Field>
      )}
    </>
  );
};
