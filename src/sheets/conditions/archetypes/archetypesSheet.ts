import { formatList } from '../../../text/format';
import type { SheetDescription } from '../../description';
import { sheetName } from '../../names';
import { lines, sheetOf, type Part } from '../../part';
import { archetypeLook, archetypeTable, type Context } from './archetypeTable';
import { chartPart } from './chart';
import type { ArchetypesInput, Axis } from './input';
import { headerRow, layoutFor, placeColumns, workColumns, type PlaceColumn } from './layout';
import { archetypesModel, type ArchetypesModel } from './model';
import { besideTable, underTable } from './workings';

const axisInWords = ({ name, rows }: Axis, { language }: ArchetypesInput): string =>
  `${name}: ${formatList(
    rows.map(({ id, name: condition }) => `${id} ${condition}`),
    language,
  )}.`;

const caveatsOf = ({ t, input }: ArchetypesModel): readonly string[] => [
  t('conditionsArchetypes.sheet.caveats.axes', {
    result: axisInWords(input.resultOrientation, input),
    control: axisInWords(input.control, input),
  }),
  t('conditionsArchetypes.sheet.caveats.onAxis'),
  t('conditionsArchetypes.sheet.caveats.few'),
  t('conditionsArchetypes.sheet.caveats.judgement'),
  t('conditionsArchetypes.sheet.caveats.manual', { sheet: input.places.cases.sheet }),
  ...(input.hasOwnAxes ? [t('conditionsArchetypes.sheet.caveats.ownAxes')] : []),
  t('conditionsArchetypes.sheet.caveats.apart'),
];

const subtitleOf = ({ t, input }: ArchetypesModel): string => {
  const { framework, time, sample, places } = input;
  const line = t('conditionsCompare.sheet.subtitle', { framework, time, sheet: places.ratings.sheet });
  return sample ? `${line} ${t('sheets.words.sample')}.` : line;
};

const heading = (model: ArchetypesModel): readonly Part[] => [
  lines({ row: 0, column: 0 }, [model.t('conditionsArchetypes.sheet.title')], { role: 'title' }),
  lines({ row: 1, column: 0 }, [subtitleOf(model)], { role: 'subtitle' }),
  lines({ row: 2, column: 0 }, [model.t('conditionsArchetypes.sheet.method')], { role: 'method' }),
];

const placeWidths: Readonly<Record<Exclude<PlaceColumn, 'result' | 'control'>, number>> = {
  computed: 14,
  manual: 16,
  reason: 28,
  shown: 14,
  remark: 28,
};

/** The longest word of the header fits, with room for the filter button; a person names the axes. */
const axisWidth = ({ t }: ArchetypesModel, { name }: Axis): number => {
  const words = t('conditionsArchetypes.sheet.axis', { axis: name }).split(' ');
  return Math.min(40, Math.max(14, ...words.map((word) => Math.ceil(word.length * 1.2) + 4)));
};

const widthOf = (model: ArchetypesModel, column: PlaceColumn): number => {
  switch (column) {
    case 'result':
      return axisWidth(model, model.input.resultOrientation);
    case 'control':
      return axisWidth(model, model.input.control);
    default:
      return placeWidths[column];
  }
};

/**
 * `Saldo 3 Archetypen`: where each municipality stands on two axes that are made of ratings, in native formulas over the sheets people
 * rate on; what a person chose beside it; and the quadrants as a chart.
 */
export const archetypesSheet = (input: ArchetypesInput): SheetDescription => {
  const model = archetypesModel(input);
  const caveats = caveatsOf(model);
  const layout = layoutFor(model, caveats.length);
  const context: Context = { model, layout };
  const frame = {
    kind: 'archetypes',
    name: sheetName('archetypes', input.language),
    columnWidths: [
      10,
      24,
      11,
      11,
      ...model.items.map(({ id }) => Math.max(9, id.length + 3)),
      ...placeColumns.map((column) => widthOf(model, column)),
      3,
      ...workColumns.map(() => 10),
    ],
    freezeRows: headerRow + 1,
    freezeColumns: 1,
    sample: input.sample,
  } as const;
  const isEmpty = layout.municipalities === 0;
  return {
    ...sheetOf(frame, [
      ...heading(model),
      // Places first, then what is looked up there.
      ...(isEmpty ? [] : [besideTable(context), underTable(context), archetypeTable(context), chartPart(context)]),
      lines({ row: layout.caveats, column: 0 }, caveats, { role: 'caveat' }),
    ]),
    ...(isEmpty ? {} : { ratingLooks: [archetypeLook(context)] }),
  };
};
