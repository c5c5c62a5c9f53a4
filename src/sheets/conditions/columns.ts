import { textIn, type Language } from '../../text/instance';
import type { WorkingKind } from '../description';

/**
 * Columns of the sheets people work on, in the order they are made. Readers look a column up by its header, in either language,
 * so that a person may move columns and put own ones between them.
 */
export const columnKeys = {
  conditions: [
    'code',
    'level',
    'levelName',
    'type',
    'condition',
    'description',
    'basis',
    'highMeans',
    'use',
    'partOf',
    'combine',
    'reason',
  ],
  relations: ['from', 'to', 'sign', 'note'],
  cases: [
    'code',
    'municipality',
    'balance',
    'volume',
    'price',
    'counts',
    'countsReason',
    'explainability',
    'explainabilityReason',
    'archetype',
    'archetypeReason',
  ],
  /** Followed by a column per municipality, with its code as header. */
  ratings: ['code', 'level', 'condition'],
  /** As `ratings`. */
  secondRatings: ['code', 'level', 'condition'],
  reasoning: ['code', 'municipality', 'rating', 'text', 'source', 'date', 'by'],
  reduction: ['id', 'method', 'conditions', 'into', 'combine', 'reason'],
} as const satisfies Record<WorkingKind, readonly string[]>;

/** `ColumnKey<'relations'>` is `'from' | 'to' | 'sign' | 'note'`. */
export type ColumnKey<Kind extends WorkingKind = WorkingKind> = (typeof columnKeys)[Kind][number];

/** Header of a column in one language; unique within a sheet. */
export const headerOf = (key: ColumnKey, language: Language): string =>
  textIn(language)(`conditionSheets.columns.${key}`);

export interface SheetColumn<Kind extends WorkingKind> {
  readonly key: ColumnKey<Kind>;
  readonly headers: Readonly<Record<Language, string>>;
}

/** The columns of a kind of sheet with their headers in both languages. */
export const columnsOf = <Kind extends WorkingKind>(kind: Kind): readonly SheetColumn<Kind>[] =>
  columnKeys[kind].map((key: ColumnKey<Kind>) => ({
    key,
    headers: { nl: headerOf(key, 'nl'), en: headerOf(key, 'en') },
  }));

/**
 * What stands above the table of `Saldo 3 Condities`: a label in one cell, the text itself in the cell to its right.
 * Found by label in either language, as columns are.
 */
export const frameworkLabels = ['title', 'source'] as const;
export type FrameworkLabel = (typeof frameworkLabels)[number];

export const frameworkLabel = (key: FrameworkLabel, language: Language): string =>
  textIn(language)(`conditionSheets.framework.${key}`);
