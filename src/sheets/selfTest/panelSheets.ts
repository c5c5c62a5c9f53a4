import type { Language } from '../../text/instance';
import { textIn } from '../../text/instance';
import { cellAddress, onSheet } from '../address';
import { defaultPalette } from '../colours/palette';
import { associationSheets } from '../association/associationSheets';
import type { AssociationInput, Measure, OutcomeFigure } from '../association/input';
import { sampleSheets, type SampleFigures } from '../data/sampleSheets';
import type { SheetDescription } from '../description';
import { settingsSheet } from '../house/settingsSheet';
import type { SourceField, SourceRow, VolumePriceSettings } from '../volumePrice/input';
import { volumePriceSheet } from '../volumePrice/volumePriceSheet';
import { asSelfTest, selfTestName } from './asSelfTest';

/** The synthetic panel; columns as they stand on its sheets, labels first. */
export interface PanelFigures {
  readonly budget: SampleFigures;
  readonly outcomes: SampleFigures;
  /** Measures in the order of the columns behind the labels. */
  readonly measures: readonly Measure[];
}

/** What the sheets say besides their figures. */
export interface SelfTestContext {
  readonly language: Language;
  readonly notation: Language;
  /** Moment in words. */
  readonly time: string;
  readonly version: string;
}

const fields = [
  'code',
  'municipality',
  'year',
  'budget',
  'spending',
  'predictedVolume',
  'actualVolume',
] as const satisfies readonly SourceField[];
const firstMeasure = 3;

const settings: VolumePriceSettings = {
  method: 'report',
  weighting: 'mean',
  yearFrom: 1990,
  yearTo: 2100,
  moneyUnit: 1,
  formulas: 'live',
};

const numberIn = (cell: string | number | null | undefined): number | null => (typeof cell === 'number' ? cell : null);

/** Cells under headings and header; a sheet of a sample has one empty row in between. */
const addressIn = ({ name, heading }: SampleFigures, language: Language) => {
  const sheet = selfTestName(name[language], language);
  const first = heading.length + 2;
  return (row: number, column: number): string => onSheet(sheet, cellAddress({ row: first + row, column }));
};

const sourceRows = (budget: SampleFigures, language: Language): readonly SourceRow[] => {
  const at = addressIn(budget, language);
  return budget.rows.map(([code, municipality, year, ...figures], row) => ({
    code: String(code),
    row: {
      municipality: String(municipality),
      year: Number(year),
      budget: numberIn(figures[0]),
      spending: numberIn(figures[1]),
      predictedVolume: numberIn(figures[2]),
      actualVolume: numberIn(figures[3]),
    },
    cells: Object.fromEntries(fields.map((field, column) => [field, at(row, column)])) as Record<SourceField, string>,
  }));
};

const observations = ({ outcomes, measures }: PanelFigures, language: Language): readonly OutcomeFigure[] => {
  const at = addressIn(outcomes, language);
  return outcomes.rows.flatMap((cells, row) =>
    measures.map(({ id }, index): OutcomeFigure => ({
      measure: id,
      municipality: String(cells[1]),
      year: Number(cells[2]),
      value: numberIn(cells[firstMeasure + index]),
      cells: [{ address: at(row, firstMeasure + index) }],
    })),
  );
};

const common = ({ language, notation, time }: SelfTestContext) => ({
  language,
  notation,
  time,
  statements: [],
  sample: true,
  source: textIn(language)('selfTest.sheets.own'),
});

const settingsFor = ({ budget }: PanelFigures, { language, version }: SelfTestContext): SheetDescription =>
  settingsSheet({
    settings,
    source: textIn(language)('selfTest.sheets.own'),
    columns: Object.fromEntries(
      fields.map((field, column) => [field, budget.columns[column]?.header[language] ?? null]),
    ) as Record<SourceField, string | null>,
    palette: defaultPalette,
    language,
    version,
  });

/** Plain ranges: a table of the self-test among the tables of a person would be offered as a source. */
const plain = (figures: SampleFigures): SampleFigures => ({ ...figures, table: null });

/** The figures and the settings that the sheets of steps 1 and 2 lean on. */
const dataSheets = (panel: PanelFigures, context: SelfTestContext): readonly SheetDescription[] => [
  ...sampleSheets({ sheets: [plain(panel.budget), plain(panel.outcomes)] }, context.language),
  settingsFor(panel, context),
];

/** Step 1 over the panel. */
export const volumePriceTrial = (panel: PanelFigures, context: SelfTestContext): readonly SheetDescription[] =>
  asSelfTest(
    [
      ...dataSheets(panel, context),
      volumePriceSheet({ ...common(context), rows: sourceRows(panel.budget, context.language), settings }),
    ],
    context.language,
  );

const associationInput = (panel: PanelFigures, context: SelfTestContext): AssociationInput => {
  const rows = sourceRows(panel.budget, context.language);
  const municipalities = new Map(
    rows.map(({ code, row }) => [row.municipality, { key: row.municipality, name: row.municipality, code }]),
  );
  const { method, yearFrom, yearTo, moneyUnit, formulas } = settings;
  return {
    ...common(context),
    municipalities: [...municipalities.values()],
    components: rows.map((source) => ({
      municipality: source.row.municipality,
      year: source.row.year,
      from: { kind: 'split', source },
    })),
    measures: panel.measures,
    observations: observations(panel, context.language),
    settings: { method, yearFrom, yearTo, moneyUnit, formulas },
  };
};

/** Step 2 over the panel. The settings come along: their names must be known to the formulas. */
export const associationTrial = (panel: PanelFigures, context: SelfTestContext): readonly SheetDescription[] =>
  asSelfTest([...dataSheets(panel, context), ...associationSheets(associationInput(panel, context))], context.language);
