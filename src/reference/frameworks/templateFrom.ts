import type { ConditionInFile, FrameworkFile, NodeInFile, RelationInFile } from './fileShape';
import type {
  FrameworkTemplate,
  InTwoLanguages,
  RuledOut,
  TemplateAxis,
  TemplateArchetype,
  TemplateClass,
  TemplateCondition,
  TemplateNode,
  TemplateReduction,
  TemplateRelation,
} from './template';

const inBoth = (first: InTwoLanguages, second: InTwoLanguages): InTwoLanguages => ({
  nl: `${first.nl} · ${second.nl}`,
  en: `${first.en} · ${second.en}`,
});

/** Group and subgroup, or whose condition it is. Groups without a name of their own are those of the level. */
const typeOf = ({ groupNames, actors }: FrameworkFile, condition: ConditionInFile): InTwoLanguages | null => {
  const { group, subgroup, actor } = condition;
  const own = group === undefined ? undefined : groupNames?.[group];
  const under = subgroup === undefined || subgroup === null ? undefined : groupNames?.[subgroup];
  if (own !== undefined) return under === undefined ? own : inBoth(own, under);
  return actors?.find(({ id }) => id === actor)?.name ?? null;
};

const ruledOut = ({ ruleOutByMethod }: ConditionInFile): readonly RuledOut[] =>
  ([1, 2] as const).flatMap((method) => {
    const found = ruleOutByMethod?.[method] ?? null;
    return found === null ? [] : [{ method, reason: found.reason, section: found.section }];
  });

const conditionFrom = (file: FrameworkFile, own: ConditionInFile): TemplateCondition => ({
  id: own.id,
  level: own.level,
  type: typeOf(file, own),
  name: own.name,
  description: own.description,
  lookAt: own.lookAt,
  anchors: (own.anchors ?? []) as TemplateCondition['anchors'],
  highMeans: own.polarity.highMeans,
  component: (own.component ?? null) as TemplateCondition['component'],
  status: (own.reduction?.status ?? 'inUse') as TemplateCondition['status'],
  row: own.reduction?.row ?? own.id,
  statusNote: own.reduction?.note ?? null,
  ruledOut: ruledOut(own),
  section: own.source.section,
});

const ratedNode = ({ measure, description, highMeans }: NodeInFile): TemplateNode['rated'] =>
  measure === undefined || description === undefined || highMeans === undefined
    ? null
    : { measure, description, highMeans };

const nodeFrom = (own: NodeInFile): TemplateNode => ({
  id: own.id,
  level: own.level,
  name: own.name,
  note: own.note ?? null,
  rated: ratedNode(own),
});

const relationFrom = (own: RelationInFile): TemplateRelation => ({
  from: own.from,
  to: own.to,
  sign: own.sign,
  ratingSign: own.ratingSign as TemplateRelation['ratingSign'],
  kind: own.kind as TemplateRelation['kind'],
  isTentative: own.tentative ?? false,
  isReverse: own.reverse ?? false,
  note: own.note ?? null,
  section: own.section,
});

/** A precondition that serves one condition alone limits it; of variants of the same none counts for more. */
const reductionFrom = ({ reduction }: FrameworkFile): TemplateReduction | null =>
  reduction === undefined
    ? null
    : {
        groups: reduction.groups.map(({ id, members, name, situation, reason }) => ({
          ...{ id, members, name, reason },
          combine: situation === 'precondition' ? 'min' : 'mean',
        })),
        rows: reduction.rows.map(({ row, level, name }) => ({ id: row, level, name })),
        coinciding: reduction.coinciding,
        methods: reduction.methods.map(({ method, name, rule, risk }) => ({
          ...{ name, rule, risk },
          method: method as TemplateReduction['methods'][number]['method'],
        })),
      };

/** A framework out of its file, with what the file leaves out filled in as empty. */
export const templateFrom = (file: FrameworkFile): FrameworkTemplate => ({
  id: file.id as FrameworkTemplate['id'],
  title: file.title,
  source: file.source,
  note: file.note,
  levels: file.levels.filter(({ level }) => level > 0).map(({ level, name, purpose }) => ({ level, name, purpose })),
  conditions: file.conditions.map((own) => conditionFrom(file, own)),
  nodes: (file.nodes ?? []).map(nodeFrom),
  relations: file.relations.map(relationFrom),
  reduction: reductionFrom(file),
  axes: (file.axes ?? []).map(({ id, name, poles, rows }) => ({
    ...{ name, rows, ...poles },
    id: id as TemplateAxis['id'],
  })),
  archetypes: (file.archetypes ?? []).map(({ id, name, text }) => ({
    ...{ name, text },
    id: id as TemplateArchetype['id'],
  })),
  explainability: (file.explainability?.classes ?? []).map(({ code, name, meaning }) => ({
    ...{ name, meaning },
    id: code as TemplateClass['id'],
  })),
  caveats: file.caveats,
});
