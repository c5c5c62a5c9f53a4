import type { SheetDescription } from '../../description';
import { sheetName } from '../../names';
import { emptyPart, lines, sheetOf, type Part } from '../../part';
import { boundsPart, caveatCount, caveatsPart } from './caveats';
import { countsPart, lookupPart } from './counts';
import { heatLook, heatTable } from './heatTable';
import type { ComparisonInput } from './input';
import { layoutFor, rowsOnTop, statistics, type Statistic } from './layout';
import { comparisonModel, type ComparisonModel } from './model';
import { topRows, type Context } from './top';

const subtitleOf = ({ t, input }: ComparisonModel): string => {
  const { framework, time, sample, places } = input;
  const line = t('conditionsCompare.sheet.subtitle', { framework, time, sheet: places.ratings.sheet });
  return sample ? `${line} ${t('sheets.words.sample')}.` : line;
};

/** A balance such as `−100,00%` fits, and codes longer than a letter or two. */
const caseWidth = ({ cases }: ComparisonModel): number =>
  Math.max(10, ...cases.map(({ municipality }) => Math.min(14, municipality.code.length + 3)));

/** Names on one line as far as that stays readable. */
const nameWidth = ({ rows }: ComparisonModel): number =>
  Math.min(56, Math.max(34, ...rows.map(({ row }) => row.name.length)));

/** The longest word of a header fits; the other words go under it. */
const widthOf = (statistic: Statistic): number => {
  switch (statistic) {
    case 'judgement':
    case 'gapWithout':
      return 16;
    case 'meanDeficit':
    case 'meanSurplus':
      return 14;
    default:
      return 11;
  }
};

const widths = (model: ComparisonModel): readonly number[] => [
  8,
  14,
  nameWidth(model),
  ...model.cases.map(() => caseWidth(model)),
  ...statistics.map(widthOf),
];

const heading = (model: ComparisonModel): readonly Part[] => [
  lines({ row: 0, column: 0 }, [model.t('conditionsCompare.sheet.title')], { role: 'title' }),
  lines({ row: 1, column: 0 }, [subtitleOf(model)], { role: 'subtitle' }),
  lines({ row: 2, column: 0 }, [model.t('conditionsCompare.sheet.method')], { role: 'method' }),
];

/**
 * `Saldo 3 Vergelijking`: conditions × municipalities from the largest deficit to the largest surplus, and what the two sides differ.
 * Everything but the exact p is a native formula over the sheets people rate on; rows and municipalities are found there by their
 * codes, so that sorting, inserting and renaming the sheets does no harm.
 */
export const comparisonSheet = (input: ComparisonInput): SheetDescription => {
  const model = comparisonModel(input);
  const layout = layoutFor(model, caveatCount(model));
  const context: Context = { model, layout };
  const frame = {
    kind: 'comparison',
    name: sheetName('comparison', input.language),
    columnWidths: widths(model),
    freezeRows: rowsOnTop.header + 1,
    freezeColumns: layout.firstCase,
    sample: input.sample,
  } as const;
  const isEmpty = model.rows.length === 0 || model.cases.length === 0;
  return {
    ...sheetOf(frame, [
      ...heading(model),
      ...(isEmpty
        ? [emptyPart]
        : [
            // First, as nothing may be looked up at a place that is not there yet: `INDEX` would give a whole column.
            lookupPart(context),
            countsPart(context),
            ...topRows(context),
            heatTable(context),
            caveatsPart(context),
            boundsPart(context),
          ]),
    ]),
    ...(isEmpty ? {} : { ratingLooks: [heatLook(context)] }),
  };
};
