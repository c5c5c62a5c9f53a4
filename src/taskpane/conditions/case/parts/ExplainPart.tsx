import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { settleExplainability, type Explainability } from '../../../../analysis/conditions/explainability';
import type { ExplainedCase } from '../../../../analysis/conditions/explainCase';
import { links } from '../../../../sheets/conditions/case/layout';
import type { CaseMunicipality } from '../../../../sheets/conditions/casework';
import { entryKeys } from '../../../../sheets/conditions/entries';
import { formatNumber } from '../../../../text/format';
import { useWords, type Words } from '../../../app/words';
import { FigureTable } from '../../../shell/FigureTable';
import { Fold } from '../../../shell/Fold';
import { useLines } from '../../../shell/lines';
import { Section } from '../../../shell/Section';
import { useCasework } from '../../state/useCasework';

/** The proposal and why it is not higher, or why there is none. */
const proposalInWords = ({ proposed, weakest, links: strengths }: ExplainedCase, { t, notation }: Words): string => {
  if (!proposed.ok) return t(`conditionsCase.pane.explain.${proposed.problems[0]!.code}`);
  const explainability = t(`conditionsCase.explainability.${proposed.value}`);
  const why =
    weakest === null
      ? t('conditionsCase.pane.explain.good')
      : t('conditionsCase.pane.explain.weakest', {
          name: t(`conditionsCase.links.${weakest}`),
          strength: formatNumber(strengths[weakest] ?? 0, notation, 1),
        });
  return `${t('conditionsCase.pane.explain.proposal', { explainability })} ${why}`;
};

interface Props {
  readonly explained: ExplainedCase;
  readonly municipality: CaseMunicipality;
}

/** What the person decides. A decision that departs from the proposal needs a reason. */
const Decision = ({ explained: { proposed }, municipality: { code, explainability } }: Props) => {
  const lines = useLines();
  const { t } = useWords();
  const { setMunicipality, places } = useCasework();
  const [settled, setSettled] = useState<Explainability | null>(explainability?.settled ?? null);
  const [reason, setReason] = useState(explainability?.reason ?? '');
  const [state, setState] = useState<'open' | 'missing' | 'saving' | 'saved'>('open');
  const save = async () => {
    const decision = settled === null ? null : { settled, reason: reason.trim() };
    const answer = decision === null ? null : settleExplainability(proposed.ok ? proposed.value : null, decision);
    if (answer !== null && !answer.ok) {
      setState('missing');
      return;
    }
    setState('saving');
    setState((await setMunicipality(code, { explainability: decision })) ? 'saved' : 'open');
  };
  return (
    <>
      <Field label={t('conditionsCase.pane.explain.choose')}>
        <Select
          select={{ className: lines.select }}
          value={settled ?? ''}
          onChange={(_event, { value }) => {
            setSettled(entryKeys.explainability.find((one) => one === value) ?? null);
            setState('open');
          }}
        >
          <option value="">{t('conditionsCase.pane.explain.asProposed')}</option>
          {entryKeys.explainability.map((one) => (
            <option key={one} value={one}>
              {t(`conditionsCase.explainability.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {settled !== null && (
        <Field
          label={t('conditionsCase.pane.explain.reason')}
          {...(state === 'missing' ? { validationMessage: t('conditionsCase.pane.explain.reasonNeeded') } : {})}
        >
          <Textarea
            value={reason}
            resize="vertical"
            onChange={(_event, { value }) => {
              setReason(value);
              setState('open');
            }}
          />
        </Field>
      )}
      <div className={lines.row}>
        <Button disabledFocusable={state === 'saving'} onClick={() => void save()}>
          {t('conditionsCase.pane.explain.save')}
        </Button>
        <span role="status" className={lines.small}>
          {state === 'saved' && t('conditionsCase.pane.explain.saved', { sheet: places.cases?.sheet.name ?? '' })}
        </span>
      </div>
    </>
  );
};

/** How well the conditions make the balance understandable: the proposal, and what the person makes of it. */
export const ExplainPart = (props: Props) => {
  const lines = useLines();
  const words = useWords();
  const { t, notation } = words;
  const { explained, municipality } = props;
  const { explainability } = municipality;
  return (
    <Section title={t('conditionsCase.pane.explain.title')}>
      <p className={lines.plain}>{proposalInWords(explained, words)}</p>
      {explainability !== null && (
        <p className={lines.plain}>
          {[
            t('conditionsCase.pane.explain.settled', {
              explainability: t(`conditionsCase.explainability.${explainability.settled}`),
            }),
            ...(explainability.reason === ''
              ? []
              : [t('conditionsCase.pane.explain.because', { reason: explainability.reason })]),
          ].join(' ')}
        </p>
      )}
      <p className={lines.small}>{t('conditionsCase.pane.explain.rule')}</p>
      <Decision
        key={JSON.stringify([municipality.code, explainability])}
        explained={explained}
        municipality={municipality}
      />
      <Fold title={t('conditionsCase.pane.explain.links')}>
        {() => (
          <FigureTable
            caption={t('conditionsCase.pane.explain.links')}
            headers={[t('conditionsCase.pane.explain.link'), t('conditionsCase.pane.explain.strength')]}
            rows={links.map((link) => {
              const strength = explained.links[link];
              return {
                key: link,
                name: t(`conditionsCase.links.${link}`),
                cells: [strength === null ? '–' : formatNumber(strength, notation, 1)],
              };
            })}
          />
        )}
      </Fold>
    </Section>
  );
};
