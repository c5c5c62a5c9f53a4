import { fixedAddress } from '../../address';
import { text, type Area } from '../../description';
import { emptyPart, joined, lines, type Part } from '../../part';
import { tablePart, type Computed, type TableCell, type TableColumn } from '../../table';
import { letterOf, lettersIn } from '../comparison/letterFormulas';
import { entryText } from '../entries';
import type { SeenRelation } from './caseModel';
import { nameOf, relationInWords } from './caseWords';
import { ratingCell, type CaseContext } from './context';
import { relationColumn, relationColumns, type RelationColumn } from './layout';

/** `0 ↔ 1`: not `0-1`, which a criterion would take for a day. */
export const levelPair = (one: number, other: number): string => `${Math.min(one, other)} ↔ ${Math.max(one, other)}`;

const letterCell = (context: CaseContext, id: string): Computed => ({
  formula: `=${ratingCell(context, id, 'rating')}&""`,
  value: letterOf(context.model.ratingOf(id), lettersIn(context.input.language)),
});

/** The line from the two letters in the same row: steps apart, after mirroring for an opposite relation. */
const lineCell = (context: CaseContext, relation: SeenRelation, row: number): Computed => {
  const { input, t } = context;
  const cell = (column: RelationColumn) =>
    fixedAddress({ row, column: relationColumn(column) }).replace(/\$(?=\d)/, '');
  const letters = (['low', 'medium', 'high'] as const).map((one) => entryText('rating', one, input.language)).join('');
  const from = `FIND(${cell('fromRating')},"${letters}")`;
  const to = `FIND(${cell('toRating')},"${letters}")`;
  const words = (['inLine', 'possible', 'notInLine'] as const).map((one) => `"${t(`conditionsCase.lines.${one}`)}"`);
  const none = `"${t('conditionsCase.lines.none')}"`;
  const steps = relation.edge.sign === 1 ? `${from}-${to}` : `${from}+${to}-4`;
  const known = `LEN(${cell('fromRating')})*LEN(${cell('toRating')})=0`;
  return {
    formula: `=IF(${known},${none},IFERROR(CHOOSE(ABS(${steps})+1,${words.join(',')}),${none}))`,
    value: relationInWords(relation, t),
  };
};

const rowOf = (context: CaseContext, relation: SeenRelation, row: number): readonly TableCell[] => {
  const { model, t } = context;
  const { from, to, sign } = relation.edge;
  return [
    text(from),
    text(nameOf(model, from, t)),
    letterCell(context, from),
    text(to),
    text(nameOf(model, to, t)),
    letterCell(context, to),
    lineCell(context, relation, row),
    text(t(`conditionsCase.sheet.relations.${sign === 1 ? 'plus' : 'minus'}`)),
    text(levelPair(model.levelOf(from), model.levelOf(to))),
    text(t(`conditionsCase.sheet.relations.${relation.isDerived ? 'derived' : 'framework'}`)),
    text(t(`sheets.words.${relation.isShown ? 'yes' : 'no'}`)),
    text(relationInWords(relation, t)),
  ];
};

/** Cells with letters, for their colours. */
export const relationLetterAreas = ({ layout }: CaseContext): readonly Area[] =>
  (['fromRating', 'toRating'] as const).map((column) => ({
    row: layout.relations + 1,
    column: relationColumn(column),
    rows: layout.relationRows,
    columns: 1,
  }));

/** Every assumed relation with the ratings it rests on and its line, as they are now. */
export const relationsTable = (context: CaseContext): Part => {
  const { input, layout, model, names, t } = context;
  const heading = lines({ row: layout.relations - 1, column: 0 }, [t('conditionsCase.sheet.relations.title')], {
    role: 'heading',
  });
  if (model.relations.length === 0) return emptyPart;
  const columns = relationColumns.map((column): TableColumn => {
    const isLetter = column === 'fromRating' || column === 'toRating';
    return {
      header: t(`conditionsCase.sheet.relations.${column}`),
      format: null,
      ...(isLetter ? { align: 'center' } : {}),
    };
  });
  return joined([
    heading,
    tablePart({
      name: names.table,
      at: { row: layout.relations, column: 0 },
      columns,
      rows: model.relations.map((relation, index) => rowOf(context, relation, layout.relations + 1 + index)),
      mode: input.formulas,
    }),
  ]);
};
