import { fixedAddress } from '../../address';
import { formula, text, type CellContent } from '../../description';
import { emptyPart, joined, lines, type Part } from '../../part';
import { cellsPart, type Computed, type TableCell } from '../../table';
import { cellOfRow, positionFormula, workingColumn, workingHeader } from '../comparison/layout';
import { spellings } from '../comparison/letterFormulas';
import { entryText } from '../entries';
import type { Context } from './archetypeTable';
import { axisCells, axisNames } from './axisCells';
import { archetypeSpellings, shiftedFormula, shiftOf } from './formulas';
import { columnOfTable, headerRow, placeColumn, workColumn, workColumns, type WorkColumn } from './layout';
import type { PlacedMunicipality } from './model';

/**
 * Where the names of the quadrants stand in the chart. A name runs on to the right of its point, so on the right it starts earlier; the
 * last two keep the chart as wide on either side.
 */
const corners = [
  ['lawful', -1.3, 1.3],
  ['businesslike', 0.8, 1.3],
  ['generous', -1.3, -1.3],
  ['responsive', 0.8, -1.3],
  [null, 1.3, 1.3],
  [null, 1.3, -1.3],
] as const;

/** Height in the chart: the score on control, shifted when others stand on the same spot. */
const heightOf = (all: readonly PlacedMunicipality[], i: number): number | string => {
  const { scores } = all[i]!;
  if (scores.result === null || scores.control === null) return '#N/A';
  const same = (one: PlacedMunicipality): boolean =>
    one.scores.result === scores.result && one.scores.control === scores.control;
  return scores.control + shiftOf(all.slice(0, i).filter(same).length, all.filter(same).length);
};

/** What the chart draws of one municipality, each side a series of its own. */
const chartCells = ({ model, layout }: Context, own: PlacedMunicipality, i: number): readonly Computed[] => {
  const { t, municipalities } = model;
  const row = headerRow + 1 + i;
  const at = (column: WorkColumn): string => cellOfRow(row, workColumn(layout, column));
  const columns = [placeColumn(layout, 'result'), placeColumn(layout, 'control')] as const;
  const [result, control] = [cellOfRow(row, columns[0]), cellOfRow(row, columns[1])];
  const upTo = (column: number): string => `${fixedAddress({ row: headerRow + 1, column })}:${cellOfRow(row, column)}`;
  const height = heightOf(municipalities, i);
  const group = cellOfRow(row, 3);
  const words = { deficit: t('sheets.words.deficit'), surplus: t('sheets.words.surplus') };
  const series = (side: 'deficit' | 'surplus'): Computed => ({
    formula: `=IF(${group}="${words[side]}",${at('y')},NA())`,
    value: own.group === side ? height : '#N/A',
  });
  return [
    {
      // A text among the horizontal figures would make Excel count points instead.
      formula: `=IF(COUNT(${result},${control})<2,0,${result})`,
      value: height === '#N/A' ? 0 : own.scores.result,
    },
    {
      formula: shiftedFormula(
        [result, control],
        [upTo(columns[0]), upTo(columns[1])],
        [columnOfTable(layout, columns[0]), columnOfTable(layout, columns[1])],
      ),
      value: height,
    },
    series('deficit'),
    series('surplus'),
    {
      formula: `=IF(OR(${group}="${words.deficit}",${group}="${words.surplus}"),NA(),${at('y')})`,
      value: own.group === null ? height : '#N/A',
    },
  ];
};

/** Right of the table: where each municipality stands on the working sheets, and what the chart draws. */
export const besideTable = (context: Context): Part => {
  const { model, layout } = context;
  const { t, input, municipalities } = model;
  const { cases, ratings } = input.places;
  const column = workColumn(layout, 'casePosition');
  const position = (range: string, row: number): CellContent =>
    input.formulas === 'values' ? null : formula(positionFormula(range, cellOfRow(row, 0)));
  const headers = workColumns.map((one) => text(t(`conditionsArchetypes.sheet.work.${one}`)));
  const area = { row: headerRow, column, rows: 1, columns: headers.length };
  return joined([
    { ...cellsPart(area, [headers], 'live'), styles: [{ area, role: 'header', wrap: true }] },
    cellsPart(
      { row: headerRow + 1, column },
      municipalities.map((own, i): readonly TableCell[] => [
        position(workingColumn(cases, cases.columns.code), headerRow + 1 + i),
        position(workingHeader(ratings), headerRow + 1 + i),
        ...chartCells(context, own, i),
      ]),
      input.formulas,
      [null, null, '0.00', '0.00', '0.00', '0.00', '0.00'],
    ),
  ]);
};

/** Under the table: positions of the conditions, the ways to write ratings and archetypes, and the corners of the chart. */
export const underTable = (context: Context): Part => {
  const { model, layout } = context;
  const { t, input, items } = model;
  const { ratings } = input.places;
  const column = layout.firstItem;
  const quoted = (code: string): string => `"${code.replaceAll('"', '""')}"`;
  const label = (row: number, words: string): Part => lines({ row, column: column - 2 }, [words], {});
  const lookups = joined([
    label(layout.workings, t('conditionsArchetypes.sheet.work.line', { sheet: ratings.sheet })),
    cellsPart(
      { row: layout.workings, column },
      [items.map(({ id }) => formula(positionFormula(workingColumn(ratings, ratings.columns.code), quoted(id))))],
      'live',
    ),
    label(layout.workings + 1, t('conditionsArchetypes.sheet.work.spellings')),
    cellsPart({ row: layout.workings + 1, column }, [[text(spellings)], [text(archetypeSpellings())]], 'live'),
  ]);
  return joined([
    input.formulas === 'values' ? emptyPart : lookups,
    // What the axes are made of is kept here, so that it is found again when the workbook opens.
    cellsPart(
      { row: layout.axes, column: column - 2 },
      axisNames.map((axis) => axisCells(axis, input[axis], input.language)),
      'live',
    ),
    label(layout.corners, t('conditionsArchetypes.sheet.work.corners')),
    cellsPart(
      { row: layout.corners, column },
      corners.map(([archetype, x, y]) => [
        x,
        y,
        archetype === null ? null : text(entryText('archetype', archetype, input.language)),
      ]),
      'live',
      ['0.00', '0.00', null],
    ),
  ]);
};
