import { hyphenation } from './hyphenate';
import { textWidth } from './textWidth';

interface Room {
  readonly width: number;
  readonly fontSize: number;
  readonly lines: number;
}

interface Piece {
  readonly text: string;
  /** The rest of a word that was broken: stands on a line of its own making. */
  readonly continues: boolean;
}

/** Where the letters of a word may be parted; brackets and commas around them go along. */
const placesIn = (word: string): readonly number[] => {
  const [before = '', letters = ''] = /^(\P{L}*)(\p{L}*)/u.exec(word)?.slice(1) ?? [];
  return hyphenation(letters).map((at) => before.length + at);
};

/** How many letters of a word go on the line, and what stands behind them. */
const breakOf = (word: string, width: number, fontSize: number): { readonly at: number; readonly sign: string } => {
  const fits = (at: number, sign: string) => at > 0 && textWidth(word.slice(0, at) + sign, fontSize) <= width;
  const bracket = word.indexOf('(');
  if (fits(bracket, '')) return { at: bracket, sign: '' };
  const hyphen = word.indexOf('-') + 1;
  if (hyphen < word.length && fits(hyphen, '')) return { at: hyphen, sign: '' };
  const nice = placesIn(word)
    .filter((at) => fits(at, '-'))
    .at(-1);
  if (nice !== undefined) return { at: nice, sign: '-' };
  // Between any two letters when there is no better place; a single letter is no line.
  let at = word.length - 2;
  while (at > 1 && !fits(at, '-')) at--;
  return { at, sign: '-' };
};

/** Words (a no-break space is part of one), each broken where it would not fit on a line of its own. */
const piecesOf = (text: string, { width, fontSize }: Room): readonly Piece[] =>
  text
    .trim()
    .split(/ +/)
    .flatMap((word) => {
      const pieces: Piece[] = [];
      let rest = word;
      while (textWidth(rest, fontSize) > width && rest.length > 2) {
        const { at, sign } = breakOf(rest, width, fontSize);
        pieces.push({ text: rest.slice(0, at) + sign, continues: pieces.length > 0 });
        rest = rest.slice(at);
      }
      return [...pieces, { text: rest, continues: pieces.length > 0 }];
    });

const withEllipsis = (line: string, { width, fontSize }: Room): string => {
  let kept = line.replace(/-$/, '');
  while (kept.length > 0 && textWidth(`${kept}…`, fontSize) > width) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
};

/** A text over lines that fit; a text that needs more lines than there are ends in an ellipsis. */
export const wrap = (text: string, room: Room): readonly string[] => {
  const lines: string[] = [];
  for (const { text: piece, continues } of piecesOf(text, room)) {
    const last = lines.at(-1);
    const joined = last === undefined || continues ? null : `${last} ${piece}`;
    if (joined !== null && textWidth(joined, room.fontSize) <= room.width) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  if (lines.length <= room.lines) return lines;
  const kept = lines.slice(0, room.lines);
  return [...kept.slice(0, -1), withEllipsis(kept.at(-1)!, room)];
};
