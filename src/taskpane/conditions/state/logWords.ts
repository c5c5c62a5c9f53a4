import type { ReductionStep } from '../../../analysis/conditions/reduction';
import type { Casework } from '../../../sheets/conditions/casework';
import { entryText } from '../../../sheets/conditions/entries';
import type { Words } from '../../app/words';
import type { Together, UseChange } from '../data/edits/framework';
import type { MunicipalityChange } from '../data/edits/municipality';
import type { PendingRating } from './pending';

/** What an action gets in the log: what was done, and who or what is left out by it. */
export interface Told {
  readonly what: string;
  readonly skipped: string;
}

const told = (what: string, skipped = ''): Told => ({ what, skipped });

const conditionIn = (seen: Casework | null, code: string): string => {
  const found = seen?.framework.conditions.find((line) => line.code === code);
  return found === undefined ? code : `${found.code} ${found.name}`;
};

const municipalityIn = (seen: Casework | null, code: string): string =>
  seen?.municipalities.find((one) => one.code === code)?.name ?? code;

/**
 * A change of mind. `null` when it is none: a first rating stands in the matrix, and the log tells once per session that ratings
 * were given, see {@link ratingsTold}.
 */
export const ratingTold = (seen: Casework | null, change: PendingRating, { t, language }: Words): Told | null => {
  const { condition, municipality, rating, rater } = change;
  const before = (rater === 'first' ? seen?.ratings : seen?.secondRatings)?.get(condition)?.get(municipality);
  if (before === undefined || before === rating) return null;
  return told(
    t('conditionsFrame.log.rating', {
      condition: conditionIn(seen, condition),
      municipality: municipalityIn(seen, municipality),
      before: entryText('rating', before, language),
      after: rating === null ? t('conditionsFrame.log.blank') : entryText('rating', rating, language),
    }),
  );
};

/** Once per session and rater: from here on ratings were given, the first of them this one. */
export const ratingsTold = (
  seen: Casework | null,
  { condition, municipality, rater }: PendingRating,
  { t }: Words,
): Told =>
  told(
    t(`conditionsFrame.log.${rater === 'first' ? 'ratings' : 'secondRatings'}`, {
      condition: conditionIn(seen, condition),
      municipality: municipalityIn(seen, municipality),
    }),
  );

const decisions = (
  { counts, explainability, place }: MunicipalityChange,
  { t, language }: Words,
): readonly string[] => [
  ...(counts === undefined ? [] : [t(counts ? 'conditionsFrame.log.counts' : 'conditionsFrame.log.countsNot')]),
  ...(explainability === undefined
    ? []
    : [
        t('conditionsFrame.log.explainability', {
          what:
            explainability === null
              ? t('conditionsFrame.log.proposal')
              : entryText('explainability', explainability.settled, language),
        }),
      ]),
  ...(place === undefined
    ? []
    : [
        t('conditionsFrame.log.place', {
          what: place === null ? t('conditionsFrame.log.computed') : entryText('archetype', place.archetype, language),
        }),
      ]),
];

export const municipalityTold = (
  seen: Casework | null,
  code: string,
  change: MunicipalityChange,
  words: Words,
): Told => {
  const name = municipalityIn(seen, code);
  const reasons = [change.countsReason, change.explainability?.reason, change.place?.reason];
  const parts = [...decisions(change, words), ...reasons.filter((reason) => reason !== undefined && reason !== '')];
  return told(`${name}: ${parts.join('; ')}`, change.counts === false ? name : '');
};

export const lineTold = (seen: Casework | null, code: string, change: UseChange, { t }: Words): Told => {
  const condition = conditionIn(seen, code);
  return change.use === 'yes'
    ? told(t('conditionsFrame.log.used', { condition }))
    : told(t('conditionsFrame.log.dropped', { condition, reason: change.reason }), condition);
};

export const togetherTold = ({ members, code, reason }: Together, { t }: Words): Told =>
  told(t('conditionsFrame.log.together', { list: members.join(', '), code, reason }));

export const apartTold = (seen: Casework | null, code: string, reason: string, { t }: Words): Told =>
  told(t('conditionsFrame.log.apart', { condition: conditionIn(seen, code), reason }));

export const relationTold = (
  seen: Casework | null,
  what: 'relation' | 'relationAway',
  from: string,
  to: string,
  { t }: Words,
): Told => told(t(`conditionsFrame.log.${what}`, { from: conditionIn(seen, from), to: conditionIn(seen, to) }));

export const stepTold = ({ id, method, conditions, reason }: ReductionStep, { t }: Words): Told =>
  told(
    t('conditionsFrame.log.reduction', { id, method, list: conditions.join(', '), reason }),
    method === 3 ? '' : conditions.join(', '),
  );

/** A sentence about several municipalities or one condition. */
export const simplyTold = (
  what: 'results' | 'added' | 'condition' | 'stepAway' | 'completed',
  list: string,
  { t }: Words,
): Told => told(t(`conditionsFrame.log.${what}`, { list }));
