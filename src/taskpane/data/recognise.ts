import { fields, isMoney, isNumberField, type Field, type Mapping, type NumberField } from './fields';
import { ambiguousMeanings, headerMatches, type HeaderId } from './headerMatch';
import { guessByValues } from './guessByValues';
import { nearerToMoney } from './scale';
import type { SourceColumn, SourceTable } from './sourceTable';

/** A proposal for a person to confirm. */
export interface Proposal {
  readonly mapping: Mapping;
  /** Fields whose column was chosen by its values or between candidates: the pane asks to look at these. */
  readonly doubtful: readonly Field[];
}

interface Claim {
  readonly column: SourceColumn;
  readonly id: HeaderId;
  readonly score: number;
}

export const emptyMapping: Mapping = {
  municipality: null,
  code: null,
  year: null,
  budget: null,
  spending: null,
  predictedVolume: null,
  actualVolume: null,
};

const isField = (id: HeaderId): id is Field => (fields as readonly HeaderId[]).includes(id);

/** Whether the cells are what the field needs; a column without any filled cell contradicts nothing. */
const fits = (id: HeaderId, { profile }: SourceColumn): boolean => {
  if (profile.filled === 0) return true;
  if (id === 'municipality') return profile.text >= 0.5;
  if (id === 'year') return profile.year >= 0.5;
  return !isField(id) || !isNumberField(id) || (profile.number > 0 && profile.year < 1);
};

/** A header whose values contradict it gives way to any header that fits. */
const misfit = 1.5;

const claimsOf = (column: SourceColumn): readonly Claim[] =>
  headerMatches(column.header).map(({ id, score }) => ({
    column,
    id,
    score: fits(id, column) ? score : score - misfit,
  }));

/** Surest first; each column and each field once. Columns of another kind (inhabitants, measures) claim theirs too. */
const settle = (claims: readonly Claim[]): readonly Claim[] => {
  const taken = new Set<unknown>();
  return [...claims]
    .sort((a, b) => b.score - a.score || a.column.index - b.column.index)
    .filter(({ column, id, score }) => {
      const free = score > 0 && !taken.has(column) && (!isField(id) || !taken.has(id));
      if (free) taken.add(column).add(id);
      return free;
    });
};

const mappingOf = (claims: readonly Claim[]): Mapping =>
  claims.reduce<Mapping>(
    (mapping, { column, id }) => (isField(id) ? { ...mapping, [id]: column.index } : mapping),
    emptyMapping,
  );

/** Euros or recipients? The size of the figures beside the columns already known tells. */
const addAmbiguous = (table: SourceTable, sure: Mapping, columns: readonly SourceColumn[]): Mapping =>
  columns.reduce<Mapping>((mapping, column) => {
    const candidates = ambiguousMeanings(column.header).filter(
      (id): id is NumberField => isField(id) && isNumberField(id) && mapping[id] === null,
    );
    const money = nearerToMoney(column, table, mapping);
    const chosen = candidates.find((id) => isMoney(id) === money);
    return chosen === undefined || !fits(chosen, column) ? mapping : { ...mapping, [chosen]: column.index };
  }, sure);

/** Another column, still without a role, has an equally good header. */
const rivalled = (field: Field, mapping: Mapping, table: SourceTable): boolean =>
  table.columns
    .filter(({ index }) => !Object.values(mapping).includes(index))
    .some(({ header }) => headerMatches(header).some(({ id, score }) => id === field && score > 3));

const weak = (field: Field, mapping: Mapping, table: SourceTable): boolean => {
  const column = table.columns.find(({ index }) => index === mapping[field]);
  const match = column && headerMatches(column.header).find(({ id }) => id === field);
  return column !== undefined && ((match?.score ?? 0) < 2 || !fits(field, column));
};

const byHeaders = (table: SourceTable): Proposal => {
  const ambiguous = table.columns.filter(({ header }) => ambiguousMeanings(header).length > 0);
  const sure = mappingOf(settle(table.columns.filter((column) => !ambiguous.includes(column)).flatMap(claimsOf)));
  const mapping = addAmbiguous(table, sure, ambiguous);
  const doubtful = fields.filter(
    (field) =>
      mapping[field] !== null &&
      (mapping[field] !== sure[field] || rivalled(field, mapping, table) || weak(field, mapping, table)),
  );
  return { mapping, doubtful };
};

/**
 * Which column is what. A whole header goes before a part of one; a header that may mean euros or recipients is decided by its
 * figures; without headers the values alone give a guess, all of it doubtful.
 */
export const recognise = (table: SourceTable): Proposal => {
  if (table.headerRow !== null) return byHeaders(table);
  const mapping = guessByValues(table);
  return { mapping, doubtful: fields.filter((field) => mapping[field] !== null) };
};
