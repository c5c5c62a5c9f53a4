import { panelWorkbook } from '../../src/samples/panel/panelWorkbook';
import { headerRow, type SampleSheet } from '../../src/samples/sampleWorkbook';
import { cellAddress, onSheet } from '../../src/sheets/address';
import type {
  AssociationInput,
  AssociationMunicipality,
  ComponentRow,
  Measure,
  OutcomeFigure,
  SourceFigure,
} from '../../src/sheets/association/input';
import { defaultPalette } from '../../src/sheets/colours/palette';
import { settingsSheet } from '../../src/sheets/house/settingsSheet';
import type { SheetDescription } from '../../src/sheets/description';
import { municipalitiesWorkbook } from '../../src/samples/gemeenten/municipalitiesWorkbook';
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
    palette: defaultPalette,
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

const recipients = municipalitiesWorkbook.sheets[1];
export const recipientsSheet: UserSheet = userSheet(recipients);

/** Columns of the public figures. */
const columns = { code: 0, name: 1, year: 2, inhabitants: 3, recipients: 4 } as const;
const cbsMeasures = [
  ['inflow', 'Instroom %', 7, -1],
  ['outflow', 'Uitstroom %', 9, 1],
  ['outflowToWork', 'Uitstroom naar werk %', 11, 1],
  ['reintegration', 'Bijstand met re-integratie %', 13, 1],
] as const;

const numberAt = (row: number, column: number): number | null => {
  const value = recipients.rows[row][column];
  return typeof value === 'number' ? value : null;
};

/** Recipients as part of the inhabitants, with both cells. */
const caseload = (row: number): SourceFigure => {
  const [part, whole] = [numberAt(row, columns.recipients), numberAt(row, columns.inhabitants)];
  return {
    value: part === null || whole === null ? null : part / whole,
    cells: [{ address: cellOf(recipients, row, columns.recipients) }],
    per: [{ address: cellOf(recipients, row, columns.inhabitants) }],
  };
};

/** Rows of the municipalities that occur in all three years, by code and year. */
const cbsRows = (): ReadonlyMap<string, ReadonlyMap<number, number>> => {
  const rows = new Map<string, Map<number, number>>();
  recipients.rows.forEach((cells, row) => {
    const code = String(cells[columns.code]);
    rows.set(code, (rows.get(code) ?? new Map<number, number>()).set(Number(cells[columns.year]), row));
  });
  return new Map([...rows].filter(([, years]) => years.size === 3));
};

/**
 * Public figures of 384 municipalities, 2015–2017, with minus the change in caseload per inhabitant as a stand-in for the volume
 * component.
 */
export const cbsInput = (): AssociationInput => {
  const rows = cbsRows();
  const municipalities = [...rows].map(([code, years]) => ({
    key: code,
    code,
    name: String(recipients.rows[years.get(2017)!][columns.name]),
  }));
  return {
    ...panelInput,
    municipalities,
    measures: cbsMeasures.map(([id, name, , polarity]) => ({
      id,
      name,
      unit: 'share',
      component: 'volume',
      polarity,
      denominator: id === 'reintegration' ? 'ontvangers' : 'begin plus gestart',
      scale: 0.01,
    })),
    components: [...rows].flatMap(([code, years]) =>
      [2016, 2017].map((year) => ({
        municipality: code,
        year,
        from: {
          kind: 'change' as const,
          now: caseload(years.get(year)!),
          before: caseload(years.get(year - 1)!),
        },
      })),
    ),
    observations: [...rows].flatMap(([code, years]) =>
      [...years].flatMap(([year, row]) =>
        cbsMeasures.map(([measure, , column]) => {
          const value = numberAt(row, column);
          return {
            measure,
            municipality: code,
            year,
            value: value === null ? null : value * 0.01,
            cells: [{ address: cellOf(recipients, row, column) }],
          };
        }),
      ),
    ),
    source: 'CBS 2015-2017!A5:O1176',
    statements: [
      'Ter illustratie: de verandering in het bestand bestaat zelf uit instroom en uitstroom. Component: min de verandering van ontvangers per inwoner.',
    ],
    sample: false,
  };
};
