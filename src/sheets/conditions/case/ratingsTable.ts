import { fixedAddress } from '../../address';
import { formula, text, type Area, type CellContent } from '../../description';
import { joined, lines, type Part } from '../../part';
import { cellsPart, type Computed, type TableCell } from '../../table';
import { balanceNodes } from '../casework';
import { positionFormula, workingBody, workingColumn, workingHeader } from '../comparison/layout';
import { letterFormula, letterOf, lettersIn, spellings } from '../comparison/letterFormulas';
import { entryText } from '../entries';
import { figureOf, nameOf } from './caseWords';
import { ratingCell, type CaseContext } from './context';
import { ratingColumn, ratingColumns } from './layout';

const figureKeys = { '0': 'balance', '0.volume': 'volume', '0.price': 'price' } as const;
type BalanceId = keyof typeof figureKeys;
const isBalance = (id: string): id is BalanceId => (balanceNodes as readonly string[]).includes(id);

/** Cells with where this municipality stands on the working sheets, and the ways to write a rating. */
const lookupNames = ['casePosition', 'ratingPosition', 'spellings'] as const;
type Lookup = (typeof lookupNames)[number];

const lookupCell = ({ layout }: CaseContext, lookup: Lookup): string =>
  fixedAddress({ row: layout.lookups + lookupNames.indexOf(lookup), column: ratingColumn('rating') });

/** Text inside a formula. */
const quoted = (code: string): string => `"${code.replaceAll('"', '""')}"`;

/** What stands on the sheet with municipalities in the line of this one. */
export const onCases = (
  context: CaseContext,
  key: keyof CaseContext['input']['places']['cases']['columns'],
): string => {
  const { cases } = context.input.places;
  return `INDEX(${workingColumn(cases, cases.columns[key])},${lookupCell(context, 'casePosition')})`;
};

/** Least figures that are cut in three; the sign tells with fewer. */
const fewestForThirds = 3;

/** The balance as a rating: thirds by rank over the municipalities. See `ratingsFromNumbers`. */
const balanceCells = (context: CaseContext, id: BalanceId): readonly TableCell[] => {
  const { input, model } = context;
  const { cases } = input.places;
  const letter = (rating: 'high' | 'medium' | 'low') => `"${entryText('rating', rating, input.language)}"`;
  const [high, medium, low] = [letter('high'), letter('medium'), letter('low')];
  const at = (column: 'figure' | 'rank' | 'known') => ratingCell(context, id, column);
  const range = workingColumn(cases, cases.columns[figureKeys[id]]);
  const given = `ISNUMBER(${range}),--(LEN(${workingColumn(cases, cases.columns.code)})>0)`;
  const raw = onCases(context, figureKeys[id]);
  const thirds = `IF(3*${at('rank')}<2*${at('known')},${low},IF(3*${at('rank')}>4*${at('known')},${high},${medium}))`;
  const sign = `IF(${at('figure')}>0,${high},IF(${at('figure')}<0,${low},${medium}))`;
  const figure = figureOf(model, id);
  const others = model.view.casework.municipalities.flatMap((one) => {
    const value = id === '0' ? one.balance : one[figureKeys[id]];
    return value === null ? [] : [value];
  });
  const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-12;
  const rank =
    figure === null
      ? null
      : 2 * others.filter((one) => one < figure && !same(one, figure)).length +
        others.filter((one) => same(one, figure)).length;
  const rounded = `ROUND(${at('figure')},12)`;
  return [
    {
      formula: `=IF(ISNUMBER(${at('figure')}),IF(${at('known')}>=${fewestForThirds},${thirds},${sign}),"")`,
      value: letterOf(model.ratingOf(id), lettersIn(input.language)),
    },
    0,
    { formula: `=IFERROR(IF(ISNUMBER(${raw}),${raw},""),"")`, value: figure },
    null,
    {
      formula: `=IF(ISNUMBER(${at('figure')}),SUMPRODUCT(--${given},2*(${range}<${rounded}-10^-12)+(${range}<=${rounded}+10^-12)*(${range}>=${rounded}-10^-12)),"")`,
      value: rank,
    },
    { formula: `=SUMPRODUCT(--${given})`, value: others.length },
  ];
};

/** A rating as the person wrote it, as a letter, found by code and municipality. */
const conditionCells = (context: CaseContext, id: string): readonly TableCell[] => {
  const { input, model } = context;
  const { ratings } = input.places;
  const raw = `INDEX(${workingBody(ratings)},${ratingCell(context, id, 'position')},${lookupCell(context, 'ratingPosition')})`;
  const rating: Computed = {
    formula: letterFormula(lookupCell(context, 'spellings'), lettersIn(input.language))(raw),
    value: letterOf(model.ratingOf(id), lettersIn(input.language)),
  };
  const position: CellContent =
    input.formulas === 'live'
      ? formula(positionFormula(workingColumn(ratings, ratings.columns.code), quoted(id)))
      : null;
  return [rating, model.levelOf(id), null, position, null, null];
};

const lookups = (context: CaseContext): Part => {
  const { input, layout, model, t } = context;
  const { ratings, cases } = input.places;
  const code = quoted(model.municipality.code);
  const contents: Readonly<Record<Lookup, CellContent>> = {
    casePosition: formula(positionFormula(workingColumn(cases, cases.columns.code), code)),
    ratingPosition: formula(positionFormula(workingHeader(ratings), code)),
    spellings: text(spellings),
  };
  const labels: Readonly<Record<Lookup, string>> = {
    casePosition: t('conditionsCase.sheet.ratings.casePosition', { sheet: cases.sheet }),
    ratingPosition: t('conditionsCase.sheet.ratings.ratingPosition', { sheet: ratings.sheet }),
    spellings: t('conditionsCase.sheet.ratings.spellings'),
  };
  return cellsPart(
    { row: layout.lookups, column: ratingColumn('name') },
    lookupNames.map((lookup) => [text(labels[lookup]), contents[lookup]]),
    'live',
  );
};

/** Cells with letters, for their colours. */
export const ratingArea = ({ layout }: CaseContext): Area => ({
  row: layout.ratings + 1,
  column: ratingColumn('rating'),
  rows: layout.ratingIds.length,
  columns: 1,
});

/** The ratings of this municipality, looked up on the sheets people work on. */
export const ratingsTable = (context: CaseContext): Part => {
  const { input, layout, model, t } = context;
  const at = { row: layout.ratings, column: 0 };
  const header = ratingColumns.map((column) => text(t(`conditionsCase.sheet.ratings.${column}`)));
  const headerArea = { ...at, rows: 1, columns: ratingColumns.length };
  const figures = { row: at.row + 1, column: ratingColumn('figure'), rows: layout.ratingIds.length, columns: 1 };
  return joined([
    lines({ row: layout.ratings - 1, column: 0 }, [t('conditionsCase.sheet.ratings.title')], { role: 'heading' }),
    { ...cellsPart(at, [header], 'live'), styles: [{ area: headerArea, role: 'header' }] },
    {
      ...cellsPart(
        { ...at, row: at.row + 1 },
        layout.ratingIds.map((id) => [
          text(id),
          text(nameOf(model, id, t)),
          ...(isBalance(id) ? balanceCells(context, id) : conditionCells(context, id)),
        ]),
        input.formulas,
        [null, null, null, '0', '+0.0%;−0.0%;0.0%', '0', '0', '0'],
      ),
      styles: [{ area: ratingArea(context), align: 'center' }],
      signColours: [{ area: figures }],
    },
    ...(input.formulas === 'live' ? [lookups(context)] : []),
  ]);
};
