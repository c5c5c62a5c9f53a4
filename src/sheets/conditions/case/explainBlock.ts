import { EXPLAINABILITY_BOUNDS, type Explainability } from '../../../analysis/conditions/explainability';
import { withoutNoise } from '../../../analysis/statistics/ranks';
import { formatNumber } from '../../../text/format';
import type { Language } from '../../../text/instance';
import { fixedAddress } from '../../address';
import { text } from '../../description';
import { joined, lines, type Part } from '../../part';
import { cellsPart, type Computed, type TableCell } from '../../table';
import { entryText, entryTexts } from '../entries';
import { relationRange, type CaseContext } from './context';
import { links } from './layout';
import { onCases } from './ratingsTable';
import { levelPair } from './relationsTable';

/** Levels that each link lies between. */
const pairs: Readonly<Record<(typeof links)[number], readonly [number, number]>> = {
  balanceOutcome: [0, 1],
  outcomePractice: [1, 2],
  balancePractice: [0, 2],
  practicePrecondition: [2, 3],
  preconditionContext: [3, 4],
};

const labelColumn = 1;
const valueColumn = 2;

type Line = (typeof links)[number] | 'path' | 'mean' | 'proposed' | 'decided' | 'reason';
const order: readonly Line[] = [...links, 'path', 'mean', 'proposed', 'decided', 'reason'];

const cellOf = ({ layout }: CaseContext, line: Line): string =>
  fixedAddress({ row: layout.explain + 1 + order.indexOf(line), column: valueColumn });

/** Three times the mean support of the relations between two levels; derived ones count as well. */
const linkCell = (context: CaseContext, link: (typeof links)[number]): Computed => {
  const { model, t } = context;
  const [levels, line] = [relationRange(context, 'levels'), relationRange(context, 'line')];
  const count = (kind: 'inLine' | 'possible' | 'notInLine') =>
    `COUNTIFS(${levels},"${levelPair(...pairs[link])}",${line},"${t(`conditionsCase.lines.${kind}`)}")`;
  const all = `(${count('inLine')}+${count('possible')}+${count('notInLine')})`;
  return {
    formula: `=IF(${all}=0,"",3*(${count('inLine')}+${count('possible')}/2)/${all})`,
    value: model.explained.links[link],
  };
};

/** The better of the way through the outcomes and the way past them. */
const pathCell = (context: CaseContext): Computed => {
  const at = (link: (typeof links)[number]) => cellOf(context, link);
  const [first, second, past] = [at('balanceOutcome'), at('outcomePractice'), at('balancePractice')];
  const { balanceOutcome, outcomePractice, balancePractice } = context.model.explained.links;
  const through =
    balanceOutcome === null || outcomePractice === null ? null : Math.min(balanceOutcome, outcomePractice);
  const known = [through, balancePractice].filter((one) => one !== null);
  return {
    formula: `=IF(COUNT(${first},${second})=2,IF(ISNUMBER(${past}),MAX(MIN(${first},${second}),${past}),MIN(${first},${second})),IF(ISNUMBER(${past}),${past},""))`,
    value: known.length === 0 ? null : Math.max(...known),
  };
};

const meanCell = (context: CaseContext, path: number | null): Computed => {
  const [way, lower] = [cellOf(context, 'path'), cellOf(context, 'practicePrecondition')];
  const { practicePrecondition } = context.model.explained.links;
  return {
    formula: `=IF(COUNT(${way},${lower})=2,ROUND((2*${way}+${lower})/3,12),"")`,
    value: path === null || practicePrecondition === null ? null : withoutNoise((2 * path + practicePrecondition) / 3),
  };
};

const proposedCell = (context: CaseContext): Computed => {
  const { input, model, t } = context;
  const { hardlyUpTo, fairFrom, goodFrom } = EXPLAINABILITY_BOUNDS;
  const word = (one: Explainability) => `"${entryText('explainability', one, input.language)}"`;
  const [way, mean, last] = [cellOf(context, 'path'), cellOf(context, 'mean'), cellOf(context, 'preconditionContext')];
  const none = t('conditionsCase.sheet.explain.noProposal');
  const good = `IF(ISNUMBER(${last}),AND(${mean}>=${goodFrom},${last}>=${goodFrom}),FALSE)`;
  const graded = `IF(${good},${word('good')},IF(${mean}>=${fairFrom},${word('fair')},${word('limited')}))`;
  const { proposed } = model.explained;
  return {
    formula: `=IF(ISNUMBER(${way}),IF(${way}<=${hardlyUpTo},${word('hardly')},IF(ISNUMBER(${mean}),${graded},"${none}")),"${none}")`,
    value: proposed.ok ? entryText('explainability', proposed.value, input.language) : none,
  };
};

/** What a person decided, as it stands on the sheet with municipalities. */
const decisionCells = (context: CaseContext): { readonly decided: Computed; readonly reason: Computed } => {
  const { input, model } = context;
  const { explainability } = model.municipality;
  const raw = onCases(context, 'explainability');
  // The sheet may be in the other language.
  const words = (language: Language) => entryTexts('explainability', language).map((word) => `"${word}"`);
  const known = [...words('nl'), ...words('en')];
  const shown = [...words(input.language), ...words(input.language)];
  return {
    decided: {
      formula: `=IFERROR(CHOOSE(MATCH(TRIM(${raw}),{${known.join(',')}},0),${shown.join(',')}),IFERROR(${raw}&"",""))`,
      value: explainability === null ? null : entryText('explainability', explainability.settled, input.language),
    },
    reason: {
      formula: `=IFERROR(${onCases(context, 'explainabilityReason')}&"","")`,
      value: explainability === null || explainability.reason === '' ? null : explainability.reason,
    },
  };
};

/** Strength per link, what follows from it by the rule, and what the person decided. */
export const explainBlock = (context: CaseContext): Part => {
  const { input, layout, t } = context;
  const path = pathCell(context);
  const cells: Readonly<Record<Line, TableCell>> = {
    ...(Object.fromEntries(links.map((link) => [link, linkCell(context, link)])) as Record<
      (typeof links)[number],
      Computed
    >),
    path,
    mean: meanCell(context, path.value as number | null),
    proposed: proposedCell(context),
    ...decisionCells(context),
  };
  const labelOf = (line: Line): string =>
    (links as readonly string[]).includes(line)
      ? t(`conditionsCase.links.${line as (typeof links)[number]}`)
      : t(`conditionsCase.sheet.explain.${line as 'path'}`);
  const at = { row: layout.explain, column: labelColumn };
  const { hardlyUpTo, fairFrom, goodFrom } = EXPLAINABILITY_BOUNDS;
  const shown = (bound: number) => formatNumber(bound, input.notation, 1);
  return joined([
    lines({ row: layout.explain - 1, column: 0 }, [t('conditionsCase.sheet.explain.title')], { role: 'heading' }),
    {
      ...cellsPart(
        at,
        [[text(t('conditionsCase.sheet.explain.link')), text(t('conditionsCase.sheet.explain.strength'))]],
        'live',
      ),
      styles: [{ area: { ...at, rows: 1, columns: 2 }, role: 'header' }],
    },
    {
      ...cellsPart(
        { ...at, row: at.row + 1 },
        order.map((line) => [text(labelOf(line)), cells[line]]),
        input.formulas,
        [null, '0.0'],
      ),
      styles: [{ area: { row: at.row + 1, column: valueColumn, rows: order.length, columns: 1 }, align: 'left' }],
    },
    lines(
      { row: layout.explain + 1 + order.length, column: labelColumn },
      (['ruleLinks', 'ruleBounds', 'ruleChoice'] as const).map((line) =>
        t(`conditionsCase.sheet.explain.${line}`, {
          hardly: shown(hardlyUpTo),
          fair: shown(fairFrom),
          good: shown(goodFrom),
        }),
      ),
      { role: 'caveat' },
    ),
  ]);
};
