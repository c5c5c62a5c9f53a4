import type { Casework, Reasoning } from '../../../src/sheets/conditions/casework';
import { wordsIn } from '../../../src/taskpane/app/words';
import { ratersOf } from '../../../src/taskpane/conditions/rate/second/raters';
import { settledIn, withSettled } from '../../../src/taskpane/conditions/rate/second/settled';
import { addConditionsWords } from '../../../src/text/conditions';
import { caseworkOf, municipality } from '../../support/casework';

addConditionsWords();

const municipalities = ['G1', 'G2', 'G3', 'G4'].map((code, i) => municipality(code, i / 10));
const order = { conditions: ['2.a', '2.b'], municipalities: municipalities.map(({ code }) => code) };

const casework = (
  first: readonly [string, string],
  second: readonly [string, string],
  texts: readonly string[] = [],
) => {
  const of = (rows: readonly [string, string]): Casework =>
    caseworkOf(
      [
        ['2.a', 2, rows[0]],
        ['2.b', 2, rows[1]],
      ],
      municipalities,
    );
  const reasonings = texts.map((text): Reasoning => ({
    ...{ condition: '2.a', municipality: 'G1', rating: 'medium', text },
    ...{ source: '', date: '', by: '' },
  }));
  return { ...of(first), secondRatings: of(second).ratings, reasonings };
};

describe('two raters', () => {
  test('differences, the furthest first, and what one of the two did not rate', () => {
    const { open, once, agreement } = ratersOf(casework(['H G L ?', 'H H . .'], ['L G G H', 'H G H .']), order);
    expect(open.map(({ condition, municipality: code, steps }) => [condition, code, steps])).toEqual([
      ['2.a', 'G1', 2],
      ['2.a', 'G3', 1],
      ['2.b', 'G2', 1],
    ]);
    expect(once).toBe(2);
    expect(agreement).toMatchObject({ pairs: 5, percentageAgreement: 2 / 5 });
  });

  test('what was settled no longer waits, and counts as each had chosen before', () => {
    const before = ratersOf(casework(['H G L H', '. . . .'], ['L G L G', '. . . .']), order);
    const after = ratersOf(
      casework(['G G L H', '. . . .'], ['L G L G', '. . . .'], ['Besproken. Afgestemd: G (eerste H, tweede L).']),
      order,
    );
    expect(after.agreement).toEqual(before.agreement);
    expect(after.settled).toBe(1);
    expect(after.open.map(({ municipality: code }) => code)).toEqual(['G4']);
  });

  test('nothing rated by both has no agreement', () => {
    expect(ratersOf(casework(['H . . .', '. . . .'], ['. L . .', '. . . .']), order)).toMatchObject({
      agreement: null,
      once: 2,
    });
  });
});

describe('the sentence about settling', () => {
  test.each(['nl', 'en'] as const)('is read back as it was written, in %s', (language) => {
    const words = wordsIn(language, language);
    const once = withSettled('Eerst dit.', { agreed: 'medium', first: 'high', second: 'unknown' }, words);
    expect(settledIn(once)).toEqual({ agreed: 'medium', first: 'high', second: 'unknown' });
    const twice = withSettled(once, { agreed: 'low', first: 'high', second: 'low' }, words);
    expect(settledIn(twice)).toEqual({ agreed: 'low', first: 'high', second: 'low' });
    expect(twice.startsWith('Eerst dit. ')).toBe(true);
    expect(twice.match(/\(/g)).toHaveLength(1);
  });
  test('is not seen where there is none', () => {
    expect(settledIn('Afgestemd met de teamleider')).toBeNull();
  });
});
