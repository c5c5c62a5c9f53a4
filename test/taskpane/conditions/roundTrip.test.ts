import { loadFramework } from '../../../src/reference/frameworks/loadFramework';
import { sampleRatings } from '../../../src/samples/ratings/sampleRatings';
import type { Casework, Ratings } from '../../../src/sheets/conditions/casework';
import { frameworkFrom } from '../../../src/sheets/conditions/frameworkFrom';
import { sampleCasework, sampleOrigins } from '../../../src/sheets/conditions/sampleCasework';
import { workingSheets } from '../../../src/sheets/conditions/working/workingSheets';
import { readCasework } from '../../../src/taskpane/conditions/data/readCasework';
import { effectiveFramework } from '../../../src/taskpane/conditions/data/effective';
import { addConditionsWords } from '../../../src/text/conditions';
import { contentsOf, fakeSheet } from '../../support/fakeSheets';

addConditionsWords();

/** Lines on which somebody gave a rating. */
const given = (ratings: Ratings): Ratings => new Map([...ratings].filter(([, own]) => own.size > 0));
const withoutEmptyLines = (casework: Casework): Casework => ({
  ...casework,
  ratings: given(casework.ratings),
  secondRatings: casework.secondRatings === null ? null : given(casework.secondRatings),
});

/** What comes back of casework that was put on its sheets. */
const readBack = (casework: Casework, language: 'nl' | 'en') => {
  const origins = sampleOrigins(sampleRatings(), language);
  const sheets = workingSheets(casework, { language, time: 'nu', sample: true, statements: [], origins });
  const working = Object.fromEntries(
    sheets.map((sheet) => {
      const { kind, name } = sheet;
      const own = { id: kind, kind, name, role: name, sample: true };
      return [kind, { sheet: own, contents: contentsOf(kind, fakeSheet(sheet)) }];
    }),
  );
  return readCasework(working, language);
};

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test('what is put on the sheets is read back as it was, without a remark', async () => {
    const sample = sampleCasework(sampleRatings(), await loadFramework('aef-2023'), language);
    const casework: Casework = {
      ...sample,
      secondRatings: new Map([['2.e', new Map([['G3', 'low' as const]])]]),
      reasonings: [
        {
          ...{ condition: '2.e', municipality: 'G3', rating: 'medium', text: '=a', source: '@b' },
          ...{ date: '3-4-2026', by: 'teamleider' },
        },
      ],
      reduction: [
        { id: '1', method: 2, conditions: ['3.h'], reason: 'niet aannemelijk' },
        { id: '2', method: 3, conditions: ['3.d', '3.i'], into: 'rust', rule: 'mean', reason: 'zelfde gedachte' },
      ],
    };
    const { casework: read, problems } = readBack(casework, language);
    expect(problems).toEqual([]);
    expect(withoutEmptyLines(read!)).toEqual(casework);
  });

  test.each(['wrr-2024', 'evaluation-2020'] as const)('so is the framework %s', async (id) => {
    const framework = frameworkFrom(await loadFramework(id), language);
    const [first] = sampleCasework(sampleRatings(), await loadFramework('aef-2023'), language).municipalities;
    const casework: Casework = {
      ...{ framework, municipalities: [first], ratings: new Map(), secondRatings: null },
      ...{ reasonings: [], reduction: [] },
    };
    const { casework: read, problems } = readBack(casework, language);
    expect(problems).toEqual([]);
    expect(withoutEmptyLines(read!)).toEqual(casework);
  });
});

test('in effect, outcomes reach volume and price, and what is dropped is not among the lines', async () => {
  const sample = sampleCasework(sampleRatings(), await loadFramework('aef-2023'), 'nl');
  const { rows, edges, conflicts } = effectiveFramework(readBack(sample, 'nl').casework!);
  expect(rows).toHaveLength(3 + 35);
  expect(conflicts).toEqual([]);
  const ends = edges.map(({ from, to }) => `${from} ${to}`);
  for (const end of ['1.b 0.volume', '1.c.work 0.volume', '1.e 0.price', '1.f 0.price', '2.h 1.c.work'])
    expect(ends).toContain(end);
  expect(ends.filter((end) => /3\.b|2\.f|level/.test(end))).toEqual([]);
});
