const vowels = 'aeiouyáàâäéèêëíìîïóòôöúùûü';
const isVowel = (letter: string): boolean => vowels.includes(letter.toLowerCase());

/** Letters that are one sound. */
const together = ['ch', 'sh', 'th', 'ph', 'qu', 'ij'];

/** At least so many letters on either side of a hyphen. */
const leastBefore = 3;
const leastAfter = 3;

/** Where the letters after the vowel at `end` are parted: in front of the last consonant before the next vowel. */
const breakAfter = (word: string, end: number): number | null => {
  let next = end + 1;
  while (next < word.length && !isVowel(word[next]!)) next++;
  const consonants = next - end - 1;
  if (next >= word.length || consonants === 0) return null;
  const at = next - 1;
  const pair = word.slice(at - 1, at + 1).toLowerCase();
  return consonants > 1 && together.includes(pair) ? at - 1 : at;
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
