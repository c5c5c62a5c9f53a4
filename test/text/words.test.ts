import { en as english } from '../../src/text/en';
import { conditions as conditionsEnglish } from '../../src/text/en/conditions';
import { explain as explainEnglish } from '../../src/text/en/explain';
import { later as laterEnglish } from '../../src/text/en/later';
import { selfTest as selfTestEnglish } from '../../src/text/en/selfTest';
import { settings as settingsEnglish } from '../../src/text/en/settings';
import { nl as dutch } from '../../src/text/nl';
import { conditions as conditionsDutch } from '../../src/text/nl/conditions';
import { explain as explainDutch } from '../../src/text/nl/explain';
import { later as laterDutch } from '../../src/text/nl/later';
import { selfTest as selfTestDutch } from '../../src/text/nl/selfTest';
import { settings as settingsDutch } from '../../src/text/nl/settings';

const nl = {
  ...dutch,
  ...laterDutch,
  ...conditionsDutch,
  explain: explainDutch,
  selfTest: selfTestDutch,
  settings: settingsDutch,
};
const en = {
  ...english,
  ...laterEnglish,
  ...conditionsEnglish,
  explain: explainEnglish,
  selfTest: selfTestEnglish,
  settings: settingsEnglish,
};

/** Every sentence with the place where it stands. */
const sentences = (words: unknown, path: string): readonly (readonly [string, string])[] =>
  typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words as Record<string, unknown>).flatMap(([key, value]) => sentences(value, `${path}.${key}`));

const all = [...sentences(nl, 'nl'), ...sentences(en, 'en')];

/** Words that say why, also inside a longer one (veroorzaakt). Co-movement is all the figures can show. */
const forbidden =
  /oorza(?:ak|ken|kelijk)|\b(effect(?:en|ief|s)?|leidt tot|leiden tot|bewij\w*|significan\w*|beste gemeente|causes?|caused|causal|leads? to|proof|proves?|proven|best municipality)\b/i;

/** Sentences that deny a cause, and have to name it to do so. */
const denials = [
  'readme.warningCause',
  'clues.warning.denial',
  'sheets.association.looked',
  'sheets.association.ticks.generous',
  'conditionSheets.caveats.relations',
  'conditionsRate.relations.note',
  'conditionsCase.sheet.method',
  'conditionsCase.sheet.caveats.line',
  'conditionsCase.pane.arrows',
];

/** A listed sentence without its denial: the rest of it must be as careful as any other. */
const withoutDenial = (path: string, text: string): string =>
  denials.some((denial) => path.endsWith(denial))
    ? text.replace(/geen (?:oorzaak|bewijs)|not (?:a )?cause|no proof/i, '')
    : text;

test('no sentence suggests a cause, a proof or significance', () => {
  const found = all.filter(([path, text]) => forbidden.test(withoutDenial(path, text)));
  expect(found).toEqual([]);
});

test('no sentence blames the reader', () => {
  expect(all.filter(([, text]) => /ongeldig|invalid|foutieve invoer|illegal/i.test(text))).toEqual([]);
});

test('the reader is u, never je', () => {
  expect(sentences(nl, 'nl').filter(([, text]) => /\b(je|jij|jouw)\b/i.test(text))).toEqual([]);
});

const slots = (text: string): readonly string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, slot]) => slot).sort();

test('both languages have the same sentences and fill the same slots', () => {
  const filled = (words: unknown): Record<string, readonly string[]> =>
    Object.fromEntries(sentences(words, '').map(([path, text]) => [path, slots(text)]));
  expect(filled(en)).toEqual(filled(nl));
});
