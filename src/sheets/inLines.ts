/** Characters that fit beside a chart on an ordinary screen. */
const widest = 150;

/** A text in lines of whole sentences: a long line in one cell would run on under the chart beside it. */
export const inLines = (words: string): readonly string[] =>
  words.split(/(?<=[.:]) (?=\p{Lu})/u).reduce<readonly string[]>((lines, sentence) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + 1 + sentence.length <= widest
      ? [...lines.slice(0, -1), `${last} ${sentence}`]
      : [...lines, sentence];
  }, []);
