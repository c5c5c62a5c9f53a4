import { loadFramework } from '../../../reference/frameworks/loadFramework';
import type { FrameworkId } from '../../../reference/frameworks/template';
import type { Casework, ConditionLine, Framework } from '../../../sheets/conditions/casework';
import { emptyFramework, frameworkFrom } from '../../../sheets/conditions/frameworkFrom';
import { sampleCasework, sampleOrigins } from '../../../sheets/conditions/sampleCasework';
import { byBalance } from '../../../sheets/conditions/working/workingSheets';
import type { Words } from '../../app/words';
import { counted } from '../../app/words';
import type { NewMunicipality } from '../data/edits/municipality';
import type { Preparation } from '../state/useCasework';

/** What a person starts with. `empty` and copies are frameworks of their own, under a name of their own. */
export type Start =
  | { readonly kind: 'template'; readonly id: FrameworkId }
  | { readonly kind: 'own'; readonly copyOf: FrameworkId | null; readonly title: string }
  | { readonly kind: 'sample' }
  /** On sheets that are there already, from another workbook. */
  | { readonly kind: 'found'; readonly framework: Framework };

const frameworkOf = async (
  start: Exclude<Start, { readonly kind: 'sample' }>,
  { language }: Words,
): Promise<Framework> => {
  if (start.kind === 'found') return start.framework;
  if (start.kind === 'template') return frameworkFrom(await loadFramework(start.id), language);
  const empty = emptyFramework(language);
  const title = start.title.trim() === '' ? empty.title : start.title.trim();
  if (start.copyOf === null) return { ...empty, title };
  return { ...frameworkFrom(await loadFramework(start.copyOf), language), title };
};

const withoutRatings = (framework: Framework, municipalities: readonly NewMunicipality[]): Casework => ({
  framework,
  municipalities: byBalance(
    municipalities.map((one) => ({ ...one, counts: true, countsReason: '', explainability: null, place: null })),
  ),
  ratings: new Map(),
  secondRatings: null,
  reasonings: [],
  reduction: [],
});

/** How many conditions a framework has, and how many lines are rated. Groups and parts of a measure (`1.b.re`) are no conditions more. */
export const sizesOf = ({ conditions }: Framework): { readonly conditions: number; readonly used: number } => {
  const codes = conditions.map(({ code }) => code);
  const isGroup = ({ code, combine }: ConditionLine): boolean =>
    combine !== null && conditions.some(({ partOf }) => partOf === code);
  const isMeasure = ({ code }: ConditionLine): boolean => codes.some((other) => code.startsWith(`${other}.`));
  return {
    conditions: conditions.filter((line) => !isGroup(line) && !isMeasure(line)).length,
    used: conditions.filter(({ use }) => use === 'yes').length,
  };
};

const told = ({ framework, municipalities }: Casework, outside: readonly string[], words: Words): string => {
  const { t } = words;
  const { conditions, used } = sizesOf(framework);
  const line = t('conditionsFramework.prepare.log', {
    title: framework.title,
    conditions: t('conditionsFramework.prepare.conditions', counted(conditions, words)),
    used,
    municipalities: t('pane.counts.municipalities', counted(municipalities.length, words)),
  });
  return outside.length === 0
    ? line
    : `${line}. ${t('conditionsFramework.prepare.outside', { list: outside.join(', ') })}`;
};

/**
 * The working sheets as they start.
 * @param statements sentences that belong to the figures
 * @param sample     the figures are invented
 * @param outside    municipalities of step 1 that do not take part
 */
export const preparationOf = async (
  start: Start,
  municipalities: readonly NewMunicipality[],
  { statements, sample, outside }: Pick<Preparation, 'statements' | 'sample'> & { readonly outside: readonly string[] },
  words: Words,
): Promise<Preparation> => {
  const { language } = words;
  if (start.kind === 'sample') {
    const { sampleRatings } = await import('../../../samples/ratings/sampleRatings');
    const ratings = sampleRatings();
    const casework = sampleCasework(ratings, await loadFramework('aef-2023'), language);
    const origins = sampleOrigins(ratings, language);
    return {
      casework,
      sample: true,
      statements: [ratings.statement[language]],
      origins,
      what: told(casework, [], words),
    };
  }
  const casework = withoutRatings(await frameworkOf(start, words), municipalities);
  return { casework, sample, statements, what: told(casework, outside, words) };
};
