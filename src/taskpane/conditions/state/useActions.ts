import { useMemo, useRef, useState } from 'react';
import type { Casework, Reasoning } from '../../../sheets/conditions/casework';
import type { LogEntry } from '../../../workbook/port/workbook';
import { useServices } from '../../app/services';
import { useWords } from '../../app/words';
import type { Change } from '../data/edits/change';
import { completeMatrices } from '../data/edits/complete';
import { apartChange, changeOfUse, newCondition, togetherChange } from '../data/edits/framework';
import { municipalityChange, newMunicipalities, resultsChange } from '../data/edits/municipality';
import { rateChange, type RatingChange } from '../data/edits/rating';
import { reasonedRatings, reasoningChange } from '../data/edits/reasoning';
import { newStep, withoutStep } from '../data/edits/reduction';
import { newRelation, withoutRelation } from '../data/edits/relations';
import { inOne } from '../data/edits/sheetEdits';
import type { Rater } from '../data/places';
import { logEntry } from './houseSheets';
import {
  apartTold,
  municipalityTold,
  ratingTold,
  ratingsTold,
  relationTold,
  simplyTold,
  stepTold,
  togetherTold,
  lineTold,
  type Told,
} from './logWords';
import { caseworkWith, type PendingRating } from './pending';
import type { CaseworkActions } from './useCasework';
import type { CaseworkStore } from './useSheetsOfCasework';

type CellActions = Omit<
  CaseworkActions,
  'refresh' | 'prepare' | 'complete' | 'addSecondRater' | 'goTo' | 'forgetFailure'
> & { readonly completeMatrices: () => Promise<boolean> };

export interface Actions {
  readonly actions: CellActions;
  /** As the person sees it: with the ratings that are on their way. */
  readonly casework: Casework | null;
}

const namesOf = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join(', ');

const withoutReasoning = (
  changes: readonly PendingRating[],
  reasonings: readonly Reasoning[],
): readonly PendingRating[] =>
  changes.filter(
    (change) =>
      !reasonings.some(
        ({ condition, municipality }) => condition === change.condition && municipality === change.municipality,
      ),
  );

/** Everything a person can change on the working sheets cell by cell, each with its line in the log. */
export const useActions = ({ known, perform }: CaseworkStore): Actions => {
  const { clock, version } = useServices();
  const words = useWords();
  const [pending, setPending] = useState<readonly PendingRating[]>([]);
  const count = useRef(0);
  /** Of whom the log tells already that they rated in this session. */
  const rated = useRef(new Set<Rater>());
  const read = known?.reading.casework ?? null;
  const seen = useMemo(() => (read === null ? null : caseworkWith(read, pending)), [read, pending]);
  const actions = useMemo((): CellActions => {
    const sheets = namesOf(Object.values(known?.sheets ?? {}).map(({ sheet }) => sheet));
    const entries = (told: Told | null): readonly LogEntry[] =>
      told === null ? [] : [logEntry(sheets, told.what, { moment: clock(), version, words }, told.skipped)];
    const does = (change: Change, told: Told | null): Promise<boolean> => perform(change, entries(told));
    const rateAll = async (
      changes: readonly RatingChange[],
      rater: Rater,
      tell: (waiting: readonly PendingRating[]) => Told | null,
      reasonings: readonly Reasoning[] = [],
    ): Promise<boolean> => {
      const waiting = changes.map((change) => ({ ...change, rater, id: ++count.current }));
      const ids = new Set(waiting.map(({ id }) => id));
      const before = rater === 'first' ? seen?.ratings : seen?.secondRatings;
      setPending((all) => [...all, ...waiting]);
      const change = inOne([
        rateChange(waiting, rater, before ?? null),
        // What comes with a reasoning of its own is on that line already.
        ...(rater === 'first' ? [reasonedRatings(withoutReasoning(waiting, reasonings))] : []),
        reasoningChange(reasonings, seen),
      ]);
      const isStored = await does(change, tell(waiting));
      setPending((all) => all.filter(({ id }) => !ids.has(id)));
      return isStored;
    };
    return {
      rate: async (condition, municipality, rating, rater = 'first') => {
        const before = (rater === 'first' ? seen?.ratings : seen?.secondRatings)?.get(condition)?.get(municipality);
        const isFirst = rating !== null && before === undefined && !rated.current.has(rater);
        // Before it is stored: the next rating need not wait for this one.
        if (isFirst) rated.current.add(rater);
        const isStored = await rateAll([{ condition, municipality, rating }], rater, ([one]) =>
          (isFirst ? ratingsTold : ratingTold)(seen, one!, words),
        );
        if (isFirst && !isStored) rated.current.delete(rater);
        return isStored;
      },
      rateAll: (changes, why, rater = 'first', reasonings = []) =>
        rateAll(changes, rater, () => ({ what: why, skipped: '' }), reasonings),
      saveReasoning: (line) => does(reasoningChange([line], seen), null),
      setMunicipality: (code, change) =>
        does(municipalityChange(code, change, seen), municipalityTold(seen, code, change, words)),
      setResults: (results) => does(resultsChange(results), simplyTold('results', namesOf(results), words)),
      addMunicipalities: (added) => does(newMunicipalities(added), simplyTold('added', namesOf(added), words)),
      setUse: (code, change) => does(changeOfUse(code, change), lineTold(seen, code, change, words)),
      takeTogether: (together) => does(togetherChange(together), togetherTold(together, words)),
      takeApart: (code, reason) => does(apartChange(code, reason), apartTold(seen, code, reason, words)),
      addCondition: (line, levelName) =>
        does(newCondition(line, levelName), simplyTold('condition', `${line.code} ${line.name}`, words)),
      addRelation: (line) => does(newRelation(line), relationTold(seen, 'relation', line.from, line.to, words)),
      removeRelation: (from, to) =>
        does(withoutRelation(from, to), relationTold(seen, 'relationAway', from, to, words)),
      addStep: (step) => does(newStep(step), stepTold(step, words)),
      undoStep: (id) => does(withoutStep(id), simplyTold('stepAway', id, words)),
      completeMatrices: () => does(completeMatrices, simplyTold('completed', '', words)),
    };
  }, [known, perform, seen, clock, version, words]);
  return { actions, casework: seen };
};
