import { formatList, formatNumber, formatPercent, type Notation } from '../../../text/format';
import { textIn, type Language, type Translate } from '../../../text/instance';
import type { BalanceNode, GivenRating } from '../casework';
import { balanceNodes } from '../casework';
import { entryText } from '../entries';
import { municipalityInWords } from '../municipalityInWords';
import { ratedCount, shownRelations, type CaseModel, type SeenRelation } from './caseModel';

export interface CaseWords {
  readonly language: Language;
  readonly notation: Notation;
}

const balanceWords = { '0': 'balance', '0.volume': 'volume', '0.price': 'price' } as const;
const isBalance = (id: string): id is BalanceNode => (balanceNodes as readonly string[]).includes(id);

/** Name of a condition, or of the balance and its parts; the code when the sheet has no name for it. */
export const nameOf = ({ view: { casework } }: CaseModel, id: string, t: Translate): string => {
  if (isBalance(id)) return t(`conditionsCase.level0.${balanceWords[id]}`);
  const name = casework.framework.conditions.find(({ code }) => code === id)?.name.trim() ?? '';
  return name === '' ? id : name;
};

/** Balance, volume or price of the municipality as a share of budget; `null` for a condition. */
export const figureOf = ({ municipality }: CaseModel, id: string): number | null => {
  if (!isBalance(id)) return null;
  return id === '0' ? municipality.balance : municipality[balanceWords[id]];
};

export const figureInWords = (model: CaseModel, id: string, notation: Notation): string | null => {
  const figure = figureOf(model, id);
  return figure === null ? null : formatPercent(figure, notation, { signed: true });
};

/** `G10 Kolderwijk: 10 van de 24 verbanden zijn in lijn, 11 mogelijk`. */
export const findingOf = (model: CaseModel, { language, notation }: CaseWords): string => {
  const t = textIn(language);
  const { counts, municipality } = model;
  const rated = ratedCount(counts);
  const slots = { municipality: municipalityInWords(municipality) };
  if (shownRelations(model).length === 0) return t('conditionsCase.noRelations', slots);
  if (rated === 0) return t('conditionsCase.nothingRated', slots);
  return t('conditionsCase.finding', {
    ...slots,
    count: counts.inLine,
    inLine: formatNumber(counts.inLine, notation),
    rated: formatNumber(rated, notation),
    possible: formatNumber(counts.possible, notation),
  });
};

export const relationInWords = ({ relation }: Pick<SeenRelation, 'relation'>, t: Translate): string =>
  t(`conditionsCase.lines.${relation ?? 'none'}`);

/** More than these in one description is no help: they stand in the table as well. */
const mostNamed = 30;

/** The relations with one kind of line, as one sentence; none when there are none. */
const listed = (model: CaseModel, kind: 'inLine' | 'possible', words: CaseWords): readonly string[] => {
  const t = textIn(words.language);
  const names = shownRelations(model)
    .filter(({ relation }) => relation === kind)
    .map(({ edge }) =>
      t('conditionsCase.picture.relation', { from: nameOf(model, edge.from, t), to: nameOf(model, edge.to, t) }),
    );
  if (names.length === 0) return [];
  const more = names.length - mostNamed;
  const shown = more > 0 ? names.slice(0, mostNamed) : names;
  const rest =
    more > 0 ? [t('conditionsCase.picture.more', { count: more, n: formatNumber(more, words.notation) })] : [];
  const list = [...shown, ...rest].join('; ');
  return [t(`conditionsCase.picture.relations.${kind}`, { list })];
};

/** What is left out of the picture because there is no line. */
export const restInWords = ({ counts }: CaseModel, { language, notation }: CaseWords): string =>
  textIn(language)('conditionsCase.rest', {
    notInLine: formatNumber(counts.notInLine, notation),
    notRated: formatNumber(counts.notRated, notation),
  });

/** The whole picture in words. */
export const pictureInWords = (model: CaseModel, levels: readonly string[], words: CaseWords): string => {
  const t = textIn(words.language);
  return [
    t('conditionsCase.picture.alt', {
      finding: findingOf(model, words),
      levels: formatList(levels, words.language),
    }),
    ...listed(model, 'inLine', words),
    ...listed(model, 'possible', words),
    restInWords(model, words),
  ].join(' ');
};

const marks: Readonly<Record<GivenRating, string>> = { high: '▲ ', medium: '● ', low: '▼ ', unknown: '' };

/** `▲ H`: form and letter. */
export const markOf =
  (language: Language) =>
  (rating: GivenRating | null): string =>
    rating === null ? '–' : marks[rating] + entryText('rating', rating, language);
