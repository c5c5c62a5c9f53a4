import { quotedSheet } from '../address';
import { text, type Area, type SheetDescription } from '../description';
import { definedNames, sheetName } from '../names';
import { lines, sheetOf, type Part } from '../part';
import { cellsPart, type Computed } from '../table';
import { subtitleOf } from './explanationSheet';
import type { Layout } from './layout';
import type { Model } from './model';
import { sentenceFormula, slotsFor } from './sentence';
import { statementLines } from './statementLines';
import { columnsOf, orderOf, tableHeader, type TicksContext } from './ticksContext';
import { ticksSummary } from './ticksSummary';
import { ticksTable } from './ticksTable';

/** CHOICE, as in the core: a sixth and a third of the municipalities. */
const limits = { strong: 6, weak: 3 };

/** The two numbers a person may change; the ticks follow. */
const thresholds = ({ model: { t }, summary, firstColumn }: TicksContext): Part => {
  const row = summary + 8;
  const cell = (at: number): Area => ({ row: at, column: firstColumn, rows: 1, columns: 1 });
  return {
    ...cellsPart(
      { row, column: firstColumn - 1 },
      [
        [text(t('sheets.association.ticks.strong')), limits.strong],
        [text(t('sheets.association.ticks.weak')), limits.weak],
      ],
      'live',
      [null, '0'],
    ),
    names: [
      { name: definedNames.tickStrong, area: cell(row) },
      { name: definedNames.tickWeak, area: cell(row + 1) },
    ],
    styles: [row, row + 1].map((at) => ({ area: cell(at), role: 'input' })),
  };
};

const methodLine = ({ model: { t, input } }: TicksContext): Part => {
  const sentence = t('sheets.association.ticks.method', slotsFor('strong', 'weak'));
  const line: Computed = {
    formula: `=${sentenceFormula(sentence, { strong: definedNames.tickStrong, weak: definedNames.tickWeak })}`,
    value: t('sheets.association.ticks.method', { strong: String(limits.strong), weak: String(limits.weak) }),
  };
  const area = { row: 2, column: 0, rows: 1, columns: 1 };
  return { ...cellsPart(area, [[line]], input.settings.formulas), styles: [{ area, role: 'method' }] };
};

/**
 * Per municipality and measure: do the ranks of measure and component lie close together? Volume left, price right, with what
 * chance alone would give under each measure.
 * @param layout of the sheet with the matrices, which the ticks refer to
 */
export const ticksSheet = (model: Model, layout: Layout): SheetDescription => {
  const { t, input, hasCodes } = model;
  const context: TicksContext = {
    model,
    layout,
    source: `${quotedSheet(sheetName('explanation', input.language))}!`,
    columns: columnsOf(model),
    firstColumn: hasCodes ? 2 : 1,
    order: orderOf(model),
    summary: tableHeader + 1 + model.municipalities.length + 1,
  };
  const frame = {
    kind: 'ticks',
    name: sheetName('ticks', input.language),
    columnWidths: [...(hasCodes ? [9] : []), 36, ...context.columns.map(() => 16)],
    freezeRows: tableHeader + 1,
    freezeColumns: context.firstColumn,
    sample: input.sample,
  } as const;
  const notes = [
    t('sheets.association.ticks.generous'),
    ...(input.settings.formulas === 'live' ? [t('sheets.association.ticks.order')] : []),
    t('sheets.association.ticks.own'),
  ];
  return sheetOf(frame, [
    lines({ row: 0, column: 0 }, [t('sheets.association.ticks.title')], { role: 'title' }),
    lines({ row: 1, column: 0 }, [subtitleOf(model)], { role: 'subtitle' }),
    methodLine(context),
    ...(model.measures.length === 0
      ? []
      : [
          ticksTable(context),
          lines({ row: context.summary, column: context.firstColumn - 1 }, [t('sheets.association.ticks.summary')], {
            role: 'heading',
          }),
          ticksSummary(context),
        ]),
    thresholds(context),
    lines({ row: context.summary + 11, column: 0 }, [...notes, ...statementLines(model)], { role: 'caveat' }),
  ]);
};
