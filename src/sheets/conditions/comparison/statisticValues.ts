import { moments } from '../../../analysis/statistics/moments';
import type { Translate } from '../../../text/instance';
import type { Statistic } from './layout';
import type { LetterCounts, ModelRow } from './model';
import { dash } from './statisticFormulas';

const meanOf = (counts: LetterCounts): number | string => {
  const codes = counts.flatMap((count, code) => new Array<number>(count).fill(code));
  return codes.length === 0 ? dash : moments(codes).mean;
};

const sumOf = (counts: LetterCounts): number => counts[0] + counts[1] + counts[2];

/** What the core says that the statistics of one row must show. */
export const statisticValues = (
  { all, comparison, without }: ModelRow,
  t: Translate,
): Readonly<Record<Statistic, number | string | null>> => ({
  meanDeficit: meanOf(all.deficit),
  meanSurplus: meanOf(all.surplus),
  gap: comparison?.gap ?? null,
  gapWithout: without?.gap ?? null,
  delta: comparison?.cliffsDelta ?? null,
  deficit: sumOf(all.deficit),
  surplus: sumOf(all.surplus),
  spread: comparison?.spread ?? null,
  modalShare: comparison?.modalShare ?? null,
  p: comparison?.p ?? null,
  holm: comparison?.holmP ?? null,
  judgement: comparison === null ? null : judgementIn(comparison.distinction, t),
});

const judgementIn = (distinction: 'distinguishing' | 'limited' | 'none', t: Translate): string =>
  distinction === 'none' ? dash : t(`conditionsCompare.sheet.judgement.${distinction}`);
