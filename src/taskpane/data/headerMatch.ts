import { ambiguousWords, columnIds, headerSynonyms, measureHeaders, type ColumnId } from '../../reference/columns';
import { bareHeader, hasWords, normaliseHeader } from './header';

/** A column of the reference list, or an outcome measure of any kind. */
export type HeaderId = ColumnId | 'measure';

export interface HeaderMatch {
  readonly id: HeaderId;
  /** Higher is surer. Whole headers lie above 3, parts between 2 and 3, parts of a compound word between 1 and 2. */
  readonly score: number;
}

interface Synonym {
  readonly id: HeaderId;
  readonly words: string;
  /** Position in the list: the first names are the most usual ones. */
  readonly order: number;
}

const synonymsOf = (id: HeaderId, headers: readonly string[]): readonly Synonym[] =>
  headers.map((header, order) => ({ id, words: normaliseHeader(header), order })).filter(({ words }) => words !== '');

const synonyms: readonly Synonym[] = [
  ...columnIds.flatMap((id) => synonymsOf(id, headerSynonyms(id))),
  ...synonymsOf('measure', measureHeaders),
];

/** Shorter words turn up inside others by accident (`lasten` in `belastend`). */
const shortestInCompound = 6;

/** The earlier name in the list wins among equals: `definitief budget` goes before `voorlopig budget`. */
const usual = ({ order }: Synonym): number => -order / 1000;

const scoreOf = (synonym: Synonym, header: string, bare: string): number => {
  const { words } = synonym;
  if (words === header || words === bare) return 4 + usual(synonym);
  if (words.length > 1 && hasWords(header, words)) return 2 + words.length / header.length + usual(synonym) / 10;
  if (words.length >= shortestInCompound && header.includes(words)) return 1 + words.length / header.length;
  return 0;
};

/** Which columns a header may mean, surest first; at most one match per column. */
export const headerMatches = (header: string): readonly HeaderMatch[] => {
  const [whole, bare] = [normaliseHeader(header), bareHeader(header)];
  if (whole === '') return [];
  const best = new Map<HeaderId, number>();
  for (const synonym of synonyms) {
    const score = scoreOf(synonym, whole, bare);
    if (score > (best.get(synonym.id) ?? 0)) best.set(synonym.id, score);
  }
  return [...best].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
};

/** Headers such as `Raming` and `Realisatie`, which say neither euros nor recipients. */
const ambiguousWordIn = (header: string): string | undefined => {
  const words = bareHeader(header);
  const word = ambiguousWords.find((candidate) => hasWords(words, candidate));
  const nameOfMore = synonyms.some((synonym) => synonym.words.includes(' ') && hasWords(words, synonym.words));
  return nameOfMore ? undefined : word;
};

/** The columns that an ambiguous header could mean; empty for a header that says what it is. */
export const ambiguousMeanings = (header: string): readonly HeaderId[] => {
  const word = ambiguousWordIn(header);
  if (word === undefined) return [];
  const meant = synonyms.filter(({ words }) => words.split(' ').some((part) => part.startsWith(word)));
  return [...new Set(meant.map(({ id }) => id))];
};
