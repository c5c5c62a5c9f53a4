import { columnLetters, fixedAddress } from '../../address';
import { text, type RatingLookDescription } from '../../description';
import { tableNames } from '../../names';
import type { Part } from '../../part';
import { tablePart, type Computed, type TableCell, type TableColumn } from '../../table';
import { cellOfCase, cellOfRow, workingBody, workingColumn } from '../comparison/layout';
import { letterFormula, letterOf, lettersIn } from '../comparison/letterFormulas';
import { balanceFormat } from '../comparison/top';
import { entryText } from '../entries';
import { chosenFormula, quadrantFormula, scoreFormula } from './formulas';
import { headerRow, placeColumn, placeColumns, workColumn, type Layout, type PlaceColumn } from './layout';
import type { ArchetypesModel, PlacedMunicipality } from './model';

export interface Context {
  readonly model: ArchetypesModel;
  readonly layout: Layout;
}

const scoreFormat = '+0.00;−0.00;0.00';

/** What stands on the sheet with municipalities, in the line of the municipality of this row. */
const onCases = (
  { model, layout }: Context,
  key: keyof ArchetypesModel['input']['places']['cases']['columns'],
  row: number,
): string => {
  const { cases } = model.input.places;
  return `INDEX(${workingColumn(cases, cases.columns[key])},${cellOfRow(row, workColumn(layout, 'casePosition'))})`;
};

const balanceCell = (context: Context, { municipality }: PlacedMunicipality, row: number): Computed => {
  const raw = onCases(context, 'balance', row);
  return { formula: `=IF(ISNUMBER(${raw}),${raw},"")`, value: municipality.balance };
};

const groupCell = (context: Context, { group }: PlacedMunicipality, row: number): Computed => {
  const { t } = context.model;
  const balance = cellOfRow(row, 2);
  const counts = onCases(context, 'counts', row);
  const no = (['nl', 'en'] as const).map((language) => `TRIM(${counts})="${entryText('counts', 'no', language)}"`);
  const [deficit, surplus] = [t('sheets.words.deficit'), t('sheets.words.surplus')];
  const side = `IF(${balance}<-(10^-12),"${deficit}",IF(${balance}>10^-12,"${surplus}","–"))`;
  return {
    formula: `=IF(ISNUMBER(${balance}),IF(OR(${no.join(',')}),"–",${side}),"–")`,
    value: group === null ? '–' : group === 'deficit' ? deficit : surplus,
  };
};

/** Makes the cells with ratings of one municipality. */
const ratingCells = ({ model, layout }: Context): ((own: PlacedMunicipality, row: number) => readonly Computed[]) => {
  const { language, places } = model.input;
  const letters = lettersIn(language);
  const body = workingBody(places.ratings);
  const letter = letterFormula(fixedAddress({ row: layout.workings + 1, column: layout.firstItem }), letters);
  return (own, row) => {
    const position = cellOfRow(row, workColumn(layout, 'ratingPosition'));
    return own.ratings.map((rating, i) => ({
      formula: letter(`INDEX(${body},${cellOfCase(layout.workings, layout.firstItem + i)},${position})`),
      value: letterOf(rating, letters),
    }));
  };
};

/** Cells of the ratings that form an axis, in the row of a municipality: `$E6:$G6`. */
const axisCells = ({ model, layout }: Context, axis: 'resultOrientation' | 'control', row: number): string => {
  const { resultOrientation, control } = model.input;
  const first = layout.firstItem + (axis === 'control' ? resultOrientation.rows.length : 0);
  const count = (axis === 'control' ? control : resultOrientation).rows.length;
  return `$${columnLetters(first)}${row + 1}:$${columnLetters(first + count - 1)}${row + 1}`;
};

/** Scores, computed and chosen place, and what there is to say about them. */
const placeCells = (context: Context, own: PlacedMunicipality, row: number): readonly Computed[] => {
  const { model, layout } = context;
  const { t, input } = model;
  const { language, resultOrientation, control } = input;
  const { computed, manual, shown } = own.placement;
  const at = (column: PlaceColumn): string => cellOfRow(row, placeColumn(layout, column));
  const list = fixedAddress({ row: layout.workings + 2, column: layout.firstItem });
  const word = (archetype: typeof shown): string | null =>
    archetype === null ? null : entryText('archetype', archetype, language);
  const [tooFew, otherwise] = [t('conditionsArchetypes.sheet.tooFew'), t('conditionsArchetypes.sheet.otherwise')];
  const reason = onCases(context, 'archetypeReason', row);
  const place = computed.ok ? computed.value.archetype : null;
  const cells: Readonly<Record<PlaceColumn, Computed>> = {
    result: {
      formula: scoreFormula(axisCells(context, 'resultOrientation', row), resultOrientation.rows.length, language),
      value: own.scores.result,
    },
    control: {
      formula: scoreFormula(axisCells(context, 'control', row), control.rows.length, language),
      value: own.scores.control,
    },
    computed: { formula: quadrantFormula(at('result'), at('control'), language), value: word(place) },
    manual: {
      formula: chosenFormula(onCases(context, 'archetype', row), list, language),
      value: word(manual?.archetype ?? null),
    },
    reason: {
      formula: `=IFERROR(IF(LEN(${at('manual')})*LEN(${reason})=0,"",${reason}),"")`,
      value: manual === null || manual.reason === '' ? null : manual.reason,
    },
    shown: { formula: `=IF(LEN(${at('manual')})>0,${at('manual')},${at('computed')})&""`, value: word(shown) },
    remark: {
      formula: `=IF(LEN(${at('computed')})=0,"${tooFew}",IF(LEN(${at('manual')})=0,"",IF(${at('manual')}=${at('computed')},"","${otherwise}")))`,
      value: place === null ? tooFew : manual !== null && manual.archetype !== place ? otherwise : null,
    },
  };
  return placeColumns.map((column) => cells[column]);
};

/** Headers of an Excel table differ from each other: a condition on both axes gets its axis behind it. */
const itemHeaders = ({ model }: Context): readonly string[] => {
  const { resultOrientation, control } = model.input;
  const first = new Set(resultOrientation.rows.map(({ id }) => id));
  return [
    ...resultOrientation.rows.map(({ id }) => id),
    ...control.rows.map(({ id }) => (first.has(id) ? `${id} (${control.name})` : id)),
  ];
};

const headerOf = ({ model: { t, input } }: Context, column: PlaceColumn): TableColumn => {
  switch (column) {
    case 'result':
    case 'control': {
      const axis = column === 'result' ? input.resultOrientation.name : input.control.name;
      return { header: t('conditionsArchetypes.sheet.axis', { axis }), format: scoreFormat };
    }
    default:
      return { header: t(`conditionsArchetypes.sheet.columns.${column}`), format: null };
  }
};

const columns = (context: Context): readonly TableColumn[] => {
  const { t } = context.model;
  return [
    { header: t('sheets.columns.code'), format: null },
    { header: t('sheets.columns.municipality'), format: null },
    { header: t('sheets.columns.balance'), format: balanceFormat },
    { header: t('sheets.columns.group'), format: null },
    ...itemHeaders(context).map((header) => ({ header, format: null, align: 'center' as const })),
    ...placeColumns.map((column) => headerOf(context, column)),
  ];
};

/** Ratings on the conditions of both axes, the scores they give and the quadrant; what a person chose beside it. */
export const archetypeTable = (context: Context): Part => {
  const { municipalities, input } = context.model;
  const ratings = ratingCells(context);
  const part = tablePart({
    name: tableNames.archetypes,
    at: { row: headerRow, column: 0 },
    columns: columns(context),
    rows: municipalities.map((own, i): readonly TableCell[] => {
      const row = headerRow + 1 + i;
      return [
        text(own.municipality.code),
        text(own.municipality.name),
        balanceCell(context, own, row),
        groupCell(context, own, row),
        ...ratings(own, row),
        ...placeCells(context, own, row),
      ];
    }),
    mode: input.formulas,
  });
  const balances = { row: headerRow + 1, column: 2, rows: municipalities.length, columns: 1 };
  return { ...part, signColours: [{ area: balances }] };
};

export const archetypeLook = ({ model, layout }: Context): RatingLookDescription => {
  const { language } = model.input;
  return {
    area: { row: headerRow + 1, column: layout.firstItem, rows: layout.municipalities, columns: layout.items },
    letters: lettersIn(language),
  };
};
