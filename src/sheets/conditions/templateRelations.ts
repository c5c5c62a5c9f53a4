import type { FrameworkTemplate, TemplateRelation } from '../../reference/frameworks/template';
import { textIn, type Language } from '../../text/instance';
import { balanceNodes, type RelationLine } from './casework';

/** Nodes that are rated, or follow from the balance; the others stand for something a rating does not exist of. */
const isRated = (template: FrameworkTemplate, end: string): boolean =>
  balanceNodes.some((node) => node === end) ||
  template.conditions.some(({ id }) => id === end) ||
  template.nodes.some(({ id, rated }) => id === end && rated !== null);

/** A code, or for what has no rating its name. */
const endOf = (template: FrameworkTemplate, end: string, language: Language): string =>
  isRated(template, end) ? end : (template.nodes.find(({ id }) => id === end)?.name[language] ?? end);

/** Where the relation comes from, what is doubtful about it, and what there is to say. */
const noteOf = (own: TemplateRelation, language: Language): string => {
  const t = textIn(language);
  const origin = t(`conditionSheets.relations.${own.kind}`, { section: own.section });
  return [
    origin,
    ...(own.isTentative ? [t('conditionSheets.relations.tentative')] : []),
    ...(own.isReverse ? [t('conditionSheets.relations.reverse')] : []),
    ...(own.note === null ? [] : [own.note[language]]),
  ].join(' ');
};

/** The assumed relations as the publication has them; those with an end that nobody rates have no sign and are never drawn. */
export const relationsFrom = (template: FrameworkTemplate, language: Language): readonly RelationLine[] =>
  template.relations.map((own) => ({
    from: endOf(template, own.from, language),
    to: endOf(template, own.to, language),
    sign: isRated(template, own.from) && isRated(template, own.to) ? own.ratingSign : null,
    note: noteOf(own, language),
  }));
