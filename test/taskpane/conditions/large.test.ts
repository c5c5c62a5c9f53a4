import { rateChange } from '../../../src/taskpane/conditions/data/edits/rating';
import { effectiveFramework } from '../../../src/taskpane/conditions/data/effective';
import { patched } from '../../../src/taskpane/conditions/data/patch';
import { readCasework } from '../../../src/taskpane/conditions/data/readCasework';
import { addConditionsWords } from '../../../src/text/conditions';
import { allRated } from '../../support/largest';
import { openSheets } from './support/sheets';

addConditionsWords();

test('a rating among tens of thousands is one cell, and the pane is up to date within a frame or two', async () => {
  const casework = await allRated(342);
  const sheets = openSheets(casework).working();
  const reading = readCasework(sheets, 'nl');
  expect(reading.problems).toEqual([]);
  const { conditions } = casework.framework;
  const times = Array.from({ length: 7 }, (_, index) => {
    const { code } = conditions[index * 4];
    const change = { condition: code, municipality: 'G100', rating: 'low' as const };
    const planned = rateChange([change], 'first', reading.casework!.ratings)({ sheets, reading });
    if (!planned.ok) throw new Error(planned.problems[0].code);
    expect(planned.value.map(({ cells }) => cells.length)).toEqual([1]);
    const start = performance.now();
    const next = readCasework(patched(sheets, planned.value)!, 'nl');
    const { rows } = effectiveFramework(next.casework!);
    const time = performance.now() - start;
    expect(next.casework!.ratings.get(code)?.get('G100')).toBe('low');
    expect(rows.find(({ id }) => id === code)?.ratings[100]).toBe('low');
    return time;
  });
  // Some 20 ms on a computer with nothing else to do; the bound leaves room for one that is busy.
  expect(times.sort((a, b) => a - b)[3]).toBeLessThan(150);
});
