import type { ReductionStep } from '../../../analysis/conditions/reduction';
import type { Language } from '../../../text/instance';
import { text, type CellContent, type WorkingKind } from '../../description';
import type {
  CaseMunicipality,
  ConditionLine,
  FrameworkLevel,
  GivenRating,
  Reasoning,
  RelationLine,
} from '../casework';
import { columnKeys, type ColumnKey } from '../columns';
import { entryText } from '../entries';

/** What goes into each column of a line, by key: people may have moved the columns. */
export type LineCells<Kind extends WorkingKind> = Readonly<Record<ColumnKey<Kind>, CellContent>>;

/** The cells of a line in the order in which the sheet is made. */
export const lineOf = <Kind extends WorkingKind>(kind: Kind, cells: LineCells<Kind>): readonly CellContent[] =>
  columnKeys[kind].map((key: ColumnKey<Kind>) => cells[key]);

/** Separates codes in one cell; codes themselves have points and plus signs in them. */
export const codeSeparator = '; ';

const words = (content: string | null): CellContent => (content === null || content === '' ? null : text(content));

/** A letter in the language of the sheet; blank where nobody has looked yet. */
export const ratingCell = (rating: GivenRating | null | undefined, language: Language): CellContent =>
  rating === null || rating === undefined ? null : text(entryText('rating', rating, language));

export const conditionCells = (
  line: ConditionLine,
  levels: readonly FrameworkLevel[],
  language: Language,
): LineCells<'conditions'> => ({
  code: text(line.code),
  level: line.level,
  levelName: words(levels.find(({ level }) => level === line.level)?.name ?? null),
  type: words(line.type),
  condition: words(line.name),
  description: words(line.description),
  basis: words(line.basis),
  highMeans: words(line.highMeans),
  use: text(entryText('use', line.use, language)),
  partOf: words(line.partOf),
  combine: line.combine === null ? null : text(entryText('combine', line.combine, language)),
  reason: words(line.reason),
});

export const relationCells = ({ from, to, sign, note }: RelationLine, language: Language): LineCells<'relations'> => ({
  from: text(from),
  to: text(to),
  sign: sign === null ? null : text(entryText('sign', sign === 1 ? 'plus' : 'minus', language)),
  note: words(note),
});

export const caseCells = (municipality: CaseMunicipality, language: Language): LineCells<'cases'> => {
  const { code, name, balance, volume, price, counts, countsReason, explainability, place } = municipality;
  return {
    code: text(code),
    municipality: words(name),
    ...{ balance, volume, price },
    counts: text(entryText('counts', counts ? 'yes' : 'no', language)),
    countsReason: words(countsReason),
    explainability:
      explainability === null ? null : text(entryText('explainability', explainability.settled, language)),
    explainabilityReason: words(explainability?.reason ?? null),
    archetype: place === null ? null : text(entryText('archetype', place.archetype, language)),
    archetypeReason: words(place?.reason ?? null),
  };
};

/** The first columns of a line of the matrix; a cell per municipality follows, see `ratingCell`. */
export const ratedLineCells = ({ code, level, name }: ConditionLine): LineCells<'ratings'> => ({
  code: text(code),
  level,
  condition: words(name),
});

export const reasoningCells = (line: Reasoning, language: Language): LineCells<'reasoning'> => ({
  code: text(line.condition),
  municipality: text(line.municipality),
  rating: ratingCell(line.rating, language),
  text: words(line.text),
  source: words(line.source),
  date: words(line.date),
  by: words(line.by),
});

export const reductionCells = (step: ReductionStep, language: Language): LineCells<'reduction'> => ({
  id: text(step.id),
  method: step.method,
  conditions: text(step.conditions.join(codeSeparator)),
  into: step.method === 3 ? text(step.into) : null,
  combine: step.method === 3 ? text(entryText('combine', step.rule, language)) : null,
  reason: text(step.reason),
});
