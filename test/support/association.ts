import { panelWorkbook } from '../../src/samples/panel/panelWorkbook';
import { headerRow, type SampleSheet } from '../../src/samples/sampleWorkbook';
import { cellAddress, onSheet } from '../../src/sheets/address';
import type {
  AssociationInput,
  AssociationMunicipality,
  ComponentRow,
  Measure,
  OutcomeFigure,
} from '../../src/sheets/association/input';
import { settingsSheet } from '../../src/sheets/house/settingsSheet';
import type { SheetDescription } from '../../src/sheets/description';
import { calculate, type CalculatedWorkbook, type UserSheet } from './gridEngine';
import { inputFor, sourceRows, userSheet } from './volumePrice';

const [budget, outcomes] = panelWorkbook.sheets as [SampleSheet, SampleSheet];

/** The measures of the panel in the order of its columns, with what the reference says of them. */
export const panelMeasures: readonly Measure[] = (
  [
    ['inflow', 'Instroom', 'volume', -1],
    ['outflow', 'Uitstroom', 'volume', 1],
    ['outflowToWork', 'Uitstroom naar werk', 'volume', 1],
    ['reInflow', 'Herinstroom', 'volume', -1],
    ['partTimeWork', 'Deeltijdwerk', 'price', 1],
    ['enforcement', 'Handhaving', 'price', 1],
    ['duration', 'Verblijfsduur', 'volume', -1],
    ['over60Months', 'Langer dan 60 maanden', 'volume', -1],
    ['caseloadIndex2012', 'Index 2012', 'volume', -1],
  ] as const
).map(([id, name, component, polarity]) => ({
  id,
  name,
  component,
  polarity,
  unit: id === 'duration' ? 'months' : 'share',
  denominator: id === 'duration' || id === 'caseloadIndex2012' ? null : 'bestand',
  ...(id === 'caseloadIndex2012' ? { missing: 'separate' } : {}),
}));

const firstMeasureColumn = 3;

export const panelMunicipalities: readonly AssociationMunicipality[] = [
  ...new Map(
    budget.rows.map(([code, name]) => [String(name), { key: String(name), name: String(name), code: String(code) }]),
  ).values(),
];

export const panelComponents: readonly ComponentRow[] = sourceRows(
  budget.name.nl,
  headerRow(budget) + 1,
  budget.rows,
).map((source) => ({
  municipality: source.row.municipality,
  year: source.row.year,
  from: { kind: 'split', source },
}));

/** Where a measure stands in the panel, from row and column of the sample sheet. */
const cellOf = (sheet: SampleSheet, row: number, column: number): string =>
  onSheet(sheet.name.nl, cellAddress({ row: headerRow(sheet) + 1 + row, column }));

export const panelFigures: readonly OutcomeFigure[] = outcomes.rows.flatMap((cells, row) =>
  panelMeasures.map(({ id }, index): OutcomeFigure => {
    const value = cells[firstMeasureColumn + index];
    return {
      measure: id,
      municipality: String(cells[1]),
      year: Number(cells[2]),
      value: typeof value === 'number' ? value : null,
      cells: [{ address: cellOf(outcomes, row, firstMeasureColumn + index) }],
    };
  }),
);

export const panelSheets: readonly UserSheet[] = [userSheet(budget), userSheet(outcomes)];

export const panelInput: AssociationInput = {
  municipalities: panelMunicipalities,
  components: panelComponents,
  measures: panelMeasures,
  observations: panelFigures,
  settings: { method: 'report', yearFrom: 1990, yearTo: 2100, moneyUnit: 1, formulas: 'live' },
  source: 'Budget!A5:G95 en Uitkomsten!A5:L95',
  time: '14:02',
  statements: [],
  sample: true,
  language: 'nl',
  notation: 'nl',
};

/** The settings sheet that every formula over a person's cells leans on. */
export const settingsFor = (): SheetDescription => {
  const { settings, source, language } = inputFor([]);
  return settingsSheet({
    settings,
    source,
    columns: {
      code: 'A',
      municipality: 'B',
      year: 'C',
      budget: 'D',
      spending: 'E',
      predictedVolume: 'F',
      actualVolume: 'G',
    },
    language,
    version: '0.1.0',
  });
};

export const calculateSheets = (
  sheets: readonly SheetDescription[],
  user: readonly UserSheet[],
): Promise<CalculatedWorkbook> => calculate(user, [settingsFor(), ...sheets]);
