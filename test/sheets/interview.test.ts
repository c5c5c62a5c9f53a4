import { loadFramework } from '../../src/reference/frameworks/loadFramework';
import { questionsFor, type InterviewGuide } from '../../src/reference/interview/interviewGuide';
import { loadInterviewGuide } from '../../src/reference/interview/loadInterviewGuide';
import type { Framework } from '../../src/sheets/conditions/casework';
import { emptyFramework, frameworkFrom } from '../../src/sheets/conditions/frameworkFrom';
import { interviewSheets } from '../../src/sheets/conditions/interview/interviewSheets';
import { codesOf, ratedOn, rolesAbout } from '../../src/sheets/conditions/interview/linked';
import type { SheetDescription } from '../../src/sheets/description';
import { addConditionsWords } from '../../src/text/conditions';
import { formulasOf, headersOf, overlaps, textsOf } from '../support/sheetShape';

addConditionsWords();

const contextIn = (language: 'nl' | 'en') => ({ language, time: '22-11-2026', sample: false, statements: [] });

let guide: InterviewGuide;
let framework: Framework;
beforeAll(async () => {
  guide = await loadInterviewGuide();
  framework = frameworkFrom(await loadFramework('aef-2023'), 'nl');
});

/** Texts of the lines of the table, a blank as empty text. */
const linesOf = (sheet: SheetDescription): readonly (readonly string[])[] => {
  const { area } = sheet.tables[0];
  return sheet.blocks
    .find(({ row }) => row === area.row + 1)!
    .rows.map((row) =>
      row.map((content) => (typeof content === 'object' && content !== null && 'text' in content ? content.text : '')),
    );
};
const sheetNamed = (sheets: readonly SheetDescription[], name: string) =>
  sheets.find((sheet) => sheet.name === `Saldo 3 Interview ${name}`)!;

test('the guide has 16 subjects, 7 roles, 43 questions of the source and 11 of our own', () => {
  expect([guide.themes.length, guide.roles.length]).toEqual([16, 7]);
  expect(guide.questions.filter(({ isOwn }) => !isOwn)).toHaveLength(43);
  expect(guide.questions.filter(({ isOwn }) => isOwn)).toHaveLength(11);
  expect(guide.questions.filter(({ isInstruction }) => isInstruction)).toHaveLength(1);
  const roles = guide.roles.map(({ id }) => id);
  for (const own of [...guide.themes, ...guide.questions])
    for (const role of own.roles ?? []) expect(roles).toContain(role);
});

test('its questions are about conditions of the framework, and no condition is without a question', async () => {
  const { conditions } = await loadFramework('aef-2023');
  const known = conditions.map(({ id }) => id);
  for (const own of [...guide.questions, ...guide.themes])
    for (const code of own.conditions) expect(known).toContain(code);
  const practice = conditions.filter(({ level, status }) => level > 1 && status !== 'dropped').map(({ id }) => id);
  for (const code of practice) expect(questionsFor(guide, [code]).length).toBeGreaterThan(0);
});

test('questions for a line are those for its parts, without instructions', () => {
  expect(codesOf(framework, '2.a+2.b')).toEqual(['2.a+2.b', '2.a', '2.b']);
  expect(questionsFor(guide, codesOf(framework, '2.a+2.b')).map(({ id }) => id)).toEqual(['q26']);
  expect(questionsFor(guide, ['2.a+2.b'])).toEqual([]);
  expect(questionsFor(guide, [])).toEqual([]);
});

test('a condition is rated on its own line, on that of its group, or nowhere', () => {
  expect(ratedOn(framework, '2.e')?.code).toBe('2.e');
  expect(ratedOn(framework, '2.p')?.code).toBe('2.p+2.q');
  expect(ratedOn(framework, '1.c')?.code).toBe('1.c.work');
  for (const code of ['2.f', '3.b', '1.a', 'x']) expect(ratedOn(framework, code)).toBeNull();
  // Director, policy officer, team leader and professional, from a subject; policy officer to professional from a question.
  expect(rolesAbout(guide, framework, '2.p+2.q')).toBe(4);
  expect(rolesAbout(guide, framework, '3.t')).toBe(0);
});

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  let sheets: readonly SheetDescription[];
  beforeAll(async () => {
    sheets = interviewSheets(guide, frameworkFrom(await loadFramework('aef-2023'), language), contextIn(language));
  });

  test('a sheet per role and one for questions without a role, with names and tables that differ', () => {
    expect(sheets).toHaveLength(8);
    expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(8);
    expect(new Set(sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).size).toBe(8);
    for (const { name, kind } of sheets) {
      expect(kind).toBe('interview');
      expect(name).toMatch(/^Saldo 3 Interview [^[\]:*?/\\']{1,13}$/);
    }
  });

  test('nothing overlaps, nothing is a formula, no word is missing, headers differ', () => {
    for (const sheet of sheets) {
      expect(overlaps(sheet)).toEqual([]);
      expect(formulasOf(sheet)).toEqual([]);
      expect(textsOf(sheet).filter((text) => /conditionSheets\.|\{\{|⟦|undefined/.test(text))).toEqual([]);
      const headers = headersOf(sheet, sheet.tables[0].name);
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  test('only conditions in use are named', () => {
    const used = frameworkCodes(framework);
    for (const line of sheets.flatMap(linesOf))
      for (const code of line[2].split('\n').filter((own) => own !== '')) expect(used).toContain(code);
  });
});

const frameworkCodes = ({ conditions }: Framework): readonly string[] =>
  conditions.filter(({ use }) => use === 'yes').map(({ code }) => code);

test('a role gets its own subjects and questions, and a question on what is not rated is left out', () => {
  const sheets = interviewSheets(guide, framework, contextIn('nl'));
  const alderman = linesOf(sheetNamed(sheets, 'Wethouder'));
  const questions = alderman.map(([, question]) => question);
  expect(questions).toContain('Wat willen raad en college nu met de Participatiewet bereiken?');
  expect(questions).toContain('Niet voorlezen. Aan de interviewer: ga door tot er geen nieuwe verklaring meer komt.');
  expect(questions).not.toContain('Hoe kunt u op het resultaat sturen?');
  const goals = alderman.find(([, question]) => question.startsWith('Wat willen raad'))!;
  expect(goals.slice(0, 5)).toEqual([
    ...[
      'Visie en doelen',
      goals[1],
      '3.a',
      'Beleidsdoelen in lijn met prikkel gebundelde uitkering (bij 4 functies)',
      '',
    ],
  ]);
  // Contact with employers (2.f) is not in use.
  for (const sheet of sheets) expect(textsOf(sheet)).not.toContain('Hoe onderhoudt u het contact met werkgevers?');
  expect(linesOf(sheetNamed(sheets, 'Professional')).map(([theme, question]) => [theme, question])).toContainEqual([
    'Uitvoering en instrumenten',
    'Welke uitgangspunten gelden in de omgang met mensen?',
  ]);
  expect(linesOf(sheetNamed(sheets, 'Teamleider')).map(([theme, question]) => [theme, question])).toContainEqual([
    'Kennismaken',
    'Geen vaste vraag: laat vertellen.',
  ]);
});

test('every question about a condition in use stands on a sheet; those without a certain role on the last', () => {
  const sheets = interviewSheets(guide, framework, contextIn('nl'));
  const undivided = linesOf(sheetNamed(sheets, 'functie open')).map(([, question]) => question);
  const asked = new Set(sheets.flatMap(linesOf).map(([, question]) => question));
  for (const { conditions, text, roles, isInstruction } of guide.questions) {
    if (isInstruction || !conditions.some((code) => ratedOn(framework, code) !== null)) continue;
    expect(asked).toContain(text.nl);
    expect(undivided.includes(text.nl)).toBe(roles === null);
  }
  expect(undivided).toContain('Hoe is de stemming in het team en met de leiding?');
  expect(undivided).not.toContain('Wie houdt het overzicht als er meer hulpverleners zijn?');
});

test('no sheets for a framework that the guide does not know', async () => {
  expect(interviewSheets(guide, frameworkFrom(await loadFramework('wrr-2024'), 'nl'), contextIn('nl'))).toEqual([]);
  expect(interviewSheets(guide, emptyFramework('nl'), contextIn('nl'))).toEqual([]);
});

test('a framework drawn up from nothing has no questions, whatever its codes; a copy keeps them', () => {
  const { title, source } = emptyFramework('nl');
  const own = { ...framework, title, source };
  expect(codesOf(own, '3.e')).toEqual([]);
  expect(ratedOn(own, '3.e')).toBeNull();
  expect(interviewSheets(guide, own, contextIn('nl'))).toEqual([]);
  expect(interviewSheets(guide, { ...framework, title }, contextIn('nl')).length).toBeGreaterThan(7);
});
