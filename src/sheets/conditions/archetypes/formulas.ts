import type { Archetype } from '../../../analysis/conditions/archetype';
import { ZERO } from '../../../analysis/statistics/sign';
import type { Language } from '../../../text/instance';
import { entryKeys, entryText } from '../entries';

const zero = `10^${Math.round(Math.log10(ZERO))}`;

const word = (archetype: Archetype, language: Language): string => entryText('archetype', archetype, language);

const both = (archetype: Archetype): string =>
  (['nl', 'en'] as const).map((language) => word(archetype, language).toLowerCase()).join('|');

/** Each archetype in both languages between bars, in the order of the list. */
export const archetypeSpellings = (): string => `|${entryKeys.archetype.map(both).join('|')}|`;

/** The archetype for what a person chose, in the language of this sheet; empty when nothing was chosen. */
export const chosenFormula = (raw: string, list: string, language: Language): string => {
  const spellings = archetypeSpellings();
  const starts = entryKeys.archetype.map((archetype) => spellings.indexOf(`|${both(archetype)}|`) + 1);
  const words = entryKeys.archetype.map((archetype) => `"${word(archetype, language)}"`);
  return `=IFERROR(LOOKUP(FIND("|"&LOWER(TRIM(${raw}))&"|",${list}),{${starts.join(',')}},{${words.join(',')}}),"")`;
};

/** Place on an axis: low −1, medium 0, high +1, mean of those rated; empty when fewer than half were. */
export const scoreFormula = (ratings: string, items: number, language: Language): string => {
  const count = (rating: 'low' | 'medium' | 'high'): string =>
    `COUNTIF(${ratings},"${entryText('rating', rating, language)}")`;
  const rated = `(${count('low')}+${count('medium')}+${count('high')})`;
  const needed = Math.max(1, Math.ceil(items / 2));
  return `=IF(${rated}<${needed},"",(${count('high')}-${count('low')})/${rated})`;
};

/** The quadrant of two scores; on an axis there is no forced choice. */
export const quadrantFormula = (result: string, control: string, language: Language): string => {
  const quoted = (archetype: Archetype): string => `"${word(archetype, language)}"`;
  const onAxis = `OR(ABS(${result})<${zero},ABS(${control})<${zero})`;
  const right = `IF(${control}>0,${quoted('businesslike')},${quoted('responsive')})`;
  const left = `IF(${control}>0,${quoted('lawful')},${quoted('generous')})`;
  const quadrant = `IF(${onAxis},${quoted('onAxis')},IF(${result}>0,${right},${left}))`;
  return `=IF(COUNT(${result},${control})<2,"",${quadrant})`;
};

/** Distance between municipalities on the same spot, at most so much that they do not reach another. */
const apart = { step: 0.1, room: 0.3 };

/** How far a municipality stands from its own spot in the chart, so that codes on one spot do not lie over each other. */
export const shiftOf = (before: number, all: number): number =>
  (before - (all - 1) / 2) * Math.min(apart.step, apart.room / all);

/**
 * The vertical score, shifted when others have the same scores.
 * @param above cells of the scores from the first municipality to this one
 * @param all   cells of the scores of all municipalities
 */
export const shiftedFormula = (
  [result, control]: readonly [string, string],
  above: readonly [string, string],
  all: readonly [string, string],
): string => {
  const same = ([x, y]: readonly [string, string]): string => `COUNTIFS(${x},${result},${y},${control})`;
  const step = `MIN(${apart.step},${apart.room}/${same(all)})`;
  return `=IF(COUNT(${result},${control})<2,NA(),${control}+(${same(above)}-1-(${same(all)}-1)/2)*${step})`;
};
