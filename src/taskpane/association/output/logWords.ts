import { formatPeriod } from '../../../text/format';
import type { Words } from '../../app/words';
import { unitInWords } from '../analysis/units';
import type { OutcomeMeasure } from '../data/joinedMeasure';
import { oddPercentages } from '../data/oddPercentages';
import type { AssociationState } from '../state/associationState';
import { mergerInWords } from '../parts/MergersBar';
import { questionInWords } from '../parts/words';
import type { AssociationReady } from './associationInput';

const measureInLog = (measure: OutcomeMeasure, kind: 'budget' | 'change', words: Words): string => {
  const { t } = words;
  const { component, highIsFavourable } = measure.choice;
  return t('clues.log.measure', {
    name: measure.name,
    component: t(`clues.components.${kind}.${component}`),
    direction: t(highIsFavourable ? 'clues.measures.high' : 'clues.measures.low'),
    unit: unitInWords(measure, words) || t('clues.log.none'),
  });
};

/** The choices of this run in words, for the log. */
export const logSettings = ({ measures, components, settings }: AssociationReady, words: Words): string => {
  const { t } = words;
  const { years, kind } = components;
  return t('clues.log.settings', {
    measures: measures.map((measure) => measureInLog(measure, kind, words)).join(', '),
    years: formatPeriod(years[0]!, years.at(-1)!),
    content: t(`pane.settings.contents.${settings.formulas}.name`),
  });
};

const converted = ({ measures }: AssociationReady, { choices }: AssociationState, words: Words): readonly string[] =>
  measures.flatMap((measure) => {
    const question = oddPercentages(measure.key, measure.name, measure.found.figures, measure.choice.form);
    if (question === null || choices.answers[measure.key] !== 'convert') return [];
    const cells = question.cells.map(({ cell }) => cell).join('; ');
    return [words.t('clues.log.converted', { cells, meant: questionInWords(question, words).meant })];
  });

/** What does not count, was read otherwise or was added up, and why. */
export const logSkipped = (ready: AssociationReady, state: AssociationState, words: Words): string => {
  const { t } = words;
  const { skipped, sumMergers } = state.choices;
  const { notes, mergers } = ready.outcomes;
  const unknown = notes.filter(({ code }) => code === 'unknownMunicipality').flatMap(({ places }) => places);
  const summed = mergers.filter(({ split }) => !split).map((merger) => mergerInWords(merger, words));
  const parts = [
    ...(skipped.length > 0 ? [t('clues.log.skipped', { cells: skipped.join('; ') })] : []),
    ...converted(ready, state, words),
    ...(sumMergers && summed.length > 0 ? [t('clues.log.summed', { mergers: summed.join('; ') })] : []),
    ...(unknown.length > 0 ? [t('clues.log.unknown', { cells: unknown.join('; ') })] : []),
  ];
  return parts.length > 0 ? parts.join('; ') : t('clues.log.none');
};
