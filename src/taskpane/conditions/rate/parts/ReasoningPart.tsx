import { Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { counted, useWords } from '../../../app/words';
import { Notice } from '../../../shell/Notice';
import { useCasework } from '../../state/useCasework';
import { useReasoning, type ReasoningValue } from '../useReasoning';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  // A text area asks for twenty letters; the narrowest pane has no room for that.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0, width: '100%' },
});

/** What stands in the way of keeping it. */
const ReasoningBars = ({ reasoning }: { readonly reasoning: ReasoningValue }) => {
  const words = useWords();
  const { t } = words;
  const { conflict, failed, waiting, keep, keepMine, takeTheirs, keepWaiting } = reasoning;
  return (
    <>
      {conflict !== null && (
        <Notice
          intent="warning"
          buttons={
            <>
              <Button size="small" onClick={keepMine}>
                {t('conditionsRate.reasoning.mine')}
              </Button>
              <Button size="small" onClick={takeTheirs}>
                {t('conditionsRate.reasoning.theirs')}
              </Button>
            </>
          }
        >
          {conflict.text === ''
            ? t('conditionsRate.reasoning.conflictBlank')
            : t('conditionsRate.reasoning.conflict', { text: conflict.text })}
        </Notice>
      )}
      {failed && (
        <Notice
          intent="warning"
          buttons={
            <Button size="small" onClick={keep}>
              {t('conditionsRate.reasoning.again')}
            </Button>
          }
        >
          {t('conditionsRate.reasoning.failed')}
        </Notice>
      )}
      {waiting.length > 0 && (
        <Notice
          intent="warning"
          buttons={
            <Button size="small" onClick={keepWaiting}>
              {t('conditionsRate.reasoning.again')}
            </Button>
          }
        >
          {t('conditionsRate.reasoning.waiting', {
            ...counted(waiting.length, words),
            places: waiting.map(({ condition, municipality }) => `${condition} ${municipality}`).join(', '),
          })}
        </Notice>
      )}
    </>
  );
};

interface Props {
  readonly condition: string;
  readonly municipality: string;
}

/** Why it was rated so, with source and by whom; kept on the sheet with reasonings. */
export const ReasoningPart = ({ condition, municipality }: Props) => {
  const styles = useStyles();
  const { t } = useWords();
  const { places } = useCasework();
  const reasoning = useReasoning(condition, municipality);
  const { fields, change, keep } = reasoning;
  const sheet = places.reasoning?.sheet.name;
  return (
    <div className={styles.column}>
      <Field
        className={styles.field}
        label={t('conditionsRate.reasoning.title')}
        {...(sheet !== undefined && { hint: t('conditionsRate.reasoning.kept', { sheet: `‘${sheet}’` }) })}
      >
        <Textarea
          className={styles.input}
          resize="vertical"
          value={fields.text}
          onChange={(_event, { value }) => change({ text: value })}
          onBlur={keep}
        />
      </Field>
      <div className={styles.pair}>
        {(['source', 'by'] as const).map((key) => (
          <Field key={key} label={t(`conditionsRate.reasoning.${key}`)} size="small">
            <Input
              className={styles.input}
              size="small"
              value={fields[key]}
              onChange={(_event, { value }) => change({ [key]: value })}
              onBlur={keep}
            />
          </Field>
        ))}
      </div>
      <ReasoningBars reasoning={reasoning} />
    </div>
  );
};
