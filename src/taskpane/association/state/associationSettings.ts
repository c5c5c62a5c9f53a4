import type { MoreSetting } from '../../../sheets/house/settingsSheet';
import type { Words } from '../../app/words';
import { denominatorIds } from '../../../reference/measures';
import { forms, noOutcomeChoices, type MeasureChoice, type OutcomeChoices } from '../data/choices';
import type { AssociationState } from './associationState';

/** Keys on `Saldo Instellingen`, the same in every language. */
const keys = {
  sources: 'outcomeSources',
  name: 'outcomeName:',
  skipped: 'outcomeSkipped',
  mergers: 'outcomeMergers',
  national: 'outcomeNational',
  measure: 'outcome:',
} as const;

type Stored = Readonly<Record<string, string>>;

const separator = '; ';

const choiceInKeys = (choice: Partial<MeasureChoice>, answer: string | undefined): string =>
  [
    ...Object.entries(choice).map(([key, value]) => `${key}=${String(value)}`),
    ...(answer === undefined ? [] : [`odd=${answer}`]),
  ].join(separator);

const meaningOf = (key: string, { t }: Words): string => {
  if (key.startsWith(keys.measure)) return t('clues.settings.measure');
  if (key.startsWith(keys.name)) return t('clues.settings.name');
  if (key === keys.skipped) return t('clues.settings.skipped');
  if (key === keys.mergers) return t('clues.settings.mergers');
  return t(key === keys.national ? 'clues.settings.national' : 'clues.settings.sources');
};

const isOurs = (key: string): boolean =>
  Object.values(keys).some((own) => (own.endsWith(':') ? key.startsWith(own) : key === own));

/** Percentages with as many digits as a person may have typed. */
const nationalInKeys = (national: AssociationState['national']): string =>
  Object.entries(national)
    .map(([year, share]) => `${year}=${Number((share * 100).toPrecision(12))}`)
    .join(separator);

const current = ({ sources, choices, national }: AssociationState): readonly (readonly [string, string])[] => {
  const measures = [...new Set([...Object.keys(choices.measures), ...Object.keys(choices.answers)])];
  const named = sources.filter(({ measureName }) => measureName.trim() !== '');
  return [
    [keys.sources, sources.map(({ reference }) => reference).join(separator)],
    ...named.map(({ reference, measureName }) => [keys.name + reference, measureName] as const),
    ...measures.map(
      (measure) =>
        [keys.measure + measure, choiceInKeys(choices.measures[measure] ?? {}, choices.answers[measure])] as const,
    ),
    ...(choices.skipped.length === 0 ? [] : [[keys.skipped, choices.skipped.join(separator)] as const]),
    ...(choices.sumMergers ? [[keys.mergers, 'summed'] as const] : []),
    ...(Object.keys(national).length === 0 ? [] : [[keys.national, nationalInKeys(national)] as const]),
  ];
};

/**
 * What a person decided in step 2, as rows of the settings sheet. Only what differs from our proposals. Without outcomes the rows of
 * last time: who writes step 1 before opening step 2 keeps them.
 */
export const associationSettings = (state: AssociationState, words: Words): readonly MoreSetting[] => {
  const rows = state.sources.length > 0 ? current(state) : Object.entries(state.stored).filter(([key]) => isOurs(key));
  return rows.map(([key, value]) => ({ key, value, meaning: meaningOf(key, words) }));
};

/** Parts between semicolons; one inside quotes belongs to the name of a sheet. */
const partsOf = (stored: string | undefined): readonly string[] =>
  ((stored ?? '').match(/(?:'[^']*'|[^;'])+/g) ?? []).map((part) => part.trim()).filter((part) => part !== '');

/** A table of outcomes of last time, with what the person called the measure in it. */
export interface StoredSource {
  readonly reference: string;
  readonly measureName: string;
}

/** The tables of outcomes of last time. */
export const storedSources = (stored: Stored): readonly StoredSource[] =>
  partsOf(stored[keys.sources]).map((reference) => ({
    reference,
    measureName: stored[keys.name + reference]?.trim() ?? '',
  }));

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

/** `key=value` parts; spaces around them do not count. */
const pairsOf = (stored: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    partsOf(stored).flatMap((part) => {
      const [key, value] = part.split('=');
      return key === undefined || value === undefined ? [] : [[key.trim(), value.trim()] as const];
    }),
  );

/** The choices of last time. */
export const storedChoices = (stored: Stored): OutcomeChoices => {
  const measures: Record<string, Partial<MeasureChoice>> = {};
  const answers: Record<string, 'convert' | 'keep'> = {};
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith(keys.measure)) continue;
    const parts = pairsOf(value);
    const measure = key.slice(keys.measure.length);
    const choice = choiceFrom(parts);
    if (Object.keys(choice).length > 0) measures[measure] = choice;
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

/** The component of the country per year as it was typed last time, as share of the budget. */
export const storedNational = (stored: Stored): AssociationState['national'] =>
  Object.fromEntries(
    [...pairsOf(stored[keys.national])].flatMap(([year, percent]) => {
      const share = Number(percent.replace(',', '.')) / 100;
      return /^\d{4}$/.test(year) && percent !== '' && Number.isFinite(share) ? [[year, share] as const] : [];
    }),
  );
