import { shareExpressions, type Operands } from '../volumePrice/splitFormulas';
import { figureFormula } from '../volumePrice/sourceFormula';
import type { SourceField, SourceRow } from '../volumePrice/input';
import { expressionOf, formulaOf } from './figure';
import type { AssociationSettings, ComponentName, ComponentRow } from './input';

/** Names inside the formula; none of them can be read as a cell. */
const names: Operands = {
  B: 'budget',
  S: 'spending',
  P: 'predicted',
  A: 'actual',
  share: { balance: 'balance', volume: 'volume', price: 'price', interaction: 'interaction' },
};

const inSource = ({ cells, texts }: SourceRow, field: SourceField, unit: number): string => {
  const address = cells[field];
  return address === null ? '""' : figureFormula(address, unit, texts?.[field]).slice(1);
};

/** The same split as on the sheet of step 1, in one cell over the person's own: that sheet may be removed. */
const splitFormula = (row: SourceRow, name: ComponentName, { method, moneyUnit }: AssociationSettings): string => {
  const { balance, volume, price } = shareExpressions(method, names);
  const steps = [
    [names.B, inSource(row, 'budget', moneyUnit)],
    [names.S, inSource(row, 'spending', moneyUnit)],
    [names.P, inSource(row, 'predictedVolume', 1)],
    [names.A, inSource(row, 'actualVolume', 1)],
    [names.share.balance, balance],
    ...(name === 'price' ? [[names.share.volume, volume]] : []),
  ];
  return `=LET(${steps.map((step) => step.join(',')).join(',')},${name === 'price' ? price : volume})`;
};

/** Minus the relative change of a figure; empty when one of the two years is. */
const changeFormula = ({ from }: ComponentRow): string | null => {
  if (from.kind !== 'change') return null;
  const unknown = 'OR(LEN(later)=0,LEN(earlier)=0)';
  return `=LET(later,${expressionOf(from.now)},earlier,${expressionOf(from.before)},IF(${unknown},"",IF(earlier>0,(earlier-later)/earlier,"")))`;
};

/**
 * A component of one municipality and year as a native formula over the person's own cells.
 * @returns `null` when there is no cell to refer to
 */
export const componentFormula = (
  row: ComponentRow,
  name: ComponentName,
  settings: AssociationSettings,
): string | null => {
  const { from } = row;
  switch (from.kind) {
    case 'split':
      return splitFormula(from.source, name, settings);
    case 'change':
      return name === 'volume' ? changeFormula(row) : null;
    case 'given': {
      const figure = from[name];
      return figure && formulaOf(figure);
    }
  }
};
