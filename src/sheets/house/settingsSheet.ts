import { MISSING_TOKENS } from '../../analysis/input/missing';
import { textIn, type Language, type Translate } from '../../text/instance';
import { text, type Area, type CellContent, type SheetDescription } from '../description';
import { palettes, type Palette } from '../colours/palette';
import { definedNames, sheetName, tableNames } from '../names';
import { emptyPart, lines, sheetOf, type Part } from '../part';
import { tablePart } from '../table';
import type { SourceField, VolumePriceSettings } from '../volumePrice/input';

/** What holds for the whole workbook, also without a step 1. */
export interface WorkbookSettings {
  readonly palette: Palette;
  readonly language: Language;
  readonly version: string;
}

export interface SettingsInput extends WorkbookSettings {
  readonly settings: VolumePriceSettings;
  /** Address or table name of the source. */
  readonly source: string;
  /** What each column of the source is called (header or letter); `null` when it has no such column. */
  readonly columns: Readonly<Record<SourceField, string | null>>;
  /** Choices of other steps, after those of step 1. Keys are the same in every language. */
  readonly more?: readonly MoreSetting[];
}

/** A choice that only its own step understands. */
export interface MoreSetting {
  readonly key: string;
  readonly value: string;
  /** In the language of the sheet. */
  readonly meaning: string;
}

/** Keys of the settings table, the same in every language, in the order of the sheet. */
export const settingKeys = [
  'source',
  'code',
  'municipality',
  'year',
  'budget',
  'spending',
  'predictedVolume',
  'actualVolume',
  'moneyUnit',
  'method',
  'weighting',
  'yearFrom',
  'yearTo',
  'formulas',
  'colours',
  'language',
  'version',
] as const;
type SettingKey = (typeof settingKeys)[number];

/** Key of the row with the colours. */
export const coloursKey = 'colours' satisfies SettingKey;

const headerRow = 3;
const valueColumn = 1;
const missingColumn = 4;

/** A figure stays a figure, so that formulas can use it. */
const contentOf = (value: string | number | null): CellContent => (typeof value === 'string' ? text(value) : value);

const workbookValues = ({ palette, language, version }: WorkbookSettings) => ({ colours: palette, language, version });

const valuesOf = ({ settings, source, columns, ...workbook }: SettingsInput) =>
  ({ ...columns, ...settings, source, ...workbookValues(workbook) }) satisfies Record<
    SettingKey,
    string | number | null
  >;

/** A row of the table. */
export interface SettingRow {
  readonly key: string;
  readonly value: CellContent;
  readonly meaning: string;
}

const rowOf = (key: SettingKey, value: string | number | null, t: Translate): SettingRow => ({
  key,
  value: contentOf(value),
  meaning: t(`sheets.settings.meanings.${key}`),
});

const valueCell = (rows: readonly SettingRow[], key: SettingKey): readonly Area[] =>
  rows.flatMap((row, index) =>
    row.key === key ? [{ row: headerRow + 1 + index, column: valueColumn, rows: 1, columns: 1 }] : [],
  );

/** What formulas take from here. */
const years = ['yearFrom', 'yearTo'] as const;
/** What the person may change here; sheets and pane follow. */
const inputs = [...years, coloursKey] as const;

/** Texts that count as no figure. The first cell is empty: a blank counts too, and formulas compare with it. */
const missingPart = (t: Translate): Part => {
  const at = { row: headerRow + 1, column: missingColumn };
  const tokens: readonly CellContent[] = [null, ...MISSING_TOKENS.map(text)];
  return {
    ...emptyPart,
    blocks: [
      { row: headerRow, column: missingColumn, rows: [[text(t('sheets.settings.missing'))]] },
      {
        ...at,
        rows: tokens.map((token) => [token, token === null ? text(t('sheets.settings.missingBlank')) : null]),
      },
    ],
    names: [{ name: definedNames.missing, area: { ...at, rows: tokens.length, columns: 1 } }],
    styles: [{ area: { row: headerRow, column: missingColumn, rows: 1, columns: 1 }, role: 'heading' }],
  };
};

const sheetWith = (rows: readonly SettingRow[], language: Language): SheetDescription => {
  const t = textIn(language);
  const table = tablePart({
    name: tableNames.settings,
    at: { row: headerRow, column: 0 },
    columns: [
      { header: t('sheets.columns.key'), format: null },
      { header: t('sheets.columns.value'), format: null, align: 'left' },
      { header: t('sheets.columns.meaning'), format: null },
    ],
    rows: rows.map(({ key, value, meaning }) => [text(key), value, text(meaning)]),
    mode: 'live',
    filterButtons: false,
  });
  const frame = {
    kind: 'settings',
    name: sheetName('settings', language),
    columnWidths: [18, 26, 70, 4, 14, 18],
    sample: false,
  } as const;
  const names = years.flatMap((key) => valueCell(rows, key).map((area) => ({ name: definedNames[key], area })));
  const styles = inputs.flatMap((key) => valueCell(rows, key).map((area) => ({ area, role: 'input' as const })));
  const message = t('sheets.settings.chooseColours', { list: palettes.join(' / ') });
  return {
    ...sheetOf(frame, [
      lines({ row: 0, column: 0 }, [t('sheets.settings.title')], { role: 'title' }),
      lines({ row: 1, column: 0 }, [t('sheets.settings.intro')], { role: 'subtitle' }),
      table,
      missingPart(t),
      { ...emptyPart, names, styles },
    ]),
    validations: valueCell(rows, coloursKey).map((area) => ({ area, allowed: palettes, message })),
  };
};

/** `Saldo Instellingen`: what was chosen, readable for people and for Saldo. Result sheets take the years from here. */
export const settingsSheet = (input: SettingsInput): SheetDescription => {
  const t = textIn(input.language);
  const values = valuesOf(input);
  return sheetWith(
    [
      ...settingKeys.map((key) => rowOf(key, values[key], t)),
      ...(input.more ?? []).map(({ key, value, meaning }) => ({ key, value: text(value), meaning })),
    ],
    input.language,
  );
};

/** The same sheet in a workbook without step 1: it holds what is chosen for the whole workbook. */
export const workbookSettingsSheet = (settings: WorkbookSettings): SheetDescription => {
  const t = textIn(settings.language);
  const values = workbookValues(settings);
  return sheetWith(
    ([coloursKey, 'language', 'version'] as const).map((key) => rowOf(key, values[key], t)),
    settings.language,
  );
};

/** The same sheet with these rows and the colours on a line of their own, for one that has no such line. */
export const settingsSheetWithColours = (
  rows: readonly SettingRow[],
  { palette, language }: Pick<WorkbookSettings, 'palette' | 'language'>,
): SheetDescription => sheetWith([...rows, rowOf(coloursKey, palette, textIn(language))], language);
