import type { ReductionStep } from '../../../../analysis/conditions/reduction';
import { cellOf, codeOf, figureOf, requiredEntry, textOf, wrong, type Reader } from './lines';

export interface ReadReduction {
  readonly steps: readonly ReductionStep[];
  readonly rows: ReadonlyMap<string, number>;
}

type ReductionReader = Reader<'reduction'>;

const methodIn = (reader: ReductionReader, row: number): ReductionStep['method'] | null => {
  const method = figureOf(cellOf(reader, row, 'method'));
  const known = ([1, 2, 3, 4, 5] as const).find((one) => one === method);
  if (known === undefined) wrong(reader, row, 'method', 'notAMethod', { found: textOf(reader, row, 'method') });
  return known ?? null;
};

/** Codes in one cell: as `codeSeparator` of the sheets, or as people do it. */
const separator = /\s*[;,\n]\s*/;

const readStep = (reader: ReductionReader, row: number, id: string): ReductionStep | null => {
  const method = methodIn(reader, row);
  const conditions = textOf(reader, row, 'conditions')
    .split(separator)
    .filter((code) => code !== '');
  const reason = textOf(reader, row, 'reason');
  if (conditions.length === 0) wrong(reader, row, 'conditions', 'codeMissing');
  if (reason === '') wrong(reader, row, 'reason', 'reasonMissing');
  if (method === null || conditions.length === 0 || reason === '') return null;
  if (method !== 3) return { id, method, conditions, reason };
  const into = codeOf(reader, row, 'into');
  const rule = requiredEntry(reader, row, 'combine', 'combine');
  return into === null || rule === null ? null : { id, method, conditions, into, rule, reason };
};

/**
 * The log of steps, oldest first, as far as each step can be read by itself; whether its conditions are there depends on the steps
 * before it, and `applyReduction` says so.
 */
export const readReduction = (reader: ReductionReader): ReadReduction => {
  const steps: ReductionStep[] = [];
  const rows = new Map<string, number>();
  for (const row of reader.table.lines) {
    const id = codeOf(reader, row, 'id');
    if (id === null) continue;
    if (rows.has(id)) {
      wrong(reader, row, 'id', 'duplicateCode', { found: id });
      continue;
    }
    rows.set(id, row);
    const step = readStep(reader, row, id);
    if (step !== null) steps.push(step);
  }
  return { steps, rows };
};
