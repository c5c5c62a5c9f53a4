import type { SheetDescription } from '../../../src/sheets/description';
import { conditionsTrial } from '../../../src/sheets/selfTest/conditionSheets';
import { associationTrial, volumePriceTrial } from '../../../src/sheets/selfTest/panelSheets';
import { probeSheet } from '../../../src/sheets/selfTest/probeSheet';
import { wordsIn } from '../../../src/taskpane/app/words';
import { panelFigures, ratedFigures } from '../../../src/taskpane/selfTest/run/figures';
import { addSelfTestWords } from '../../../src/text/selfTest';

addSelfTestWords();

const formulasOf = ({ blocks }: SheetDescription): readonly string[] =>
  blocks.flatMap(({ rows }) =>
    rows.flatMap((cells) =>
      cells.flatMap((cell) => (typeof cell === 'object' && cell !== null && 'formula' in cell ? [cell.formula] : [])),
    ),
  );

/** Names of the sheets that a formula refers to. */
const sheetsIn = (formula: string): readonly string[] =>
  [...formula.matchAll(/'((?:[^']|'')+)'!/g)].map(([, name]) => name.replaceAll("''", "'"));

describe.each(['nl', 'en'] as const)('the sheets of the self-test (%s)', (language) => {
  const words = wordsIn(language, language);
  const context = { language, notation: language, time: 'nu', version: '0.1.0' };
  const panel = panelFigures(language);
  const trials = async (): Promise<readonly (readonly SheetDescription[])[]> => [
    [probeSheet(words).sheet],
    volumePriceTrial(panel, context),
    associationTrial(panel, context),
    conditionsTrial(await ratedFigures(words), context),
  ];

  test('are of their own kind and name, and their formulas refer to nothing else', async () => {
    for (const sheets of await trials()) {
      const names = new Set(sheets.map(({ name }) => name));
      for (const sheet of sheets) {
        expect(sheet.kind).toBe('selfTest');
        expect(sheet.sample).toBe(false);
        expect(sheet.name).toMatch(language === 'nl' ? /^Zelftest / : /^Self-test /);
        expect(sheet.name.length).toBeLessThanOrEqual(31);
        expect(
          formulasOf(sheet)
            .flatMap(sheetsIn)
            .filter((name) => !names.has(name)),
        ).toEqual([]);
      }
    }
  });

  test('are all sheets of the three steps, with thousands of cells to compare', async () => {
    const [, one, two, three] = await trials();
    const counted = [...one, ...two, ...three].filter(({ expected }) => expected.length > 0);
    expect(counted.map(({ name }) => name.replace(/^\S+ /, '').slice(0, 1))).toEqual(
      expect.arrayContaining(['1', '2', '3']),
    );
    expect(three.map(({ expected }) => expected.length > 0).filter(Boolean)).toHaveLength(3);
    expect(counted.reduce((sum, { expected }) => sum + expected.length, 0)).toBeGreaterThan(5000);
  });

  test('leave the tables of a person out of the list of sources', async () => {
    const [, one] = await trials();
    expect(one.slice(0, 2).flatMap(({ tables }) => tables)).toEqual([]);
  });
});

test('measures of the panel are those of the study, with their expected direction', () => {
  const { measures } = panelFigures('nl');
  expect(measures.map(({ name, component, polarity }) => [name, component, polarity])).toEqual([
    ['Instroom', 'volume', -1],
    ['Uitstroom', 'volume', 1],
    ['Uitstroom naar werk', 'volume', 1],
    ['Herinstroom', 'volume', -1],
    ['Deeltijdwerk', 'price', 1],
    ['Handhaving', 'price', 1],
    ['Verblijfsduur', 'volume', -1],
    ['Langer dan 60 maanden', 'volume', -1],
    ['Index 2012', 'volume', -1],
  ]);
});
