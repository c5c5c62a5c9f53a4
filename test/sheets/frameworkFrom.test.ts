import { loadFramework } from '../../src/reference/frameworks/loadFramework';
import type { FrameworkTemplate } from '../../src/reference/frameworks/template';
import { balanceNodes, type Framework } from '../../src/sheets/conditions/casework';
import { emptyFramework, frameworkFrom } from '../../src/sheets/conditions/frameworkFrom';
import { addConditionsWords } from '../../src/text/conditions';

addConditionsWords();

const lineOf = ({ conditions }: Framework, code: string) => conditions.find((line) => line.code === code)!;
const inUse = ({ conditions }: Framework) => conditions.filter(({ use }) => use === 'yes').map(({ code }) => code);

describe('the framework of AEF & De Beleidsonderzoekers (2023)', () => {
  let template: FrameworkTemplate;
  let framework: Framework;
  beforeAll(async () => {
    template = await loadFramework('aef-2023');
    framework = frameworkFrom(template, 'nl');
  });

  test('57 conditions, two measures and eight groups become lines; the 35 rows are in use, in order of level', () => {
    expect(framework.conditions).toHaveLength(57 + 2 + 8);
    expect(new Set(inUse(framework))).toEqual(new Set(template.reduction!.rows.map(({ id }) => id)));
    expect(inUse(framework)).toHaveLength(35);
    const levels = framework.conditions.map(({ level }) => level);
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
  });

  test('parts name the line they are rated with, and that line is there', () => {
    const parts = framework.conditions.filter(({ use }) => use === 'together');
    const known = [...framework.conditions.map(({ code }) => code), ...balanceNodes];
    expect(parts).toHaveLength(18 + 3);
    for (const { partOf } of parts) expect(known).toContain(partOf);
    expect(framework.conditions.filter(({ use, partOf }) => use !== 'together' && partOf !== null)).toEqual([]);
    expect(lineOf(framework, '2.k')).toMatchObject({ use: 'together', partOf: '2.k+2.l+2.m' });
    expect(lineOf(framework, '1.d')).toMatchObject({ use: 'together', partOf: '0.price' });
  });

  test('a group stands for its members: together on one line, the weakest counts when one is a precondition', () => {
    expect(lineOf(framework, '2.p+2.q')).toMatchObject({ name: 'Sancties', level: 2, combine: 'min', use: 'yes' });
    expect(lineOf(framework, '2.a+2.b')).toMatchObject({ name: 'Instroombeperking', combine: 'mean' });
    expect(lineOf(framework, '2.i+3.g').level).toBe(3);
    expect(lineOf(framework, '2.i+3.g').type).toBe('Uitstroombevordering · Voor iedereen / Beleid');
    expect(lineOf(framework, '3.b+3.c+3.y')).toMatchObject({ use: 'no', level: 3 });
    const codes = framework.conditions.map(({ code }) => code);
    expect(codes.indexOf('2.i+3.g')).toBe(codes.indexOf('3.g') - 1);
  });

  test('what is not used has a reason, with the section of the source', () => {
    const left = framework.conditions.filter(({ use }) => use !== 'yes');
    expect(left.filter(({ reason }) => reason.trim() === '')).toEqual([]);
    expect(lineOf(framework, '2.f').reason).toBe(
      'Het contact met werkgevers loopt weinig uiteen; banen zijn er genoeg, het bestand is er niet klaar voor. (D.1) Onduidelijk of deze is geschrapt.',
    );
  });

  test('every relation stays on the sheet; those that nobody can rate have no sign and name their end in words', () => {
    expect(framework.relations).toHaveLength(119);
    const rated = [...framework.conditions.map(({ code }) => code), ...balanceNodes];
    for (const { from, to, sign } of framework.relations)
      if (sign !== null) for (const end of [from, to]) expect(rated).toContain(end);
    const general = framework.relations.find(({ from, to }) => from === '3.e' && to === 'Alle condities van niveau 2');
    expect(general?.sign).toBeNull();
    expect(general?.note).toMatch(/^Staat in de bron \(.+\)\.$/);
    const unsigned = framework.relations.filter(({ sign }) => sign === null);
    expect(unsigned.length).toBeGreaterThan(10);
    for (const { note } of framework.relations) expect(note).toMatch(/^(Staat in de bron|Lezing van Saldo)/);
  });

  test('no two relations between the same lines contradict each other once parts have moved', () => {
    const moved = (code: string) => framework.conditions.find((line) => line.code === code)?.partOf ?? code;
    const signs = new Map<string, number>();
    for (const { from, to, sign } of framework.relations) {
      if (sign === null || moved(from) === moved(to)) continue;
      const key = `${moved(from)} ${moved(to)}`;
      expect(signs.get(key) ?? sign).toBe(sign);
      signs.set(key, sign);
    }
    // The outcomes reach volume and price, as in the diagrams of the study.
    for (const key of ['1.b 0.volume', '1.b.re 1.b', '1.c.work 0.volume', '1.e 0.price', '1.f 0.price'])
      expect(signs.get(key)).toBe(1);
  });

  test('the texts are those of the language', () => {
    const english = frameworkFrom(template, 'en');
    expect(english.title).toBe('Analytical framework for the benefit budget');
    expect(english.levels.map(({ name }) => name)[3]).toBe('Wider context');
    expect(lineOf(english, '2.p+2.q').name).toBe('Sanctions');
    expect(english.conditions.map(({ code, use, partOf }) => [code, use, partOf])).toEqual(
      framework.conditions.map(({ code, use, partOf }) => [code, use, partOf]),
    );
  });
});

test.each([
  ['wrr-2024', 24],
  ['evaluation-2020', 20],
] as const)('of %s all %i conditions are in use', async (id, count) => {
  const framework = frameworkFrom(await loadFramework(id), 'nl');
  expect(framework.conditions).toHaveLength(count);
  expect(inUse(framework)).toHaveLength(count);
  expect(framework.relations).toEqual([]);
  for (const { highMeans, basis, description } of framework.conditions)
    for (const text of [highMeans, basis, description]) expect(text).not.toBe('');
});

test('a framework of one’s own has levels to begin with and nothing on them', () => {
  expect(emptyFramework('nl')).toMatchObject({ title: 'Eigen kader', conditions: [], relations: [] });
  expect(emptyFramework('en').levels.map(({ name }) => name)).toEqual([
    'Outcomes',
    'Practice',
    'Preconditions',
    'Context',
  ]);
});
