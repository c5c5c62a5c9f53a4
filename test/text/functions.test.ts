import { functions as english } from '../../src/text/en/functions';
import { fillSlots } from '../../src/text/fillSlots';
import { textIn } from '../../src/text/instance';
import { functions as dutch } from '../../src/text/nl/functions';

type Code = keyof typeof dutch.problems;
const codes = Object.keys(dutch.problems) as Code[];
const slotsIn = (sentence: string) => [...new Set(sentence.match(/\{\{\w+\}\}/g))].sort();

test('a slot is filled as often as it occurs, with whatever text; one without a value stays', () => {
  expect(fillSlots('{{a}} en {{b}} en {{a}}: {{c}}', { a: '$& {{b}}', b: 0 })).toBe('$& {{b}} en 0 en $& {{b}}: {{c}}');
});

test.each(codes)('%s: both languages tell the same figures', (code) => {
  expect(slotsIn(english.problems[code])).toEqual(slotsIn(dutch.problems[code]));
});

test.each(codes)('%s: reads in a cell as it would in the pane', (code) => {
  const slots = Object.fromEntries(
    slotsIn(dutch.problems[code]).map((slot) => [slot.slice(2, -2), `<${slot.length}>`]),
  );
  for (const [language, { problems }] of [['nl', dutch] as const, ['en', english] as const]) {
    const inPane = textIn(language)(`functions.problems.${code}` as never, slots) as string;
    expect(fillSlots(problems[code], slots)).toBe(inPane);
  }
});

test('no sentence has plural forms: fillSlots cannot choose one', () => {
  expect(codes.filter((code) => /_(one|other)$/.test(code))).toEqual([]);
});
