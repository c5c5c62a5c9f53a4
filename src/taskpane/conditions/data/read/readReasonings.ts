import { entryTexts } from '../../../../sheets/conditions/entries';
import type { Reasoning } from '../../../../sheets/conditions/casework';
import { lineKey } from '../places';
import { keysOf, type Keys } from './keys';
import { cellOf, codeOf, textOf, wrong, type Reader } from './lines';
import { givenRating } from './readRatings';

export interface ReadReasonings {
  readonly reasonings: readonly Reasoning[];
  /** Row of the last line per condition and municipality. */
  readonly rows: ReadonlyMap<string, number>;
}

type ReasoningReader = Reader<'reasoning'>;

const known = (
  reader: ReasoningReader,
  row: number,
  key: 'code' | 'municipality',
  keys: Keys,
  problem: 'unknownCode' | 'unknownMunicipality',
): string | null => {
  const written = codeOf(reader, row, key);
  if (written === null) return null;
  const found = keys.find(written);
  if (found === null) wrong(reader, row, key, problem, { found: written });
  return found;
};

const ratingOf = (reader: ReasoningReader, row: number): Reasoning['rating'] => {
  const cell = cellOf(reader, row, 'rating');
  const given = cell === null ? null : givenRating(cell);
  if (given !== undefined) return given;
  wrong(reader, row, 'rating', 'notARating', {
    found: cell?.shown ?? '',
    expected: entryTexts('rating', reader.language).join(', '),
  });
  return null;
};

/** What ratings rest on. More than one line about the same rating is fine: people add to what they know. */
export const readReasonings = (
  reader: ReasoningReader,
  conditions: readonly string[],
  municipalities: readonly string[],
): ReadReasonings => {
  const [conditionKeys, municipalityKeys] = [keysOf(conditions), keysOf(municipalities)];
  const reasonings: Reasoning[] = [];
  const rows = new Map<string, number>();
  for (const row of reader.table.lines) {
    const condition = known(reader, row, 'code', conditionKeys, 'unknownCode');
    const municipality = known(reader, row, 'municipality', municipalityKeys, 'unknownMunicipality');
    const rating = ratingOf(reader, row);
    if (condition === null || municipality === null) continue;
    rows.set(lineKey(condition, municipality), row);
    reasonings.push({
      condition,
      municipality,
      rating,
      text: textOf(reader, row, 'text'),
      source: textOf(reader, row, 'source'),
      date: textOf(reader, row, 'date'),
      by: textOf(reader, row, 'by'),
    });
  }
  return { reasonings, rows };
};
