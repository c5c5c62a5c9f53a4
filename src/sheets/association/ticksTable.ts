import { carryingOf } from '../../analysis/association/chanceReference';
import { ticks } from '../../analysis/association/ticks';
import { text } from '../description';
import { definedNames, tableNames } from '../names';
import type { Part } from '../part';
import { tablePart, type Computed, type TableCell, type TableColumn } from '../table';
import type { ComponentModel } from './componentModel';
import { shareFormat } from './formats';
import { componentHeader } from './layout';
import type { MeasureModel } from './measureModel';
import { cellOf, countCell, marks, tableHeader, type Column, type TicksContext } from './ticksContext';

const componentCell = (context: TicksContext, component: ComponentModel, m: number): Computed => {
  const { model, layout } = context;
  const row = componentHeader(layout, model, component) + 1 + m;
  return { formula: `=${cellOf(context, row, layout.columns.mean)}`, value: component.means[m] ?? null };
};

const tickFormula = (first: string, second: string, count: string): string => {
  const apart = `ABS(${first}-${second})`;
  const weak = `IF(${definedNames.tickWeak}*${apart}<=${count},"(✓)","")`;
  return `=IF(OR(${count}<5,LEN(${first})=0),"",IF(${definedNames.tickStrong}*${apart}<=${count},"✓",${weak}))`;
};

const tickCells = (context: TicksContext, own: MeasureModel, index: number, column: number): readonly Computed[] => {
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

const columnCells = (context: TicksContext, column: Column, position: number): readonly Computed[] =>
  column.kind === 'component'
    ? context.model.municipalities.map((_, m) => componentCell(context, column.component, m))
    : tickCells(context, column.own, column.index, position);

const headerOf = ({ model: { t, terms } }: TicksContext, column: Column): TableColumn =>
  column.kind === 'component'
    ? { header: t(`sheets.association.terms.${terms}.mean.${column.component.name}`), format: shareFormat }
    : { header: column.own.measure.name, format: null, align: 'center' };

/** Municipalities with the ticks of every measure beside the components. */
export const ticksTable = (context: TicksContext): Part => {
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
