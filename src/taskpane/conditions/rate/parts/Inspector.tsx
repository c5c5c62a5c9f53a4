import { useMemo } from 'react';
import { codesOf } from '../../../../sheets/conditions/interview/linked';
import { useWords } from '../../../app/words';
import { Fold } from '../../../shell/Fold';
import { Section } from '../../../shell/Section';
import { isOrdered } from '../data/cells';
import { municipalityInWords } from '../../../../sheets/conditions/municipalityInWords';
import { otherRating } from '../data/target';
import type { OpenRating, RatingValue } from '../useRating';
import { ConditionHead } from './ConditionHead';
import { useLooks } from './looks';
import { PickTarget } from './PickTarget';
import { ProgressLine } from './ProgressLine';
import { QuestionsFold } from './QuestionsFold';
import { RatingPart } from './RatingPart';
import { ReasoningPart } from './ReasoningPart';
import { RelationsList } from './RelationsList';

interface Props {
  readonly value: RatingValue;
  readonly open: OpenRating;
  /** The other rater's choices stay out of sight. */
  readonly isBlind: boolean;
  readonly toNumbers: () => void;
}

/** Everything about one rating: what it is about, the choice, how the others stand, why, and what is assumed to go with it. */
export const Inspector = ({ value, open, isBlind, toNumbers }: Props) => {
  const looks = useLooks();
  const { t } = useWords();
  const { casework, lines, target, go, rate } = value;
  const { line, municipality, progress, relations } = open;
  const { conditions, levels } = casework.framework;
  const members = useMemo(() => conditions.filter(({ partOf }) => partOf === line.code), [conditions, line]);
  const names = useMemo(() => new Map(conditions.map(({ code, name }) => [code, name] as const)), [conditions]);
  const ordered = useMemo(() => isOrdered(casework.municipalities), [casework.municipalities]);
  const asked = useMemo(() => codesOf(casework.framework, line.code), [casework.framework, line]);
  const hidesReasoning = open.target.rater === 'second' && isBlind;
  return (
    <>
      <ProgressLine progress={progress} municipality={municipalityInWords(municipality)} />
      <ConditionHead
        line={line}
        levelName={levels.find(({ level }) => level === line.level)?.name ?? ''}
        members={members}
      />
      <QuestionsFold conditions={asked} />
      <RatingPart
        open={open}
        isOrdered={ordered}
        other={isBlind || casework.secondRatings === null ? undefined : otherRating(casework, open.target)}
        rate={rate}
        toNumbers={toNumbers}
      />
      {hidesReasoning ? (
        <p className={looks.small}>{t('conditionsRate.reasoning.hidden')}</p>
      ) : (
        <ReasoningPart condition={line.code} municipality={municipality.code} />
      )}
      {relations.length > 0 && (
        <Section title={t('conditionsRate.relations.title')}>
          <RelationsList key={line.code} relations={relations} names={names} />
        </Section>
      )}
      <Fold title={t('conditionsRate.start.change')}>
        {() => <PickTarget lines={lines} municipalities={casework.municipalities} target={target} go={go} />}
      </Fold>
    </>
  );
};
