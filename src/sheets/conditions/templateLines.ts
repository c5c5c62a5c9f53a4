import type {
  FrameworkTemplate,
  TemplateCondition,
  TemplateGroup,
  TemplateNode,
  TemplateReduction,
} from '../../reference/frameworks/template';
import type { Language } from '../../text/instance';
import type { ConditionLine } from './casework';

interface Context {
  readonly template: FrameworkTemplate;
  readonly reduction: TemplateReduction;
  readonly language: Language;
}

const nothingReduced: TemplateReduction = { groups: [], rows: [], coinciding: [], methods: [] };

/** Lines without repetition, in the order in which they come first. */
const once = (lines: readonly string[]): readonly string[] => [...new Set(lines.filter((line) => line !== ''))];

const isRow = ({ template, reduction }: Context, code: string): boolean =>
  template.reduction === null || reduction.rows.some(({ id }) => id === code);

/** Why the publication leaves a condition out: its reasons with their section, and what is not certain about it. */
const reasonsOf = ({ language }: Context, { ruledOut, statusNote }: TemplateCondition): readonly string[] => [
  ...ruledOut.map(({ reason, section }) => `${reason[language]} (${section})`),
  ...(statusNote === null ? [] : [statusNote[language]]),
];

/** Whether a condition is used, and if not, with what it is rated or why it is left out. */
const useOf = (context: Context, own: TemplateCondition): Pick<ConditionLine, 'use' | 'partOf' | 'reason'> => {
  const { reduction, language } = context;
  const group = reduction.groups.find(({ members }) => members.includes(own.id));
  const coinciding = reduction.coinciding.find(({ id }) => id === own.id);
  if (group !== undefined) return { use: 'together', partOf: group.id, reason: group.reason[language] };
  if (coinciding !== undefined)
    return { use: 'together', partOf: coinciding.with, reason: coinciding.reason[language] };
  if (isRow(context, own.id)) return { use: 'yes', partOf: null, reason: '' };
  return { use: 'no', partOf: null, reason: reasonsOf(context, own).join(' ') };
};

/** What to look at, and where the source has them examples from high to low. */
const basisOf = ({ language }: Context, { lookAt, anchors }: TemplateCondition): string =>
  [...lookAt[language], ...anchors.map(({ text }) => `– ${text[language]}`)].join('\n');

const conditionLine = (context: Context, own: TemplateCondition): ConditionLine => ({
  code: own.id,
  level: own.level,
  type: own.type?.[context.language] ?? '',
  name: own.name[context.language],
  description: own.description[context.language],
  basis: basisOf(context, own),
  highMeans: own.highMeans[context.language],
  combine: null,
  ...useOf(context, own),
});

/** A measure without a number in the source; it stands after the condition whose number it was given. */
const measureLines = (context: Context, { id, type }: TemplateCondition): readonly ConditionLine[] =>
  context.template.nodes.flatMap((node): readonly ConditionLine[] => {
    if (node.rated === null || node.id.slice(0, node.id.lastIndexOf('.')) !== id) return [];
    return [measureLine(context, node, node.rated, type?.[context.language] ?? '')];
  });

const measureLine = (
  { language }: Context,
  node: TemplateNode,
  { description, highMeans }: NonNullable<TemplateNode['rated']>,
  type: string,
): ConditionLine => ({
  code: node.id,
  level: node.level,
  type,
  name: node.name[language],
  description: description[language],
  basis: '',
  highMeans: highMeans[language],
  use: 'yes',
  partOf: null,
  combine: null,
  reason: '',
});

/** Level of a group: that of its row, or of its first member where the publication leaves the whole group out. */
const levelOf = ({ reduction, template }: Context, { id, members }: TemplateGroup): number =>
  reduction.rows.find((row) => row.id === id)?.level ??
  template.conditions.find((condition) => condition.id === members[0])?.level ??
  1;

const groupLine = (context: Context, group: TemplateGroup): ConditionLine => {
  const { template, language } = context;
  const members = template.conditions.filter(({ id }) => group.members.includes(id));
  const inUse = isRow(context, group.id);
  const dropped = inUse ? [] : members.flatMap((member) => reasonsOf(context, member));
  return {
    code: group.id,
    level: levelOf(context, group),
    type: once(members.map(({ type }) => type?.[language] ?? '')).join(' / '),
    name: group.name[language],
    description: members.map(({ name, description }) => `${name[language]}: ${description[language]}`).join('\n'),
    basis: once(members.map((member) => basisOf(context, member))).join('\n'),
    highMeans: once(members.map(({ highMeans }) => highMeans[language])).join('\n'),
    use: inUse ? 'yes' : 'no',
    partOf: null,
    combine: group.combine,
    reason: once([group.reason[language], ...dropped]).join(' '),
  };
};

/** Groups stand before the first of their members on their own level, so that they read as one. */
const groupLines = (context: Context, own: TemplateCondition): readonly ConditionLine[] =>
  context.reduction.groups.flatMap((group) => {
    const level = levelOf(context, group);
    const first = context.template.conditions.find(
      (condition) => condition.level === level && group.members.includes(condition.id),
    );
    return first?.id === own.id ? [groupLine(context, group)] : [];
  });

/** One line per condition, per measure that is rated, and per group of conditions that are rated together. */
export const linesFrom = (template: FrameworkTemplate, language: Language): readonly ConditionLine[] => {
  const context: Context = { template, reduction: template.reduction ?? nothingReduced, language };
  return template.conditions.flatMap((own) => [
    ...groupLines(context, own),
    conditionLine(context, own),
    ...measureLines(context, own),
  ]);
};
