import { areaAddress } from '../address';
import { cellAgrees } from '../cellAgrees';
import type { Area } from '../description';
import { checkRow, valueInWords, type Check, type CheckRow, type Teller } from './checks';
import type { ShownCells } from './compared';
import type { ProbeObjects } from './probeObjects';

/** What Excel says is on a sheet. */
export interface FoundTable {
  readonly name: string;
  readonly area: Area;
}
export interface FoundChart {
  readonly title: string;
  readonly series: number;
}
export interface FoundShape {
  readonly type: string;
  readonly altText: string;
}
export interface FoundValidation {
  readonly type: string;
  /** Entries of a list with commas between them; empty for another rule. */
  readonly source: string;
}

/** Described in the same words as what is expected, so that any difference shows. */
const inSameWords = (check: Check, found: string, teller: Teller): CheckRow => {
  const row = checkRow(teller, check, 'failed', found === '' ? teller.t('selfTest.found.nothing') : found);
  return row.found === row.expected ? { ...row, status: 'ok' } : row;
};

const tableSlots = ({ name, area }: FoundTable) => ({
  // Taken by something of the person's: then it has a number behind it.
  name: name.replace(/_\d+$/, ''),
  area: areaAddress(area),
});

export const judgeTables = (found: readonly FoundTable[], { table }: ProbeObjects, teller: Teller): CheckRow =>
  inSameWords(
    { group: 'objects', id: 'table', slots: tableSlots(table) },
    found.map((one) => teller.t('selfTest.found.tables', tableSlots(one))).join('; '),
    teller,
  );

const chartSlots = (count: number, { title, series }: FoundChart) => ({ count, title, series });

export const judgeCharts = (found: readonly FoundChart[], { chart }: ProbeObjects, teller: Teller): CheckRow =>
  inSameWords(
    {
      group: 'objects',
      id: 'chart',
      slots: chartSlots(1, { title: chart.title, series: chart.series.length }),
    },
    found.map((one) => teller.t('selfTest.found.charts', chartSlots(found.length, one))).join('; '),
    teller,
  );

const shapeSlots = (count: number, { type, altText }: FoundShape) => ({ count, type, altText });

export const judgeShapes = (found: readonly FoundShape[], { drawing }: ProbeObjects, teller: Teller): CheckRow =>
  inSameWords(
    {
      group: 'objects',
      id: 'shape',
      slots: shapeSlots(1, { type: 'Group', altText: drawing.altText }),
    },
    found.map((one) => teller.t('selfTest.found.shapes', shapeSlots(found.length, one))).join('; '),
    teller,
  );

const formatSlots = (types: readonly string[]) => ({ count: types.length, types: [...types].sort().join(', ') });

/** Two colours by sign, and one look by formula. */
const expectedFormats = ['CellValue', 'CellValue', 'Custom'];

export const judgeConditionalFormats = (found: readonly string[], teller: Teller): CheckRow =>
  inSameWords(
    { group: 'objects', id: 'conditionalFormat', slots: formatSlots(expectedFormats) },
    found.length === 0 ? '' : teller.t('selfTest.found.formats', formatSlots(found)),
    teller,
  );

export const judgeValidation = (
  { type, source }: FoundValidation,
  { validation }: ProbeObjects,
  teller: Teller,
): CheckRow =>
  inSameWords(
    { group: 'objects', id: 'validation', slots: { type: 'List', source: validation.allowed.join(',') } },
    type === 'None' ? '' : teller.t('selfTest.found.validation', { type, source: source.split(/[,;]\s*/).join(',') }),
    teller,
  );

export const judgeFrozen = (rows: number | null, { frozenRows }: ProbeObjects, teller: Teller): CheckRow =>
  inSameWords(
    { group: 'objects', id: 'frozen', slots: { value: frozenRows } },
    rows === null ? '' : String(rows),
    teller,
  );

export const judgeNumberFormat = (found: string, { numberFormat }: ProbeObjects, teller: Teller): CheckRow =>
  inSameWords({ group: 'cells', id: 'numberFormat', slots: { value: numberFormat } }, found, teller);

/** Ordinary formulas of the trial sheet. @param values the sheet from A1 on */
export const judgeFormulas = (values: ShownCells, { name, mean }: ProbeObjects, teller: Teller): readonly CheckRow[] =>
  (
    [
      ['definedName', name.used, name.value],
      ['formula', mean.cell, mean.value],
    ] as const
  ).map(([id, { row, column }, value]) => {
    const found = values[row]?.[column];
    return checkRow(
      teller,
      { group: 'objects', id, slots: { value: valueInWords(value, teller) } },
      cellAgrees(found, { value }) ? 'ok' : 'failed',
      valueInWords(found, teller),
    );
  });

/** @param kind kind of sheet by its mark; `null` when it has none */
export const judgeMark = (kind: string | null, teller: Teller): CheckRow =>
  checkRow(
    teller,
    { group: 'objects', id: 'mark' },
    kind === 'selfTest' ? 'ok' : 'failed',
    kind === 'selfTest' ? teller.t('selfTest.checks.mark.expected') : (kind ?? teller.t('selfTest.found.missing')),
  );
