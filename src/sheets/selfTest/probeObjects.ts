import { areaAddress, fixedAddress, type Cell } from '../address';
import {
  formula,
  text,
  type Area,
  type BoxShape,
  type ChartDescription,
  type DrawingDescription,
  type ListValidation,
  type RatingLookDescription,
  type SeriesDescription,
} from '../description';
import type { Part } from '../part';
import { tablePart } from '../table';
import type { Teller } from './checks';

const figures = [
  ['A', 0.125, -0.1, 'H'],
  ['B', -0.25, 0.2, 'G'],
  ['C', 0.5, 0.3, 'L'],
] as const;

/** Everything a sheet of Saldo's can have besides cells, on the trial sheet. */
export interface ProbeObjects {
  readonly frozenRows: number;
  readonly table: { readonly name: string; readonly area: Area };
  /** Figures, whose colour follows their sign. */
  readonly figures: Area;
  readonly numberFormat: string;
  readonly ratings: RatingLookDescription;
  readonly validation: ListValidation;
  readonly chart: ChartDescription;
  readonly drawing: DrawingDescription;
  /** A named cell, and one with a formula that uses the name. */
  readonly name: { readonly name: string; readonly cell: Cell; readonly used: Cell; readonly value: number };
  /** Mean of the first column of figures. */
  readonly mean: { readonly cell: Cell; readonly value: number };
}

const letters = { high: 'H', medium: 'G', low: 'L', unknown: '?' };

const drawingAt = (row: number, { t }: Teller): DrawingDescription => {
  const box = (key: 'from' | 'to', left: number): BoxShape => ({
    kind: 'box',
    name: `Saldo_Zelftest_${key}`,
    text: t(`selfTest.sheets.boxes.${key}`),
    left,
    top: 10,
    width: 80,
    height: 30,
    look: key === 'from' ? 'high' : 'plain',
    altText: '',
  });
  return {
    name: 'Saldo_Zelftest_Figuur',
    at: { row, column: 0 },
    width: 260,
    height: 50,
    altText: t('selfTest.sheets.drawing'),
    shapes: [
      box('from', 10),
      box('to', 160),
      {
        kind: 'line',
        name: 'Saldo_Zelftest_lijn',
        dash: 'dashed',
        arrow: true,
        altText: '',
        from: { box: 'Saldo_Zelftest_from', site: 3 },
        to: { box: 'Saldo_Zelftest_to', site: 1 },
      },
    ],
  };
};

/** The objects, from this row down. */
export const objectsOn = (row: number, teller: Teller): ProbeObjects => {
  const { t } = teller;
  const rows = figures.length;
  const column = (index: number): Area => ({ row: row + 1, column: index, rows, columns: 1 });
  const below = row + rows + 2;
  const series = (index: 1 | 2, key: 'value' | 'second'): SeriesDescription => ({
    name: t(`selfTest.sheets.table.${key}`),
    kind: 'column',
    look: index === 1 ? 'volume' : 'price',
    values: column(index),
    categories: column(0),
  });
  return {
    frozenRows: 2,
    table: { name: 'tblSaldo_Zelftest', area: { row, column: 0, rows: rows + 1, columns: 4 } },
    figures: { ...column(1), columns: 2 },
    numberFormat: '0.0%',
    ratings: { area: column(3), letters },
    validation: {
      area: column(3),
      allowed: [letters.high, letters.medium, letters.low],
      message: t('selfTest.sheets.allowed'),
    },
    chart: {
      name: 'Saldo_Zelftest_Grafiek',
      title: t('selfTest.sheets.chartTitle'),
      type: 'columnStacked',
      series: [series(1, 'value'), series(2, 'second')],
      place: { row, column: 6, rows: 12, columns: 6 },
      valueFormat: '0%',
    },
    drawing: drawingAt(below + 3, teller),
    name: {
      name: 'Saldo_Zelftest',
      value: 12,
      cell: { row: below, column: 1 },
      used: { row: below, column: 2 },
    },
    mean: { cell: { row: below + 1, column: 1 }, value: (0.125 - 0.25 + 0.5) / 3 },
  };
};

/** The objects as part of the sheet; what a part does not know goes along with the sheet itself. */
export const objectsPart = (objects: ProbeObjects, { t }: Teller): Part => {
  const { table, name, mean, numberFormat, chart } = objects;
  const at = { row: table.area.row, column: table.area.column };
  const headers = (['label', 'value', 'second', 'letter'] as const).map((key) => ({
    header: t(`selfTest.sheets.table.${key}`),
    format: key === 'value' || key === 'second' ? numberFormat : null,
  }));
  const part = tablePart({
    name: table.name,
    at,
    columns: headers,
    mode: 'live',
    rows: figures.map(([label, value, second, letter]) => [text(label), value, second, text(letter)]),
  });
  const values = { ...objects.figures, columns: 1 };
  return {
    ...part,
    blocks: [
      ...part.blocks,
      {
        ...{ row: name.cell.row, column: 0 },
        rows: [
          [text(t('selfTest.checks.definedName.name')), name.value / 2, formula(`=2*${name.name}`)],
          [
            text(t('selfTest.checks.formula.name')),
            formula(`=AVERAGEIFS(${areaAddress(values)},${areaAddress(values)},">-1")`),
            null,
          ],
        ],
      },
    ],
    names: [{ name: name.name, area: { ...name.cell, rows: 1, columns: 1 } }],
    signColours: [{ area: objects.figures }],
    conditionalLooks: [{ area: objects.figures, when: `=${fixedAddress(name.cell)}<0`, look: 'against' }],
    charts: [chart],
    expected: [
      { ...name.used, value: name.value },
      { ...mean.cell, value: mean.value },
    ],
  };
};
