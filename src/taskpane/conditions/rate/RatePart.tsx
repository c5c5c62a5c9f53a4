import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type KeyboardEvent } from 'react';
import type { Casework } from '../../../sheets/conditions/casework';
import { useWords } from '../../app/words';
import { ConditionsFrame } from '../ConditionsFrame';
import { ProblemsBar } from '../framework/ProblemsBar';
import { NothingYet } from '../parts/NothingYet';
import { useRatingColours } from '../ratingColours';
import { useCasework } from '../state/useCasework';
import { Inspector } from './parts/Inspector';
import { RateFooter } from './parts/RateFooter';
import { RaterSwitch } from './parts/RaterSwitch';
import { SecondRater } from './parts/SecondRater';
import { StartHere } from './parts/StartHere';
import { RatersView } from './second/RatersView';
import { useRating, type RatingValue } from './useRating';

const useStyles = makeStyles({
  // The frame lays out what stands in it; this only carries colours and keys.
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  foot: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Alt with an arrow: the next municipality. In a list of choices those keys open the list. */
const neighbourKeys =
  (value: RatingValue) =>
  (event: KeyboardEvent): void => {
    const steps = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (!event.altKey || steps === null || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    value.neighbour(steps);
  };

const NumbersView = lazy(async () => ({ default: (await import('./numbers/NumbersView')).NumbersView }));

const Waiting = () => {
  const { t } = useWords();
  return (
    <ConditionsFrame>
      <span role="status">{t('door.loading')}</span>
    </ConditionsFrame>
  );
};

const Rating = ({ casework }: { readonly casework: Casework }) => {
  const styles = useStyles();
  const colours = useRatingColours();
  const { t } = useWords();
  const value = useRating(casework);
  const [isBlind, setBlind] = useState(true);
  const [room, setRoom] = useState<'rating' | 'numbers' | 'raters'>('rating');
  const { open, target, go } = value;
  const back = (): void => setRoom('rating');
  if (room === 'numbers' && open !== null)
    return (
      <Suspense fallback={<Waiting />}>
        <NumbersView key={open.line.code} casework={casework} line={open.line} rater={target.rater} back={back} />
      </Suspense>
    );
  if (room === 'raters' && casework.secondRatings !== null)
    return (
      <RatersView
        casework={casework}
        order={value.order}
        back={back}
        look={(next) => {
          setBlind(false);
          go(next);
          back();
        }}
      />
    );
  const keys = neighbourKeys(value);
  return (
    <ConditionsFrame
      aside={t('conditionsRate.follows')}
      footer={
        <div className={styles.foot} onKeyDown={keys}>
          <RateFooter value={value} />
        </div>
      }
    >
      <div className={`${colours} ${styles.all}`} onKeyDown={keys}>
        <ProblemsBar />
        {casework.secondRatings !== null && (
          <RaterSwitch
            rater={target.rater}
            choose={(rater) => go({ ...target, rater })}
            isBlind={isBlind}
            setBlind={setBlind}
          />
        )}
        {open === null ? (
          <StartHere value={value} />
        ) : (
          <Inspector value={value} open={open} isBlind={isBlind} toNumbers={() => setRoom('numbers')} />
        )}
        <SecondRater hasSecond={casework.secondRatings !== null} compare={() => setRoom('raters')} />
      </div>
    </ConditionsFrame>
  );
};

/** Rating conditions, one cell at a time. */
export const RatePart = () => {
  const { t } = useWords();
  const { casework } = useCasework();
  if (casework === null) return <NothingYet text={t('conditionsRate.none.text')} />;
  if (casework.framework.conditions.every(({ use }) => use !== 'yes'))
    return <NothingYet text={t('conditionsRate.none.noLines')} />;
  if (casework.municipalities.length === 0) return <NothingYet text={t('conditionsRate.none.noMunicipalities')} />;
  return <Rating casework={casework} />;
};
