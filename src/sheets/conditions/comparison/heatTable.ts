import { moments } from '../../../analysis/statistics/moments';
import { columnLetters, fixedAddress } from '../../address';
import { text, type RatingLookDescription } from '../../description';
import { tableNames } from '../../names';
import type { Part } from '../../part';
import { tablePart, type Computed, type TableCell, type TableColumn } from '../../table';
import { entryText } from '../entries';
import type { Composition } from './comparedRows';
import {
  cellOfCase,
  cellOfRow,
  countColumn,
  rowsOnTop,
  statisticColumn,
  statistics,
  workingBody,
  type CountColumn,
  type PartRow,
  type Statistic,
} from './layout';
import { combinedFormula, letterFormula, letterOf } from './letterFormulas';
import type { LetterCounts, ModelRow } from './model';
import type { Context } from './top';

export const comparisonNames = { delta: 'Saldo_Delta', limitedDelta: 'Saldo_Delta_beperkt', spread: 'Saldo_Spreiding' };

const dash = '–';

/**
 * The rating of one municipality: looked up on the sheet with ratings, or taken together from rows under the tables.
 * @param position cell with the line on the sheet with ratings
 */
export const ratingFormula = (
  { model, layout }: Context,
  from: Composition,
  position: string,
  parts: readonly PartRow[],
  column: number,
): string => {
  const { language, places } = model.input;
  if (from.kind === 'combined') {
    const letters = `${columnLetters(column)}$${parts[0]!.row + 1}:${columnLetters(column)}$${parts.at(-1)!.row + 1}`;
    return combinedFormula(letters, from.rule, language);
  }
  const raw = `INDEX(${workingBody(places.ratings)},${position},${cellOfCase(layout.ratingPosition, column)})`;
  return letterFormula(raw, fixedAddress({ row: layout.spellings, column: layout.firstCase }), language);
};

const meanOf = (counts: LetterCounts): number | string => {
  const codes = counts.flatMap((count, code) => new Array<number>(count).fill(code));
  return codes.length === 0 ? dash : moments(codes).mean;
};

/** The statistics of one row, as cells of the heat table. */
const statisticCells = (context: Context, own: ModelRow, index: number): Readonly<Record<Statistic, Computed>> => {
  const { model, layout } = context;
  const { t } = model;
  const { all, comparison, without } = own;
  const count = (column: CountColumn): string => cellOfRow(layout.counts + 1 + index, countColumn(layout, column));
  const at = (statistic: Statistic): string => cellOfRow(layout.firstRow + index, statisticColumn(layout, statistic));
  const side = (name: 'deficit' | 'surplus' | 'withoutDeficit' | 'withoutSurplus') => {
    const [low, medium, high] = [count(`${name}Low`), count(`${name}Medium`), count(`${name}High`)];
    const rated = `(${low}+${medium}+${high})`;
    return { low, medium, high, rated, mean: `(${medium}+2*${high})/${rated}` };
  };
  const [deficit, surplus] = [side('deficit'), side('surplus')];
  const [left, right] = [side('withoutDeficit'), side('withoutSurplus')];
  const everyone = (of: 'low' | 'medium' | 'high'): string => `(${deficit[of]}+${surplus[of]})`;
  const rated = `(${deficit.rated}+${surplus.rated})`;
  const mean = `(${everyone('medium')}+2*${everyone('high')})/${rated}`;
  const wins = `${surplus.high}*(${deficit.low}+${deficit.medium})+${surplus.medium}*${deficit.low}`;
  const losses = `${surplus.low}*(${deficit.medium}+${deficit.high})+${surplus.medium}*${deficit.high}`;
  const both = (then: string): string => `=IF(${deficit.rated}*${surplus.rated}=0,"",${then})`;
  const stale = `"${t('conditionsCompare.sheet.stale')}"`;
  const stored = (column: 'p' | 'holm', holds: string): string =>
    `=IF(${holds},IF(LEN(${count(column)})=0,"",${count(column)}),${stale})`;
  const words = (['distinguishing', 'limited'] as const).map((word) => t(`conditionsCompare.sheet.judgement.${word}`));
  const size = `ROUND(ABS(${at('delta')}),12)`;
  const clear = `AND(${size}>=${comparisonNames.delta},ROUND(${at('spread')},12)>=${comparisonNames.spread})`;
  const judged = `IF(${clear},"${words[0]!}",IF(${size}>=${comparisonNames.limitedDelta},"${words[1]!}","${dash}"))`;
  const judgement = { distinguishing: words[0]!, limited: words[1]!, none: dash };
  const same = fixedAddress({ row: layout.counts - 1, column: countColumn(layout, 'keyThen') });
  return {
    meanDeficit: { formula: `=IF(${deficit.rated}=0,"${dash}",${deficit.mean})`, value: meanOf(all.deficit) },
    meanSurplus: { formula: `=IF(${surplus.rated}=0,"${dash}",${surplus.mean})`, value: meanOf(all.surplus) },
    gap: {
      formula: `=IF(COUNT(${at('meanDeficit')}:${at('meanSurplus')})<2,"",${at('meanSurplus')}-${at('meanDeficit')})`,
      value: comparison?.gap ?? null,
    },
    gapWithout: {
      formula: `=IF(${left.rated}*${right.rated}=0,"",${right.mean}-${left.mean})`,
      value: without?.gap ?? null,
    },
    delta: {
      formula: both(`(${wins}-(${losses}))/(${deficit.rated}*${surplus.rated})`),
      value: comparison?.cliffsDelta ?? null,
    },
    deficit: { formula: `=${deficit.rated}`, value: sum(all.deficit) },
    surplus: { formula: `=${surplus.rated}`, value: sum(all.surplus) },
    spread: {
      formula: both(`(${everyone('medium')}+4*${everyone('high')})/${rated}-(${mean})^2`),
      value: comparison?.spread ?? null,
    },
    modalShare: {
      formula: both(`MAX(${everyone('low')},${everyone('medium')},${everyone('high')})/${rated}`),
      value: comparison?.modalShare ?? null,
    },
    p: { formula: stored('p', `${count('key')}=${count('keyThen')}`), value: comparison?.p ?? null },
    holm: { formula: stored('holm', `${same}=${layout.rows}`), value: comparison?.holmP ?? null },
    judgement: {
      formula: `=IF(ISNUMBER(${at('delta')}),${judged},"")`,
      value: comparison === null ? null : judgement[comparison.distinction],
    },
  };
};

const sum = (counts: LetterCounts): number => counts[0] + counts[1] + counts[2];

const formats: Readonly<Record<Statistic, string | null>> = {
  meanDeficit: '0.00',
  meanSurplus: '0.00',
  gap: '+0.00;−0.00;0.00',
  gapWithout: '+0.00;−0.00;0.00',
  delta: '+0.00;−0.00;0.00',
  deficit: '0',
  surplus: '0',
  spread: '0.00',
  modalShare: '0%',
  p: '0.000',
  holm: '0.000',
  judgement: null,
};

const headers = ({ model }: Context): readonly TableColumn[] => {
  const { t, cases } = model;
  const own = [
    t('conditionSheets.columns.level'),
    t('conditionSheets.columns.code'),
    t('conditionSheets.columns.condition'),
  ];
  const stats = statistics.map((statistic) => t(`conditionsCompare.sheet.columns.${statistic}`));
  return [
    ...own.map((header) => ({ header, format: null })),
    ...cases.map(({ municipality }) => ({ header: municipality.code, format: null, align: 'center' as const })),
    ...statistics.map((statistic, i) => ({ header: stats[i]!, format: formats[statistic] })),
  ];
};

/** Every condition a strip of ratings from deficit to surplus, with what the two sides differ. */
export const heatTable = (context: Context): Part => {
  const { model, layout } = context;
  const { input, rows, cases } = model;
  return tablePart({
    name: tableNames.comparison,
    at: { row: rowsOnTop.header, column: 0 },
    columns: headers(context),
    rows: rows.map((own, index): readonly TableCell[] => {
      const position = cellOfRow(layout.counts + 1 + index, 0);
      const cells = statisticCells(context, own, index);
      return [
        own.row.level,
        text(own.row.id),
        text(own.row.name),
        ...cases.map((_, i) => ({
          formula: ratingFormula(context, own.row.from, position, layout.parts[index]!, layout.firstCase + i),
          value: letterOf(own.ratings[i] ?? null, input.language),
        })),
        ...statistics.map((statistic) => cells[statistic]),
      ];
    }),
    mode: input.formulas,
  });
};

/** Colours of the ratings; the hardly explainable in italics, header included. */
export const heatLook = ({ model, layout }: Context): RatingLookDescription => {
  const { language } = model.input;
  return {
    area: { row: layout.firstRow, column: layout.firstCase, rows: layout.rows, columns: layout.cases },
    letters: {
      high: entryText('rating', 'high', language),
      medium: entryText('rating', 'medium', language),
      low: entryText('rating', 'low', language),
      unknown: entryText('rating', 'unknown', language),
    },
    italicWhen: `=LEN(${cellOfCase(rowsOnTop.hardly, layout.firstCase)})>0`,
  };
};
