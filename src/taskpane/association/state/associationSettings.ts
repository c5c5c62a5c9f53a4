import type { MoreSetting } from '../../../sheets/house/settingsSheet';
import type { Words } from '../../app/words';
import { denominatorIds } from '../../../reference/measures';
import { forms, noOutcomeChoices, type MeasureChoice, type OutcomeChoices } from '../data/choices';
import type { AssociationState } from './associationState';

/** Keys on `Saldo Instellingen`, the same in every language. */
const keys = {
  sources: 'outcomeSources',
  skipped: 'outcomeSkipped',
  mergers: 'outcomeMergers',
  measure: 'outcome:',
} as const;

const separator = '; ';

const choiceInKeys = (choice: Partial<MeasureChoice>, answer: string | undefined): string =>
  [
    ...Object.entries(choice).map(([key, value]) => `${key}=${String(value)}`),
    ...(answer === undefined ? [] : [`odd=${answer}`]),
  ].join(separator);

/** What a person decided in step 2, as rows of the settings sheet. Only what differs from our proposals; nothing without outcomes. */
export const associationSettings = ({ sources, choices }: AssociationState, { t }: Words): readonly MoreSetting[] => {
  if (sources.length === 0) return [];
  const measures = [...new Set([...Object.keys(choices.measures), ...Object.keys(choices.answers)])];
  return [
    {
      key: keys.sources,
      value: sources.map(({ reference }) => reference).join(separator),
      meaning: t('clues.settings.sources'),
    },
    ...measures.map((measure) => ({
      key: keys.measure + measure,
      value: choiceInKeys(choices.measures[measure] ?? {}, choices.answers[measure]),
      meaning: t('clues.settings.measure'),
    })),
    ...(choices.skipped.length === 0
      ? []
      : [{ key: keys.skipped, value: choices.skipped.join(separator), meaning: t('clues.settings.skipped') }]),
    ...(choices.sumMergers ? [{ key: keys.mergers, value: 'summed', meaning: t('clues.settings.mergers') }] : []),
  ];
};

const partsOf = (stored: string | undefined): readonly string[] =>
  (stored ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The tables of outcomes of last time. */
export const storedSources = (stored: Readonly<Record<string, string>>): readonly string[] =>
  partsOf(stored[keys.sources]);

const truth = (value: string | undefined): boolean | undefined =>
  value === 'true' ? true : value === 'false' ? false : undefined;

/** What stands in a row that a person may have changed: what we do not know is left out. */
const choiceFrom = (parts: ReadonlyMap<string, string>): Partial<MeasureChoice> => {
  const used = truth(parts.get('used'));
  const high = truth(parts.get('highIsFavourable'));
  const component = (['volume', 'price'] as const).find((known) => known === parts.get('component'));
  const form = forms.find((known) => known === parts.get('form'));
  const denominator = [...denominatorIds, 'unknown' as const].find((known) => known === parts.get('denominator'));
  return {
    ...(used === undefined ? {} : { used }),
    ...(high === undefined ? {} : { highIsFavourable: high }),
    ...(component === undefined ? {} : { component }),
    ...(form === undefined ? {} : { form }),
    ...(denominator === undefined ? {} : { denominator }),
  };
};

/** The choices of last time. */
export const storedChoices = (stored: Readonly<Record<string, string>>): OutcomeChoices => {
  const measures: Record<string, Partial<MeasureChoice>> = {};
  const answers: Record<string, 'convert' | 'keep'> = {};
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith(keys.measure)) continue;
    const parts = new Map(partsOf(value).map((part) => part.split('=') as [string, string]));
    const measure = key.slice(keys.measure.length);
    measures[measure] = choiceFrom(parts);
    const odd = parts.get('odd');
    if (odd === 'convert' || odd === 'keep') answers[measure] = odd;
  }
  return {
    ...noOutcomeChoices,
    measures,
    answers,
    skipped: partsOf(stored[keys.skipped]),
    sumMergers: stored[keys.mergers]?.trim() === 'summed',
  };
};
