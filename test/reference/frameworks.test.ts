import { frameworkList } from '../../src/reference/frameworks/frameworkList';
import { loadFramework } from '../../src/reference/frameworks/loadFramework';
import type { FrameworkTemplate, InTwoLanguages } from '../../src/reference/frameworks/template';
import { referenceMeasures } from '../../src/reference/measures';

const ids = frameworkList.map(({ id }) => id);

/** Everything in a framework that is said in two languages. */
const sentencesIn = (value: unknown): readonly InTwoLanguages[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value && 'en' in value) return [value as InTwoLanguages];
  return Object.values(value).flatMap(sentencesIn);
};

describe.each(ids)('%s', (id) => {
  let framework: FrameworkTemplate;
  beforeAll(async () => {
    framework = await loadFramework(id);
  });

  test('is what the list says it is', () => {
    const entry = frameworkList.find((own) => own.id === id)!;
    expect(framework).toMatchObject({ id, title: entry.title, source: { shortTitle: entry.source } });
    expect(framework.conditions).toHaveLength(entry.conditions);
    expect(framework.reduction?.rows.length ?? framework.conditions.length).toBe(entry.rows);
  });

  test('names its source, and the section of every condition', () => {
    expect(framework.source.title).not.toBe('');
    expect(framework.source.date).toMatch(/^20\d\d/);
    expect(framework.conditions.filter(({ section }) => section === '')).toEqual([]);
  });

  test('has codes that differ, on levels that have a name', () => {
    const codes = framework.conditions.map((condition) => condition.id);
    expect(new Set(codes).size).toBe(codes.length);
    const levels = framework.levels.map(({ level }) => level);
    expect(levels).not.toContain(0);
    for (const { level } of framework.conditions) expect(levels).toContain(level);
  });

  test('knows both ends of every relation', () => {
    const known = new Set([...framework.conditions, ...framework.nodes].map((end) => end.id));
    expect(framework.relations.filter(({ from, to }) => !known.has(from) || !known.has(to))).toEqual([]);
    for (const { ratingSign, kind, section } of framework.relations) {
      expect([1, -1, null]).toContain(ratingSign);
      expect(['stated', 'read']).toContain(kind);
      expect(section).not.toBe('');
    }
  });

  test('says everything in both languages', () => {
    const sentences = sentencesIn(framework);
    expect(sentences.length).toBeGreaterThan(60);
    const empty = sentences.filter(({ nl, en }) => (nl.length === 0) !== (en.length === 0));
    expect(empty).toEqual([]);
    const lines = framework.conditions.map(({ lookAt }) => [lookAt.nl.length, lookAt.en.length]);
    for (const [nl, en] of lines) expect(nl).toBe(en);
  });
});

describe('the framework of AEF & De Beleidsonderzoekers (2023)', () => {
  let framework: FrameworkTemplate;
  beforeAll(async () => {
    framework = await loadFramework('aef-2023');
  });

  test('has 57 conditions on four levels: 6, 18, 25 and 8', () => {
    const counts = [1, 2, 3, 4].map((level) => framework.conditions.filter((own) => own.level === level).length);
    expect(counts).toEqual([6, 18, 25, 8]);
  });

  test('has 119 assumed relations: 62 stated, 57 read', () => {
    const counts = (['stated', 'read'] as const).map(
      (kind) => framework.relations.filter((own) => own.kind === kind).length,
    );
    expect(counts).toEqual([62, 57]);
  });

  test('leaves 35 rows, each a condition, a measure or a group, and takes nobody in two groups', () => {
    const { rows, groups, coinciding } = framework.reduction!;
    const known = new Set([...framework.conditions, ...framework.nodes, ...groups].map(({ id }) => id));
    expect(rows).toHaveLength(35);
    expect(rows.filter(({ id }) => !known.has(id))).toEqual([]);
    const members = groups.flatMap((group) => group.members);
    expect(new Set(members).size).toBe(members.length);
    for (const { id, members } of groups) expect(id).toBe(members.join('+'));
    for (const own of coinciding) expect(known.has(own.with)).toBe(true);
  });

  test('gives every condition that is not a row a reason', () => {
    const { rows, groups, coinciding } = framework.reduction!;
    const isRated = (id: string) => rows.some((row) => row.id === id) || groups.some((own) => own.members.includes(id));
    const unexplained = framework.conditions.filter(
      ({ id, ruledOut, statusNote }) =>
        !isRated(id) && ruledOut.length === 0 && statusNote === null && !coinciding.some((own) => own.id === id),
    );
    expect(unexplained).toEqual([]);
  });

  test('measures its outcomes with measures that Saldo knows', () => {
    const measures = framework.nodes.flatMap(({ rated }) => (rated === null ? [] : [rated.measure]));
    expect(measures).toEqual(['reInflow', 'outflowToWork']);
    for (const measure of measures) expect(referenceMeasures.map(({ id }) => id)).toContain(measure);
  });

  test('says of every measure of Saldo for which condition it stands', () => {
    const known = [...framework.conditions, ...framework.nodes].map((end) => end.id);
    for (const { condition } of referenceMeasures) expect(known).toContain(condition);
    for (const { id, rated } of framework.nodes)
      if (rated !== null) expect(referenceMeasures.find((own) => own.id === rated.measure)?.condition).toBe(id);
  });

  test('forms its axes of rows that remain', () => {
    const rows = framework.reduction!.rows.map(({ id }) => id);
    expect(framework.axes.map(({ id, rows: own }) => [id, own.length])).toEqual([
      ['resultOrientation', 3],
      ['control', 2],
    ]);
    for (const axis of framework.axes) for (const row of axis.rows) expect(rows).toContain(row);
    expect(framework.archetypes).toHaveLength(4);
    expect(framework.explainability.map(({ id }) => id)).toEqual(['hardly', 'limited', 'fair', 'good']);
  });
});
