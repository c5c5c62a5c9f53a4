import { Button, Checkbox, Field, Input, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CombineRule } from '../../../../analysis/conditions/combineRatings';
import type { ReductionStep } from '../../../../analysis/conditions/reduction';
import type { ComparedRow } from '../../../../sheets/conditions/comparison/comparedRows';
import { useWords } from '../../../app/words';
import { useLines } from '../../../shell/lines';
import { useCasework } from '../../state/useCasework';
import { freeStepId, methodNames, type Proposals } from '../data/proposedSteps';

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '240px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

const methods = [1, 2, 3, 4, 5] as const;
type Method = (typeof methods)[number];
const rules = ['max', 'mean', 'min'] as const satisfies readonly CombineRule[];

interface Props {
  /** What is compared now. */
  readonly rows: readonly ComparedRow[];
  readonly steps: readonly ReductionStep[];
  readonly proposals: Proposals;
}

/** What the ratings propose for this way: what to tick to begin with, and what a person has to decide about. */
const proposed = (method: Method, proposals: Proposals): readonly string[] | null => {
  switch (method) {
    case 1:
      return proposals.alike;
    case 4:
      return proposals.noRelation;
    case 5:
      return proposals.noDifference;
    default:
      return null;
  }
};

interface Draft {
  readonly method: Method;
  readonly conditions: readonly string[];
  readonly code: string;
  readonly rule: CombineRule;
  readonly reason: string;
}

const emptyDraft = (method: Method, proposals: Proposals): Draft => ({
  method,
  conditions: proposed(method, proposals) ?? [],
  code: '',
  rule: method === 3 ? 'max' : 'mean',
  reason: '',
});

type Lack = 'needConditions' | 'needTwo' | 'needReason' | 'needCode';

const lacksOf = ({ method, conditions, code, reason }: Draft, rows: readonly ComparedRow[]): readonly Lack[] => {
  const taken = rows.some(({ id }) => id === code.trim() && !conditions.includes(id));
  return [
    ...(method !== 3 && conditions.length === 0 ? (['needConditions'] as const) : []),
    ...(method === 3 && conditions.length < 2 ? (['needTwo'] as const) : []),
    ...(method === 3 && (code.trim() === '' || taken) ? (['needCode'] as const) : []),
    ...(reason.trim() === '' ? (['needReason'] as const) : []),
  ];
};

const stepOf = ({ method, conditions, code, rule, reason }: Draft, id: string): ReductionStep =>
  method === 3
    ? { id, method, conditions, into: code.trim(), rule, reason: reason.trim() }
    : { id, method, conditions, reason: reason.trim() };

/** Conditions to tick, those proposed first and ticked. */
const Conditions = ({
  rows,
  draft,
  proposals,
  choose,
}: Pick<Props, 'rows' | 'proposals'> & {
  readonly draft: Draft;
  readonly choose: (conditions: readonly string[]) => void;
}) => {
  const styles = useStyles();
  const lines = useLines();
  const { t } = useWords();
  const found = proposed(draft.method, proposals);
  const nearly = draft.method === 1 ? proposals.nearlyAlike : [];
  const sort = ({ id }: ComparedRow): number => (found?.includes(id) === true ? 0 : nearly.includes(id) ? 1 : 2);
  const ordered = [...rows].sort((a, b) => sort(a) - sort(b));
  const remark = (row: ComparedRow): readonly string[] => {
    if (sort(row) === 2) return [];
    return [t(sort(row) === 0 ? 'conditionsCompare.reduction.proposed' : 'conditionsCompare.reduction.nearly')];
  };
  return (
    <>
      {found?.length === 0 && <p className={lines.small}>{t('conditionsCompare.reduction.noProposal')}</p>}
      <div className={styles.choices} role="group" aria-label={t('conditionsCompare.reduction.choose')}>
        {ordered.map((row) => (
          <Checkbox
            key={row.id}
            checked={draft.conditions.includes(row.id)}
            label={[`${row.id} ${row.name}`, ...remark(row)].join(' · ')}
            onChange={(_event, { checked }) =>
              choose(
                checked === true ? [...draft.conditions, row.id] : draft.conditions.filter((one) => one !== row.id),
              )
            }
          />
        ))}
      </div>
    </>
  );
};

/** One more step: a way, the conditions it is about, and the reason. */
export const NewStep = ({ rows, steps, proposals }: Props) => {
  const styles = useStyles();
  const lines = useLines();
  const { t } = useWords();
  const { addStep, saving } = useCasework();
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(1, proposals));
  const [asked, setAsked] = useState(false);
  const [allowFive, setAllowFive] = useState(false);
  const lacks = lacksOf(draft, rows);
  const said = (...some: readonly Lack[]): string | null => {
    const lack = asked ? some.find((one) => lacks.includes(one)) : undefined;
    return lack === undefined ? null : t(`conditionsCompare.reduction.${lack}`);
  };
  const apply = async (): Promise<void> => {
    if (lacks.length > 0) {
      setAsked(true);
      return;
    }
    if (!(await addStep(stepOf(draft, freeStepId(steps))))) return;
    setAsked(false);
    setDraft({ ...draft, conditions: [], code: '', reason: '' });
  };
  return (
    <>
      <h3 className={styles.heading}>{t('conditionsCompare.reduction.new')}</h3>
      <Field label={t('conditionsCompare.reduction.method')}>
        <Select
          value={String(draft.method)}
          onChange={(_event, { value }) =>
            setDraft(emptyDraft(methods.find((one) => String(one) === value) ?? 1, proposals))
          }
        >
          {methods
            .filter((method) => method !== 5 || allowFive)
            .map((method) => (
              <option key={method} value={method}>
                {t(`conditionsCompare.reduction.methods.${methodNames[method]}`)}
              </option>
            ))}
        </Select>
      </Field>
      <p className={lines.small}>{t(`conditionsCompare.reduction.rules.${methodNames[draft.method]}`)}</p>
      <Checkbox
        checked={allowFive}
        label={t('conditionsCompare.reduction.allowFive')}
        onChange={(_event, { checked }) => {
          setAllowFive(checked === true);
          if (checked !== true && draft.method === 5) setDraft(emptyDraft(1, proposals));
        }}
      />
      <span>{t('conditionsCompare.reduction.choose')}</span>
      <Conditions
        rows={rows}
        draft={draft}
        proposals={proposals}
        choose={(conditions) => setDraft({ ...draft, conditions })}
      />
      {said('needConditions', 'needTwo') !== null && (
        <p role="alert" className={mergeClasses(lines.small, styles.error)}>
          {said('needConditions', 'needTwo')}
        </p>
      )}
      {draft.method === 3 && (
        <>
          <Field label={t('conditionsCompare.reduction.code')} required validationMessage={said('needCode')}>
            <Input
              value={draft.code}
              placeholder={draft.conditions.join('+')}
              onChange={(_event, { value }) => setDraft({ ...draft, code: value })}
            />
          </Field>
          <Field label={t('conditionsCompare.reduction.rule')}>
            <Select
              value={draft.rule}
              onChange={(_event, { value }) =>
                setDraft({ ...draft, rule: rules.find((one) => one === value) ?? 'max' })
              }
            >
              {rules.map((rule) => (
                <option key={rule} value={rule}>
                  {t(`conditionsCompare.reduction.combine.${rule}`)}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      <Field
        label={t('conditionsCompare.reduction.reason')}
        hint={t('conditionsCompare.reduction.reasonHint')}
        required
        validationMessage={said('needReason')}
      >
        <Input value={draft.reason} onChange={(_event, { value }) => setDraft({ ...draft, reason: value })} />
      </Field>
      <div>
        <Button size="small" disabledFocusable={saving} onClick={() => void apply()}>
          {t('conditionsCompare.reduction.apply')}
        </Button>
      </div>
    </>
  );
};
