const vowels = 'aeiouyáàâäéèêëíìîïóòôöúùûü';
const isVowel = (letter: string): boolean => vowels.includes(letter.toLowerCase());

/** Letters that begin a syllable together; the longest first. */
const beginnings = /(s(?:ch|tr|pr)|ch|sh|th|ph|qu|[bcdfgkptvw]r|[bcfgkp]l)$/i;

/** Words of so many letters may need a hyphen in a narrow column. */
const longWord = 11;

/** At least so many letters on either side of a hyphen. */
const leastBefore = 3;
const leastAfter = 3;

/** Where the letters after the vowel at `end` are parted: in front of what the next vowel begins its syllable with. */
const breakAfter = (word: string, end: number): number | null => {
  let next = end + 1;
  while (next < word.length && !isVowel(word[next]!)) next++;
  const consonants = next - end - 1;
  if (next >= word.length || consonants === 0) return null;
  const before = word.slice(end + 1, next);
  return next - (beginnings.exec(before)?.[0].length ?? 1);
};

/**
 * Places where a long word may be broken, as numbers of letters before the hyphen. A rule of thumb that suits Dutch and mostly
 * suits English: between a vowel and the consonant before the next one.
 */
export const hyphenation = (word: string): readonly number[] => {
  const places = Array.from(word).flatMap((letter, index) => {
    const isLastVowel = isVowel(letter) && !isVowel(word[index + 1] ?? '');
    const at = isLastVowel ? breakAfter(word, index) : null;
    return at === null ? [] : [at];
  });
  return places.filter((at) => at >= leastBefore && word.length - at >= leastAfter && /^\p{L}+$/u.test(word));
};

/** Words that may need it get soft hyphens: shown only where a line ends there. */
export const withSoftHyphens = (text: string): string =>
  text
    .split(' ')
    .map((word) =>
      word.length < longWord
        ? word
        : hyphenation(word).reduceRight((rest, at) => `${rest.slice(0, at)}\u00ad${rest.slice(at)}`, word),
    )
    .join(' ');
