import { limitOf, meanByChance } from '../../analysis/statistics/chanceLimit';
import { ZERO } from '../../analysis/statistics/sign';
import { formatPeriod } from '../../text/format';
import { columnLetters } from '../address';
import { inLines } from '../inLines';
import { lines, joined, type Part } from '../part';
import { cellsPart, type Computed } from '../table';
import { blockCell, hasCharts, headerRow, matrixRange, relationsCell, type MeasureContext } from './layout';
import { labelOf, listsCodes, type Model } from './model';
import { quoted, sentenceFormula, slotsFor } from './sentence';
import { statementLines } from './statementLines';
import { againstCondition } from './statisticFormulas';

/** R² that a person sees on the sheet: the relations looked at. */
export const relationsOf = ({ measures }: Model): number =>
  measures.reduce(
    (sum, { years, period }) => sum + [...years, period].filter(({ rSquared }) => rSquared !== null).length,
    0,
  );

/** Names of municipalities without a figure; more are only counted. */
const mostNamed = 10;
const oneInTwenty = 0.05;
const percent = (share: number): string => String(Math.round(100 * share));

/** What chance gives among so many municipalities, with how the R² may be read. */
const chanceLine = ({ model: { t }, own, place, layout }: MeasureContext): Computed => {
  const count = blockCell(place, 'count', layout.columns.mean);
  const figures = {
    n: count,
    mean: `ROUND(100/(${count}-1),0)`,
    limit: `ROUND(100*BETA.INV(0.95,0.5,(${count}-2)/2),0)`,
  };
  const sentence = sentenceFormula(t('sheets.association.chance', slotsFor('n', 'mean', 'limit')), figures);
  const tooFew = sentenceFormula(t('sheets.association.tooFew', slotsFor('n')), { n: count });
  const [impression, clue] = [t('sheets.association.impression'), t('sheets.association.clue')];
  const { n } = own.period;
  const reading = n < 10 ? impression : n < 20 ? clue : '';
  return {
    formula: `=IF(${count}<5,${tooFew},IF(${count}<10,${quoted(impression)},IF(${count}<20,${quoted(clue)},""))&${sentence})`,
    value:
      n < 5
        ? t('sheets.association.tooFew', { n: String(n) })
        : reading +
          t('sheets.association.chance', {
            n: String(n),
            mean: percent(meanByChance(n)),
            limit: percent(limitOf(n, oneInTwenty)),
          }),
  };
};

/** The person's own number of relations, and how many of those chance would lift above the limit. */
const lookedLine = ({ model, layout }: MeasureContext): Computed => {
  const { t } = model;
  const cell = relationsCell(layout);
  const about = sentenceFormula(t('sheets.association.about20', slotsFor('above')), { above: `ROUND(${cell}/20,0)` });
  const few = t('sheets.association.lessThanOne');
  const sentence = t('sheets.association.looked', slotsFor('relations', 'above'));
  const relations = relationsOf(model);
  const above = Math.round(relations / 20);
  return {
    formula: `=${sentenceFormula(sentence, { relations: cell, above: `IF(ROUND(${cell}/20,0)<1,${quoted(few)},${about})` })}`,
    value: t('sheets.association.looked', {
      relations: String(relations),
      above: above < 1 ? few : t('sheets.association.about20', { above: String(above) }),
    }),
  };
};

/** Years in which the difference points the other way than expected. */
const turnedLine = ({ model: { t }, own, place, layout }: MeasureContext): Computed => {
  const { firstYear, mean } = layout.columns;
  const against = againstCondition(own.measure.polarity);
  const last = columnLetters(mean - 1);
  const range = `${blockCell(place, 'difference', firstYear)}:${blockCell(place, 'difference', mean - 1)}`;
  const heads = `$${columnLetters(firstYear)}$${headerRow + 1}:$${last}$${headerRow + 1}`;
  const period = blockCell(place, 'difference', mean);
  const turned = `SUM(IF(ISNUMBER(${range}),IF(${range}${against},1,0),0))`;
  const list = `TEXTJOIN(", ",TRUE,IF(ISNUMBER(${range}),IF(${range}${against},${heads},""),""))`;
  const figures = { turned, years: `COUNT(${range})`, list };
  const sentence = sentenceFormula(t('sheets.association.turned', slotsFor('turned', 'years', 'list')), figures);
  const none = sentenceFormula(t('sheets.association.asExpected', slotsFor('years')), figures);
  const also = t('sheets.association.periodTurned');
  const points = (difference: number | null): boolean =>
    difference !== null && own.measure.polarity * difference < -ZERO;
  const known = own.years.filter(({ difference }) => difference !== null);
  const other = known.filter(({ difference }) => points(difference));
  const slots = {
    years: String(known.length),
    turned: String(other.length),
    list: other.map(({ year }) => year).join(', '),
  };
  return {
    formula: `=IF(COUNT(${range})=0,"",IF(${turned}=0,${none},${sentence})&IF(ISNUMBER(${period}),IF(${period}${against},${quoted(also)},""),""))`,
    value:
      known.length === 0
        ? null
        : t(other.length === 0 ? 'sheets.association.asExpected' : 'sheets.association.turned', slots) +
          (points(own.period.difference) ? also : ''),
  };
};

/** Who is missing matters: named when they are few. */
const missingLine = ({ model, own, place, layout }: MeasureContext): Computed => {
  const { t, municipalities } = model;
  const byCode = listsCodes(model);
  const pairs = matrixRange(layout, place.matrix, layout.columns.outcome);
  const names = matrixRange(layout, place.matrix, layout.columns.name);
  const codes = byCode ? matrixRange(layout, place.matrix, 0) : names;
  const label = byCode ? `IF(LEN(${codes})=0,${names},${codes})` : names;
  const missing = `(ROWS(${pairs})-COUNT(${pairs}))`;
  const list = `TEXTJOIN(", ",TRUE,IF(ISNUMBER(${pairs}),"",${label}))`;
  const some = sentenceFormula(t('sheets.association.someMissing', slotsFor('list')), { list });
  const many = sentenceFormula(t('sheets.association.manyMissing', slotsFor('missing')), { missing });
  const all = t('sheets.association.nobodyMissing');
  const absent = municipalities.filter((_, m) => own.outcome[m] === null);
  const value =
    absent.length === 0
      ? all
      : absent.length > mostNamed
        ? t('sheets.association.manyMissing', { missing: String(absent.length) })
        : t('sheets.association.someMissing', {
            list: absent.map((one) => (byCode ? labelOf(one) : one.name)).join(', '),
          });
  return {
    formula: `=IF(${missing}=0,${quoted(all)},IF(${missing}>${mostNamed},${many},${some}))`,
    value,
  };
};

/** Under the seven rows of a measure: the person's own numbers, the direction, who is missing. */
export const blockCaveats = (context: MeasureContext): Part => {
  const { model, own, place, layout } = context;
  const column = layout.columns.name;
  const computed = [
    chanceLine(context),
    lookedLine(context),
    ...(model.years.length > 1 ? [turnedLine(context)] : []),
    missingLine(context),
  ];
  const isFixed = [...own.years, own.period].some(({ without }) => without?.needsCore === true);
  const note = isFixed ? [model.t('sheets.association.fixedRange')] : [];
  const at = { row: place.caveats, column };
  const part = cellsPart(
    at,
    computed.map((line) => [line]),
    model.input.settings.formulas,
  );
  return joined([
    { ...part, styles: [{ area: { ...at, rows: computed.length, columns: 1 }, role: 'caveat' }] },
    lines({ row: place.caveats + computed.length, column }, note, { role: 'caveat' }),
  ]);
};

/** How to read the scatter charts; once, and not with each of them. */
const chartsLine = ({ t, terms, years }: Model): string =>
  t('sheets.association.charts', {
    period: formatPeriod(years[0]!, years.at(-1)!),
    deficit: t(`sheets.association.terms.${terms}.group.deficit`),
    surplus: t(`sheets.association.terms.${terms}.group.surplus`),
  });

/** Above the blocks: what belongs to the sources and to the sheet as a whole. */
export const statementsOf = (model: Model): readonly string[] => {
  const { t, measures } = model;
  const charted = measures.filter((_, index) => hasCharts(model, index)).length;
  const withR = measures.filter(({ period }) => period.rSquared !== null).length;
  const live = model.input.settings.formulas === 'live';
  return [
    ...statementLines(model),
    ...(charted > 0 ? inLines(chartsLine(model)) : []),
    ...(live && charted > 0 ? [t('sheets.association.otherRing'), ...inLines(t('sheets.association.written'))] : []),
    ...(live && measures.length > 0 ? inLines(t('sheets.association.fixedYears')) : []),
    ...(charted < withR ? [t('sheets.association.fewCharts', { charts: charted })] : []),
  ];
};
