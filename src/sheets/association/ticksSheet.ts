import { tickChance, ticks, type Tick } from '../../analysis/association/ticks';
import { carryingOf } from '../../analysis/association/chanceReference';
import { fixedAddress, fixedAreaAddress, quotedSheet } from '../address';
import { text, type Area, type SheetDescription } from '../description';
import { definedNames, sheetName, tableNames } from '../names';
import { emptyPart, lines, sheetOf, type Part } from '../part';
import { cellsPart, tablePart, type Computed, type TableCell, type TableColumn } from '../table';
import { subtitleOf } from './explanationSheet';
import { shareFormat } from './formats';
import { componentHeader, matrixRange, type Layout } from './layout';
import type { ComponentModel } from './componentModel';
import type { MeasureModel } from './measureModel';
import type { Model } from './model';
import { sentenceFormula, slotsFor } from './sentence';
import { statementLines } from './statementLines';

const marks: Readonly<Record<Tick, string | null>> = { strong: '✓', weak: '(✓)', none: null };
/** CHOICE, as in the core: a sixth and a third of the municipalities. */
const limits = { strong: 6, weak: 3 };

const tableHeader = 4;

/** A column of the table: the mean of a component, or the ticks of a measure beside it. */
type Column =
  | { readonly kind: 'component'; readonly component: ComponentModel }
  | { readonly kind: 'measure'; readonly own: MeasureModel; readonly index: number };

interface Context {
  readonly model: Model;
  /** Of the sheet with the figures that the ticks rest on. */
  readonly layout: Layout;
  /** That sheet, with an exclamation mark. */
  readonly source: string;
  readonly columns: readonly Column[];
  readonly firstColumn: number;
  /** Positions of the municipalities, deficit first. */
  readonly order: readonly number[];
  readonly summary: number;
}

const columnsOf = ({ components, measures }: Model): readonly Column[] =>
  components.flatMap((component): readonly Column[] => [
    { kind: 'component', component },
    ...measures.flatMap((own, index): readonly Column[] =>
      own.component === component ? [{ kind: 'measure', own, index }] : [],
    ),
  ]);

/** By what the components add up to, from deficit to surplus; those without one last. */
const orderOf = ({ municipalities, components }: Model): readonly number[] => {
  const sums = municipalities.map((_, m) => {
    const known = components.map(({ means }) => means[m] ?? null).filter((value) => value !== null);
    return known.length === 0 ? Infinity : known.reduce((a, b) => a + b);
  });
  return municipalities.map((_, m) => m).sort((a, b) => (sums[a] === sums[b] ? a - b : sums[a]! - sums[b]!));
};

const cellOf = ({ source }: Context, row: number, column: number): string => source + fixedAddress({ row, column });

/** `$D$25`: the number of municipalities with both figures, under the ticks of a measure. */
const countCell = ({ firstColumn, summary }: Context, column: number): string =>
  fixedAddress({ row: summary + 1, column: firstColumn + column });

const componentCell = (context: Context, component: ComponentModel, m: number): Computed => {
  const { model, layout } = context;
  const row = componentHeader(layout, model, component) + 1 + m;
  return { formula: `=${cellOf(context, row, layout.columns.mean)}`, value: component.means[m] ?? null };
};

const tickFormula = (first: string, second: string, count: string): string => {
  const apart = `ABS(${first}-${second})`;
  const weak = `IF(${definedNames.tickWeak}*${apart}<=${count},"(✓)","")`;
  return `=IF(OR(${count}<5,LEN(${first})=0),"",IF(${definedNames.tickStrong}*${apart}<=${count},"✓",${weak}))`;
};

const tickCells = (context: Context, own: MeasureModel, index: number, column: number): readonly Computed[] => {
  const { layout } = context;
  const answer = ticks(own.outcome, own.result, own.measure.polarity === 1);
  const shown = carryingOf(own.period.n) !== 'none';
  return context.model.municipalities.map((_, m) => {
    const row = layout.measures[index]!.matrix + 1 + m;
    const tick = answer.ok && shown ? (answer.value[m] ?? null) : null;
    const [first, second] = [layout.columns.outcomeRank, layout.columns.resultRank].map((at) =>
      cellOf(context, row, at),
    );
    return { formula: tickFormula(first!, second!, countCell(context, column)), value: tick && marks[tick] };
  });
};

const columnCells = (context: Context, column: Column, position: number): readonly Computed[] =>
  column.kind === 'component'
    ? context.model.municipalities.map((_, m) => componentCell(context, column.component, m))
    : tickCells(context, column.own, column.index, position);

const headerOf = ({ model: { t, terms } }: Context, column: Column): TableColumn =>
  column.kind === 'component'
    ? { header: t(`sheets.association.terms.${terms}.mean.${column.component.name}`), format: shareFormat }
    : { header: column.own.measure.name, format: null, align: 'center' };

const table = (context: Context): Part => {
  const { model, order, columns } = context;
  const { t, hasCodes, municipalities, input } = model;
  const cells = columns.map((column, position) => columnCells(context, column, position));
  return tablePart({
    name: tableNames.ticks,
    at: { row: tableHeader, column: 0 },
    columns: [
      ...(hasCodes ? [{ header: t('sheets.columns.code'), format: null }] : []),
      { header: t('sheets.columns.municipality'), format: null },
      ...columns.map((column) => headerOf(context, column)),
    ],
    rows: order.map((m): readonly TableCell[] => [
      ...(hasCodes ? [text(municipalities[m]!.code ?? '')] : []),
      text(municipalities[m]!.name),
      ...cells.map((own) => own[m]!),
    ]),
    mode: input.settings.formulas,
  });
};

/** Counts of ticks and what an order without any relation would give, per measure. */
const summaryRows = (context: Context): readonly (readonly TableCell[])[] => {
  const { model, layout, source, columns, firstColumn } = context;
  const ranges = columns.map((_, position) =>
    fixedAreaAddress({ row: tableHeader + 1, column: firstColumn + position, rows: context.order.length, columns: 1 }),
  );
  const perMeasure = (cell: (own: MeasureModel, position: number, index: number) => TableCell): readonly TableCell[] =>
    columns.map((column, position) => (column.kind === 'measure' ? cell(column.own, position, column.index) : null));
  const share =
    (kinds: readonly Tick[]) =>
    (own: MeasureModel, position: number): Computed => {
      const count = countCell(context, position);
      const counted = kinds.map((kind) => `COUNTIF(${ranges[position]!},"${marks[kind] ?? ''}")`).join('+');
      const answer = ticks(own.outcome, own.result, own.measure.polarity === 1);
      const found = answer.ok ? answer.value.filter((tick) => tick !== null && kinds.includes(tick)).length : 0;
      const { n } = own.period;
      return { formula: `=IF(${count}<5,"",(${counted})/${count})`, value: n < 5 ? null : found / n };
    };
  const chance =
    (name: string, kind: 'strong' | 'atLeastWeak') =>
    (own: MeasureModel, position: number): Computed => {
      const count = countCell(context, position);
      const { n } = own.period;
      const apart = `INT(${count}/${name})`;
      return {
        formula: `=IF(${count}<5,"",(${count}+2*${apart}*${count}-${apart}*(${apart}+1))/${count}^2)`,
        value: n < 5 ? null : tickChance(n)[kind],
      };
    };
  const row = (word: string, cells: readonly TableCell[]): readonly TableCell[] => [text(word), ...cells];
  const { t } = model;
  return [
    row(
      t('sheets.association.ticks.counted'),
      perMeasure((own, _, index) => ({
        formula: `=COUNT(${source}${matrixRange(layout, layout.measures[index]!.matrix, layout.columns.outcome)})`,
        value: own.period.n,
      })),
    ),
    row(t('sheets.association.ticks.strongShare'), perMeasure(share(['strong']))),
    row(t('sheets.association.ticks.strongChance'), perMeasure(chance(definedNames.tickStrong, 'strong'))),
    row(t('sheets.association.ticks.anyShare'), perMeasure(share(['strong', 'weak']))),
    row(t('sheets.association.ticks.anyChance'), perMeasure(chance(definedNames.tickWeak, 'atLeastWeak'))),
  ];
};

const summary = (context: Context): Part => {
  const { model, columns, firstColumn } = context;
  const [counted, ...shares] = summaryRows(context);
  const at = { row: context.summary + 1, column: firstColumn - 1 };
  const mode = model.input.settings.formulas;
  const parts = [
    cellsPart(at, [counted!], mode, [null, ...columns.map(() => '0')]),
    cellsPart({ ...at, row: at.row + 1 }, shares, mode, [null, ...columns.map(() => '0%')]),
  ];
  return {
    ...emptyPart,
    blocks: parts.flatMap(({ blocks }) => blocks),
    expected: parts.flatMap(({ expected }) => expected),
    styles: [{ area: { ...at, column: firstColumn, rows: 5, columns: columns.length }, align: 'center' }],
  };
};

/** The two numbers a person may change; the ticks follow. */
const thresholds = ({ model: { t }, summary, firstColumn }: Context): Part => {
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

const methodLine = ({ model: { t, input } }: Context): Part => {
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
  const context: Context = {
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
          table(context),
          lines({ row: context.summary, column: context.firstColumn - 1 }, [t('sheets.association.ticks.summary')], {
            role: 'heading',
          }),
          summary(context),
        ]),
    thresholds(context),
    lines({ row: context.summary + 11, column: 0 }, [...notes, ...statementLines(model)], { role: 'caveat' }),
  ]);
};
