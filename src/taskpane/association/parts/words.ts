import { formatNumber, formatPercent } from '../../../text/format';
import { counted, type Words } from '../../app/words';
import { cellOnly } from '../../data/problemWords';
import type { Finding } from '../analysis/finding';
import type { OutcomeNote, OutcomeProblem, OutcomeQuestion } from '../data/outcomeProblem';

const mostPlaces = 4;

/** `a, b, c en meer`. */
const placesInWords = (places: readonly string[], { t }: Words): string => {
  const named = places.slice(0, mostPlaces).join(', ');
  return places.length > mostPlaces ? t('clues.notes.more', { places: named }) : named;
};

const groupWord = (slot: string | number | undefined, { t }: Words): string =>
  slot === 'deficit' || slot === 'surplus' ? t(`clues.notes.groups.${slot}`) : '';

const componentWord = (slot: string | number | undefined, { t }: Words): string =>
  slot === 'volume' || slot === 'price' ? t(`clues.notes.componentNames.${slot}`) : '';

/** A remark with the first cells or names it is about. */
export const noteInWords = ({ code, count, slots, places }: OutcomeNote, words: Words): string =>
  words.t(`clues.notes.${code}`, {
    ...slots,
    ...counted(count, words),
    places: placesInWords(places, words),
    group: groupWord(slots['group'], words),
    component: componentWord(slots['component'], words),
  });

/** `Uitkomsten!B22 en B61`. */
export const outcomeCells = ({ cells: [first, second] }: OutcomeProblem, { t }: Words): string =>
  second === undefined ? first : t('problems.cell.and', { first, second: cellOnly(second) });

/** What is the matter with a cell, to stand behind its name. */
export const outcomeProblemInWords = (problem: OutcomeProblem, { t }: Words): string =>
  t(`problems.cell.${problem.code}`, { ...problem.slots, expected: t('clues.problems.expected') });

/** `Zwak verband, en één gemeente bepaalt hoe zwak`. */
export const findingInWords = ({ strength, place }: Finding, t: Words['t']): string => {
  const weak = place === 'carried' && (strength === 'none' || strength === 'weak');
  return t(`clues.finding.${weak ? 'carriedWeak' : place}`, { strength: t(`clues.finding.${strength}`) });
};

export interface QuestionInWords {
  readonly question: string;
  /** What was meant, if the answer is yes: `12,5%`. */
  readonly meant: string;
  readonly shown: string;
}

/** A hundred times smaller or larger has as many decimals as it needs. */
const digitsOf = (value: number): number =>
  Math.min(4, (String(Number(value.toPrecision(6))).split('.')[1] ?? '').length);

/** An odd percentage with what we think was meant. */
export const questionInWords = ({ code, measure, cells, others }: OutcomeQuestion, words: Words): QuestionInWords => {
  const { t, notation } = words;
  const [first] = cells;
  const value = first!.value;
  const among = code === 'percentAmongFractions';
  const meantValue = among ? value : value * 100;
  const meant = formatPercent(meantValue / 100, notation, { digits: digitsOf(meantValue) });
  const shown = first!.shown === '' ? formatNumber(value, notation, digitsOf(value)) : first!.shown;
  const figure = (one: number): string => formatNumber(one, notation, digitsOf(one));
  const question = t(`clues.questions.${code}`, {
    cells: placesInWords(
      cells.map(({ cell }) => cell),
      words,
    ),
    shown,
    measure,
    low: figure(others[0]),
    high: figure(others[1]),
    meant,
  });
  return { question, meant, shown };
};
