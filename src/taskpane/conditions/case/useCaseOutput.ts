import { useState } from 'react';
import type { CaseView } from '../../../sheets/conditions/case/caseModel';
import { formatMoment } from '../../../text/format';
import { useServices } from '../../app/services';
import { useWords } from '../../app/words';
import { useSession } from '../../session/useSession';
import { useCasework } from '../state/useCasework';
import { useResultSheets, type ResultSheets } from '../state/useResultSheets';
import { casePlaces } from './data/casePlaces';
import { caseRequest } from './data/caseRequest';
import { ratedMunicipalities } from './data/view';
import type { CaseValue } from './useCase';

/** More sheets at once only after asking. */
export const mostAtOnce = 15;

export interface CaseOutput {
  readonly result: ResultSheets;
  /** Positions of the municipalities that would be drawn. */
  readonly targets: readonly number[];
  readonly forAll: boolean;
  readonly setForAll: (forAll: boolean) => void;
  /** Many sheets: the person is asked first. */
  readonly asking: boolean;
  readonly stopAsking: () => void;
  /** Draws the municipality in view or, when chosen, all that have a rating. */
  readonly draw: () => Promise<void>;
  /** After asking: so many of them. */
  readonly drawFirst: (count: number) => Promise<void>;
}

/** What the button of this screen writes; `null` as long as there is nothing to draw or a working sheet cannot be found. */
export const useCaseOutput = ({ casework, choice, model }: CaseValue): CaseOutput | null => {
  const { clock } = useServices();
  const words = useWords();
  const { session } = useSession();
  const { places, isSample } = useCasework();
  const result = useResultSheets();
  const [forAll, setForAll] = useState(false);
  const [asking, setAsking] = useState(false);
  const found = casePlaces(places);
  const rated = ratedMunicipalities(casework);
  const { view } = model;
  const targets = forAll ? rated : rated.filter((index) => index === view.index);
  if (found === null || rated.length === 0) return null;

  const send = async (indices: readonly number[]): Promise<void> => {
    setAsking(false);
    const views = indices.map((index): CaseView => ({ ...view, index }));
    await result.write(() =>
      caseRequest(
        views,
        {
          showAll: choice.showAll,
          places: found,
          formulas: session.settings.formulas,
          time: formatMoment(clock(), words.notation),
          sample: isSample,
        },
        words,
      ),
    );
  };

  return {
    result,
    targets,
    forAll,
    setForAll,
    asking,
    stopAsking: () => setAsking(false),
    draw: async () => {
      if (targets.length > mostAtOnce) setAsking(true);
      else await send(targets);
    },
    drawFirst: (count) => send(targets.slice(0, count)),
  };
};
