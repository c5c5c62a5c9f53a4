import { text } from '../../description';
import { fixedAddress } from '../../address';
import { joined, lines, type Part } from '../../part';
import { cellsPart, type Computed, type TableCell } from '../../table';
import { quoted, sentenceFormula, slotsFor } from '../../association/sentence';
import { entryKeys, entryText } from '../entries';
import { municipalityInWords } from '../municipalityInWords';
import { findingOf } from './caseWords';
import { relationRange, type CaseContext } from './context';

const kinds = ['inLine', 'possible', 'notInLine', 'none'] as const;
type Kind = (typeof kinds)[number];

const countColumn = 2;
const countCell = ({ layout }: CaseContext, kind: Kind): string =>
  fixedAddress({ row: layout.legend + 1 + kinds.indexOf(kind), column: countColumn });

/** How many relations of this picture have such a line, as the ratings are now. */
const countOf = (context: CaseContext, kind: Kind): Computed => {
  const { model, t } = context;
  const value = kind === 'none' ? model.counts.notRated : model.counts[kind];
  if (model.relations.length === 0) return { formula: '=0', value };
  const line = `${relationRange(context, 'line')},"${t(`conditionsCase.lines.${kind}`)}"`;
  return {
    formula: `=COUNTIFS(${line},${relationRange(context, 'inPicture')},"${t('sheets.words.yes')}")`,
    value,
  };
};

/** The title is the finding and counts along. */
const titleCell = (context: CaseContext): Computed => {
  const { input, model, t } = context;
  const municipality = municipalityInWords(model.municipality);
  const value = findingOf(model, input);
  const figures = {
    inLine: countCell(context, 'inLine'),
    possible: countCell(context, 'possible'),
    rated: `(${countCell(context, 'inLine')}+${countCell(context, 'possible')}+${countCell(context, 'notInLine')})`,
  };
  if (!model.relations.some(({ isShown }) => isShown)) return { formula: `=${quoted(value)}`, value };
  const sentence = (count: number) =>
    sentenceFormula(
      t('conditionsCase.finding', { municipality, count, ...slotsFor('inLine', 'rated', 'possible') }),
      figures,
    );
  const none = quoted(t('conditionsCase.nothingRated', { municipality }));
  return {
    formula: `=IF(${figures.rated}=0,${none},IF(${figures.inLine}=1,${sentence(1)},${sentence(2)}))`,
    value,
  };
};

/** Says so once a line is no longer what was drawn. */
const momentCell = (context: CaseContext): Computed => {
  const { model, t } = context;
  const moment = t('conditionsCase.sheet.moment');
  if (model.relations.length === 0) return { formula: `=${quoted(moment)}`, value: moment };
  const [line, then, shown] = (['line', 'then', 'inPicture'] as const).map((one) => relationRange(context, one));
  const changed = `SUMPRODUCT((${line!}<>${then!})*(${shown!}="${t('sheets.words.yes')}"))`;
  const stale = sentenceFormula(t('conditionsCase.sheet.stale', slotsFor('n')), { n: changed });
  return { formula: `=${quoted(moment)}&IF(${changed}=0,"",${stale})`, value: moment };
};

const subtitleOf = ({ input, t }: CaseContext): string => {
  const { framework } = input.view.casework;
  const line = t('conditionsCase.sheet.subtitle', {
    framework: framework.title,
    sheet: input.places.ratings.sheet,
    time: input.time,
  });
  return input.sample ? `${line} ${t('sheets.words.sample')}.` : line;
};

const looks = { inLine: 'solid', possible: 'dashed', notInLine: 'absent', none: 'absent' } as const;

/** What the lines and letters mean, with how many there are of each line. */
const legend = (context: CaseContext): readonly Part[] => {
  const { input, layout, t } = context;
  const at = { row: layout.legend, column: 0 };
  const header = (['line', 'meaning', 'count'] as const).map((key) => text(t(`conditionsCase.sheet.legend.${key}`)));
  const rows = kinds.map((kind): readonly TableCell[] => [
    text(t(`conditionsCase.sheet.legend.${looks[kind]}`)),
    text(t(`conditionsCase.sheet.legend.${kind}`)),
    countOf(context, kind),
  ]);
  const letters = { row: at.row, column: countColumn + 1 };
  return [
    { ...cellsPart(at, [header], 'live'), styles: [{ area: { ...at, rows: 1, columns: 3 }, role: 'header' }] },
    cellsPart({ ...at, row: at.row + 1 }, rows, input.formulas, [null, null, '0']),
    {
      ...cellsPart(letters, [[null, text(t('conditionsCase.sheet.legend.ratings'))]], 'live'),
      styles: [{ area: { ...letters, column: letters.column + 1, rows: 1, columns: 1 }, role: 'heading' }],
    },
    {
      ...cellsPart(
        { ...letters, row: at.row + 1 },
        entryKeys.rating.map((rating) => [
          text(entryText('rating', rating, input.language)),
          text(t(`conditionsRate.words.${rating}`)),
        ]),
        'live',
      ),
      styles: [{ area: legendLetters(context), align: 'center' }],
    },
  ];
};

/** Cells with letters, for their colours. */
export const legendLetters = ({ layout }: CaseContext) => ({
  row: layout.legend + 1,
  column: countColumn + 1,
  rows: entryKeys.rating.length,
  columns: 1,
});

/** Above the drawing: the finding, where it comes from, how to read it. */
export const topPart = (context: CaseContext): Part => {
  const { input, model, t } = context;
  const method = [
    t('conditionsCase.sheet.method'),
    ...(model.view.skipOutcomes ? [t('conditionsCase.sheet.skipped')] : []),
  ];
  const cell = (row: number, computed: Computed, role: 'title' | 'method'): Part => ({
    ...cellsPart({ row, column: 0 }, [[computed]], input.formulas),
    styles: [{ area: { row, column: 0, rows: 1, columns: 1 }, role }],
  });
  return joined([
    cell(0, titleCell(context), 'title'),
    lines({ row: 1, column: 0 }, [subtitleOf(context)], { role: 'subtitle' }),
    lines({ row: 2, column: 0 }, [method.join(' ')], { role: 'method' }),
    cell(3, momentCell(context), 'method'),
    ...legend(context),
  ]);
};
