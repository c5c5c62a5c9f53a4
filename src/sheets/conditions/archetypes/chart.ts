import { formatList, formatNumber } from '../../../text/format';
import type { Area, ChartDescription, SeriesDescription } from '../../description';
import { inLines } from '../../inLines';
import { emptyPart, lines, type Part } from '../../part';
import { entryKeys, entryText } from '../entries';
import type { Context } from './archetypeTable';
import type { Axis } from './input';
import { chartRows, chartTextRows, headerRow, workColumn, type WorkColumn } from './layout';
import { countByArchetype } from './model';

/** More codes than this lie over each other. */
const mostLabels = 60;
const chartColumns = 12;

/** How many municipalities stand in each quadrant: `4 bedrijfsmatig, 2 rechtmatig en 3 op de as`. */
const quadrants = ({ model }: Context): string => {
  const { municipalities, input } = model;
  const found = entryKeys.archetype.flatMap((archetype) => {
    const n = countByArchetype(municipalities, archetype);
    return n === 0 ? [] : [`${formatNumber(n, input.notation)} ${entryText('archetype', archetype, input.language)}`];
  });
  return found.length === 0 ? model.t('conditionsArchetypes.sheet.nobody') : formatList(found, input.language);
};

const chart = (context: Context): ChartDescription => {
  const { model, layout } = context;
  const { t, municipalities, input } = model;
  const area = (column: WorkColumn): Area => ({
    row: headerRow + 1,
    column: workColumn(layout, column),
    rows: layout.municipalities,
    columns: 1,
  });
  const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
  const corners = (column: number): Area => ({ row: layout.corners, column, rows: 6, columns: 1 });
  const points = (name: string, look: SeriesDescription['look'], column: WorkColumn): SeriesDescription => ({
    name,
    kind: 'points',
    values: area(column),
    categories: area('x'),
    look,
  });
  const axisTitle = ({ name, low, high }: Axis): string =>
    t('conditionsArchetypes.sheet.axisTitle', { axis: name, low, high });
  return {
    name: 'Saldo_Archetypen',
    title: t('conditionsArchetypes.sheet.chartTitle', { quadrants: quadrants(context) }),
    type: 'xyScatter',
    series: [
      points(t('sheets.words.deficit'), 'deficit', 'deficit'),
      points(t('sheets.words.surplus'), 'surplus', 'surplus'),
      points(t('conditionsArchetypes.sheet.other'), 'balance', 'other'),
      {
        ...points(t('sheets.columns.code'), 'all', 'y'),
        kind: 'invisible',
        pointLabels:
          layout.municipalities > mostLabels
            ? []
            : municipalities.map((_, point) => ({ point, cell: cell(headerRow + 1 + point, 0) })),
      },
      {
        name: t('conditionsArchetypes.sheet.work.corners'),
        kind: 'invisible',
        values: corners(layout.firstItem + 1),
        categories: corners(layout.firstItem),
        look: 'all',
        pointLabels: [0, 1, 2, 3].map((point) => ({ point, cell: cell(layout.corners + point, layout.firstItem + 2) })),
      },
    ],
    place: { row: layout.chart + chartTextRows, column: layout.chartColumn, rows: chartRows, columns: chartColumns },
    valueFormat: '0.0',
    valueAxisTitle: axisTitle(input.control),
    categoryFormat: '0.0',
    categoryAxisTitle: axisTitle(input.resultOrientation),
  };
};

/** Every municipality in its quadrant, with a sentence above it that says the same: a chart in Excel has no text for who cannot see it. */
export const chartPart = (context: Context): Part => {
  const { model, layout } = context;
  const drawn = chart(context);
  const sentence = model.t('conditionsArchetypes.sheet.chartText', {
    quadrants: quadrants(context),
    result: model.input.resultOrientation.name,
    control: model.input.control.name,
  });
  return {
    ...emptyPart,
    ...lines({ row: layout.chart, column: layout.chartColumn }, inLines(sentence), {
      role: 'subtitle',
    }),
    charts: [drawn],
  };
};
