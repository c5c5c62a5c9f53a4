import { formatPeriod } from '../../text/format';
import { text, type CellContent, type SheetDescription } from '../description';
import { sheetName } from '../names';
import { joined, lines, sheetOf, type Part } from '../part';
import { cellsPart } from '../table';
import { blockPart } from './block';
import { blockCaveats, relationsOf, statementsOf } from './caveats';
import { measureCharts } from './charts';
import { blockCell, headerRow, measureContexts, relationsRow, type Columns, type Context, type Layout } from './layout';
import { componentMatrix, measureMatrix } from './matrix';
import type { Model } from './model';
import { eachInSteps, type Steps } from './steps';

/** Source, moment and sample, as on every sheet of step 2. */
export const subtitleOf = ({ t, input, years }: Model): string => {
  const { source, time, sample } = input;
  const period = formatPeriod(years[0] ?? input.settings.yearFrom, years.at(-1) ?? input.settings.yearTo);
  const line = t('sheets.association.subtitle', { period, source, time });
  return sample ? `${line} ${t('sheets.words.sample')}.` : line;
};

const heading = (model: Model): readonly Part[] => [
  lines({ row: 0, column: 0 }, [model.t('sheets.association.title')], { role: 'title' }),
  lines({ row: 1, column: 0 }, [subtitleOf(model)], { role: 'subtitle' }),
  lines({ row: 2, column: 0 }, [model.t('sheets.association.method')], { role: 'method' }),
];

/** Excel takes at most 255 arguments. */
const mostArguments = 250;

/** How many R² stand on the sheet; every caveat refers to it. */
const relations = ({ model, layout }: Context): Part => {
  const { columns, measures } = layout;
  const ranges = measures.map(
    (place) => `${blockCell(place, 'rSquared', columns.firstYear)}:${blockCell(place, 'rSquared', columns.mean)}`,
  );
  const counts = Array.from({ length: Math.ceil(ranges.length / mostArguments) }, (_, index) =>
    ranges.slice(index * mostArguments, (index + 1) * mostArguments).join(','),
  ).map((some) => `COUNT(${some})`);
  return cellsPart(
    { row: relationsRow, column: columns.name },
    [
      [
        text(model.t('sheets.association.relations')),
        ranges.length === 0 ? 0 : { formula: `=${counts.join('+')}`, value: relationsOf(model) },
      ],
    ],
    model.input.settings.formulas,
    [null, '0'],
  );
};

/** Frozen: the years stand above every block. */
const yearHeader = ({ model, layout }: Context): Part => {
  const { columns } = layout;
  const { t, years } = model;
  const cells: readonly CellContent[] = [
    ...(columns.code === null ? [] : [text(t('sheets.columns.code'))]),
    text(t('sheets.association.measureColumn')),
    text(t('sheets.columns.group')),
    ...years,
    text(t('sheets.association.mean')),
  ];
  const area = { row: headerRow, column: 0, rows: 1, columns: cells.length };
  const figures = { ...area, column: columns.firstYear, columns: years.length + 1 };
  return {
    ...cellsPart(area, [cells], 'live'),
    styles: [
      { area, role: 'header' },
      { area: figures, align: 'right' },
    ],
  };
};

const widths = ({ code, years }: Columns): readonly number[] => [
  ...(code === null ? [] : [9]),
  26,
  12,
  ...Array.from({ length: years }, () => 11),
  14,
  ...Array.from({ length: 10 }, () => 12),
  // Beside the figures of a chart: the line without one municipality.
  4,
  32,
  12,
  20,
];

/**
 * Which outcome measures go along with volume or price: per measure group means, difference, R², number and the range of R² when one
 * municipality is left out, per year and over the period; charts; and the figures per municipality that they rest on. All in native
 * formulas over the person's own cells. A step per measure and matrix.
 */
export function* explanationSteps(model: Model, layout: Layout): Steps<SheetDescription> {
  const { t, input } = model;
  const statements = statementsOf(model);
  const context: Context = { model, layout };
  const frame = {
    kind: 'explanation',
    name: sheetName('explanation', input.language),
    columnWidths: widths(layout.columns),
    freezeRows: headerRow + 1,
    freezeColumns: layout.columns.name + 1,
    sample: input.sample,
  } as const;
  const measures = measureContexts(context);
  const at = (row: number) => ({ row, column: layout.columns.name });
  const blocks = yield* eachInSteps(measures, (one) => joined([blockPart(one), blockCaveats(one), measureCharts(one)]));
  const components = yield* eachInSteps(model.components, (component, index) =>
    componentMatrix(context, component, layout.components[index]!),
  );
  const matrices = yield* eachInSteps(measures, measureMatrix);
  return sheetOf(frame, [
    ...heading(model),
    relations(context),
    yearHeader(context),
    lines(at(headerRow + 1), statements, { role: 'caveat' }),
    ...blocks,
    ...(measures.length === 0
      ? []
      : [
          lines(at(layout.matricesTitle), [t('sheets.association.matrices')], { role: 'heading' }),
          lines(at(layout.matricesTitle + 1), [t('sheets.association.matricesNote')], { role: 'subtitle' }),
        ]),
    ...components,
    ...matrices,
  ]);
}
