import { association } from '../../analysis/association/association';
import { answers } from '../../text/nl/answers';
import { answerWith, type AnswerCell } from '../cells/answer';
import { labelsIn } from './labels';
import { seriesIn } from './series';
import { valueOrRefuse } from './seriesAnswer';

/** The order of the columns is part of the contract. */
const inColumns = (row: Readonly<Record<keyof typeof answers.association, AnswerCell>>): AnswerCell[] => [
  row.n,
  row.rSquared,
  row.sign,
  row.slope,
  row.p,
  row.low,
  row.high,
  row.lowestWithoutOne,
  row.highestWithoutOne,
  row.mostInfluential,
  row.chanceLimit,
];

/**
 * Hoe uitkomst en component samenhangen, met wat altijd naast R² hoort: aantal, onzekerheid, gevoeligheid en toeval.
 * @customfunction SAMENHANG
 * @helpurl https://localhost:3000/help/SAMENHANG.html
 * @param uitkomst De uitkomstmaat, één gemeente per cel: één rij of kolom
 * @param component De volume- of prijscomponent van dezelfde gemeenten: even lang
 * @param [namen] De namen van de gemeenten: even lang; anders hun plaats in de lijst
 * @param [met_kop] WAAR voor een rij met kopjes erboven
 * @returns Eén rij: n, R², teken, helling, p, laag, hoog, laagste en hoogste zonder één gemeente, welke het meest uitmaakt, toevalsgrens
 */
export function samenhang(
  uitkomst: unknown[][],
  component: unknown[][],
  namen?: unknown[][],
  met_kop?: boolean,
): unknown[][] {
  const series = seriesIn(uitkomst, component);
  const labelOf = labelsIn(namen, uitkomst);
  const found = valueOrRefuse(association(series.outcome, series.component));
  const { interval, withoutOne } = found;
  const row = inColumns({
    ...found,
    low: interval?.low ?? '',
    high: interval?.high ?? '',
    lowestWithoutOne: withoutOne?.lowest.rSquared ?? '',
    highestWithoutOne: withoutOne?.highest.rSquared ?? '',
    mostInfluential: withoutOne === null ? '' : labelOf(withoutOne.mostInfluential.left[0]!),
  });
  return answerWith(met_kop === true ? [inColumns(answers.association), row] : [row]);
}
