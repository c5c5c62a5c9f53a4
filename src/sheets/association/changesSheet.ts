import { lagAgreement, type LagAgreement } from '../../analysis/association/lagAgreement';
import { notableChanges, type NotableChange, type YearlyValue } from '../../analysis/association/notableChanges';
import { text, type CellBlock, type CellContent, type SheetDescription } from '../description';
import { inLines } from '../inLines';
import { sheetName, tableNames } from '../names';
import { lines, sheetOf, type Part } from '../part';
import { tablePart, type TableColumn } from '../table';
import type { Matrix } from './componentModel';
import { subtitleOf } from './explanationSheet';
import { formatsOf } from './formats';
import type { MeasureModel } from './measureModel';
import type { Model } from './model';
import { statementLines } from './statementLines';
import { eachInSteps, type Steps } from './steps';

const tableHeader = 4;
const pointFormat = '+0.0%;-0.0%;0.0%';

/** The notable changes of one measure with what the component did around them. */
interface MeasureChanges {
  readonly own: MeasureModel;
  readonly changes: readonly NotableChange[];
  readonly lags: readonly LagAgreement[];
  /** Why nothing can stand out. */
  readonly note: 'noSpread' | 'tooFew' | null;
}

const yearly = ({ municipalities, years }: Model, values: Matrix): readonly YearlyValue[] =>
  municipalities.flatMap(({ key }, m) =>
    years.map((year, y) => ({ municipality: key, year, value: values[m]?.[y] ?? null })),
  );

const changesOf = (model: Model, own: MeasureModel): MeasureChanges => {
  const found = notableChanges(yearly(model, own.values));
  const changes = found.ok ? found.value : [];
  const lags = lagAgreement(changes, yearly(model, own.component.values), own.measure.polarity);
  const note = found.ok ? null : found.problems[0]?.code === 'noSpread' ? 'noSpread' : 'tooFew';
  return { own, changes, lags: lags.ok ? lags.value : [], note };
};

const headers = [
  'measure',
  'name',
  'year',
  'yearChange',
  'relativeChange',
  'z',
  'lag0',
  'lag1',
  'lag2',
  'line0',
  'line1',
  'line2',
] as const;

const columnsOf = ({ t }: Model): readonly TableColumn[] =>
  headers.map((name) => ({
    header:
      name === 'name'
        ? t('sheets.columns.municipality')
        : name === 'year'
          ? t('sheets.columns.year')
          : t(`sheets.association.columns.${name}`),
    format: null,
  }));

/** Changes of shares are differences of shares; other measures keep their own unit. */
const formatsFor = ({ measure }: MeasureModel): readonly (string | null)[] => {
  const { value } = formatsOf(measure);
  const change = `+${value};-${value};${value}`;
  return [null, null, '0', change, change, '0.0', pointFormat, pointFormat, pointFormat, null, null, null];
};

const rowsFor = (model: Model, { own, changes, lags }: MeasureChanges): readonly (readonly CellContent[])[] => {
  const { t, municipalities } = model;
  const names = new Map(municipalities.map(({ key, name }) => [key, name]));
  const words = (agrees: boolean | null): string =>
    t(`sheets.association.changes.${agrees === null ? 'unknown' : agrees ? 'inLine' : 'notInLine'}`);
  return changes.map((change, index) => {
    const followed = lags.map((lag) => lag.changes[index]!);
    return [
      text(own.measure.name),
      text(names.get(change.municipality) ?? change.municipality),
      change.year,
      change.change,
      change.relativeChange,
      change.z,
      ...followed.map(({ componentChange }) => componentChange),
      ...followed.map(({ agrees }) => text(words(agrees))),
    ];
  });
};

/** One table whose rows have the number formats of their own measure. */
const changesTable = (model: Model, all: readonly MeasureChanges[]): Part => {
  const groups = all
    .filter(({ changes }) => changes.length > 0)
    .map((one) => ({ rows: rowsFor(model, one), formats: formatsFor(one.own) }));
  const rows = groups.flatMap((group) => group.rows);
  const table = tablePart({
    name: tableNames.changes,
    at: { row: tableHeader, column: 0 },
    columns: columnsOf(model),
    rows,
    mode: 'values',
  });
  let row = tableHeader + 1;
  const blocks = groups.map((group): CellBlock => {
    const block = { row, column: 0, rows: group.rows, numberFormats: group.formats };
    row += group.rows.length;
    return block;
  });
  return { ...table, blocks: [table.blocks[0]!, ...blocks] };
};

/** How often measure and component went the same way, per measure and lag. */
const summaryTable = (model: Model, all: readonly MeasureChanges[], header: number): Part => {
  const { t } = model;
  return tablePart({
    name: tableNames.changesSummary,
    at: { row: header, column: 0 },
    columns: [
      { header: t('sheets.association.columns.measure'), format: null },
      { header: t('sheets.association.columns.lag'), format: '0', align: 'left' },
      { header: t('sheets.association.columns.agreements'), format: '0' },
      { header: t('sheets.association.columns.trials'), format: '0' },
      { header: t('sheets.association.columns.chance'), format: '0.000' },
    ],
    rows: all.flatMap(({ own, changes, lags }) =>
      changes.length === 0
        ? []
        : lags.map(({ lag, agreements, trials, p }): readonly CellContent[] => [
            text(own.measure.name),
            lag,
            agreements,
            trials,
            trials === 0 ? null : p,
          ]),
    ),
    mode: 'values',
    filterButtons: false,
  });
};

/**
 * Changes from one year to the next that stand out from those of the other municipalities, and what the component did in the same year
 * and one and two years later. Values: Excel has no plain formula for them, and the sheet says so. A step per measure.
 */
export function* changesSteps(model: Model): Steps<SheetDescription> {
  const { t, input } = model;
  const all = yield* eachInSteps(model.measures, (own) => changesOf(model, own));
  const count = all.reduce((sum, { changes }) => sum + changes.length, 0);
  const summaryHeader = tableHeader + count + 4;
  const summaryRows = all.filter(({ changes }) => changes.length > 0).length * 3;
  const caveats = count === 0 ? tableHeader + 2 : summaryHeader + summaryRows + 2;
  const notes = [
    ...all.flatMap(({ own, note }) =>
      note === null ? [] : [t(`sheets.association.changes.${note}`, { measure: own.measure.name })],
    ),
    t('sheets.association.changes.noteRank'),
    t('sheets.association.changes.noteMechanical'),
    ...statementLines(model),
  ].flatMap(inLines);
  const frame = {
    kind: 'changes',
    name: sheetName('changes', input.language),
    columnWidths: [26, 22, 10, 16, 14, 10, 16, 16, 16, 14, 14, 14],
    freezeRows: tableHeader + 1,
    freezeColumns: 2,
    sample: input.sample,
  } as const;
  const at = (row: number) => ({ row, column: 0 });
  return sheetOf(frame, [
    lines(at(0), [t('sheets.association.changes.title')], { role: 'title' }),
    lines(at(1), [subtitleOf(model)], { role: 'subtitle' }),
    lines(at(2), [t('sheets.association.changes.method')], { role: 'method' }),
    ...(count === 0
      ? [lines(at(tableHeader), [t('sheets.association.changes.none')], {})]
      : [
          changesTable(model, all),
          lines(at(summaryHeader - 1), [t('sheets.association.changes.summary')], { role: 'heading' }),
          summaryTable(model, all, summaryHeader),
        ]),
    lines(at(caveats), notes, { role: 'caveat' }),
  ]);
}
