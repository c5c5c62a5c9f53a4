import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { axisNames, type AxisChoice, type AxisName } from '../../../../sheets/conditions/archetypes/axisCells';
import type { ComparedRow } from '../../../../sheets/conditions/comparison/comparedRows';
import { useWords } from '../../../app/words';
import { Fold } from '../../../shell/Fold';
import { useLines } from '../../../shell/lines';
import type { Axes } from '../data/axes';

const useStyles = makeStyles({
  axis: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  choices: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '220px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly axes: Axes;
  readonly lines: readonly ComparedRow[];
  readonly choose: (axes: Axes) => void;
  readonly reset: () => void;
  /** Nothing can be shown until something is chosen. */
  readonly open: boolean;
}

const AxisFields = ({
  axis,
  choice,
  rows,
  change,
}: {
  readonly axis: AxisName;
  readonly choice: AxisChoice;
  readonly rows: readonly ComparedRow[];
  readonly change: (choice: AxisChoice) => void;
}) => {
  const styles = useStyles();
  const lines = useLines();
  const { t } = useWords();
  const { conditions } = choice;
  return (
    <div className={styles.axis} role="group" aria-label={t(`conditionsArchetypes.axes.${axis}`)}>
      <h3 className={styles.heading}>{t(`conditionsArchetypes.axes.${axis}`)}</h3>
      <Field label={t('conditionsArchetypes.axes.name')}>
        <Input value={choice.name} onChange={(_event, { value }) => change({ ...choice, name: value })} />
      </Field>
      <div className={lines.pair}>
        <Field label={t('conditionsArchetypes.axes.low')}>
          <Input value={choice.low} onChange={(_event, { value }) => change({ ...choice, low: value })} />
        </Field>
        <Field label={t('conditionsArchetypes.axes.high')}>
          <Input value={choice.high} onChange={(_event, { value }) => change({ ...choice, high: value })} />
        </Field>
      </div>
      <div
        className={styles.choices}
        role="group"
        aria-label={`${t('conditionsArchetypes.axes.conditions')}: ${choice.name}`}
      >
        {rows.map(({ id, name }) => (
          <Checkbox
            key={id}
            checked={conditions.includes(id)}
            label={`${id} ${name}`}
            onChange={(_event, { checked }) =>
              change({
                ...choice,
                conditions: checked === true ? [...conditions, id] : conditions.filter((one) => one !== id),
              })
            }
          />
        ))}
      </div>
    </div>
  );
};

/** Which conditions form each axis, and what the axis is called. */
export const AxesFold = ({ axes, lines: rows, choose, reset, open }: Props) => {
  const lines = useLines();
  const { t } = useWords();
  return (
    <Fold
      title={t('conditionsArchetypes.axes.title')}
      aside={t('conditionsArchetypes.axes.aside', {
        result: axes.resultOrientation.conditions.join(', ') || '–',
        control: axes.control.conditions.join(', ') || '–',
      })}
      open={open}
    >
      {() => (
        <>
          <p className={lines.small}>{t('conditionsArchetypes.axes.text')}</p>
          {axisNames.map((axis) => (
            <AxisFields
              key={axis}
              axis={axis}
              choice={axes[axis]}
              rows={rows}
              change={(choice) => choose({ ...axes, [axis]: choice })}
            />
          ))}
          <p className={lines.small}>{t('conditionsArchetypes.axes.kept')}</p>
          <div>
            <Button size="small" onClick={reset}>
              {t('conditionsArchetypes.axes.back')}
            </Button>
          </div>
        </>
      )}
    </Fold>
  );
};
