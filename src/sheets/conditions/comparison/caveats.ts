import { DISTINCTION_BOUNDS } from '../../../analysis/conditions/compareGroups';
import { smallestPossibleP } from '../../../analysis/statistics/mannWhitney';
import { formatList, formatNumber } from '../../../text/format';
import { quoted, sentenceFormula, slotsFor } from '../../association/sentence';
import { fixedAddress } from '../../address';
import { text, type Area } from '../../description';
import { joined, lines, type Part } from '../../part';
import { cellsPart, type Computed } from '../../table';
import { lostFormula } from './counts';
import { rowsOnTop, statisticColumn } from './layout';
import { leftOutNames, type ComparisonModel } from './model';
import { comparisonNames } from './statisticFormulas';
import type { Context } from './top';

/** More names than this make a line nobody reads. */
const mostNamed = 12;

/** By chance alone one in twenty p's stays under this. */
const oneInTwenty = 0.05;

const sizeOf = ({ cases }: ComparisonModel, side: 'deficit' | 'surplus'): number =>
  cases.filter(({ group }) => group === side).length;

/** Who does not count, with the reasons people gave. */
const leftOut = ({ cases, t, input }: ComparisonModel): readonly string[] => {
  const out = leftOutNames(cases);
  if (out.length === 0) return [];
  const list =
    out.length > mostNamed
      ? t('conditionsCompare.sheet.caveats.many', { n: out.length })
      : formatList(out, input.language);
  return [t('conditionsCompare.sheet.caveats.leftOut', { list })];
};

const reduced = ({ input, t }: ComparisonModel): readonly string[] => {
  const { reduction, notation } = input;
  if (reduction.length === 0) return [];
  const n = formatNumber(reduction.length, notation);
  const sheet = t('sheets.names.reduction');
  return [t('conditionsCompare.sheet.caveats.reduced', { count: reduction.length, n, sheet })];
};

/** What is said as it was when the sheet was written. */
const fixedCaveats = (model: ComparisonModel): readonly string[] => {
  const { t, rows, input } = model;
  const looks = rows.filter(({ comparison }) => comparison !== null).length;
  const [deficit, surplus] = [sizeOf(model, 'deficit'), sizeOf(model, 'surplus')];
  const smallest = deficit * surplus === 0 ? 1 : smallestPossibleP(surplus, deficit);
  return [
    t('conditionsCompare.sheet.caveats.notUnimportant'),
    t('conditionsCompare.sheet.caveats.hardly'),
    t('conditionsCompare.sheet.caveats.looks', {
      count: looks,
      n: formatNumber(looks, input.notation),
      chance: formatNumber(looks * oneInTwenty, input.notation, 1),
      smallest: formatNumber(smallest, input.notation, smallest < 0.001 ? 4 : 3),
    }),
    t('conditionsCompare.sheet.caveats.values', { stale: t('conditionsCompare.sheet.stale') }),
    t('conditionsCompare.sheet.caveats.written'),
    ...leftOut(model),
    ...reduced(model),
  ];
};

/** How many municipalities stand on either side now. */
const fewLine = ({ model, layout }: Context): Computed => {
  const { t, input } = model;
  const cell = (side: 'deficit' | 'surplus'): string =>
    fixedAddress({ row: rowsOnTop.group, column: statisticColumn(layout, side) });
  const [deficit, surplus] = [sizeOf(model, 'deficit'), sizeOf(model, 'surplus')];
  const shown = (n: number): string => formatNumber(n, input.notation);
  return {
    formula: `=${sentenceFormula(t('conditionsCompare.sheet.caveats.few', slotsFor('n', 'deficit', 'surplus')), {
      n: `${cell('deficit')}+${cell('surplus')}`,
      deficit: cell('deficit'),
      surplus: cell('surplus'),
    })}`,
    value: t('conditionsCompare.sheet.caveats.few', {
      n: shown(deficit + surplus),
      deficit: shown(deficit),
      surplus: shown(surplus),
    }),
  };
};

/** Shown once a condition or municipality is not found any more: its ratings stay out of the counts. */
const lostLine = (context: Context): Computed => ({
  formula: `=IF(${lostFormula(context)}>0,${quoted(context.model.t('conditionsCompare.sheet.caveats.lost'))},"")`,
  value: null,
});

export const caveatCount = (model: ComparisonModel): number => fixedCaveats(model).length + 2;

export const caveatsPart = (context: Context): Part => {
  const { model, layout } = context;
  const at = { row: layout.caveats, column: 0 };
  const fixed = fixedCaveats(model);
  const live = (row: number, line: Computed): Part => ({
    ...cellsPart({ ...at, row }, [[line]], model.input.formulas),
    styles: [{ area: { ...at, row, rows: 1, columns: 1 }, role: 'caveat' }],
  });
  return joined([
    live(at.row, fewLine(context)),
    lines({ ...at, row: at.row + 1 }, fixed, { role: 'caveat' }),
    live(at.row + 1 + fixed.length, lostLine(context)),
  ]);
};

/** The bounds of the judgement: a choice, which the person may change. */
export const boundsPart = ({ model, layout }: Context): Part => {
  const { t } = model;
  const column = layout.firstCase - 1;
  const names = ['delta', 'limitedDelta', 'spread'] as const;
  const cell = (i: number): Area => ({ row: layout.bounds + i, column: layout.firstCase, rows: 1, columns: 1 });
  return joined([
    lines({ row: layout.bounds - 1, column }, [t('conditionsCompare.sheet.bounds.title')], { role: 'heading' }),
    {
      ...cellsPart(
        { row: layout.bounds, column },
        names.map((name) => [text(t(`conditionsCompare.sheet.bounds.${name}`)), DISTINCTION_BOUNDS[name]]),
        'live',
        [null, '0.000'],
      ),
      names: names.map((name, i) => ({ name: comparisonNames[name], area: cell(i) })),
      styles: names.map((_, i) => ({ area: cell(i), role: 'input' })),
    },
  ]);
};
