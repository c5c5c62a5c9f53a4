import type { FrameworkTemplate } from '../../reference/frameworks/template';
import { textIn, type Language } from '../../text/instance';
import type { Framework } from './casework';
import { linesFrom } from './templateLines';
import { relationsFrom } from './templateRelations';

const sourceOf = ({ source: { shortTitle, title, date } }: FrameworkTemplate): string =>
  `${shortTitle}, ${title} (${date})`;

/**
 * A framework to work with, in one language: a line per condition and per group of conditions, used as the publication left them.
 * Where the publication drops nothing every condition is in use.
 */
export const frameworkFrom = (template: FrameworkTemplate, language: Language): Framework => ({
  title: template.title[language],
  source: sourceOf(template),
  levels: template.levels.map(({ level, name }) => ({ level, name: name[language] })),
  conditions: linesFrom(template, language),
  relations: relationsFrom(template, language),
});

const ownLevels = ['outcomes', 'practice', 'preconditions', 'context'] as const;

/** A framework of one's own to start with: no conditions yet, and four levels to change at will. */
export const emptyFramework = (language: Language): Framework => {
  const t = textIn(language);
  return {
    title: t('conditionSheets.own.title'),
    source: t('conditionSheets.own.source'),
    levels: ownLevels.map((key, index) => ({ level: index + 1, name: t(`conditionSheets.own.levels.${key}`) })),
    conditions: [],
    relations: [],
  };
};
