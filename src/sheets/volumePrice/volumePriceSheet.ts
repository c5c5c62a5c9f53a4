import { formatPeriod } from '../../text/format';
import type { SheetDescription } from '../description';
import { sheetName } from '../names';
import { lines, sheetOf, type Part } from '../part';
import { caveatsOf } from './caveats';
import { charts } from './charts';
import type { Columns } from './columns';
import { contextOf, type Context } from './context';
import type { VolumePriceInput } from './input';
import { meanTable } from './meanTable';
import { modelOf, type Model } from './model';
import { splitTable } from './splitTable';
import { totalTable } from './totalTable';
import { yearsTable } from './yearsTable';

const subtitle = ({ t, input, periods }: Model): string => {
  const { settings, source, time, sample } = input;
  const period = formatPeriod(settings.yearFrom, settings.yearTo);
  const several = periods.some(({ years }) => years.length > 1);
  const kind = !several ? 'subtitleOneYear' : settings.weighting === 'mean' ? 'subtitleMean' : 'subtitleWeighted';
  const line = t(`sheets.volumePrice.${kind}`, { period, source, time });
  return sample ? `${line} ${t('sheets.words.sample')}.` : line;
};

const heading = (model: Model): readonly Part[] => [
  lines({ row: 0, column: 0 }, [model.t('sheets.volumePrice.title')], { role: 'title' }),
  lines({ row: 1, column: 0 }, [subtitle(model)], { role: 'subtitle' }),
  lines({ row: 2, column: 0 }, [model.t(`sheets.methods.${model.input.settings.method}.line`)], { role: 'method' }),
];

/** Headings above the tables further down. */
const headings = ({ model, layout }: Context): readonly Part[] => {
  const { t, input } = model;
  const column = model.columns.municipality;
  const at = (row: number, words: string, role: 'heading' | 'subtitle', from = column): Part =>
    lines({ row, column: from }, [words], { role });
  return [
    at(layout.totalHeader - 1, t('sheets.volumePrice.totals'), 'heading'),
    ...(layout.yearsHeader === null ? [] : [at(layout.yearsHeader - 1, t('sheets.volumePrice.course'), 'heading')]),
    at(layout.splitHeader - 2, t('sheets.volumePrice.split'), 'heading', 0),
    ...(input.settings.formulas === 'live'
      ? [at(layout.splitHeader - 1, t('sheets.volumePrice.splitNote'), 'subtitle', 0)]
      : []),
  ];
};

const widths = (columns: Columns): readonly number[] => [
  ...(columns.code === null ? [] : [9]),
  24,
  12,
  ...columns.parts.map(() => 12),
  ...columns.parts.map(() => 17),
  14,
  14,
  14,
  17,
  17,
  12,
  12,
];

/**
 * The sheet that splits each balance into volume and price. Means first, then totals, years and the rows themselves, all in native
 * formulas over the person's own cells; `expected` holds what the core says of each.
 * @param input rows with their cells, the choices that were made, and words about the source
 */
export const volumePriceSheet = (input: VolumePriceInput): SheetDescription => {
  const model = modelOf(input);
  const caveats = caveatsOf(model);
  const context = contextOf(model, caveats.length);
  const frame = {
    kind: 'volumePrice',
    name: sheetName('volumePrice', input.language),
    columnWidths: widths(model.columns),
    freezeRows: context.layout.meanHeader + 1,
    freezeColumns: model.columns.municipality + 1,
    sample: input.sample,
  } as const;
  return sheetOf(frame, [
    ...heading(model),
    meanTable(context),
    lines({ row: context.layout.caveats, column: 0 }, caveats, { role: 'caveat' }),
    ...headings(context),
    totalTable(context),
    yearsTable(context),
    splitTable(context),
    ...charts(context),
  ]);
};
