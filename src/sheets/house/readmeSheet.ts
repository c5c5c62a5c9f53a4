import { formatPeriod } from '../../text/format';
import { textIn, type Language, type Translate } from '../../text/instance';
import { text, type SheetDescription } from '../description';
import { sheetName, type ConditionsSheetKey, type SheetKey } from '../names';
import { emptyPart, lines, sheetOf, type Part } from '../part';
import type { VolumePriceSettings } from '../volumePrice/input';

export interface ReadmeInput {
  /** Of step 1; `null` when there is nothing of it in the workbook. */
  readonly settings: VolumePriceSettings | null;
  /** Where the figures stand. */
  readonly source: string;
  /** Moment of writing in words, with the date. */
  readonly time: string;
  /** Sheets that Saldo has in this workbook. */
  readonly sheets: readonly Exclude<SheetKey | ConditionsSheetKey, 'readme'>[];
  /** Statements that belong to the source (stand-ins, sample figures). */
  readonly statements: readonly string[];
  readonly sample: boolean;
  readonly language: Language;
  readonly version: string;
}

/** A subject in the first column, sentences beside it. */
type Entry = readonly [subject: string, sentences: readonly string[]];

const sheetLines = (t: Translate, { sheets, language }: ReadmeInput): readonly string[] =>
  sheets.map((key) => `${sheetName(key, language)}: ${t(`sheets.readme.${key}Text`)}`);

const methodEntries = (
  t: Translate,
  { method, weighting, yearFrom, yearTo }: VolumePriceSettings,
): readonly Entry[] => [
  [t('sheets.readme.method'), [`${t(`sheets.methods.${method}.name`)}. ${t(`sheets.methods.${method}.line`)}`]],
  [t('sheets.readme.weighting'), [t(`sheets.weightings.${weighting}`)]],
  [t('sheets.readme.period'), [formatPeriod(yearFrom, yearTo)]],
];

const entries = (t: Translate, input: ReadmeInput): readonly Entry[] => {
  const { settings, source, time, statements, sample, version } = input;
  return [
    [t('sheets.readme.what'), [t('sheets.readme.whatText')]],
    [t('sheets.readme.made'), [t('sheets.readme.madeText', { time, version })]],
    [t('sheets.readme.sources'), [source, ...(sample ? [t('sheets.words.sample')] : []), ...statements]],
    ...(settings === null ? [] : methodEntries(t, settings)),
    [t('sheets.readme.sheets'), sheetLines(t, input)],
    [
      t('sheets.readme.legend'),
      [t('sheets.readme.legendSign'), t('sheets.readme.legendPicture'), t('sheets.readme.legendMissing')],
    ],
    [
      t('sheets.readme.warnings'),
      [
        t('sheets.volumePrice.caveats.remainder'),
        t('sheets.readme.warningCause'),
        t('sheets.readme.warningFormulas'),
        t('sheets.readme.warningPrivacy'),
      ],
    ],
  ];
};

const firstRow = 2;

const entryPart = ([subject, sentences]: Entry, row: number): Part => ({
  ...emptyPart,
  blocks: [
    {
      row,
      column: 0,
      rows: sentences.map((sentence, index) => [index === 0 ? text(subject) : null, text(sentence)]),
    },
  ],
  styles: [
    { area: { row, column: 0, rows: 1, columns: 1 }, role: 'heading' },
    { area: { row, column: 1, rows: sentences.length, columns: 1 }, wrap: true },
  ],
});

/** Entries under each other with an empty row between. */
const placed = (all: readonly Entry[]): readonly Part[] => {
  let row = firstRow;
  return all.map((entry) => {
    const part = entryPart(entry, row);
    row += entry[1].length + 1;
    return part;
  });
};

/** `Saldo Leesmij`: what stands in this workbook, how it was made and what to keep in mind. */
export const readmeSheet = (input: ReadmeInput): SheetDescription => {
  const t = textIn(input.language);
  const frame = {
    kind: 'readme',
    name: sheetName('readme', input.language),
    columnWidths: [16, 110],
    sample: false,
  } as const;
  return sheetOf(frame, [
    lines({ row: 0, column: 0 }, [t('sheets.readme.title')], { role: 'title' }),
    ...placed(entries(t, input)),
  ]);
};
