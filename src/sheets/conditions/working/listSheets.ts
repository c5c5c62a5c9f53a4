import { textIn } from '../../../text/instance';
import { text, type SheetDescription } from '../../description';
import { emptyPart, lines, type Part } from '../../part';
import type { Casework } from '../casework';
import { frameworkLabel, frameworkLabels } from '../columns';
import { ratingLook } from './allowed';
import { caseCells, conditionCells, lineOf, reasoningCells, reductionCells, relationCells } from './cells';
import type { WorkingContext } from './context';
import { workingSheet, type ColumnLooks } from './workingSheet';

/** Row of the headers where two lines say how the sheet works. */
const header = 4;
/** Two decimals: a balance close to zero still shows the sign by which it counts as a deficit or a surplus. */
const shareFormat = '+0.00%;−0.00%;0.00%';

/** How the sheet works, and what it does not say. */
const remarks = (
  kind: 'conditions' | 'relations' | 'cases' | 'reasoning' | 'reduction',
  row: number,
  context: WorkingContext,
): Part => {
  const t = textIn(context.language);
  const method = lines({ row, column: 0 }, [t(`conditionSheets.methods.${kind}`)], { role: 'method' });
  const caveat = lines({ row: row + 1, column: 0 }, [t(`conditionSheets.caveats.${kind}`)], { role: 'caveat' });
  return { ...emptyPart, blocks: [...method.blocks, ...caveat.blocks], styles: [...method.styles, ...caveat.styles] };
};

const conditionLooks: ColumnLooks<'conditions'> = {
  code: { width: 14 },
  level: { width: 8, format: '0', align: 'center' },
  levelName: { width: 22, wrap: true },
  type: { width: 22, wrap: true },
  condition: { width: 30, wrap: true },
  description: { width: 52, wrap: true },
  basis: { width: 40, wrap: true },
  highMeans: { width: 30, wrap: true },
  use: { width: 11, align: 'center' },
  partOf: { width: 14 },
  combine: { width: 13 },
  reason: { width: 44, wrap: true },
};

/** Title and source of the framework, where they are read back from. */
const frameworkPart = ({ framework }: Casework, { language }: WorkingContext): Part => ({
  ...emptyPart,
  blocks: [
    {
      row: 2,
      column: 0,
      rows: frameworkLabels.map((key) => [text(frameworkLabel(key, language)), text(framework[key])]),
    },
  ],
  styles: [
    { area: { row: 2, column: 0, rows: 2, columns: 1 }, role: 'heading' },
    { area: { row: 2, column: 1, rows: 2, columns: 1 }, align: 'left' },
  ],
});

/** `Saldo 3 Condities`: the framework, one line per condition and per group of conditions. */
export const conditionsSheet = (casework: Casework, context: WorkingContext): SheetDescription => {
  const { conditions, levels } = casework.framework;
  const framework = frameworkPart(casework, context);
  const under = remarks('conditions', 4, context);
  return workingSheet(
    {
      kind: 'conditions',
      looks: conditionLooks,
      rows: conditions.map((line) => lineOf('conditions', conditionCells(line, levels, context.language))),
      above: {
        ...emptyPart,
        blocks: [...framework.blocks, ...under.blocks],
        styles: [...framework.styles, ...under.styles],
      },
      header: 6,
      freezeColumns: 1,
    },
    context,
  );
};

/** `Saldo 3 Verbanden`: assumed relations, also those that no rating can test. */
export const relationsSheet = ({ framework }: Casework, context: WorkingContext): SheetDescription =>
  workingSheet(
    {
      kind: 'relations',
      looks: {
        from: { width: 26, wrap: true },
        to: { width: 26, wrap: true },
        sign: { width: 8, align: 'center' },
        note: { width: 90, wrap: true },
      },
      rows: framework.relations.map((line) => lineOf('relations', relationCells(line, context.language))),
      above: remarks('relations', 2, context),
      header,
    },
    context,
  );

const caseLooks: ColumnLooks<'cases'> = {
  code: { width: 10 },
  municipality: { width: 22 },
  balance: { width: 11, format: shareFormat },
  volume: { width: 11, format: shareFormat },
  price: { width: 11, format: shareFormat },
  counts: { width: 10, align: 'center' },
  countsReason: { width: 40, wrap: true },
  explainability: { width: 21 },
  explainabilityReason: { width: 44, wrap: true },
  archetype: { width: 16 },
  archetypeReason: { width: 40, wrap: true },
};

/** `Saldo 3 Gemeenten`: figures per municipality, whether it counts, and what people decided about it. */
export const casesSheet = ({ municipalities }: Casework, context: WorkingContext): SheetDescription =>
  workingSheet(
    {
      kind: 'cases',
      looks: caseLooks,
      rows: municipalities.map((own) => lineOf('cases', caseCells(own, context.language))),
      above: remarks('cases', 2, context),
      header,
      freezeColumns: 2,
      signed: ['balance', 'volume', 'price'],
    },
    context,
  );

/** `Saldo 3 Onderbouwing`: on what a rating rests, one line per condition and municipality. */
export const reasoningSheet = ({ reasonings }: Casework, context: WorkingContext): SheetDescription =>
  workingSheet(
    {
      kind: 'reasoning',
      looks: {
        code: { width: 14 },
        municipality: { width: 14 },
        rating: { width: 9, align: 'center' },
        text: { width: 70, wrap: true },
        source: { width: 34, wrap: true },
        date: { width: 13 },
        by: { width: 20 },
      },
      rows: reasonings.map((line) => lineOf('reasoning', reasoningCells(line, context.language))),
      above: remarks('reasoning', 2, context),
      header,
      ratingLooks: [
        ratingLook({ row: header + 1, column: 2, rows: Math.max(1, reasonings.length), columns: 1 }, context.language),
      ],
    },
    context,
  );

/** `Saldo 3 Vereenvoudiging`: steps that leave conditions out of comparisons or take them together. */
export const reductionSheet = ({ reduction }: Casework, context: WorkingContext): SheetDescription =>
  workingSheet(
    {
      kind: 'reduction',
      looks: {
        id: { width: 10 },
        method: { width: 9, format: '0', align: 'center' },
        conditions: { width: 40, wrap: true },
        into: { width: 18 },
        combine: { width: 13 },
        reason: { width: 70, wrap: true },
      },
      rows: reduction.map((step) => lineOf('reduction', reductionCells(step, context.language))),
      above: remarks('reduction', 2, context),
      header,
    },
    context,
  );
