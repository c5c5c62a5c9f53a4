import type { Casework, ConditionLine, Framework, GivenRating } from '../../../../src/sheets/conditions/casework';
import { workingSheets } from '../../../../src/sheets/conditions/working/workingSheets';
import type { WorkingKind } from '../../../../src/sheets/description';
import { readCasework, type Reading, type WorkingSheets } from '../../../../src/taskpane/conditions/data/readCasework';
import type { Language } from '../../../../src/text/instance';
import type { GridCell } from '../../../../src/workbook/port/grid';
import { contentsOf, fakeSheet, type FakeSheet } from '../../../support/fakeSheets';

export type Value = GridCell['value'];

/** A condition with the texts that a test does not care about. */
export const condition = (code: string, changes: Partial<ConditionLine> = {}): ConditionLine => ({
  code,
  level: 2,
  type: '',
  name: `Naam ${code}`,
  description: '',
  basis: '',
  highMeans: '',
  use: 'yes',
  partOf: null,
  combine: null,
  reason: '',
  ...changes,
});

export const framework = (conditions: readonly ConditionLine[], relations: Framework['relations'] = []): Framework => ({
  title: 'Kader',
  source: 'Bron',
  levels: [...new Set(conditions.map(({ level }) => level))].sort().map((level) => ({ level, name: `Laag ${level}` })),
  conditions,
  relations,
});

export const municipality = (
  code: string,
  balance: number | null = null,
  changes: Partial<Casework['municipalities'][number]> = {},
): Casework['municipalities'][number] => ({
  code,
  name: `Stad ${code}`,
  balance,
  volume: balance,
  price: balance === null ? null : 0,
  counts: true,
  countsReason: '',
  explainability: null,
  place: null,
  ...changes,
});

/** A small casework: two levels, a relation, three municipalities, some ratings. */
export const smallCasework = (changes: Partial<Casework> = {}): Casework => ({
  framework: framework(
    [
      condition('1.a', { level: 1 }),
      condition('2.a'),
      condition('2.b'),
      condition('2.c', { use: 'no', reason: 'te ver weg' }),
    ],
    [
      { from: '2.a', to: '1.a', sign: 1, note: '' },
      { from: '1.a', to: '0.volume', sign: 1, note: 'aanname' },
    ],
  ),
  municipalities: [municipality('G1', -0.1), municipality('G2', 0.02), municipality('G3', 0.07)],
  ratings: new Map<string, ReadonlyMap<string, GivenRating>>([
    [
      '2.a',
      new Map<string, GivenRating>([
        ['G1', 'low'],
        ['G2', 'unknown'],
      ]),
    ],
    ['2.b', new Map<string, GivenRating>([['G3', 'high']])],
  ]),
  secondRatings: null,
  reasonings: [],
  reduction: [],
  ...changes,
});

/** Sheets of a casework that a test can change as a person would. */
export interface OpenSheets {
  readonly sheet: (kind: WorkingKind) => FakeSheet;
  /** Row and column of the cell that holds this. */
  readonly find: (kind: WorkingKind, value: Value) => readonly [number, number];
  readonly type: (kind: WorkingKind, row: number, column: number, value: Value) => void;
  readonly working: () => WorkingSheets;
  readonly read: () => Reading;
}

export const openSheets = (casework: Casework, language: Language = 'nl'): OpenSheets => {
  const described = workingSheets(casework, { language, time: 'nu', sample: false, statements: [] });
  const sheets = new Map(described.map((sheet) => [sheet.kind as WorkingKind, fakeSheet(sheet)]));
  const sheet = (kind: WorkingKind): FakeSheet => sheets.get(kind)!;
  const working = (): WorkingSheets =>
    Object.fromEntries(
      [...sheets].map(([kind, own]) => [
        kind,
        { sheet: { id: kind, kind, name: own.name, role: own.name, sample: false }, contents: contentsOf(kind, own) },
      ]),
    );
  return {
    sheet,
    find: (kind, value) => {
      const row = sheet(kind).rows.findIndex((line) => line.includes(value));
      return [row, sheet(kind).rows[row].indexOf(value)];
    },
    type: (kind, row, column, value) => {
      const { rows } = sheet(kind);
      while (rows.length <= row) rows.push([]);
      while (rows[row].length <= column) rows[row].push(null);
      rows[row][column] = value;
    },
    working,
    read: () => readCasework(working(), language),
  };
};
