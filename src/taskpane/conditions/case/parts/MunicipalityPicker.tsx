import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { municipalityInWords } from '../../../../sheets/conditions/municipalityInWords';
import { formatNumber } from '../../../../text/format';
import { useWords } from '../../../app/words';
import { useLines } from '../../../shell/lines';
import type { CaseValue } from '../useCase';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalXS },
});

/** One municipality at a time, from a list or the one beside it. */
export const MunicipalityPicker = ({ value: { casework, choice, change } }: { readonly value: CaseValue }) => {
  const styles = useStyles();
  const lines = useLines();
  const { t, notation } = useWords();
  const { municipalities } = casework;
  const index = municipalities.findIndex(({ code }) => code === choice.code);
  const go = (at: number) => {
    const next = municipalities[at];
    if (next !== undefined) change({ code: next.code });
  };
  const { counts, countsReason } = municipalities[index]!;
  const place = { place: formatNumber(index + 1, notation), n: formatNumber(municipalities.length, notation) };
  const leftOut =
    countsReason === ''
      ? t('conditionsCase.pane.leftOutPlain')
      : t('conditionsCase.pane.leftOut', { reason: countsReason });
  return (
    <div className={lines.column}>
      <Field label={t('conditionsCase.pane.municipality')} hint={t('conditionsCase.pane.place', place)}>
        {(field) => (
          <div className={styles.row}>
            <Button
              icon={<ChevronLeft20Regular />}
              aria-label={t('conditionsCase.pane.previous')}
              disabledFocusable={index === 0}
              onClick={() => go(index - 1)}
            />
            <Select
              {...field}
              select={{ className: lines.select }}
              value={choice.code}
              onChange={(_event, { value }) => change({ code: value })}
            >
              {municipalities.map((one) => (
                <option key={one.code} value={one.code}>
                  {municipalityInWords(one)}
                </option>
              ))}
            </Select>
            <Button
              icon={<ChevronRight20Regular />}
              aria-label={t('conditionsCase.pane.next')}
              disabledFocusable={index === municipalities.length - 1}
              onClick={() => go(index + 1)}
            />
          </div>
        )}
      </Field>
      {!counts && <p className={lines.small}>{leftOut}</p>}
    </div>
  );
};
