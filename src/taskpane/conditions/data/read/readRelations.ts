import { balanceNodes, type RelationLine } from '../../../../sheets/conditions/casework';
import { lineKey } from '../places';
import { keysOf, type Keys } from './keys';
import { cellOf, codeOf, entryIn, textOf, wrong, type Reader } from './lines';

export interface ReadRelations {
  readonly relations: readonly RelationLine[];
  readonly rows: ReadonlyMap<string, number>;
}

type RelationsReader = Reader<'relations'>;

/** An end that is no condition stands there in words (everything on a level); that is fine for a relation that is not tested. */
const endIn = (
  reader: RelationsReader,
  row: number,
  key: 'from' | 'to',
  keys: Keys,
  isTested: boolean,
): string | null => {
  const written = codeOf(reader, row, key);
  if (written === null) return null;
  const known = keys.find(written);
  if (known === null && isTested) wrong(reader, row, key, 'unknownCode', { found: written });
  return known ?? (isTested ? null : written);
};

const signIn = (reader: RelationsReader, row: number): RelationLine['sign'] | undefined => {
  const cell = cellOf(reader, row, 'sign');
  if (cell?.kind === 'number' && Math.abs(Number(cell.value)) === 1) return Number(cell.value) as 1 | -1;
  if (textOf(reader, row, 'sign') === '') return null;
  const sign = entryIn(reader, row, 'sign', 'sign');
  return sign === null ? undefined : sign === 'plus' ? 1 : -1;
};

/** The assumed relations between conditions that are on `Saldo 3 Condities`, and with the balance. */
export const readRelations = (reader: RelationsReader, conditions: readonly string[]): ReadRelations => {
  const keys = keysOf([...conditions, ...balanceNodes]);
  const relations: RelationLine[] = [];
  const rows = new Map<string, number>();
  for (const row of reader.table.lines) {
    const sign = signIn(reader, row);
    const isTested = sign !== null;
    const [from, to] = [endIn(reader, row, 'from', keys, isTested), endIn(reader, row, 'to', keys, isTested)];
    if (from === null || to === null || sign === undefined) continue;
    const found = `${from} – ${to}`;
    if (from === to) wrong(reader, row, 'to', 'relationToItself', { found: from });
    else if (rows.has(lineKey(from, to))) wrong(reader, row, 'from', 'duplicateRelation', { found });
    else {
      rows.set(lineKey(from, to), row);
      relations.push({ from, to, sign, note: textOf(reader, row, 'note') });
    }
  }
  return { relations, rows };
};
