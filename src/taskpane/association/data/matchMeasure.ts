import { referenceMeasures, type ReferenceMeasure } from '../../../reference/measures';
import { bareHeader, hasWords, normaliseHeader } from '../../data/header';

/** Shorter words turn up inside others by accident. */
const shortestInCompound = 6;

const scoreOf = (synonym: string, whole: string, bare: string): number => {
  if (synonym === '') return 0;
  if (synonym === whole || synonym === bare) return 4;
  if (hasWords(whole, synonym)) return 2 + synonym.length / whole.length;
  return synonym.length >= shortestInCompound && whole.includes(synonym) ? 1 + synonym.length / whole.length : 0;
};

const synonyms = referenceMeasures.map((measure) => ({
  measure,
  words: [...new Set([measure.name.nl, measure.name.en, ...measure.headers].map(normaliseHeader))],
}));

/** The outcome measure of the study that a name stands for: a whole name goes before a part of one, the longest part first. */
export const matchMeasure = (name: string): ReferenceMeasure | null => {
  const [whole, bare] = [normaliseHeader(name), bareHeader(name)];
  const scored = synonyms.map(({ measure, words }) => ({
    measure,
    score: Math.max(...words.map((word) => scoreOf(word, whole, bare))),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.measure : null;
};
