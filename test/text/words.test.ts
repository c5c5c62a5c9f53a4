import { en } from '../../src/text/en';
import { nl } from '../../src/text/nl';

/** Every sentence with the place where it stands. */
const sentences = (words: unknown, path: string): readonly (readonly [string, string])[] =>
  typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words as Record<string, unknown>).flatMap(([key, value]) => sentences(value, `${path}.${key}`));

const all = [...sentences(nl, 'nl'), ...sentences(en, 'en')];

/** Words that say why. Co-movement is all the figures can show. */
const forbidden =
  /\b(oorza(?:ak|ken|kelijk)\w*|effect(?:en|ief|s)?|leidt tot|leiden tot|bewij\w*|significan\w*|beste gemeente|causes?|caused|causal|leads? to|proof|proves?|proven|best municipality)\b/i;

/** Sentences that deny a cause, and have to name it to do so. */
const denials = ['readme.warningCause', 'clues.warning.denial'];

test('no sentence suggests a cause, a proof or significance', () => {
  const found = all.filter(([path, text]) => forbidden.test(text) && !denials.some((denial) => path.endsWith(denial)));
  expect(found).toEqual([]);
});

test('no sentence blames the reader', () => {
  expect(all.filter(([, text]) => /ongeldig|invalid|foutieve invoer|illegal/i.test(text))).toEqual([]);
});

test('the reader is u, never je', () => {
  expect(sentences(nl, 'nl').filter(([, text]) => /\b(je|jij|jouw)\b/i.test(text))).toEqual([]);
});

const slots = (text: string): readonly string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, slot]) => slot).sort();

test('both languages fill the same slots', () => {
  const english = new Map(sentences(en, '').map(([path, text]) => [path, text]));
  const differing = sentences(nl, '').filter(
    ([path, text]) => String(slots(text)) !== String(slots(english.get(path) ?? '')),
  );
  expect(differing).toEqual([]);
});
