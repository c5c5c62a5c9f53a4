import { tickChance, ticks, type Tick } from '../../analysis/association/ticks';
import { fixedAreaAddress } from '../address';
import { text } from '../description';
import { definedNames } from '../names';
import { emptyPart, type Part } from '../part';
import { cellsPart, type Computed, type TableCell } from '../table';
import { matrixRange } from './layout';
import type { MeasureModel } from './measureModel';
import { countCell, marks, tableHeader, type TicksContext } from './ticksContext';

/** Counts of ticks and what an order without any relation would give, per measure. */
const summaryRows = (context: TicksContext): readonly (readonly TableCell[])[] => {
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

/** Under the table: how many ticks there are, and how many chance alone would give. */
export const ticksSummary = (context: TicksContext): Part => {
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
