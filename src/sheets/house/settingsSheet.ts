import { MISSING_TOKENS } from '../../analysis/input/missing';
import { textIn, type Language, type Translate } from '../../text/instance';
import { text, type Area, type CellContent, type SheetDescription } from '../description';
import { definedNames, sheetName, tableNames } from '../names';
import { emptyPart, lines, sheetOf, type Part } from '../part';
import { tablePart } from '../table';
import type { SourceField, VolumePriceSettings } from '../volumePrice/input';

export interface SettingsInput {
  readonly settings: VolumePriceSettings;
  /** Address or table name of the source. */
  readonly source: string;
  /** What each column of the source is called (header or letter); `null` when it has no such column. */
  readonly columns: Readonly<Record<SourceField, string | null>>;
  /** Choices of other steps, after those of step 1. Keys are the same in every language. */
  readonly more?: readonly MoreSetting[];
  readonly language: Language;
  readonly version: string;
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
  'language',
  'version',
] as const;
type SettingKey = (typeof settingKeys)[number];

const headerRow = 3;
const valueColumn = 1;
const missingColumn = 4;

/** A figure stays a figure, so that formulas can use it. */
const contentOf = (value: string | number | null): CellContent => (typeof value === 'string' ? text(value) : value);

const valuesOf = ({ settings, source, columns, language, version }: SettingsInput) =>
  ({ ...columns, ...settings, source, language, version }) satisfies Record<SettingKey, string | number | null>;

const valueCell = (key: SettingKey): Area => ({
  row: headerRow + 1 + settingKeys.indexOf(key),
  column: valueColumn,
  rows: 1,
  columns: 1,
});

/** What the person may change here; result sheets follow. */
const inputs = (['yearFrom', 'yearTo'] as const).map((key) => ({ name: definedNames[key], area: valueCell(key) }));

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

/** `Saldo Instellingen`: what was chosen, readable for people and for Saldo. Result sheets take the years from here. */
export const settingsSheet = (input: SettingsInput): SheetDescription => {
  const t = textIn(input.language);
  const values = valuesOf(input);
  const table = tablePart({
    name: tableNames.settings,
    at: { row: headerRow, column: 0 },
    columns: [
      { header: t('sheets.columns.key'), format: null },
      { header: t('sheets.columns.value'), format: null, align: 'left' },
      { header: t('sheets.columns.meaning'), format: null },
    ],
    rows: [
      ...settingKeys.map((key) => [text(key), contentOf(values[key]), text(t(`sheets.settings.meanings.${key}`))]),
      ...(input.more ?? []).map(({ key, value, meaning }) => [text(key), text(value), text(meaning)]),
    ],
    mode: 'live',
    filterButtons: false,
  });
  const frame = {
    kind: 'settings',
    name: sheetName('settings', input.language),
    columnWidths: [18, 26, 70, 4, 14, 18],
    sample: false,
  } as const;
  return sheetOf(frame, [
    lines({ row: 0, column: 0 }, [t('sheets.settings.title')], { role: 'title' }),
    lines({ row: 1, column: 0 }, [t('sheets.settings.intro')], { role: 'subtitle' }),
    table,
    missingPart(t),
    { ...emptyPart, names: inputs, styles: inputs.map(({ area }) => ({ area, role: 'input' })) },
  ]);
};
