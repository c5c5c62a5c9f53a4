import { Button, Checkbox, Field, Radio, RadioGroup, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { RatingMethod } from '../../../../analysis/conditions/ratingsFromNumbers';
import type { Casework, ConditionLine } from '../../../../sheets/conditions/casework';
import { counted, useWords } from '../../../app/words';
import { Notice } from '../../../shell/Notice';
import { Section } from '../../../shell/Section';
import { ConditionsFrame } from '../../ConditionsFrame';
import { ratingsPlace, type Rater } from '../../data/places';
import { useRatingColours } from '../../ratingColours';
import { useCasework } from '../../state/useCasework';
import { BackToRating } from '../parts/BackToRating';
import { municipalityInWords } from '../../../../sheets/conditions/municipalityInWords';
import { useLooks } from '../parts/looks';
import { FiguresPicker } from './FiguresPicker';
import { namesInWords } from './figureWords';
import { ProposalTable } from './ProposalTable';
import { useFromFigures, type FromFiguresValue } from './useFromFigures';

const methods: readonly RatingMethod[] = ['thirds', 'naturalBreaks', 'standardDeviations'];

/** Fewer have no low, medium and high among them. */
const fewest = 3;

/** How figures become ratings: what is favourable, and how the municipalities are divided. */
const Choices = ({ value }: { readonly value: FromFiguresValue }) => {
  const { t } = useWords();
  const { from } = value;
  if (from === null) return null;
  return (
    <>
      <Field hint={t('conditionsRate.numbers.directionInfo')}>
        <Switch
          checked={from.higherIsFavourable}
          label={t('conditionsRate.numbers.direction')}
          onChange={(_event, { checked }) => value.setHigher(checked)}
        />
      </Field>
      <Field label={t('conditionsRate.numbers.method')} hint={t(`conditionsRate.numbers.methodInfo.${from.method}`)}>
        <RadioGroup
          value={from.method}
          onChange={(_event, data) => value.setMethod(methods.find((one) => one === data.value) ?? from.method)}
        >
          {methods.map((method) => (
            <Radio key={method} value={method} label={t(`conditionsRate.numbers.methods.${method}`)} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
};

/** What comes of it, and who is left out. */
const Preview = ({ value }: { readonly value: FromFiguresValue }) => {
  const looks = useLooks();
  const words = useWords();
  const { t } = words;
  const { from, proposals, replaceable } = value;
  if (from === null) return null;
  const missing = proposals.filter((proposal) => proposal.value === null);
  return (
    <Section title={t('conditionsRate.numbers.table')}>
      {proposals.length - missing.length < fewest ? (
        <Notice intent="warning">{t('conditionsRate.numbers.few')}</Notice>
      ) : (
        <ProposalTable proposals={proposals} figures={from.figures} />
      )}
      {missing.length > 0 && (
        <p className={looks.small}>
          {t('conditionsRate.numbers.missing', {
            ...counted(missing.length, words),
            names: namesInWords(
              missing.map(({ municipality }) => municipalityInWords(municipality)),
              words,
            ),
          })}
        </p>
      )}
      {replaceable > 0 && (
        <Checkbox
          checked={value.replaces}
          label={t('conditionsRate.numbers.replace', counted(replaceable, words))}
          onChange={(_event, { checked }) => value.setReplaces(checked === true)}
        />
      )}
    </Section>
  );
};

interface Props {
  readonly casework: Casework;
  readonly line: ConditionLine;
  readonly rater: Rater;
  readonly back: () => void;
}

/** Ratings of one condition from figures: choose, look, and only then write, for all municipalities at once. */
export const NumbersView = ({ casework, line, rater, back }: Props) => {
  const looks = useLooks();
  const colours = useRatingColours();
  const words = useWords();
  const { t } = words;
  const { places, saving } = useCasework();
  const value = useFromFigures(casework, line, rater);
  const [done, setDone] = useState<{ readonly count: number } | null>(null);
  const { changes, from, proposals } = value;
  const name = `${line.code} ${line.name}`;
  const isEnough = from !== null && proposals.filter(({ rating }) => rating !== null).length >= fewest;
  const write = async (): Promise<void> => {
    const count = changes.length;
    if (await value.write()) setDone({ count });
  };
  return (
    <ConditionsFrame
      footer={
        <>
          {isEnough && (
            <Button appearance="primary" disabled={changes.length === 0 || saving} onClick={() => void write()}>
              {t('conditionsRate.numbers.write', counted(changes.length, words))}
            </Button>
          )}
          {isEnough && changes.length === 0 && (
            <span>
              {t(value.replaceable > 0 ? 'conditionsRate.numbers.tickFirst' : 'conditionsRate.numbers.nothing')}
            </span>
          )}
          <span>{t('conditionsRate.numbers.foot', { sheet: ratingsPlace(places, rater)?.sheet.name ?? '' })}</span>
        </>
      }
    >
      <div className={`${colours} ${looks.column}`}>
        <BackToRating back={back} />
        {done !== null && (
          <Notice intent="success" focusOn={done}>
            {t('conditionsRate.numbers.done', { ...counted(done.count, words), condition: name })}
          </Notice>
        )}
        <Section title={t('conditionsRate.numbers.title')}>
          <p className={looks.plain}>{t('conditionsRate.numbers.intro', { condition: name })}</p>
          <FiguresPicker value={value} chosen={value.key} choose={value.choose} />
          <Choices value={value} />
        </Section>
        <Preview value={value} />
      </div>
    </ConditionsFrame>
  );
};
